import type { LegacyEncoding } from "./legacy-encoding";
import { decodeTcvn3 } from "./tcvn3";
import { decodeVni } from "./vni";
import { replaceLegacyWords } from "./weigh-mixed";
import { weighText } from "./weigh-text";

/**
 * A text of a legacy encoding as composed Unicode. `isCapital`: its font shows capitals only. A text without a small
 * letter is capitals also where TCVN3 has only a small one.
 */
export function decodeText(text: string, encoding: LegacyEncoding, isCapital = false): string {
  if (encoding === "vni") return decodeVni(text);
  const decoded = decodeTcvn3(text);
  return isCapital || isWrittenInCapitals(text) ? decoded.toUpperCase() : decoded;
}

/** A text of Unicode with what words of it are of the encoding as Unicode too. */
export function decodeMixed(text: string, encoding: LegacyEncoding): string {
  return replaceLegacyWords(text, encoding, (word) => decodeText(word, encoding));
}

/** A name without a font (of a file, of a sheet): decoded only where its words leave no doubt. */
export function decodeName(name: string): string {
  const weighed = weighText(name);
  return weighed.state === "certain" && weighed.reading !== "unicode"
    ? decodeText(name, weighed.reading)
    : name;
}

function isWrittenInCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && /[A-Z\u00A1-\u00A7][\u00A8-\u00FF]*[A-Z\u00A1-\u00A7]/.test(text);
}
