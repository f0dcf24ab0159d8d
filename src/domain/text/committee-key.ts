import { prefixAt, unitInFull } from "./unit-prefixes";
import type { UnitPrefix } from "./unit-prefixes";
import { wordsOf } from "./words";
import type { Word } from "./words";

export type { UnitPrefix } from "./unit-prefixes";

/** A committee's name as it is compared (T1). */
export interface CommitteeKey {
  /** With tone marks, without prefix: `Mỹ Tho` and `Mỹ Thọ` differ. */
  readonly core: string;
  /** The kind of unit that the prefix names, nearest to the name; `null` where it names none. */
  readonly prefix: UnitPrefix | null;
  /** The core without tone marks. */
  readonly folded: string;
}

/** The key of a name that stands alone. `Phường 1` and `P.1` keep their prefix in the core: 1 is no name. */
export function committeeKey(name: string): CommitteeKey {
  const { words, prefix } = coreWords(name);
  return {
    core: words.map((word) => word.key).join(" "),
    prefix,
    folded: words.map((word) => word.folded).join(" "),
  };
}

/** The words of a name after its prefix. A name that is nothing but prefix keeps its last one. */
export function coreWords(name: string): { words: Word[]; prefix: UnitPrefix | null } {
  const words = wordsOf(name);
  let from = 0;
  let prefix: UnitPrefix | null = null;
  for (let found = prefixAt(words, 0); found !== null; found = prefixAt(words, from)) {
    const rest = words.slice(from + found.words.length);
    if (rest.length === 0) return { words: words.slice(from), prefix: found.unit ?? prefix };
    prefix = found.unit ?? prefix;
    if (rest.every((word) => /^\p{N}+$/u.test(word.text)))
      return { words: [...(found.unit ? wordsOf(unitInFull(found.unit)) : []), ...rest], prefix };
    from += found.words.length;
  }
  return { words: words.slice(from), prefix };
}
