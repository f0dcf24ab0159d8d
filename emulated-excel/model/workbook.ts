import type { Bands } from "./bands";
import type { FormulaEngine } from "./formula-engine";
import { noFormulas } from "./formula-engine";
import type { CellStyle, StyleId } from "./style";
import { normalStyle } from "./style";
import { followChange } from "./follow-change";
import type { WorkbookChange } from "./structure";
import { StyleBook } from "./style-book";
import type { DefinedName, Table } from "./table";
import type { TrackSize } from "./worksheet";
import { automaticSize, Worksheet } from "./worksheet";

/** A custom XML part of the workbook. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** The workbook in memory: plain state, without Excel's rules (those are in `rules/`). */
export class Workbook {
  readonly styles: StyleBook;
  /** In the order of the tabs. */
  readonly sheets: Worksheet[] = [];
  readonly names: DefinedName[] = [];
  readonly xmlParts: XmlPart[] = [];
  readonly settings = new Map<string, unknown>();
  /** Structure protection. */
  isProtected = false;
  activeSheet = "";
  /** Sheet and area that are selected. */
  selection = { sheet: "", range: { top: 0, left: 0, bottom: 0, right: 0 } };
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** Grows whenever contents, structure or names change (not formats): what was calculated before is stale. */
  version = 0;
  private lastId = 0;
  private readonly knownSizes = new Map<string, TrackSize>();
  private readonly knownRuns = new Map<string, Bands<StyleId>>();

  constructor(
    public name: string,
    readonly formulas: FormulaEngine = noFormulas,
    /** The format of cells that have none of their own. */
    normal: CellStyle = normalStyle,
  ) {
    this.styles = new StyleBook(normal);
  }

  changed(): void {
    this.version += 1;
  }

  /** A number that no other object of the workbook has. */
  nextId(): number {
    return ++this.lastId;
  }

  /** Appends an empty sheet, without Excel's rules for names. */
  addSheet(name: string): Worksheet {
    const sheet = new Worksheet(this, guid(this.nextId()), name);
    this.sheets.push(sheet);
    if (this.activeSheet === "") {
      this.activeSheet = sheet.id;
      this.selection = { ...this.selection, sheet: sheet.id };
    }
    this.changed();
    return sheet;
  }

  /** Moves every reference of the workbook (formulas, names, charts, conditional formats, validations) along. */
  follow(change: WorkbookChange): void {
    followChange(this, change);
    this.changed();
  }

  sheetById(id: string): Worksheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** As Excel finds it: whatever the case. */
  sheetNamed(name: string): Worksheet | null {
    const key = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === key) ?? null;
  }

  tableNamed(name: string): { readonly sheet: Worksheet; readonly table: Table } | null {
    const key = name.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((each) => each.name.toLowerCase() === key || each.id === name);
      if (table) return { sheet, table };
    }
    return null;
  }

  /** The one object for these styles by column. */
  runs(runs: Bands<StyleId>): Bands<StyleId> {
    const key = runs.map((run) => `${run.from}:${run.value}`).join(",");
    const known = this.knownRuns.get(key);
    if (known) return known;
    this.knownRuns.set(key, runs);
    return runs;
  }

  /** The one object for this size. */
  trackSize(size: TrackSize): TrackSize {
    if (size.size === null && !size.hidden) return automaticSize;
    const key = `${size.size} ${size.hidden}`;
    const known = this.knownSizes.get(key);
    if (known) return known;
    this.knownSizes.set(key, size);
    return size;
  }
}

function guid(id: number): string {
  return `{${id.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
}
