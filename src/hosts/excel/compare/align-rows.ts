import type { Pace } from "../pace";

/** Rows that have no counterpart: `oldCount` rows from `oldAt` on stand where `newCount` from `newAt` on shall be. */
export interface Gap {
  readonly oldAt: number;
  readonly oldCount: number;
  readonly newAt: number;
  readonly newCount: number;
}

/** Two lists of rows, each by its key; rows with equal keys are taken for the same. */
export interface RowKeys {
  readonly old: (row: number) => string;
  readonly new: (row: number) => string;
}

interface Stretch {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/**
 * Where two lists of rows differ, from top to bottom: rows that occur once in both, in the same order, are anchors
 * ("patience"); between these it is looked again. Keys of rows in the middle only are asked for.
 */
export async function alignRows(whole: Stretch, keys: RowKeys, pace: Pace): Promise<readonly Gap[]> {
  const gaps: Gap[] = [];
  const waiting = [whole];
  for (let stretch = waiting.pop(); stretch; stretch = waiting.pop()) {
    const middle = await trimmed(stretch, keys, pace);
    const [oldCount, newCount] = [middle.oldTo - middle.oldFrom, middle.newTo - middle.newFrom];
    if (oldCount === 0 && newCount === 0) continue;
    const anchors = oldCount === 0 || newCount === 0 ? [] : await commonRows(middle, keys, pace);
    if (anchors.length === 0) {
      gaps.push({ oldAt: middle.oldFrom, oldCount, newAt: middle.newFrom, newCount });
    } else {
      // The last of the list is looked at first: so gaps come from top to bottom.
      waiting.push(...between(middle, anchors).reverse());
    }
  }
  return gaps;
}

async function trimmed(stretch: Stretch, keys: RowKeys, pace: Pace): Promise<Stretch> {
  let { oldFrom, oldTo, newFrom, newTo } = stretch;
  while (oldFrom < oldTo && newFrom < newTo && keys.old(oldFrom) === keys.new(newFrom)) {
    oldFrom++;
    newFrom++;
    await pace();
  }
  while (oldFrom < oldTo && newFrom < newTo && keys.old(oldTo - 1) === keys.new(newTo - 1)) {
    oldTo--;
    newTo--;
    await pace();
  }
  return { oldFrom, oldTo, newFrom, newTo };
}

type Pair = readonly [old: number, now: number];

/** The rows that occur once in both, in the longest order that both have. */
async function commonRows(stretch: Stretch, keys: RowKeys, pace: Pace): Promise<readonly Pair[]> {
  const old = await onlyRows(stretch.oldFrom, stretch.oldTo, keys.old, pace);
  const now = await onlyRows(stretch.newFrom, stretch.newTo, keys.new, pace);
  const pairs: Pair[] = [];
  for (const [key, row] of now) {
    const before = old.get(key);
    if (row >= 0 && before !== undefined && before >= 0) pairs.push([before, row]);
  }
  return longestRise(pairs);
}

/** By key the row that has it, −1 where several do. */
async function onlyRows(
  from: number,
  to: number,
  keyOf: (row: number) => string,
  pace: Pace,
): Promise<Map<string, number>> {
  const rows = new Map<string, number>();
  for (let row = from; row < to; row++) {
    const key = keyOf(row);
    rows.set(key, rows.has(key) ? -1 : row);
    await pace();
  }
  return rows;
}

/** Of pairs in the order of their second the longest choice that is also in the order of their first. */
function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const tails: number[] = [];
  const before: number[] = [];
  pairs.forEach(([old], index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[0] ?? 0) < old) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const rise: Pair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) rise.push(pair);
  }
  return rise.reverse();
}

function between(stretch: Stretch, anchors: readonly Pair[]): Stretch[] {
  const parts: Stretch[] = [];
  let { oldFrom, newFrom } = stretch;
  for (const [old, now] of [...anchors, [stretch.oldTo, stretch.newTo] as const]) {
    parts.push({ oldFrom, oldTo: old, newFrom, newTo: now });
    [oldFrom, newFrom] = [old + 1, now + 1];
  }
  return parts;
}
