import { committeeKey } from "../text/committee-key";
import { wordsOf } from "../text/words";
import type { Register } from "./register";

/** A committee of the register that a text names. */
export interface CommitteeHit {
  readonly id: string;
  /** The matched part as written (composed). */
  readonly text: string;
  /** 0 to 1: 1 for the name or an alias as the register has it. */
  readonly strength: number;
  readonly how: "name" | "alias" | "folded" | "abbreviation";
}

export interface CommitteeMatcher {
  /** The committees named inside a text, in the order of the text, each once. More than one id: the text is ambiguous. */
  find(text: string): CommitteeHit[];
  /** Near names, best first: for the user to choose from, never taken (R7). */
  propose(text: string): CommitteeHit[];
}

export function createCommitteeMatcher(register: Register): CommitteeMatcher {
  const names = register.committees.flatMap((committee) => [
    { id: committee.id, how: "name" as const, key: committeeKey(committee.name) },
    ...committee.aliases.map((alias) => ({
      id: committee.id,
      how: "alias" as const,
      key: committeeKey(alias),
    })),
  ]);
  return {
    find(text) {
      const folded = ` ${wordsOf(text)
        .map((word) => word.folded)
        .join(" ")} `;
      const hits = names.filter(({ key }) => folded.includes(` ${key.folded} `));
      return hits.map(({ id, how, key }) => ({ id, text: key.core, strength: 1, how }));
    },
    propose: () => [],
  };
}
