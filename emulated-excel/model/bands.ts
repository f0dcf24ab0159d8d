/**
 * A value for each row (or column) of a sheet, kept as bands of equal neighbours: a million rows of one format are one
 * entry. Immutable; the first band begins at 0 and the last reaches to the end of the sheet. Equality is `===`.
 */
export type Bands<T> = readonly Band<T>[];

export interface Band<T> {
  readonly from: number;
  readonly value: T;
}

export function uniformBands<T>(value: T): Bands<T> {
  return [{ from: 0, value }];
}

/** Index of the band that holds the position. */
export function bandIndex<T>(bands: Bands<T>, position: number): number {
  let low = 0;
  let high = bands.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bands[middle] as Band<T>).from <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function bandValue<T>(bands: Bands<T>, position: number): T {
  return (bands[bandIndex(bands, position)] as Band<T>).value;
}

/** The bands that touch the span, cut to it: `to` included. */
export function* bandsWithin<T>(
  bands: Bands<T>,
  from: number,
  to: number,
): Generator<{ readonly from: number; readonly to: number; readonly value: T }> {
  for (let index = bandIndex(bands, from); index < bands.length; index++) {
    const band = bands[index] as Band<T>;
    if (band.from > to) return;
    const next = bands[index + 1];
    yield {
      from: Math.max(from, band.from),
      to: next ? Math.min(to, next.from - 1) : to,
      value: band.value,
    };
  }
}

/** Changes the values from `from` to `to`, both included; to the end of the sheet where `to` is infinite. */
export function changeBands<T>(bands: Bands<T>, from: number, to: number, change: (value: T) => T): Bands<T> {
  const result: Band<T>[] = [];
  const first = bandIndex(bands, from);
  for (let index = 0; index < first; index++) result.push(bands[index] as Band<T>);
  let last = first;
  for (let index = first; index < bands.length; index++) {
    const band = bands[index] as Band<T>;
    if (band.from > to) break;
    last = index;
    if (band.from < from) push(result, band.from, band.value);
    push(result, Math.max(from, band.from), change(band.value));
  }
  const next = bands[last + 1];
  if (Number.isFinite(to) && (!next || next.from > to + 1))
    push(result, to + 1, (bands[last] as Band<T>).value);
  for (let index = last + 1; index < bands.length; index++) {
    const band = bands[index] as Band<T>;
    push(result, band.from, band.value);
  }
  return result;
}

/** Gives single positions their values, in one pass; `values` ascend. */
export function putInBands<T>(
  bands: Bands<T>,
  values: readonly { readonly at: number; readonly value: T }[],
): Bands<T> {
  const first = values[0];
  if (!first) return bands;
  const result: Band<T>[] = [];
  let next = 0;
  for (let index = 0; index < bands.length; index++) {
    const band = bands[index] as Band<T>;
    const end = bands[index + 1]?.from ?? Number.MAX_SAFE_INTEGER;
    let from = band.from;
    for (let put = values[next]; put && put.at < end; put = values[++next]) {
      if (put.at > from) push(result, from, band.value);
      push(result, put.at, put.value);
      from = put.at + 1;
    }
    if (from < end) push(result, from, band.value);
  }
  return result;
}

/** Makes room for `count` positions at `at`, which take `value`. */
export function insertIntoBands<T>(bands: Bands<T>, at: number, count: number, value: T): Bands<T> {
  const result: Band<T>[] = [];
  for (const band of bandsWithin(bands, 0, at - 1)) if (at > 0) push(result, band.from, band.value);
  push(result, at, value);
  for (const band of bandsWithin(bands, at, Number.MAX_SAFE_INTEGER))
    push(result, band.from + count, band.value);
  return result;
}

export function deleteFromBands<T>(bands: Bands<T>, at: number, count: number): Bands<T> {
  const result: Band<T>[] = [];
  if (at > 0) for (const band of bandsWithin(bands, 0, at - 1)) push(result, band.from, band.value);
  for (const band of bandsWithin(bands, at + count, Number.MAX_SAFE_INTEGER))
    push(result, band.from - count, band.value);
  return result;
}

function push<T>(bands: Band<T>[], from: number, value: T): void {
  const last = bands[bands.length - 1];
  if (last && last.value === value) return;
  bands.push({ from, value });
}
