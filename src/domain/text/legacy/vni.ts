/** VNI for Windows: a plain letter and behind it a letter that stands for its marks; a few letters of their own. */
const marks: Readonly<Record<string, string>> = {
  a: "ùá øà ûả õã ïạ ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ",
  e: "ùé øè ûẻ õẽ ïẹ âê áế àề åể ãễ äệ",
  o: "ùó øò ûỏ õõ ïọ âô áố àồ åổ ãỗ äộ",
  ô: "ùớ øờ ûở õỡ ïợ",
  u: "ùú øù ûủ õũ ïụ",
  ö: "ùứ øừ ûử õữ ïự",
  y: "ùý øỳ ûỷ õỹ ïỵ",
  // Some write a mark of its own for the tone behind the one for the vowel.
  aâ: "ùấ øầ ûẩ õẫ ïậ",
  aê: "ùắ øằ ûẳ õẵ ïặ",
  eâ: "ùế øề ûể õễ ïệ",
  oâ: "ùố øồ ûổ õỗ ïộ",
};
const singles = "ôơ öư ñđ íí ìì æỉ óĩ òị îỵ";

/** By the small letters; capitals have the same marks, large or small. */
const byLetters: ReadonlyMap<string, string> = new Map([
  ...Object.entries(marks).flatMap(([base, line]) =>
    line.split(" ").map((pair): [string, string] => [base + pair.charAt(0), pair.slice(1)]),
  ),
  ...singles.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
]);

const longest = 3;

/** The text as its sender saw it in a font `VNI-…`; what the encoding has no letter for stays. */
export function decodeVni(text: string): string {
  return decode(text).text;
}

/** A word decoded; `null` where a letter above ASCII is neither a letter nor a mark of the encoding where it stands. */
export function readVni(word: string): string | null {
  const { text, hasStrays } = decode(word);
  return hasStrays ? null : text;
}

function decode(text: string): { readonly text: string; readonly hasStrays: boolean } {
  let decoded = "";
  let hasStrays = false;
  for (let at = 0; at < text.length;) {
    const found = letterAt(text, at);
    const first = text.charAt(at);
    if (found === null && first >= "\u0080") hasStrays = true;
    decoded += found?.letter ?? first;
    at += found?.length ?? 1;
  }
  return { text: decoded, hasStrays };
}

function letterAt(text: string, at: number): { readonly letter: string; readonly length: number } | null {
  const first = text.charAt(at);
  if (first < "A") return null;
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const letter = byLetters.get(text.slice(at, at + length).toLowerCase());
    if (letter === undefined) continue;
    return { letter: first === first.toLowerCase() ? letter : letter.toUpperCase(), length };
  }
  return null;
}
