import { isCellError, valueAt } from "../../grid/grid";
import { saysSum } from "./declared-persons";
import type { RowFacts } from "./row-facts";
import type { SheetArea } from "../sheet/sheet-area";

/** Whether a row has what only a person has: a date, an identity number, a sex. */
export function hasPersonData(area: SheetArea, { row, data }: RowFacts): boolean {
  return data.some(({ column, field }) => isPersonal(area, row, column, field));
}

function isPersonal(area: SheetArea, row: number, column: number, field: string | null): boolean {
  const shape = area.shape(row, column);
  if (field === "identityNumber") return shape === "identity";
  if (field === "sex") return shape === "sex";
  if (field !== "born" && field !== "admissionDate" && field !== "decisionDate") return false;
  return shape === "date" || shape === "year" || (shape === "number" && isSerialDate(area, row, column));
}

/** A date that lost its format, between 1920 and 2040. */
function isSerialDate(area: SheetArea, row: number, column: number): boolean {
  const value = valueAt(area.grid, row, column);
  return typeof value === "number" && value > 7306 && value < 51136;
}

/** Whether everything beside the number and the label is a count: `2`, `03 đ/c`. False where there is nothing. */
export function hasOnlyCounts(area: SheetArea, { row, data }: RowFacts): boolean {
  return (
    data.length > 0 &&
    data.every(({ column, field }) => {
      if (field === "identityNumber" || field === "cardNumber" || field === "decisionNumber") return false;
      const value = valueAt(area.grid, row, column);
      if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < 1900;
      return typeof value === "string" && (/^\s*\d{1,4}\s*$/.test(value) || saysSum(value));
    })
  );
}

/** Totals may look like a year or a date that lost its format: 2000, 20.000. */
export function hasOnlyNumbers(area: SheetArea, { row, data }: RowFacts): boolean {
  return data.length > 0 && data.every(({ column }) => ["number", "year"].includes(area.shape(row, column)));
}

/** Formulas over rows not yet filled in give 0: such a row has nothing. */
export function hasOnlyZeros(area: SheetArea, { row, filled }: RowFacts, number: number | null): boolean {
  const others = filled.filter((column) => column !== number);
  return (
    others.length > 0 &&
    others.every((column) => {
      const value = valueAt(area.grid, row, column);
      return !isCellError(value) && (value === 0 || value === "0");
    })
  );
}
