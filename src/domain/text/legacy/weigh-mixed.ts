import type { LegacyEncoding } from "./legacy-encoding";
import { costOfSyllable } from "./syllable";
import { readTcvn3 } from "./tcvn3";
import { readVni } from "./vni";
import { sign, weighWord } from "./weigh-word";

/** Words of a legacy encoding within a text of Unicode: someone typed on in a cell, or replaced a word in it. */
export interface MixedText {
  /** `null`: a word is of no encoding, and not of Unicode either. */
  readonly encoding: LegacyEncoding | null;
  /** A word may be a foreign or a misspelled one as well. */
  readonly isDoubtful: boolean;
}

/** Words of Unicode, of legacy letters, of both. */
const word = /(?:[A-Za-z\u00A1-\u024F\u1E00-\u1EFF]|\p{M})+/gu;
const ofLatin = /^[A-Za-z\u00A1-\u00FF]*[\u00A1-\u00AC\u00AE-\u00FF][A-Za-z\u00A1-\u00FF]*$/;

const ofBoth = /^(?=.*[\u0100-\u024F\u1E00-\u1EFF])(?=.*[\u00A1-\u00AC\u00AE-\u00FF])\P{M}+$/u;
/** Letters of one origin. */
const half = /[^\u0100-\u1EFF]+|[\u0100-\u1EFF]+/g;
/** Letters above ASCII that Vietnamese has too. */
const ofVietnamese = /^[A-Za-zÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúý\u0100-\u1EFF]+$/;

/** `null` where every word is Unicode. A soft hyphen alone makes no word legacy: Unicode has it between syllables. */
export function weighMixed(text: string): MixedText | null {
  const words = text.match(word) ?? [];
  const strange = words.flatMap((one) => {
    const readings = legacyReadings(one);
    return readings.length === 0 ? [] : [{ readings, isDoubtful: isWordDoubtful(one) }];
  });
  const [first] = strange;
  if (first === undefined) return words.some(isBroken) ? { encoding: null, isDoubtful: true } : null;
  const common = first.readings.filter((reading) =>
    strange.every(({ readings }) => readings.includes(reading)),
  );
  const [encoding = first.readings[0] ?? "tcvn3", another] = common;
  return {
    encoding,
    isDoubtful: common.length === 0 || another !== undefined || strange.every((one) => one.isDoubtful),
  };
}

/** The text with its words of the encoding changed. */
export function replaceLegacyWords(
  text: string,
  encoding: LegacyEncoding,
  decode: (word: string) => string,
): string {
  return text.replace(word, (one) => (legacyReadings(one).includes(encoding) ? decode(one) : one));
}

/** In which encodings a word that Unicode doesn't know is a syllable beyond doubt. */
function legacyReadings(one: string): readonly LegacyEncoding[] {
  if (ofBoth.test(one)) return readingsOfHalves(one);
  // Units begin with a sign: `µm`.
  if (!ofLatin.test(one) || (one.length < 3 && sign.test(one.charAt(0)))) return [];
  const weighed = weighWord(one);
  if (weighed.unicode.cost < 2) return [];
  return (["tcvn3", "vni"] as const).filter((encoding) => weighed[encoding].cost === 0);
}

/** `ĐÆng`: a letter that Latin-1 lacks, and one that Vietnamese lacks or that makes no syllable of the word. */
function readingsOfHalves(one: string): readonly LegacyEncoding[] {
  if (!sign.test(one) && costOfSyllable(one) < 3) return [];
  return (["tcvn3", "vni"] as const).filter((encoding) => {
    const read = encoding === "tcvn3" ? readTcvn3 : readVni;
    const halves = (one.match(half) ?? []).map((part) => (part > "\u00FF" ? part : read(part)));
    return !halves.includes(null) && costOfSyllable(halves.join("")) === 0;
  });
}

/** `Nguyễ©n`: a sign or a foreign letter within a word of Vietnamese letters. */
function isBroken(one: string): boolean {
  return ofBoth.test(one) && /\p{L}[¡-¦©®±²³µ¶¹¼-¾Æßæøþ×÷]\p{L}/u.test(one);
}

/** Foreign words and slips of the shift key (`TÊn`) aren't legacy. */
function isWordDoubtful(one: string): boolean {
  if (ofBoth.test(one)) return !sign.test(one) && ofVietnamese.test(one);
  return weighWord(one).unicode.cost < 4 || costOfSyllable(one) < 3;
}
