import type { CellValue, Worksheet } from "exceljs";
import { dayAsTyped, dayWithSlashes } from "./days";
import { drawListHeader } from "./draw-list-header";
import type { ListColumn, ListDesign, ListValue } from "./list-design";
import * as pens from "./pen";
import type { Pen } from "./pen";
import type { Person } from "./person";
import { at, type Random } from "./random";
import { roman } from "./roman";
import { spelled } from "./unicode";

/**
 * Writes a list of persons in an office's design, from the head block to the signatures. `numberFrom`
 * is the number of the first person (lists over two sheets go on counting).
 */
export function drawList(
  sheet: Worksheet,
  design: ListDesign,
  persons: readonly Person[],
  random: Random,
  numberFrom = 1,
): void {
  const pen: Pen = { sheet, look: design.look, columns: design.columns.length, row: 1 };
  for (const [index, { width, hidden }] of design.columns.entries()) {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    if (hidden) column.hidden = true;
  }
  pens.drawHead(pen, design.head);
  pens.drawTitle(
    pen,
    design.title.map((line) => spelled(line, design.unicode, random)),
  );
  for (const filter of design.filters) {
    pens.writeAcross(pen, pen.row, 1, Math.ceil(pen.columns / 2), filter, { italic: true });
    pen.row += 1;
  }
  const headerTop = pen.row;
  drawListHeader(pen, design, random);
  pens.setUpPage(pen, [headerTop, pen.row - 1]);
  const body = drawBody(pen, design, persons, random, numberFrom);
  if (design.total !== "none") drawTotal(pen, design, persons, body);
  if (design.footers.length > 0) pen.row += 1;
  for (const footer of design.footers) {
    pens.writeAcross(pen, pen.row, 1, pen.columns, footer, {
      italic: !footer.startsWith("*"),
      bold: footer.startsWith("*"),
    });
    pen.row += 1;
  }
  if (design.signatures) pens.drawSignatures(pen, design.signatures);
}

interface Body {
  readonly first: number;
  readonly last: number;
  /** Rows with a subtotal in the column of names. */
  readonly subtotals: readonly number[];
}

function drawBody(
  pen: Pen,
  design: ListDesign,
  persons: readonly Person[],
  random: Random,
  numberFrom: number,
): Body {
  const first = pen.row;
  const subtotals: number[] = [];
  const styles = design.columns.map(({ align }) => ({
    text: pens.cellStyle(pen, { align }),
    date: { ...pens.cellStyle(pen, { align }), numFmt: "dd/mm/yyyy" },
  }));
  let group = 0;
  let groupTop = first;
  for (const [index, person] of persons.entries()) {
    const { organisation } = person;
    if (design.groups === "organisation" && persons[index - 1]?.organisation !== organisation) {
      group += 1;
      drawGroup(pen, roman(group), organisation.name);
      groupTop = pen.row;
    }
    for (const [column, spec] of design.columns.entries()) {
      const cell = pen.sheet.getCell(pen.row, column + 1);
      const value = spec.value(person, { number: numberFrom + index, row: pen.row });
      const written = cellValue(value, design, random);
      cell.value = written;
      const style = at(styles, column);
      cell.style = written instanceof Date ? style.date : style.text;
    }
    pens.fitRow(pen, pen.row, pen.columns);
    pen.row += 1;
    if (design.groups === "organisation" && persons[index + 1]?.organisation !== organisation) {
      subtotals.push(drawSubtotal(pen, groupTop));
    }
  }
  return { first, last: pen.row - 1, subtotals };
}

function drawGroup(pen: Pen, numeral: string, text: string): void {
  const style = pens.cellStyle(pen, { bold: true, align: "left" });
  const number = pen.sheet.getCell(pen.row, 1);
  number.value = numeral;
  pen.sheet.getCell(pen.row, 2).value = text;
  pen.sheet.mergeCells(pen.row, 2, pen.row, pen.columns);
  for (let place = 1; place <= pen.columns; place++) pen.sheet.getCell(pen.row, place).style = style;
  number.style = pens.cellStyle(pen, { bold: true, align: "center" });
  pen.row += 1;
}

function drawSubtotal(pen: Pen, top: number): number {
  const style = pens.cellStyle(pen, { italic: true, bold: true, align: "center" });
  for (let place = 1; place <= pen.columns; place++) pen.sheet.getCell(pen.row, place).style = style;
  pen.sheet.getCell(pen.row, 1).value = "Cộng";
  pen.sheet.getCell(pen.row, 2).value = {
    formula: `COUNTA(B${top}:B${pen.row - 1})`,
    result: pen.row - top,
  };
  pen.row += 1;
  return pen.row - 1;
}

function drawTotal(pen: Pen, design: ListDesign, persons: readonly Person[], body: Body): void {
  const style = pens.cellStyle(pen, { bold: true, align: "center" });
  for (let place = 1; place <= pen.columns; place++) pen.sheet.getCell(pen.row, place).style = style;
  if (design.total === "text") {
    pen.sheet.getCell(pen.row, 1).value = `Tổng cộng: ${persons.length} đồng chí`;
    pen.sheet.mergeCells(pen.row, 1, pen.row, Math.min(4, pen.columns));
  } else {
    pen.sheet.getCell(pen.row, 1).value = "Tổng cộng";
    for (const [index, column] of design.columns.entries()) {
      const total = totalOf(pen, column, index, persons, body);
      if (total) pen.sheet.getCell(pen.row, index + 1).value = total;
    }
    pens.fitRow(pen, pen.row, pen.columns);
  }
  pen.row += 1;
}

function totalOf(
  pen: Pen,
  column: ListColumn,
  index: number,
  persons: readonly Person[],
  body: Body,
): CellValue {
  const letter = pen.sheet.getColumn(index + 1).letter;
  // With groups a range would count the subtotals as well: such offices add the subtotals up.
  if (body.subtotals.length > 0) {
    if (index !== 1) return null;
    return {
      formula: `SUM(${body.subtotals.map((row) => `${letter}${row}`).join(",")})`,
      result: persons.length,
    };
  }
  const total = column.total?.(`${letter}${body.first}:${letter}${body.last}`, persons);
  return total ? { ...total } : null;
}

function cellValue(value: ListValue, design: ListDesign, random: Random): CellValue {
  if (value === null || typeof value === "number") return value;
  if (typeof value === "string") return spelled(value, design.unicode, random);
  if ("formula" in value) return { ...value };
  switch (design.dates) {
    case "serial":
      return new Date(`${value.day}T00:00:00Z`);
    case "slashes":
      return dayWithSlashes(value.day);
    case "typed":
      return dayAsTyped(value.day, random);
  }
}
