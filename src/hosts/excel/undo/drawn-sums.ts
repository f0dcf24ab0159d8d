import type { layoutOf } from "../../../domain/report/drawn/layout";
import type { CellContent, WorkbookPlan } from "../../../domain/report/workbook-plan";
import { cellShown, isFormula } from "../cell-text";
import { PlannedCells } from "../compare/sheet-cells";
import type { CellInput } from "../operation";
import type { Pace } from "../pace";
import type { DrawnSums } from "./journal-form";

/** Cells of a sheet, by row and column; `undefined` where the product fills none. */
export type FilledCells = (row: number) => readonly (CellInput | undefined)[];

/** What the sheets of the plan will show when it is drawn. */
export async function sumsOfPlan(plan: WorkbookPlan, pace: Pace): Promise<readonly DrawnSums[]> {
  const sums: DrawnSums[] = [];
  for (const sheet of plan.sheets) {
    const planned = new PlannedCells(sheet);
    const line: (CellContent | undefined)[] = [];
    const filled: FilledCells = (row) => {
      planned.rowInto(row, line);
      return Array.from(line, (content) => (content === undefined ? undefined : cellShown(content)));
    };
    sums.push(await sumsOf(sheet.name, planned.rowCount, filled, pace));
  }
  return sums;
}

/** Of the first `count` rows. */
export async function sumsOf(
  sheet: string,
  count: number,
  filled: FilledCells,
  pace: Pace,
): Promise<DrawnSums> {
  const rows: string[] = [];
  const columns: number[] = [];
  let all = seed;
  for (let row = 0; row < count; row++) {
    let sum = seed;
    filled(row).forEach((content = "", column) => {
      all = added(all, String(content));
      const text = withoutPlaces(content);
      sum = added(sum, text);
      columns[column] = added(columns[column] ?? seed, text);
    });
    rows.push(sum.toString(36));
    await pace();
  }
  return {
    sheet,
    all: all.toString(36),
    rows,
    columns: Array.from(columns, (sum = seed) => sum.toString(36)),
  };
}

function withoutPlaces(content: CellInput): string {
  return isFormula(content) ? content.replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, "@") : String(content);
}

/** The cells that a drawn layout fills, of what stands in the sheet now. */
export function filledBy(
  blocks: ReturnType<typeof layoutOf>["sheets"][number]["blocks"],
  standing: readonly (readonly CellInput[])[],
): FilledCells {
  return (row) => {
    const line: (CellInput | undefined)[] = [];
    for (const { top, bottom, left, right } of blocks) {
      if (row < top || row > bottom) continue;
      for (let column = left; column <= right; column++) line[column] = standing[row]?.[column] ?? "";
    }
    return Array.from(line);
  };
}

/** How lines (rows or columns) stand that had these sums. */
export function compareSums(drawn: readonly string[], now: readonly string[]): "same" | "edited" | "moved" {
  const places = onlyPlaces(now);
  const before = onlyPlaces(drawn);
  const changed = drawn.flatMap((sum, index) => (sum === now[index] ? [] : [{ sum, index }]));
  if (changed.length === 0) return "same";
  const isElsewhere = changed.some(
    ({ sum, index }) => before.get(sum) === index && (places.get(sum) ?? index) !== index,
  );
  return isElsewhere ? "moved" : "edited";
}

/** By sum the line that has it, of those that only one has. */
function onlyPlaces(sums: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  sums.forEach((sum, index) => {
    if (places.has(sum)) twice.add(sum);
    places.set(sum, index);
  });
  for (const sum of twice) places.delete(sum);
  return places;
}

/** FNV-1a, with a sign between cells. */
const seed = 0x811c9dc5;
function added(sum: number, text: string): number {
  let next = sum;
  for (let index = 0; index <= text.length; index++) {
    next = Math.imul(next ^ (index < text.length ? text.charCodeAt(index) : 0xffff), 0x01000193);
  }
  return next >>> 0;
}
