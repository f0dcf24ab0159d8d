import { valueAt, type CellRange } from "../../grid/grid";
import { readNumber } from "../../text/numbers";
import { saysOne } from "../header/form-vocabulary";
import type { ColumnLabel } from "../header/header-labels";
import type { HeaderMeaning } from "../header/header-synonyms";
import type { SheetArea } from "../sheet/sheet-area";

/** Columns beside each other, both ends; the rows they share with the table that was found. */
export interface Strip {
  readonly left: number;
  readonly right: number;
}

/** Those of the table that was found, below its header. */
type Rows = Pick<CellRange, "top" | "bottom">;

const naming: readonly HeaderMeaning[] = ["name", "organisation", "cell"];
/** Its number, who it is and something of them. */
const fewestColumns = 3;
/** Sums and groups between the rows have no number, and numbers slip. */
const leastInOrder = 0.8;

/**
 * Cuts tables that touch: where a further column of numbers stands before names or organisations, and both count rows of
 * their own from the top, a further table begins. Numbers of groups (`TT | Chi bộ | STT | Họ và tên`) don't: beside
 * them rows go on without a number of theirs.
 */
export function cutTouching(
  area: SheetArea,
  labelsOf: (strip: Strip) => readonly ColumnLabel[],
  rows: Rows,
  strip: Strip,
): Strip[] {
  const labels = labelsOf(strip);
  const [first] = labels;
  if (first === undefined || !saysOne(first, ["number"])) return [strip];
  const at = labels.findIndex((label, index) => index >= fewestColumns && begins(labels, index, label));
  const next = labels[at];
  if (next === undefined) return [strip];
  const left = { left: first.column, right: next.column - 1 };
  const right = { left: next.column, right: strip.right };
  if (!countTogether(area, left, right, rows)) return [strip];
  return [{ ...left, left: strip.left }, ...cutTouching(area, labelsOf, rows, right)];
}

function begins(labels: readonly ColumnLabel[], at: number, label: ColumnLabel): boolean {
  const named = labels[at + 1];
  const isWide = labels.length - at >= fewestColumns;
  return isWide && named !== undefined && saysOne(label, ["number"]) && saysOne(named, naming);
}

/** Both begin in one row and count on, each in rows of its own until it ends. */
function countTogether(area: SheetArea, left: Strip, right: Strip, rows: Rows): boolean {
  const [lefts, rights] = [numbersIn(area, left.left, rows), numbersIn(area, right.left, rows)];
  if (lefts[0] === undefined || rights[0]?.row !== lefts[0].row) return false;
  if (!isInOrder(lefts) || !isInOrder(rights)) return false;
  return !goesOnWithout(area, left, lefts, rights) && !goesOnWithout(area, right, rights, lefts);
}

/** Whether rows of the other have nothing in a strip before its last number: they belong to what it numbers. */
function goesOnWithout(
  area: SheetArea,
  { left, right }: Strip,
  own: readonly Numbered[],
  others: readonly Numbered[],
): boolean {
  const last = own.at(-1)?.row ?? -1;
  return others.some(
    ({ row }) => row < last && !area.filledColumns(row).some((column) => column >= left && column <= right),
  );
}

interface Numbered {
  readonly row: number;
  readonly number: number;
}

function numbersIn({ grid }: SheetArea, column: number, { top, bottom }: Rows): Numbered[] {
  const found: Numbered[] = [];
  for (let row = top; row <= bottom; row++) {
    const value = valueAt(grid, row, column);
    const reading = readNumber(typeof value === "string" ? value.replace(/[.)]\s*$/, "") : value);
    if (reading.state === "number") found.push({ row, number: reading.value });
  }
  return found;
}

function isInOrder(numbers: readonly Numbered[]): boolean {
  const steps = numbers.slice(1).map(({ row, number }, index) => {
    const before = numbers[index];
    return before !== undefined && number === before.number + 1 && row - before.row <= mostBetween;
  });
  return steps.filter(Boolean).length >= leastInOrder * steps.length;
}

/** A group's title, a sum, an empty row. */
const mostBetween = 3;
