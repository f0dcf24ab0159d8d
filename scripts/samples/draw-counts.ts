import type { CellValue, Style, Worksheet } from "exceljs";
import type { Head, Look, Signature } from "./list-design";
import type { OrganisationCounts } from "./organisation-counts";
import { sumOfCounts } from "./organisation-counts";
import * as pens from "./pen";
import type { Pen } from "./pen";
import { at } from "./random";
import { roman } from "./roman";

/** How an office writes a form with one row a grassroots organisation. */
export interface CountsDesign {
  readonly look: Look;
  readonly head: Head;
  readonly title: readonly string[];
  /** `heading`: the group's row bears its subtotals; `below`: a row `Cộng` after the group's last. */
  readonly subtotals: "heading" | "below";
  /** `number`: 98,67; `fraction`: 0,9867 shown as 98,67%. */
  readonly percent: "number" | "fraction";
  readonly months: boolean;
  /** What stands for none: 0, or an empty cell. */
  readonly none: "zero" | "empty";
  readonly footers: readonly string[];
  readonly signatures: readonly [left: Signature, right: Signature] | null;
}

interface Column {
  readonly header: string;
  readonly under?: string;
  readonly width: number;
  readonly figure: (counts: OrganisationCounts) => number;
}

const quotaColumn = 3;
const admittedColumn = 4;
const percentColumn = 5;

/** Writes the form; organisations come in the order of their groups. */
export function drawCounts(sheet: Worksheet, design: CountsDesign, organisations: readonly OrganisationCounts[]): void {
  const columns = columnsOf(design);
  const pen: Pen = { sheet, look: design.look, columns: columns.length + 3, row: 1 };
  for (const [index, width] of [5, 38, ...widthsOf(columns)].entries()) sheet.getColumn(index + 1).width = width;
  pens.drawHead(pen, design.head);
  pens.drawTitle(pen, design.title);
  const top = pen.row;
  drawHeader(pen, columns, design);
  pens.setUpPage(pen, [top, pen.row - 1]);
  drawBody(pen, columns, design, organisations);
  if (design.footers.length > 0) pen.row += 1;
  for (const footer of design.footers) {
    pens.writeAcross(pen, pen.row, 1, pen.columns, footer, { italic: true });
    pen.row += 1;
  }
  if (design.signatures) pens.drawSignatures(pen, design.signatures);
}

/** The columns of figures without the percentage, which stands after the first two. */
function columnsOf({ months }: CountsDesign): Column[] {
  const under = "Trong đó";
  return [
    { header: "Chỉ tiêu", width: 9, figure: ({ quota }) => quota },
    { header: "Kết quả", width: 9, figure: ({ admitted }) => admitted },
    { header: "Nữ", under, width: 7, figure: ({ female }) => female },
    { header: "DTTS", under, width: 7, figure: ({ ethnicMinority }) => ethnicMinority },
    { header: "Tôn giáo", under, width: 7, figure: ({ religious }) => religious },
    { header: "Đoàn viên", under, width: 7, figure: ({ youthUnion }) => youthUnion },
    ...(months
      ? Array.from({ length: 12 }, (_, month) => ({
          header: `T${month + 1}`,
          under: "Kết quả theo tháng",
          width: 4.5,
          figure: ({ byMonth }: OrganisationCounts) => at(byMonth, month),
        }))
      : []),
  ];
}

function widthsOf(columns: readonly Column[]): number[] {
  const widths = columns.map(({ width }) => width);
  return [...widths.slice(0, 2), 9, ...widths.slice(2)];
}

/** The sheet's column of a column of figures. */
function placeOf(index: number): number {
  return index < 2 ? index + quotaColumn : index + quotaColumn + 1;
}

function drawHeader(pen: Pen, columns: readonly Column[], design: CountsDesign): void {
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
  const style = styleOf(pen, { bold: true, align: "center" });
  for (let row = top; row <= bottom; row++) {
    for (let place = 1; place <= pen.columns; place++) sheet.getCell(row, place).style = style;
    sheet.getRow(row).height = pen.look.size * 2.6;
  }
  pen.row = bottom + 1;
}

function drawBody(
  pen: Pen,
  columns: readonly Column[],
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
    for (const [place, member] of members.entries()) writeMember(pen, first + place, place + 1, columns, design, member);
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
  columns: readonly Column[],
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
  columns: readonly Column[],
  design: CountsDesign,
  members: readonly OrganisationCounts[],
  formulaOf: (letter: string) => string,
): void {
  const sums = sumOfCounts(members);
  for (const [index, { figure }] of columns.entries()) {
    const place = placeOf(index);
    const formula = formulaOf(pen.sheet.getColumn(place).letter);
    write(pen, row, place, { formula, result: figure({ ...sums, organisation: at(members, 0).organisation }) }, true, "#,##0");
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
  numberCell.style = styleOf(pen, { bold, align: "center" });
  const textCell = pen.sheet.getCell(row, 2);
  textCell.value = text;
  textCell.style = styleOf(pen, { bold, align: "left" });
  pens.fitRow(pen, row, 2);
  for (let place = 3; place <= pen.columns; place++) {
    pen.sheet.getCell(row, place).style = styleOf(pen, { bold, align: "center" });
  }
}

function write(pen: Pen, row: number, place: number, value: CellValue, bold: boolean, numFmt: string): void {
  const cell = pen.sheet.getCell(row, place);
  cell.value = value;
  cell.style = { ...styleOf(pen, { bold, align: "center" }), numFmt };
}

function styleOf(pen: Pen, ink: pens.Ink): Partial<Style> {
  const border = pens.bordersOf(pen);
  return {
    font: pens.fontOf(pen, ink),
    alignment: pens.alignmentOf(ink.align ?? "left", true),
    ...(border ? { border } : {}),
  };
}
