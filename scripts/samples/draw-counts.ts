import type { CellValue, Worksheet } from "exceljs";
import {
  admittedColumn,
  columnsOf,
  type CountsColumn,
  type CountsDesign,
  percentColumn,
  placeOf,
  quotaColumn,
  widthsOf,
} from "./counts-design";
import { drawCountsHeader } from "./draw-counts-header";
import type { OrganisationCounts } from "./organisation-counts";
import { sumOfCounts } from "./organisation-counts";
import * as pens from "./pen";
import type { Pen } from "./pen";
import { at } from "./random";
import { roman } from "./roman";

/** Writes the form; organisations come in the order of their groups. */
export function drawCounts(
  sheet: Worksheet,
  design: CountsDesign,
  organisations: readonly OrganisationCounts[],
): void {
  const columns = columnsOf(design);
  const pen: Pen = { sheet, look: design.look, columns: columns.length + 3, row: 1 };
  for (const [index, width] of [5, 38, ...widthsOf(columns)].entries())
    sheet.getColumn(index + 1).width = width;
  pens.drawHead(pen, design.head);
  pens.drawTitle(pen, design.title);
  const top = pen.row;
  drawCountsHeader(pen, columns, design);
  pens.setUpPage(pen, [top, pen.row - 1]);
  drawBody(pen, columns, design, organisations);
  if (design.footers.length > 0) pen.row += 1;
  for (const footer of design.footers) {
    pens.writeAcross(pen, pen.row, 1, pen.columns, footer, { italic: true });
    pen.row += 1;
  }
  if (design.signatures) pens.drawSignatures(pen, design.signatures);
}

function drawBody(
  pen: Pen,
  columns: readonly CountsColumn[],
  design: CountsDesign,
  organisations: readonly OrganisationCounts[],
): void {
  const groups = [...new Set(organisations.map(({ organisation }) => organisation.group))];
  const subtotals: number[] = [];
  for (const [index, group] of groups.entries()) {
    const members = organisations.filter(({ organisation }) => organisation.group === group);
    const heading = pen.row;
    const first = heading + 1;
    const last = heading + members.length;
    const cells = (letter: string): string => `SUM(${letter}${first}:${letter}${last})`;
    writeTexts(pen, heading, roman(index + 1), group, true);
    if (design.subtotals === "heading") writeSums(pen, heading, columns, design, members, cells);
    for (const [place, member] of members.entries())
      writeMember(pen, first + place, place + 1, columns, design, member);
    pen.row = last + 1;
    if (design.subtotals === "below") {
      writeTexts(pen, pen.row, "", `Cộng ${roman(index + 1)}`, true);
      writeSums(pen, pen.row, columns, design, members, cells);
      pen.row += 1;
    }
    subtotals.push(design.subtotals === "heading" ? heading : pen.row - 1);
  }
  writeTexts(pen, pen.row, "", "Tổng cộng", true);
  writeSums(pen, pen.row, columns, design, organisations, (letter) =>
    subtotals.map((row) => `${letter}${row}`).join("+"),
  );
  pen.row += 1;
}

function writeMember(
  pen: Pen,
  row: number,
  number: number,
  columns: readonly CountsColumn[],
  design: CountsDesign,
  member: OrganisationCounts,
): void {
  writeTexts(pen, row, number, member.organisation.name, false);
  for (const [index, { figure }] of columns.entries()) {
    const value = figure(member);
    // Quota and result are always written: there zero is news.
    const written = value === 0 && index >= 2 && design.none === "empty" ? null : value;
    write(pen, row, placeOf(index), written, false, "#,##0");
  }
  writePercent(pen, row, design, member, false);
}

function writeSums(
  pen: Pen,
  row: number,
  columns: readonly CountsColumn[],
  design: CountsDesign,
  members: readonly OrganisationCounts[],
  formulaOf: (letter: string) => string,
): void {
  const sums = sumOfCounts(members);
  for (const [index, { figure }] of columns.entries()) {
    const place = placeOf(index);
    const formula = formulaOf(pen.sheet.getColumn(place).letter);
    write(
      pen,
      row,
      place,
      { formula, result: figure({ ...sums, organisation: at(members, 0).organisation }) },
      true,
      "#,##0",
    );
  }
  writePercent(pen, row, design, sums, true);
}

function writePercent(
  pen: Pen,
  row: number,
  { percent }: CountsDesign,
  { quota, admitted }: { readonly quota: number; readonly admitted: number },
  bold: boolean,
): void {
  const part = `${pen.sheet.getColumn(admittedColumn).letter}${row}/${pen.sheet.getColumn(quotaColumn).letter}${row}`;
  if (percent === "fraction") {
    write(pen, row, percentColumn, { formula: part, result: admitted / quota }, bold, "0.00%");
  } else {
    const result = Math.round((admitted / quota) * 10_000) / 100;
    write(pen, row, percentColumn, { formula: `ROUND(${part}*100,2)`, result }, bold, "0.##");
  }
}

function writeTexts(pen: Pen, row: number, number: string | number, text: string, bold: boolean): void {
  const numberCell = pen.sheet.getCell(row, 1);
  numberCell.value = number === "" ? null : number;
  numberCell.style = pens.cellStyle(pen, { bold, align: "center" });
  const textCell = pen.sheet.getCell(row, 2);
  textCell.value = text;
  textCell.style = pens.cellStyle(pen, { bold, align: "left" });
  pens.fitRow(pen, row, 2);
  for (let place = 3; place <= pen.columns; place++) {
    pen.sheet.getCell(row, place).style = pens.cellStyle(pen, { bold, align: "center" });
  }
}

function write(pen: Pen, row: number, place: number, value: CellValue, bold: boolean, numFmt: string): void {
  const cell = pen.sheet.getCell(row, place);
  cell.value = value;
  cell.style = { ...pens.cellStyle(pen, { bold, align: "center" }), numFmt };
}
