import { personKeys } from "../../domain/check/person-key";
import type { RowSaid, RowWord } from "../../domain/consolidate/row-word";
import type { Entry, Summary } from "../../domain/consolidate/summary";
import { parseRange } from "../../domain/grid/address";
import type { RepetitionView, RowPlace } from "./session-view";

/**
 * What the user decides of two rows that may be one person's: the one of the finding counts, the other does, both are
 * two persons; `left-out`: of an earlier year's person, the row doesn't count; `undecided` takes back.
 */
export type RowDecision = "here" | "other" | "distinct" | "left-out" | "undecided";

/** The user's words on rows in this session, beside those that an earlier consolidation brings along (P12, P14). */
export class RowDecisions {
  #words: readonly RowWord[] = [];
  /** What was typed under `Hiệu lực` of the workbook as it was read last. */
  #typed: ReadonlySet<string> = new Set();

  /** All of them, the oldest first. */
  after(earlier: readonly RowWord[]): readonly RowWord[] {
    return [...earlier, ...this.#words];
  }

  /** What was typed since goes before what was said here until then; typed once, it is news once. */
  heed(typed: readonly RowWord[]): void {
    const news = typed.filter((word) => !this.#typed.has(JSON.stringify(word)));
    this.#typed = new Set(typed.map((word) => JSON.stringify(word)));
    this.#words = [...this.#words, ...news];
  }

  decide(summary: Summary, { here, other }: RepetitionView, decision: RowDecision): void {
    const said = (place: RowPlace | null, word: RowSaid | null) =>
      place === null ? [] : rowsAt(summary, place).map((entry) => wordOn(entry, word));
    this.#words = [...this.#words, ...wordsOf(decision, other !== null, said, here, other)];
  }
}

function wordsOf(
  decision: RowDecision,
  hasOther: boolean,
  said: (place: RowPlace | null, word: RowSaid | null) => RowWord[],
  here: RowPlace,
  other: RowPlace | null,
): RowWord[] {
  switch (decision) {
    case "here":
      return [...said(here, null), ...said(other, "same-person")];
    case "other":
      return [...said(other, null), ...said(here, "same-person")];
    case "distinct":
      return [...said(here, "distinct"), ...said(other, "distinct")];
    case "left-out":
      return said(here, hasOther ? "by-hand" : "admitted-before");
    case "undecided":
      return [...said(here, null), ...said(other, null)];
  }
}

/** Of two tables side by side a row has two persons: the one of that name. */
function rowsAt({ entries }: Summary, { file, sheet, cell, name }: RowPlace): readonly Entry[] {
  const row = parseRange(cell)?.top;
  const at = entries.filter(
    (entry) => entry.file === file && entry.sheet === sheet && parseRange(entry.cell)?.top === row,
  );
  const exact = at.filter((entry) => entry.cell === cell);
  const named = at.filter((entry) => entry.name === name);
  return exact.length > 0 ? exact : named.length > 0 ? named : at;
}

function wordOn(entry: Entry, said: RowSaid | null): RowWord {
  const { file, sheet, cell, committee, born, name, identityNumber } = entry;
  const keys = personKeys({ born, text: { name, identityNumber } }, committee);
  return { said, file, sheet, cell, committee, keys };
}
