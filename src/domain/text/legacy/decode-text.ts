import type { LegacyEncoding } from "./legacy-encoding";
import { decodeTcvn3 } from "./tcvn3";
import { decodeVni } from "./vni";
import { weighText } from "./weigh-text";

/**
 * A text of a legacy encoding as composed Unicode. `isCapital`: its font shows capitals only. Words that are capitals
 * but for letters that TCVN3 has no capital of become capitals whole.
 */
export function decodeText(text: string, encoding: LegacyEncoding, isCapital = false): string {
  if (encoding === "vni") return decodeVni(text);
  return text.replace(/[A-Za-z\u00A1-\u00FF]+/g, (word) => {
    const read = decodeTcvn3(word);
    return isCapital || isWrittenInCapitals(word) ? read.toUpperCase() : read;
  });
}

/** A name without a font (of a file, of a sheet): decoded only where its words leave no doubt. */
export function decodeName(name: string): string {
  const weighed = weighText(name);
  return weighed.state === "certain" && weighed.reading !== "unicode"
    ? decodeText(name, weighed.reading)
    : name;
}

function isWrittenInCapitals(word: string): boolean {
  return (word.match(/[A-Z\u00A1-\u00A7]/g)?.length ?? 0) >= 2 && !/[a-z]/.test(word);
}
