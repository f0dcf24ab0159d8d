import { foldText } from "../text/fold";

/** What senders write in the columns of persons, folded: words are data, so that the office can add its own. */
const maleWords = new Set(["nam", "trai", "male", "m", "nam gioi", "ong", "1"]);
const femaleWords = new Set(["nu", "gai", "female", "f", "nu gioi", "ba", "0"]);
const majorityWords = new Set([
  "kinh",
  "viet",
  "k",
  "nguoi kinh",
  "dan toc kinh",
  "kinh viet",
  "kinh vn",
  "khinh",
]);
const noReligionWords = new Set([
  ...[
    "khong",
    "k",
    "0",
    "ko",
    "khg",
    "khong co",
    "luong",
    "khong ton giao",
    "khong theo",
    "khong theo dao",
    "none",
  ],
  ...[
    "no",
    "kg",
    "k0",
    "hong",
    "kh",
    "khong theo ton giao",
    "tho cung to tien",
    "thao cung ong ba",
    "tho cung ong ba",
  ],
  ...["khong dao", "ong ba", "dao ong ba"],
]);
const noWords = new Set([
  "khong",
  "k",
  "0",
  "ko",
  "chua",
  "no",
  "n",
  "false",
  "kg",
  "chua vao doan",
  "khong co",
]);
const answerMarks = new Set(["x", "v", "1", "co", "yes", "y", "xx", "true"]);
const notAdmittedWords =
  /^(chua (duoc )?ket nap|nguon|quan chung( uu tu)?|dang (boi duong|theo doi|xem xet|hoan thien ho so|lam ho so).*|da hoc (lop )?.*|xin rut|tam dung.*|loai( khoi)? nguon.*)$/;

const nothingWords = new Set([
  "chua co",
  "khong co",
  "chua",
  "khong",
  "ko",
  "chua duoc cap",
  "chua cap",
  "none",
  "n a",
]);

/** Whether a text says that there is no such thing (yet). */
export function saysNone(text: string): boolean {
  return nothingWords.has(foldText(text));
}

/** `null`: the text names no sex. */
export function sexOf(text: string): "male" | "female" | null {
  const folded = foldText(text);
  if (maleWords.has(folded)) return "male";
  return femaleWords.has(folded) ? "female" : null;
}

/** 1 for a people other than the Kinh, 0 for the Kinh, `null` where nothing is written. */
export function ethnicMinorityOf(text: string): number | null {
  const folded = foldText(text);
  if (folded === "") return null;
  return majorityWords.has(folded) ? 0 : 1;
}

/** 1 for a religion, 0 for "Không", a dash or nothing. */
export function religiousOf(text: string): number {
  const folded = foldText(text);
  return folded === "" || noReligionWords.has(folded) ? 0 : 1;
}

/** 1 for a mark, a word that says yes, or a date; 0 for nothing and for words that say no. */
export function markedOf(text: string): number {
  // foldText drops marks that are no letters (✓).
  const folded = foldText(text);
  if (folded === "") return /[✓✔√+●*]/u.test(text) ? 1 : 0;
  return noWords.has(folded) ? 0 : 1;
}

/** What a cell says in a column of one answer (R22): a mark gives the answer, other words are the person's own. */
export function answerOf(written: string, answer: string): string {
  const folded = foldText(written);
  if (markedOf(written) === 0) return "";
  return folded === "" || answerMarks.has(folded) ? answer : written;
}

/** A status that says the person is a candidate still (source lists, layout D). */
export function saysNotAdmitted(status: string): boolean {
  return notAdmittedWords.test(foldText(status));
}
