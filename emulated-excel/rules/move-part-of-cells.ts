import type { Bands } from "../model/bands";
import { changeBands } from "../model/bands";
import type { CellContent } from "../model/content";
import type { StructureChange } from "../model/structure";
import type { StyleId } from "../model/style";
import type { Worksheet } from "../model/worksheet";

interface Moved {
  readonly content: CellContent | null;
  readonly style: StyleId;
}

/** Cells of some columns move down or up (of some rows: right or left); the rest of the sheet stays. */
export function movePartOfCells(
  sheet: Worksheet,
  change: StructureChange,
  across: { readonly from: number; readonly to: number },
): void {
  const end = usedLength(sheet, change);
  for (let cross = across.from; cross <= across.to; cross++) {
    const line = Array.from({ length: Math.max(0, end - change.at) }, (_, index) =>
      read(sheet, change, change.at + index, cross),
    );
    const moved =
      change.kind === "delete" ? line.slice(change.count) : [...blanks(sheet, change, cross), ...line];
    for (let index = 0; index < Math.max(moved.length, line.length); index++) {
      write(sheet, change, change.at + index, cross, moved[index] ?? { content: null, style: 0 });
    }
  }
}

function blanks(sheet: Worksheet, change: StructureChange, cross: number): Moved[] {
  const { style } = read(sheet, change, Math.max(0, change.at - 1), cross);
  return new Array<Moved>(change.count).fill({ content: null, style });
}

/** Behind the last cell that has contents or a format of its own. */
function usedLength(sheet: Worksheet, change: StructureChange): number {
  const formatted = (bands: Bands<unknown>): number => bands[bands.length - 1]?.from ?? 0;
  if (change.axis === "rows") return Math.max(sheet.rows.length, formatted(sheet.rowStyles));
  const lengths = sheet.rows.map((row) => row?.length ?? 0);
  const runs = sheet.rowStyles.map((band) => formatted(band.value));
  return [...lengths, ...runs].reduce((longest, length) => Math.max(longest, length), 0);
}

function read(sheet: Worksheet, { axis }: StructureChange, along: number, cross: number): Moved {
  const [row, column] = axis === "rows" ? [along, cross] : [cross, along];
  return { content: sheet.contentAt(row, column), style: sheet.styleIdAt(row, column) };
}

function write(sheet: Worksheet, { axis }: StructureChange, along: number, cross: number, cell: Moved): void {
  const [row, column] = axis === "rows" ? [along, cross] : [cross, along];
  sheet.setContent(row, column, cell.content);
  if (sheet.styleIdAt(row, column) === cell.style) return;
  sheet.rowStyles = changeBands(sheet.rowStyles, row, row, (runs) =>
    sheet.workbook.runs(changeBands(runs, column, column, () => cell.style)),
  );
}
