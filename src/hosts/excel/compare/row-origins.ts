import type { RowOperation } from "../../../domain/report/drawn/row-operation";

/** Where the rows of a sheet come from when rows were put in and taken out. */
export interface RowOrigins {
  /** By row as it is in the end: the row as it was; −1 for one that was put in. */
  readonly old: readonly number[];
  /** By row as it is in the end: the row when all are in that come in, and none is out yet. */
  readonly middle: readonly number[];
  /** Rows as they were that go, from top to bottom. */
  readonly deleted: readonly { readonly first: number; readonly last: number }[];
}

/** Of the first `count` rows; operations as `planRows` gives them, all that put in first. */
export function rowOrigins(count: number, operations: readonly RowOperation[]): RowOrigins {
  const filled = operations.reduce((most, { at, count: by }) => Math.max(most, at + by), count);
  let old = Array.from({ length: filled }, (_, row) => row);
  let middle: number[] | null = null;
  const deleted: { first: number; last: number }[] = [];
  for (const { kind, at, count: by } of operations) {
    if (kind === "insert") {
      old = [...old.slice(0, at), ...Array.from({ length: by }, () => -1), ...old.slice(at)];
      continue;
    }
    middle ??= old.map((_, row) => row);
    const gone = old.slice(at, at + by).filter((row) => row >= 0);
    deleted.push({ first: gone[0] ?? 0, last: gone.at(-1) ?? -1 });
    old = [...old.slice(0, at), ...old.slice(at + by)];
    middle = [...middle.slice(0, at), ...middle.slice(at + by)];
  }
  deleted.sort((a, b) => a.first - b.first);
  return { old, middle: middle ?? old.map((_, row) => row), deleted };
}

/** Runs of neighbouring rows whose origins are neighbours too; rows without one (−1) are in no run. */
export function originRuns(
  origins: readonly number[],
  first: number,
  last: number,
): readonly { readonly first: number; readonly origin: number; readonly count: number }[] {
  const runs: { first: number; origin: number; count: number }[] = [];
  for (let row = first; row <= last; row++) {
    // Rows beyond those looked at moved with the last of them.
    const origin = origins[row] ?? row - origins.length + (origins.at(-1) ?? -1) + 1;
    const run = runs.at(-1);
    if (origin < 0) continue;
    if (run && run.first + run.count === row && run.origin + run.count === origin) run.count++;
    else runs.push({ first: row, origin, count: 1 });
  }
  return runs;
}
