/** What a cell holds. An absent cell (`undefined` in a row) is empty. */
export type CellContent = string | number | boolean | ErrorValue | FormulaCell;

/** What a formula gives, or a cell shows. */
export type CellValue = string | number | boolean | ErrorValue | null;

/** `#N/A` and its like, as a constant or as the result of a formula. */
export class ErrorValue {
  constructor(readonly error: ErrorCode) {}
}

export type ErrorCode =
  "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!";

export const errorCodes: readonly ErrorCode[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
];

/** A formula, in English A1 notation without the leading "=". Its value is the calculator's business. */
export class FormulaCell {
  constructor(readonly formula: string) {}
}

/** Cells of one row by column; holes are empty cells. */
export type CellRow = (CellContent | undefined)[];
