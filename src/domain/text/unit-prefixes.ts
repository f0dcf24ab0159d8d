import { wordsOf } from "./words";
import type { Word } from "./words";

/** What kind of unit the words before a name say it is. */
export type UnitPrefix =
  | "district"
  | "urbanDistrict"
  | "town"
  | "city"
  | "province"
  | "commune"
  | "ward"
  | "township"
  | "specialZone";

/** Words that may stand before a unit's name. */
export interface PrefixWords {
  readonly words: readonly Pick<Word, "key" | "folded">[];
  /** `null` for words that name the organ (`đảng bộ`), not the kind of unit. */
  readonly unit: UnitPrefix | null;
}

/** The first of each line is how the unit is written in full. */
const units: Readonly<Record<UnitPrefix, readonly string[]>> = {
  district: ["huyện", "huyện ủy", "huyện đảo", "HU", "H"],
  urbanDistrict: ["quận", "quận ủy", "QU", "Q"],
  town: ["thị xã", "thị ủy", "TXU", "TX"],
  city: ["thành phố", "thành ủy", "TPU", "TP", "T P"],
  province: ["tỉnh", "tỉnh ủy"],
  commune: ["xã", "X"],
  ward: ["phường", "P"],
  township: ["thị trấn"],
  specialZone: ["đặc khu"],
};

const organs: readonly string[] = [
  "đảng bộ",
  "đảng ủy",
  "ĐB",
  "ĐU",
  "cấp ủy",
  "ban thường vụ",
  "BTV",
  "thường trực",
  "ban chấp hành",
  "BCH",
  "ban tổ chức",
  "BTC",
  // Phú Quý is called "đảo Phú Quý": no unit of the law, so it says nothing about the kind.
  "đảo",
];

/** Longest first, so that `huyện ủy` is taken before `huyện`. */
export const prefixWords: readonly PrefixWords[] = [
  ...Object.entries(units).flatMap(([unit, names]) => names.map((name) => prefix(name, unit as UnitPrefix))),
  ...organs.map((name) => prefix(name, null)),
].sort((a, b) => b.words.length - a.words.length);

/** `town` is `thị xã`. */
export function unitInFull(unit: UnitPrefix): string {
  return units[unit][0] ?? "";
}

/** Every writing of a kind of unit: `thị xã`, `thị ủy`, `TXU`, `TX`. */
export function unitWritings(unit: UnitPrefix): readonly string[] {
  return units[unit];
}

/** The prefix that begins at a word, the longest one; `null` when none does. */
export function prefixAt(words: readonly Word[], at: number): PrefixWords | null {
  return prefixWords.find((candidate) => standsAt(words, at, candidate)) ?? null;
}

/** The prefix that ends just before a word, the longest one; `null` when none does. */
export function prefixBefore(words: readonly Word[], at: number): PrefixWords | null {
  return prefixWords.find((candidate) => standsAt(words, at - candidate.words.length, candidate)) ?? null;
}

/** A word written without any tone mark stands for the marked one. */
function standsAt(words: readonly Word[], at: number, candidate: PrefixWords): boolean {
  return candidate.words.every((expected, index) => {
    const word = words[at + index];
    if (word === undefined) return false;
    return word.key === expected.key || (word.key === word.folded && word.folded === expected.folded);
  });
}

function prefix(name: string, unit: UnitPrefix | null): PrefixWords {
  return { words: wordsOf(name), unit };
}
