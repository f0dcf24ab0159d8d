import type { HeightRun } from "../../../domain/report/drawn/layout";
import { inverseOperations, movedRows, type RowOperation } from "../../../domain/report/drawn/row-operation";
import type { SheetOperation } from "../operation";
import { heightPoints } from "../units";

type HeightOperation = Extract<SheetOperation, { readonly do: "height" }>;

/** What gives the rows their planned heights, and what gives them their own back. */
export function compareHeights(
  standing: readonly HeightRun[],
  planned: readonly HeightRun[],
  operations: readonly RowOperation[],
): { readonly forward: readonly HeightOperation[]; readonly back: readonly HeightOperation[] } {
  const moved = operations.reduce(movedHeights, standing);
  const changes = differences(moved, planned);
  const inverse = inverseOperations(operations);
  const back = changes.flatMap(({ first, last, from }) => {
    if (from === "unknown") return [];
    const rows = inverse.reduce<{ first: number; last: number } | null>(
      (range, operation) => range && movedRows(range.first, range.last, operation),
      { first, last },
    );
    return rows ? [heightOperation(rows.first, rows.last, from)] : [];
  });
  // Rows that come back have the height of their neighbours: theirs are given again.
  const deletes = operations.some(({ kind }) => kind === "delete");
  const all = deletes ? standing.map(({ top, bottom, height }) => heightOperation(top, bottom, height)) : [];
  return { forward: commonFirst(changes), back: [...back, ...all] };
}

interface KnownRun {
  readonly top: number;
  readonly bottom: number;
  /** Excel's own height of a row that was just put in is not relied on. */
  readonly height: number | "unknown";
}

function movedHeights(runs: readonly KnownRun[], operation: RowOperation): readonly KnownRun[] {
  const { kind, at, count } = operation;
  if (kind === "delete") {
    return runs.flatMap((run) => {
      const rows = movedRows(run.top, run.bottom, operation);
      return rows ? [{ ...run, top: rows.first, bottom: rows.last }] : [];
    });
  }
  const parts = runs.flatMap((run) => {
    if (run.bottom < at) return [run];
    if (run.top >= at) return [{ ...run, top: run.top + count, bottom: run.bottom + count }];
    return [
      { ...run, bottom: at - 1 },
      { ...run, top: at + count, bottom: run.bottom + count },
    ];
  });
  return [...parts, { top: at, bottom: at + count - 1, height: "unknown" as const }].sort(
    (a, b) => a.top - b.top,
  );
}

interface HeightChange {
  readonly first: number;
  last: number;
  readonly from: number | null | "unknown";
  readonly to: number | null;
}

function differences(before: readonly KnownRun[], now: readonly HeightRun[]): readonly HeightChange[] {
  const stops = [...new Set([...before, ...now].flatMap(({ top, bottom }) => [top, bottom + 1]))];
  stops.sort((a, b) => a - b);
  const changes: HeightChange[] = [];
  let [old, next] = [0, 0];
  for (const [index, top] of stops.slice(0, -1).entries()) {
    while ((before[old]?.bottom ?? Infinity) < top) old++;
    while ((now[next]?.bottom ?? Infinity) < top) next++;
    const was = before[old];
    const is = now[next];
    const from = was && was.top <= top ? was.height : null;
    const to = is && is.top <= top ? is.height : null;
    if (from === to) continue;
    const last = (stops[index + 1] ?? top + 1) - 1;
    const open = changes.at(-1);
    if (open?.last === top - 1 && open.from === from && open.to === to) open.last = last;
    else changes.push({ first: top, last, from, to });
  }
  return changes;
}

/** Where many rows get one height among others, all get it at once, and the others theirs after it. */
function commonFirst(changes: readonly HeightChange[]): readonly HeightOperation[] {
  const whole = changes.every(({ last }, index) => {
    const after = changes[index + 1];
    return after === undefined || after.first === last + 1;
  });
  const counts = new Map<number | null, number>();
  for (const { to } of changes) counts.set(to, (counts.get(to) ?? 0) + 1);
  const [common] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [null];
  const operations = changes.map(({ first, last, to }) => heightOperation(first, last, to));
  if (!whole || (counts.get(common) ?? 0) < 3) return operations;
  const all = heightOperation(changes[0]?.first ?? 0, changes.at(-1)?.last ?? 0, common);
  return [all, ...operations.filter(({ points }) => points !== all.points)];
}

function heightOperation(first: number, last: number, height: number | null): HeightOperation {
  return { do: "height", first, last, points: height === null ? null : heightPoints(height) };
}
