import type { LiveText } from "./live-value";
import { liveCell } from "./live-value";
import { colors, landscapePage, listMargins, thin } from "../page/page-style";
import type { DrawingContext } from "../plan-options";
import { area, SheetDraft } from "./sheet-draft";
import { rowHeight, wrappedLines } from "../page/text-width";
import type { CellContent, StylePlan } from "../workbook-plan";

/** A column of a list: what it is called, how wide (characters), and what a row shows in it. */
export interface ListColumn<Row> {
  readonly name: string;
  readonly width: number;
  /** Widened up to this where its texts need it. */
  readonly widest?: number;
  readonly cell: (row: Row, index: number) => CellContent;
  readonly look?: StylePlan;
  /** The user types here. */
  readonly isInput?: boolean;
}

export interface ListPlan<Row> {
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  readonly line: LiveText;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  /** What stands in the only row of an empty list, by column name; a table's body is never empty. */
  readonly emptyRow?: Readonly<Record<string, string>>;
  /** Empty rows at the end, for the user to fill in. */
  readonly blankRows?: number;
  /** How many columns are printed; all where nothing is said. */
  readonly printedColumns?: number;
  /** Rows as high as their wrapped texts: for lists that are read on paper. */
  readonly fitsHeights: boolean;
  readonly hasLines: boolean;
}

const size = 11;
const headerRow = 3;

/** Where a list's table lies on its sheet. */
export interface ListPlace {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/** A title, a live line of counts, and a native table: the sheets that the office works with. */
export function drawList<Row>(plan: ListPlan<Row>): {
  readonly draft: SheetDraft;
  readonly place: ListPlace;
} {
  const { columns } = plan;
  const cells = plan.rows.map((row, index) => columns.map((column) => column.cell(row, index)));
  for (let blank = 0; blank < (plan.blankRows ?? 0); blank++) cells.push(columns.map(() => null));
  if (cells.length === 0) cells.push(columns.map(({ name }) => plan.emptyRow?.[name] ?? null));
  const draft = new SheetDraft(plan.sheet, columnWidths(columns, cells));
  const place = { header: headerRow, first: headerRow + 1, last: headerRow + cells.length };
  draft.put(0, 0, [[plan.title], [liveCell(plan.line)]]);
  draft.format(area(0, 0), { font: { bold: true, size: 14 }, vertical: "center" });
  draft.format(area(1, 0), { font: { italic: true, size: 12 }, vertical: "center" });
  draft.height(0, 21);
  draft.height(1, 18);
  draft.height(2, 6);
  draft.put(place.header, 0, [columns.map(({ name }) => name)]);
  draft.put(place.first, 0, cells);
  styleList(draft, plan, place);
  if (plan.fitsHeights) fitHeights(draft, columns, cells, place);
  draft.tables.push({
    name: plan.table,
    range: area(place.header, 0, place.last, columns.length - 1),
    columns: columns.map(({ name }) => ({ name })),
    style: plan.hasLines ? null : "TableStyleLight15",
    filterButtons: true,
  });
  return { draft, place };
}

/** By the longest text: letters are a little narrower than the digits that widths count in. */
function columnWidths<Row>(
  columns: readonly ListColumn<Row>[],
  cells: readonly (readonly CellContent[])[],
): readonly number[] {
  return columns.map(({ width, widest }, column) => {
    if (widest === undefined) return width;
    let longest = 0;
    for (const line of cells) {
      const content = line[column];
      if (typeof content === "string" && content.length > longest) longest = content.length;
    }
    return Math.min(widest, Math.max(width, Math.ceil(longest * 0.95 + 1)));
  });
}

/** The page of a list: its header repeated, the margins narrower than those of a signed page. */
export function listPage<Row>(plan: ListPlan<Row>, place: ListPlace, context: DrawingContext) {
  const printed = plan.printedColumns ?? plan.columns.length;
  return {
    page: landscapePage(context.profile, {
      printArea: area(0, 0, place.last, printed - 1),
      repeatRows: { first: place.header, last: place.header },
      margins: listMargins,
    }),
    freeze: { rows: place.header + 1, columns: 0 },
    showGridlines: !plan.hasLines,
  };
}

function styleList<Row>(draft: SheetDraft, plan: ListPlan<Row>, place: ListPlace): void {
  const last = plan.columns.length - 1;
  const body = area(place.first, 0, place.last, last);
  const header = area(place.header, 0, place.header, last);
  draft.format(body, { vertical: plan.fitsHeights ? "top" : "center" });
  plan.columns.forEach(({ look, isInput }, column) => {
    const cells = area(place.first, column, place.last, column);
    if (look) draft.format(cells, look);
    if (isInput) draft.format(cells, { fill: colors.input });
  });
  draft.format(header, {
    font: { bold: true, size },
    horizontal: "center",
    vertical: "center",
    wrap: true,
    fill: colors.header,
    borders: { top: thin, bottom: thin, left: thin, right: thin, insideVertical: thin },
  });
  // Room for two lines beside the filter buttons.
  draft.height(place.header, 33);
  if (plan.hasLines) {
    draft.format(body, {
      borders: {
        bottom: thin,
        left: thin,
        right: thin,
        insideHorizontal: thin,
        insideVertical: thin,
      },
    });
  }
}

function fitHeights<Row>(
  draft: SheetDraft,
  columns: readonly ListColumn<Row>[],
  cells: readonly (readonly CellContent[])[],
  place: ListPlace,
): void {
  cells.forEach((line, index) => {
    const lines = columns.map(({ width, look }, column) => {
      const content = line[column];
      if (look?.wrap !== true || typeof content !== "string") return 1;
      return wrappedLines(content, width, { size: look.font?.size ?? size });
    });
    // Excel allows no row higher than 409 points.
    draft.height(place.first + index, Math.min(rowHeight(Math.max(...lines), size), 400));
  });
}
