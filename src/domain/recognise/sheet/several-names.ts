import { cleanText } from "../../text/clean";
import { isSurname } from "../rows/surnames";

/** Lines, semicolons, and the numbers of a list: `1. Trần Văn Mít 2. Lê Thị Ổi`. */
const between = /[\n\r;]+|(?:^|\s)\d{1,2}[.)/-]\s*(?=\p{Lu})/u;
const mayBeSeveral = /[\n\r;,]|\d[.)/-]\s*\p{Lu}/u;
/** Behind a comma may be a place too: `Trần Văn Mít, Hà Nội`. */
const comma = /,/;
const wordsBesideComma = 3;
/** What stands before and behind a name: a dash, `Đ/c`, a birth, a comma. */
const before = /^([-–+•*\s]+|(đ\/c|đc|đồng chí|ông|bà)[\s.:]+)+/iu;
const behind = /[\s,.(–-]*((sinh|sn|ns)?[\s.:]*(năm )?((\d{1,2}\/){0,2}(19|20)\d\d))?[\s).,]*$/iu;
const longest = 2000;

/** The persons whose names stand in one cell below or behind each other; none where it is one person's, or something else. */
export function namesIn(written: string): readonly string[] {
  if (!mayBeSeveral.test(written) || written.length > longest) return [];
  const names = partsOf(written, between);
  if (names.length >= 2) return names.every((name) => isWholeName(name, 2)) ? names : [];
  const listed = partsOf(written, comma);
  return listed.length >= 2 && listed.every((name) => isWholeName(name, wordsBesideComma)) ? listed : [];
}

function partsOf(written: string, separator: RegExp): string[] {
  return written
    .split(separator)
    .map((part) => cleanText(part).replace(before, "").replace(behind, ""))
    .filter((part) => part !== "");
}

const wordOfName = /^\p{Lu}[\p{L}\p{M}'’-]*$/u;
/** With these a name isn't at its end: it goes on in the next line. */
const unfinished = /^(văn|thị)$/iu;

function isWholeName(name: string, fewestWords: number): boolean {
  const words = name.split(" ");
  const [first = ""] = words;
  return (
    words.length >= fewestWords &&
    words.length <= 6 &&
    words.every((word) => wordOfName.test(word)) &&
    isSurname(first) &&
    !unfinished.test(words.at(-1) ?? "")
  );
}
