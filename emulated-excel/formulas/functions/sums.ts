import type { CellValue } from "../../model/content";
import { ErrorValue } from "../../model/content";
import { parseCriterion } from "../criterion";
import type { Criterion } from "../criterion";
import { Area } from "../operand";
import type { Operand } from "../operand";
import { matrixOf, single } from "../operand-values";
import type { Scope } from "../scope";
import { raise, Raised } from "../values";
import { anyNumber, onOperands } from "./definition";
import type { FunctionTable } from "./definition";
import { numbersAmong } from "./numbers-among";

export const sumFunctions: FunctionTable = {
  SUM: onOperands(1, anyNumber, (operands, scope) => sum(numbersAmong(operands, scope))),
  PRODUCT: onOperands(1, anyNumber, (operands, scope) => {
    const numbers = [...numbersAmong(operands, scope)];
    return numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1);
  }),
  AVERAGE: onOperands(1, anyNumber, (operands, scope) => average([...numbersAmong(operands, scope)])),
  SUMPRODUCT: { least: 1, most: anyNumber, takes: "arrays", run: sumProduct },
  SUMIF: onOperands(2, 3, ([area, wanted, summed], scope) => sum(valuesWhere(area, wanted, summed, scope))),
  AVERAGEIF: onOperands(2, 3, ([area, wanted, averaged], scope) =>
    average([...valuesWhere(area, wanted, averaged, scope)]),
  ),
  COUNTIF: onOperands(2, 2, ([area, wanted = null], scope) =>
    countPlaces(placesOf([cellArea(area), wanted], scope)),
  ),
  COUNTIFS: onOperands(2, anyNumber, (operands, scope) => countPlaces(placesOf(operands, scope))),
  SUMIFS: onOperands(3, anyNumber, ([summed, ...rest], scope) =>
    sum(numbersAt(cellArea(summed), placesOf(rest, scope, cellArea(summed)), scope)),
  ),
  AVERAGEIFS: onOperands(3, anyNumber, ([averaged, ...rest], scope) =>
    average([...numbersAt(cellArea(averaged), placesOf(rest, scope, cellArea(averaged)), scope)]),
  ),
  MAXIFS: onOperands(3, anyNumber, ([area, ...rest], scope) =>
    most([...numbersAt(cellArea(area), placesOf(rest, scope, cellArea(area)), scope)], Math.max),
  ),
  MINIFS: onOperands(3, anyNumber, ([area, ...rest], scope) =>
    most([...numbersAt(cellArea(area), placesOf(rest, scope, cellArea(area)), scope)], Math.min),
  ),
};

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? raise("#DIV/0!") : sum(numbers) / numbers.length;
}

function most(numbers: readonly number[], choose: (a: number, b: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((found, number) => choose(found, number));
}

function cellArea(operand: Operand | undefined): Area {
  return operand instanceof Area ? operand : raise("#VALUE!");
}

/** The numbers beside the cells that meet one condition. */
function valuesWhere(
  area: Operand | undefined,
  wanted: Operand | undefined,
  summed: Operand | undefined,
  scope: Scope,
): Iterable<number> {
  const asked = cellArea(area);
  const given = summed === undefined ? asked : cellArea(summed);
  const { top, left } = given.range;
  // Only where it begins counts of the summed area: it is as large as the asked one.
  const range = { top, left, bottom: top + asked.rows - 1, right: left + asked.columns - 1 };
  return numbersAt(new Area(given.sheet, range), placesOf([asked, wanted ?? null], scope), scope);
}

function* numbersAt(area: Area, places: Places, scope: Scope): Generator<number> {
  const { values } = scope.cells.areaValues(area);
  for (const place of places.found) {
    const value = values[place] ?? null;
    if (typeof value === "number") yield value;
    else if (value instanceof ErrorValue) throw new Raised(value);
  }
}

/** Places of cells that meet all conditions; `below`: cells under the sheet's last row that meet them as well. */
interface Places {
  readonly found: readonly number[];
  readonly below: number;
}

function countPlaces({ found, below }: Places): number {
  return found.length + below;
}

interface Condition {
  readonly area: Area;
  readonly criterion: Criterion;
}

/** Pairs of area and condition; all areas are of one size (and of `like`'s), else #VALUE!. */
function placesOf(pairs: readonly Operand[], scope: Scope, like?: Area): Places {
  if (pairs.length % 2 === 1) return raise("#VALUE!");
  const conditions: Condition[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const area = cellArea(pairs[index]);
    const size = like ?? conditions[0]?.area ?? area;
    if (area.rows !== size.rows || area.columns !== size.columns) return raise("#VALUE!");
    conditions.push({ area, criterion: parseCriterion(single(pairs[index + 1] ?? null, scope)) });
  }
  return placesWhere(conditions, scope);
}

function placesWhere(conditions: readonly Condition[], scope: Scope): Places {
  const columns = conditions.map(({ area }) => scope.cells.areaValues(area));
  const candidates = conditions.map(({ criterion }, index) =>
    criterion.key === null ? null : (columns[index]?.placesOf(criterion) ?? []),
  );
  const fewest = candidates.reduce<readonly number[] | null>(
    (best, each) => (each && (!best || each.length < best.length) ? each : best),
    null,
  );
  const length = Math.max(...columns.map(({ values }) => values.length));
  const meetsAll = (place: number) =>
    conditions.every(
      ({ criterion }, index) =>
        (fewest && candidates[index] === fewest) || criterion.test(columns[index]?.values[place] ?? null),
    );
  if (fewest) return { found: fewest.filter(meetsAll), below: 0 };
  const found: number[] = [];
  for (let place = 0; place < length; place++) if (meetsAll(place)) found.push(place);
  const [{ area }] = conditions as [Condition];
  const emptyMeets = conditions.every(({ criterion }) => criterion.test(null));
  return { found, below: emptyMeets ? area.rows * area.columns - length : 0 };
}

/** Texts and empty cells count as 0; areas of different sizes give #VALUE!. */
function sumProduct(operands: readonly Operand[], scope: Scope): CellValue {
  const sizes = operands.map((each) =>
    each instanceof Area
      ? [each.rows, each.columns]
      : [matrixOf(each, scope).rows, matrixOf(each, scope).columns],
  );
  if (sizes.some(([rows, columns]) => rows !== sizes[0]?.[0] || columns !== sizes[0]?.[1]))
    return raise("#VALUE!");
  const matrices = operands.map((each) => matrixOf(each, scope).values);
  let total = 0;
  for (let place = 0; place < Math.max(...matrices.map(({ length }) => length)); place++) {
    let product = 1;
    for (const values of matrices) {
      const value = values[place] ?? null;
      if (value instanceof ErrorValue) throw new Raised(value);
      product *= typeof value === "number" ? value : 0;
    }
    total += product;
  }
  return total;
}
