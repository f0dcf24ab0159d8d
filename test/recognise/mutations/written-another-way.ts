import { foldText } from "../../../src/domain/text/fold";

/** A text without tone marks, its case and punctuation kept. */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}

/** One letter of a word of at least five replaced, left out, doubled, or exchanged with the next; `seed` says where. */
export function misspell(text: string, seed: number): string {
  const words = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => foldText(word).length >= 5);
  const chosen = words[seed % Math.max(1, words.length)];
  if (!chosen) return text;
  const [word] = chosen;
  const at = 1 + (seed % (word.length - 2));
  const kind = Math.floor(seed / 7) % 4;
  const letters = [...word];
  if (kind === 0) letters[at] = letters[at] === "m" ? "n" : "m";
  else if (kind === 1) letters.splice(at, 1);
  else if (kind === 2) letters.splice(at, 0, letters[at] ?? "");
  else letters.splice(at, 2, letters[at + 1] ?? "", letters[at] ?? "");
  return text.slice(0, chosen.index) + letters.join("") + text.slice(chosen.index + word.length);
}

/** The same header as programs and clerks write it: spaces as breaks, doubled, no-break; capitals; units. */
export const writings: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  withoutMarks,
  (text) => withoutMarks(text).toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => text.replace(/ /g, "\n"),
  (text) => text.replace(/ /g, "  "),
  (text) => ` ${text.replace(/ /g, "\u00a0")} `,
  (text) => text.replace(/ /g, ""),
  (text) => text.replace(/ /g, "_"),
  (text) => [...text].join(" "),
  (text) => `${text} (*)`,
  (text) => `${text}:`,
];
