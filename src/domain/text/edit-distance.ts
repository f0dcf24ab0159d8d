/** Letters to add, drop, exchange or swap with their neighbour to turn one text into the other; `limit + 1` when more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  const from = [...a];
  const to = [...b];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      line.push(cost);
    }
    if (Math.min(...line) > limit) return limit + 1;
    beforeLast = last;
    last = line;
  }
  return Math.min(last[to.length] ?? 0, limit + 1);
}

/** Which letters a text has, a bit each. */
export type LetterSet = number;

export function letterSet(text: string): LetterSet {
  let set = 0;
  for (let at = 0; at < text.length; at++) set |= 1 << (text.charCodeAt(at) % 32);
  return set;
}

/** False where the letters alone tell that more than `limit` must change: each change loses one at most, and adds one. */
export function mayBeWithin(one: LetterSet, other: LetterSet, limit: number): boolean {
  let differing = one ^ other;
  for (let left = 2 * limit; differing !== 0; left--) {
    if (left === 0) return false;
    differing &= differing - 1;
  }
  return true;
}
