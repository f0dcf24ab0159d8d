import type { ListDesign } from "./list-design";
import { cellStyle, type Pen } from "./pen";
import type { Random } from "./random";
import { spelled } from "./unicode";

/** One or two rows, merged where a column has no neighbour under the same upper header. */
export function drawListHeader(pen: Pen, design: ListDesign, random: Random): void {
  const { sheet } = pen;
  const top = pen.row;
  const two = design.columns.some(({ under }) => under !== undefined);
  const bottom = two ? top + 1 : top;
  for (const [index, column] of design.columns.entries()) {
    const place = index + 1;
    sheet.getCell(column.under === undefined ? top : bottom, place).value = spelled(
      column.header,
      design.unicode,
      random,
    );
    if (column.under !== undefined)
      sheet.getCell(top, place).value = spelled(column.under, design.unicode, random);
  }
  for (const [index, column] of design.columns.entries()) {
    const place = index + 1;
    if (column.under === undefined) {
      if (two) sheet.mergeCells(top, place, bottom, place);
    } else if (design.columns[index - 1]?.under !== column.under) {
      let last = index;
      while (design.columns[last + 1]?.under === column.under) last += 1;
      for (let inner = place + 1; inner <= last + 1; inner++) sheet.getCell(top, inner).value = null;
      if (last > index) sheet.mergeCells(top, place, top, last + 1);
    }
  }
  const style = cellStyle(pen, { bold: true, align: "center" });
  for (let row = top; row <= bottom; row++) {
    for (let place = 1; place <= pen.columns; place++) {
      sheet.getCell(row, place).style =
        pen.look.fill === null
          ? style
          : { ...style, fill: { type: "pattern", pattern: "solid", fgColor: { argb: pen.look.fill } } };
    }
    sheet.getRow(row).height = pen.look.size * (two ? 2.2 : 4);
  }
  pen.row = bottom + 1;
  if (design.columnNumbers === "skipping") drawColumnNumbers(pen);
}

/** … 9, 11, 12 …: somebody deleted a column and not its number. */
function drawColumnNumbers(pen: Pen): void {
  const style = cellStyle(pen, { italic: true, align: "center" });
  for (let place = 1; place <= pen.columns; place++) {
    const cell = pen.sheet.getCell(pen.row, place);
    cell.value = place < 10 ? place : place + 1;
    cell.style = style;
  }
  pen.row += 1;
}
