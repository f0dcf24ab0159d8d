/**
 * How a writing of a name differs from it when both have the same letters: `same`; `bare`, written without any
 * mark; `partial`, some marks missing (`Bắc Binh` for Bắc Bình); `contradicts`, a mark that the name hasn't
 * (`là gì` for La Gi).
 */
export type MarkDifference = "same" | "bare" | "partial" | "contradicts";

/** Both in lower case without spaces; y and i are one letter here. */
export function markDifference(written: string, name: string): MarkDifference {
  const ours = lettersOf(written);
  const theirs = lettersOf(name);
  if (ours.length !== theirs.length) return "contradicts";
  let missing = false;
  for (const [index, letter] of ours.entries()) {
    const expected = theirs[index];
    if (expected?.base !== letter.base) return "contradicts";
    if (letter.marks === expected.marks) continue;
    if ([...letter.marks].some((mark) => !expected.marks.includes(mark))) return "contradicts";
    missing = true;
  }
  if (!missing) return "same";
  return ours.every((letter) => letter.marks === "") ? "bare" : "partial";
}

function lettersOf(text: string): { base: string; marks: string }[] {
  return [...text.normalize("NFC")].map((letter) => {
    // The stroke of đ is no mark to Unicode; here it is one.
    if (letter === "đ") return { base: "d", marks: "-" };
    const [base = "", ...marks] = letter.normalize("NFD");
    return { base: base === "y" ? "i" : base, marks: marks.join("") };
  });
}
