import { textAt, type Grid } from "../../grid/grid";
import type { Language } from "../../language/language";
import { workbookTexts, type WorkbookTexts } from "../../language/workbook-texts";

/** The words by which a table of committees is found again: each with the key that it stands for. */
export interface TableLabels<Column extends string, Row extends string> {
  readonly id: string;
  readonly columns: ReadonlyMap<string, Column>;
  /** Of rows that are no committee's, as they stand beside the names of the committees. */
  readonly rows: ReadonlyMap<string, Row>;
  readonly nameColumn: Column;
}

/** A row of such a table: a committee's, or one with a word of its own. */
export type RowKey<Row extends string> =
  { readonly committee: string } | { readonly committee: null; readonly row: Row };

/** A table of committees as it stands in a sheet now, whatever was sorted or put in since it was drawn. */
export interface DrawnTable<Column extends string, Row extends string> {
  readonly sheet: string;
  /** The last row of its header. */
  readonly header: number;
  readonly columnKey: (column: number) => Column | null;
  readonly rowKey: (row: number) => RowKey<Row> | null;
  readonly columnOf: (key: Column) => number | null;
  readonly rows: readonly (RowKey<Row> & { readonly at: number })[];
}

const languages: readonly Language[] = ["vi", "en"];
/** The official head takes fewer rows; a user may have put some in. */
const headerWithin = 60;
/** Fewer words than these may stand in any sheet. */
const fewestLabels = 4;

/** Finds the table by its own words, in whichever language it was drawn; `null` where they are gone. */
export function findDrawnTable<Column extends string, Row extends string>(
  grid: Grid,
  labelsOf: (texts: WorkbookTexts) => TableLabels<Column, Row>,
): DrawnTable<Column, Row> | null {
  for (const language of languages) {
    const labels = labelsOf(workbookTexts(language));
    for (let header = 0; header < Math.min(headerWithin, grid.values.length); header++) {
      const width = grid.values[header]?.length ?? 0;
      for (let id = width - 1; id >= 0; id--) {
        if (labelAt(grid, header, id) !== labels.id) continue;
        const columns = columnsOf(grid, header, labels);
        if (columns.size >= Math.min(fewestLabels, labels.columns.size))
          return tableOf(grid, { header, id, columns }, labels);
      }
    }
  }
  return null;
}

interface Found<Column extends string> {
  readonly header: number;
  readonly id: number;
  readonly columns: ReadonlyMap<number, Column>;
}

/** Words that reach over both rows of the header stand in the upper one. */
function columnsOf<Column extends string, Row extends string>(
  grid: Grid,
  header: number,
  { columns }: TableLabels<Column, Row>,
): ReadonlyMap<number, Column> {
  const found = new Map<number, Column>();
  const width = Math.max(grid.values[header]?.length ?? 0, grid.values[header - 1]?.length ?? 0);
  const taken = new Set<Column>();
  for (let column = 0; column < width; column++) {
    const lower = labelAt(grid, header, column);
    const key = columns.get(lower === "" && header > 0 ? labelAt(grid, header - 1, column) : lower);
    if (key === undefined || taken.has(key)) continue;
    taken.add(key);
    found.set(column, key);
  }
  return found;
}

function tableOf<Column extends string, Row extends string>(
  grid: Grid,
  { header, id, columns }: Found<Column>,
  labels: TableLabels<Column, Row>,
): DrawnTable<Column, Row> {
  const places = new Map([...columns].map(([column, key]) => [key, column]));
  const names = places.get(labels.nameColumn);
  const keyAt = (row: number): RowKey<Row> | null => {
    if (row <= header) return null;
    const committee = labelAt(grid, row, id);
    if (committee !== "") return { committee };
    const key = names === undefined ? undefined : labels.rows.get(labelAt(grid, row, names));
    return key === undefined ? null : { committee: null, row: key };
  };
  const rows = grid.values.flatMap((_, at) => {
    const key = keyAt(at);
    return key === null ? [] : [{ ...key, at }];
  });
  return {
    sheet: grid.name,
    header,
    columnKey: (column) => columns.get(column) ?? null,
    rowKey: keyAt,
    columnOf: (key) => places.get(key) ?? null,
    rows,
  };
}

function labelAt(grid: Grid, row: number, column: number): string {
  return textAt(grid, row, column).normalize("NFC").trim();
}
