import type { Standing } from "./standing";

/** Names of parts, relationships and tables that nothing in the file has yet; the same for the same file. */
export class PartNames {
  private readonly paths: Set<string>;
  private readonly ids: Set<string>;
  private readonly tables: Set<number>;
  private readonly activeSheet: string | null;

  constructor(standing: Standing | null) {
    this.paths = new Set((standing?.parts ?? []).map(({ path }) => path.toLowerCase()));
    this.ids = new Set((standing?.workbook.relationships ?? []).map(({ id }) => id));
    this.tables = new Set(standing?.tableIds);
    this.activeSheet = standing?.workbook.activeSheet ?? null;
  }

  /** `start` and the first number from `from` on that is free; it is taken by that. */
  path(start: string, from: number, end: string): string {
    let number = from;
    while (this.paths.has(`${start}${number}${end}`.toLowerCase())) number++;
    const path = `${start}${number}${end}`;
    this.paths.add(path.toLowerCase());
    return path;
  }

  /** Of a relationship of the workbook. */
  id(from: number): string {
    let number = from;
    while (this.ids.has(`rId${number}`)) number++;
    this.ids.add(`rId${number}`);
    return `rId${number}`;
  }

  tableId(): number {
    let id = 1;
    while (this.tables.has(id)) id++;
    this.tables.add(id);
    return id;
  }

  /** Whether the sheet is the one that is shown when the file is opened: the first, where nothing else is said. */
  isInFront(sheet: string, index: number): boolean {
    return this.activeSheet === null ? index === 0 : this.activeSheet === sheet;
  }
}
