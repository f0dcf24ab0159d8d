/** The last row (or column) that begins at or before the distance. */
export function placeAt(distance: number, last: number, start: (index: number) => number): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (start(middle) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}
