import type { ColumnShape } from "../sheet/cell-shape";
import type { ColumnLabel } from "./header-labels";

/** What a column may mean. */
export interface ColumnMeaning<Key extends string> {
  readonly key: Key;
  readonly score: number;
  readonly sex?: "male" | "female";
  readonly month?: number;
  readonly says?: string;
  readonly part?: "day" | "month" | "year";
}

export interface AssignedColumn<Key extends string> {
  readonly label: ColumnLabel;
  readonly shape: ColumnShape;
  /** `null`: no meaning is likely enough, or a better column has it. */
  readonly meaning: ColumnMeaning<Key> | null;
  /** A meaning that nearly won: another column took it, or another meaning was as likely. */
  readonly contested: ColumnMeaning<Key> | null;
}

/** Closer than this, two readings of a column can't be told apart. */
const tooClose = 0.03;
/** A column that loses its meaning to another isn't taken for one that its header hardly says. */
const nextBest = 0.1;

/**
 * Gives each meaning to the column that has it best, the surest first; equals go to the column further left.
 * `slot` names what may be taken once (`born` of men and of women are two).
 */
export function assignColumns<Key extends string>(
  columns: readonly {
    readonly label: ColumnLabel;
    readonly shape: ColumnShape;
    readonly meanings: readonly ColumnMeaning<Key>[];
  }[],
  slot: (meaning: ColumnMeaning<Key>) => string | null,
): AssignedColumn<Key>[] {
  const offers = columns
    .flatMap(({ meanings }, index) => {
      const least = Math.max(0, ...meanings.map((meaning) => meaning.score)) - nextBest;
      return meanings.filter((meaning) => meaning.score >= least).map((meaning) => ({ index, meaning }));
    })
    .sort((a, b) => b.meaning.score - a.meaning.score || a.index - b.index);
  const taken = new Map<string, { index: number; score: number }>();
  const given = new Map<number, ColumnMeaning<Key>>();
  const contested = new Map<number, ColumnMeaning<Key>>();
  for (const { index, meaning } of offers) {
    const name = slot(meaning);
    const holder = name === null ? undefined : taken.get(name);
    const own = given.get(index);
    if (own) {
      if (own.score - meaning.score < tooClose && !contested.has(index) && !holder)
        contested.set(index, meaning);
      continue;
    }
    if (holder) {
      if (holder.score - meaning.score < tooClose) contested.set(index, meaning);
      continue;
    }
    given.set(index, meaning);
    if (name !== null) taken.set(name, { index, score: meaning.score });
  }
  // A meaning that another column turned out to have is nothing to choose.
  for (const [index, meaning] of contested) {
    const holder = taken.get(slot(meaning) ?? "");
    const isOwn = given.has(index) && given.get(index)?.key !== meaning.key;
    if (isOwn && holder !== undefined && holder.index !== index && holder.score >= meaning.score - nextBest)
      contested.delete(index);
  }
  return columns.map(({ label, shape }, index) => ({
    label,
    shape,
    meaning: given.get(index) ?? null,
    contested: contested.get(index) ?? null,
  }));
}
