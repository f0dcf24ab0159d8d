import { type CountsColumn, type CountsDesign, percentColumn, placeOf } from "./counts-design";
import { cellStyle, type Pen } from "./pen";

/** Two rows: `Trong đó` and the months over their columns, the others merged. */
export function drawCountsHeader(pen: Pen, columns: readonly CountsColumn[], design: CountsDesign): void {
  const { sheet } = pen;
  const top = pen.row;
  const bottom = top + 1;
  const alone = (place: number, header: string): void => {
    sheet.getCell(top, place).value = header;
    sheet.mergeCells(top, place, bottom, place);
  };
  alone(1, "TT");
  alone(2, "Đơn vị");
  alone(percentColumn, design.percent === "number" ? "Tỷ lệ (%)" : "Tỷ lệ");
  for (const [index, { header, under }] of columns.entries()) {
    const place = placeOf(index);
    if (under === undefined) {
      alone(place, header);
      continue;
    }
    sheet.getCell(bottom, place).value = header;
    if (columns[index - 1]?.under === under) continue;
    sheet.getCell(top, place).value = under;
    const span = columns.filter((column) => column.under === under).length;
    sheet.mergeCells(top, place, top, place + span - 1);
  }
  const style = cellStyle(pen, { bold: true, align: "center" });
  for (let row = top; row <= bottom; row++) {
    for (let place = 1; place <= pen.columns; place++) sheet.getCell(row, place).style = style;
    sheet.getRow(row).height = pen.look.size * 2.6;
  }
  pen.row = bottom + 1;
}
