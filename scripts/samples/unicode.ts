import type { Random } from "./random";

/**
 * The same text with its marks apart: either every mark (NFD) or, as the old Vietnamese keyboards do it,
 * only the five tone marks (`ế` as `ê` + acute).
 */
function withToneMarksApart(text: string, random: Random): string {
  const apart = text.normalize("NFD");
  if (random.chance(0.5)) return apart;
  return [...text.normalize("NFC")].map(toneApart).join("");
}

/** The text as a list writes it: `mixed` takes the marks apart in half of the cells. */
export function spelled(text: string, unicode: "composed" | "mixed", random: Random): string {
  return unicode === "mixed" && random.chance(0.5) ? withToneMarksApart(text, random) : text;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

function toneApart(letter: string): string {
  const apart = letter.normalize("NFD");
  const tone = apart.match(tones)?.[0];
  return tone === undefined ? letter : apart.replace(tones, "").normalize("NFC") + tone;
}

/** Without any mark, as file names often are: `Hàm Thuận Bắc` → `Ham Thuan Bac`. */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}
