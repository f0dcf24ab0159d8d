import { cleanText } from "./clean";
import { foldText } from "./fold";

/** Where folded words were found in a text, as its writer wrote them: `CÔNG NHẬN` for `cong nhan`; else the folded words. */
export function phraseAsWritten(texts: readonly string[], folded: string): string {
  const size = folded.split(" ").length;
  for (const text of texts) {
    const words = cleanText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    for (let at = 0; at + size <= words.length; at++) {
      const written = words.slice(at, at + size).join(" ");
      if (foldText(written) === folded) return written;
    }
  }
  return folded;
}
