/** Draws that depend on nothing but the seed and the order in which they are asked for. */
export interface Random {
  /** 0 ≤ n < 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Weights need not add up to 1; at least one is above 0. */
  readonly weighted: <T>(choices: readonly Weighted<T>[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => T[];
  /** A stream of its own: what is drawn from it doesn't shift what others draw. */
  readonly branch: (label: string) => Random;
}

export type Weighted<T> = readonly [value: T, weight: number];

export function randomOf(seed: number | string): Random {
  const text = String(seed);
  const next = mulberry32(hash(text));
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => at(list, whole(0, list.length - 1));
  return {
    next,
    whole,
    pick,
    chance: (probability) => next() < probability,
    weighted: <T>(choices: readonly Weighted<T>[]): T => {
      let rest = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of choices) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return at(choices, choices.length - 1)[0];
    },
    shuffle: <T>(list: readonly T[]): T[] => {
      const order = [...list];
      for (let last = order.length - 1; last > 0; last--) {
        const other = whole(0, last);
        [order[last], order[other]] = [at(order, other), at(order, last)];
      }
      return order;
    },
    branch: (label) => randomOf(`${text}/${label}`),
  };
}

/** The element at a place that exists; throws (a bug of the generator) where it doesn't. */
export function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return value;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
