import type { Alignment, Borders, Cell, CellValue, Font, Style, Worksheet } from "exceljs";
import type { Head, Look, Signature } from "./list-design";

/** Writes one sheet from top to bottom in an office's own look; rows and columns are counted from 1. */
export interface Pen {
  readonly sheet: Worksheet;
  readonly look: Look;
  /** Columns of the table. */
  readonly columns: number;
  /** The next row that is written. */
  row: number;
}

export interface Ink {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly larger?: number;
  readonly align?: "left" | "center" | "right";
}

function fontOf({ look }: Pen, ink: Ink): Partial<Font> {
  return {
    name: look.font,
    size: look.size + (ink.larger ?? 0),
    ...(ink.bold ? { bold: true } : {}),
    ...(ink.italic ? { italic: true } : {}),
    ...(ink.underline ? { underline: true } : {}),
  };
}

function alignmentOf(align: "left" | "center" | "right", wrap: boolean): Partial<Alignment> {
  return { horizontal: align, vertical: "middle", wrapText: wrap };
}

function bordersOf({ look }: Pen): Partial<Borders> | undefined {
  if (look.border === "none") return undefined;
  const line = { style: look.border } as const;
  // Hair lines between the rows, thin ones between the columns: as typed forms are ruled.
  const side = { style: "thin" } as const;
  return { top: line, bottom: line, left: side, right: side };
}

/** Font, alignment and rules of a cell of the table; texts wrap. */
export function cellStyle(pen: Pen, ink: Ink): Partial<Style> {
  const border = bordersOf(pen);
  return {
    font: fontOf(pen, ink),
    alignment: alignmentOf(ink.align ?? "left", true),
    ...(border ? { border } : {}),
  };
}

/** A text over several columns of one row. */
export function writeAcross(
  pen: Pen,
  row: number,
  from: number,
  to: number,
  value: CellValue,
  ink: Ink,
): Cell {
  const cell = pen.sheet.getCell(row, from);
  cell.value = value;
  cell.font = fontOf(pen, ink);
  cell.alignment = alignmentOf(ink.align ?? "left", false);
  if (to > from) pen.sheet.mergeCells(row, from, row, to);
  return cell;
}

/** Room for a row's longest text in its column; other programs than Excel don't fit rows by themselves. */
export function fitRow({ sheet, look }: Pen, row: number, columns: number): void {
  let lines = 1;
  for (let place = 1; place <= columns; place++) {
    const { value } = sheet.getCell(row, place);
    const column = sheet.getColumn(place);
    if (typeof value !== "string" || column.hidden) continue;
    // Letters of the look's font are wider or narrower than those that column widths are counted in.
    const room = ((column.width ?? 9) * 14) / look.size;
    lines = Math.max(lines, Math.ceil(value.normalize("NFC").length / room));
  }
  sheet.getRow(row).height = Math.round(look.size * (0.4 + 1.2 * lines));
}

/** Superior and issuer on the left, the Party's name on the right; or labels; or nothing. */
export function drawHead(pen: Pen, head: Head): void {
  if (head.kind === "none") return;
  if (head.kind === "labels") {
    for (const [label, value] of head.labels) {
      writeAcross(pen, pen.row, 1, 2, label, { bold: true });
      writeAcross(pen, pen.row, 3, Math.min(7, pen.columns), value, {});
      pen.row += 1;
    }
    pen.row += 1;
    return;
  }
  const [left, right] = halves(pen);
  const center = { align: "center" } as const;
  writeAcross(pen, pen.row, 1, left, head.superior, center);
  writeAcross(pen, pen.row, right, pen.columns, "ĐẢNG CỘNG SẢN VIỆT NAM", {
    ...center,
    bold: true,
    underline: true,
    larger: 1,
  });
  writeAcross(pen, pen.row + 1, 1, left, head.issuer, { ...center, bold: true });
  writeAcross(pen, pen.row + 2, 1, left, "*", center);
  writeAcross(pen, pen.row + 2, right, pen.columns, head.placeAndDate, { ...center, italic: true });
  if (head.number !== "") writeAcross(pen, pen.row + 3, 1, left, head.number, center);
  pen.row += head.number === "" ? 4 : 5;
}

export function drawTitle(pen: Pen, title: readonly string[]): void {
  for (const [index, line] of title.entries()) {
    writeAcross(pen, pen.row, 1, pen.columns, line, {
      align: "center",
      bold: index < 2,
      italic: index >= 2,
      larger: index === 0 ? 3 : index === 1 ? 1 : 0,
    });
    pen.sheet.getRow(pen.row).height = (pen.look.size + 3) * 1.5;
    pen.row += 1;
  }
  if (title.length > 0) pen.row += 1;
}

/** Two columns of signatures, with the room that a stamp takes. */
export function drawSignatures(pen: Pen, [left, right]: readonly [Signature, Signature]): void {
  const [leftEnd, rightStart] = halves(pen);
  pen.row += 1;
  const sign = (signature: Signature, from: number, to: number, bottom: number): void => {
    for (const [index, line] of signature.lines.entries()) {
      const small = line.startsWith("(");
      writeAcross(pen, pen.row + index, from, to, line, { align: "center", bold: !small, italic: small });
    }
    writeAcross(pen, bottom, from, to, signature.name, { align: "center", bold: true });
  };
  const bottom = pen.row + Math.max(left.lines.length, right.lines.length) + 3;
  sign(left, 1, leftEnd, bottom);
  sign(right, rightStart, pen.columns, bottom);
  pen.row = bottom + 1;
}

/** Last column of the left block and first of the right one: about 42 % of the width each. */
function halves({ sheet, columns }: Pen): [number, number] {
  const widths = Array.from({ length: columns }, (_, index) => {
    const column = sheet.getColumn(index + 1);
    return column.hidden ? 0 : (column.width ?? 9);
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let left = 0;
  for (let width = 0; left < columns - 2; left++) {
    width += widths[left] ?? 0;
    if (width > whole * 0.42) break;
  }
  let right = columns + 1;
  for (let width = 0; right > left + 2; right--) {
    width += widths[right - 2] ?? 0;
    if (width > whole * 0.46) break;
  }
  return [Math.max(2, left), Math.max(left + 1, right)];
}

/** A4 landscape, one page wide, header rows repeated, page numbers. */
export function setUpPage({ sheet, look }: Pen, headerRows: readonly [number, number]): void {
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `${headerRows[0]}:${headerRows[1]}`,
    margins: { left: 0.5, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter = { oddFooter: '&C&"Times New Roman,Regular"&12&P/&N' };
  if (look.frozenColumns !== null) {
    sheet.views = [{ state: "frozen", xSplit: look.frozenColumns, ySplit: headerRows[1] }];
  }
}
