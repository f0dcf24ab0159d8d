import type { CellValue } from "../../model/content";
import { ErrorValue } from "../../model/content";
import { keyOf, wildcardPattern } from "../criterion";
import { Area, Matrix } from "../operand";
import type { Operand } from "../operand";
import { matrixOf, single } from "../operand-values";
import type { Scope } from "../scope";
import { compareValues, numberOf, raise, Raised, truthOf } from "../values";
import { onOperands } from "./definition";
import type { FunctionTable } from "./definition";

export const lookupFunctions: FunctionTable = {
  INDEX: onOperands(2, 3, index),
  MATCH: onOperands(2, 3, (operands, scope) => {
    const [wanted = null, area = null, kind = 1] = operands;
    if (sizeOf(area).rows > 1 && sizeOf(area).columns > 1) return raise("#N/A");
    return 1 + match(single(wanted, scope), area, numberOf(single(kind, scope)), scope);
  }),
  VLOOKUP: onOperands(3, 4, (operands, scope) => lookUp(operands, scope, "rows")),
  HLOOKUP: onOperands(3, 4, (operands, scope) => lookUp(operands, scope, "columns")),
};

/** Row or column 0 means all of them; a part of an area stays an area. */
function index(operands: readonly Operand[], scope: Scope): Operand {
  const [given = null, first = null, second] = operands;
  const area = given instanceof Area ? given : matrixOf(given, scope);
  const one = Math.trunc(numberOf(single(first, scope)));
  const two = second === undefined ? null : Math.trunc(numberOf(single(second, scope)));
  // With one number, a single row is counted by its columns.
  const byColumn = two === null && area.rows === 1 && area.columns > 1;
  const row = byColumn ? 1 : one;
  const column = byColumn ? one : (two ?? (area.columns === 1 ? 1 : 0));
  if (row < 0 || column < 0) return raise("#VALUE!");
  if (row > area.rows || column > area.columns) return raise("#REF!");
  return part(area, row, column);
}

function part(area: Area | Matrix, row: number, column: number): Operand {
  if (area instanceof Area) {
    const { top, left, bottom, right } = area.range;
    return new Area(area.sheet, {
      top: row === 0 ? top : top + row - 1,
      bottom: row === 0 ? bottom : top + row - 1,
      left: column === 0 ? left : left + column - 1,
      right: column === 0 ? right : left + column - 1,
    });
  }
  const values = area.values.filter((_, place) => {
    const line = Math.floor(place / area.columns) + 1;
    return (row === 0 || line === row) && (column === 0 || (place % area.columns) + 1 === column);
  });
  return new Matrix(values, row === 0 ? area.rows : 1, column === 0 ? area.columns : 1);
}

/** Place of the value from 0; raises #N/A where there is none. `kind` 0 asks for the equal, 1 for the last not greater. */
function match(wanted: CellValue, area: Operand, kind: number, scope: Scope): number {
  if (wanted instanceof ErrorValue) throw new Raised(wanted);
  const sought = wanted ?? 0;
  const place =
    kind === 0 ? placeOfEqual(sought, area, scope) : placeInOrder(sought, matrixOf(area, scope).values, kind);
  return place < 0 ? raise("#N/A") : place;
}

function placeOfEqual(wanted: string | number | boolean, area: Operand, scope: Scope): number {
  const pattern = typeof wanted === "string" ? wildcardPattern(wanted) : null;
  const { values } = matrixOf(area, scope);
  if (pattern) return values.findIndex((value) => typeof value === "string" && pattern.test(value));
  const isEqual = (value: CellValue | undefined) =>
    typeof value === typeof wanted && compareValues(value ?? null, wanted) === 0;
  if (!(area instanceof Area)) return values.findIndex(isEqual);
  // The keys of criteria don't tell the number 1 from the text "1", which MATCH does.
  const places = scope.cells.areaValues(area).placesByKey().get(keyOf(wanted)) ?? [];
  return places.find((place) => isEqual(values[place])) ?? -1;
}

/** Values in ascending (`kind` 1) or descending order; other kinds of values are passed over. */
function placeInOrder(wanted: string | number | boolean, values: readonly CellValue[], kind: number): number {
  let found = -1;
  for (const [place, value] of values.entries()) {
    if (typeof value !== typeof wanted) continue;
    const order = compareValues(value, wanted);
    if (kind > 0 ? order > 0 : order < 0) break;
    found = place;
  }
  return found;
}

function lookUp(operands: readonly Operand[], scope: Scope, along: "rows" | "columns"): Operand {
  const [wanted = null, area = null, which = null, isRough = true] = operands;
  const table = area instanceof Area ? area : raise("#VALUE!");
  const number = Math.trunc(numberOf(single(which, scope)));
  if (number < 1) return raise("#VALUE!");
  if (number > (along === "rows" ? table.columns : table.rows)) return raise("#REF!");
  const keys = along === "rows" ? part(table, 0, 1) : part(table, 1, 0);
  const kind = truthOf(single(isRough, scope)) ? 1 : 0;
  const place = match(single(wanted, scope), keys, kind, scope) + 1;
  return along === "rows" ? part(table, place, number) : part(table, number, place);
}

function sizeOf(operand: Operand): { readonly rows: number; readonly columns: number } {
  return operand instanceof Area || operand instanceof Matrix ? operand : { rows: 1, columns: 1 };
}
