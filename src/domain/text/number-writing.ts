import { foldText } from "./fold";

/** How a column parts thousands and decimals. */
export interface NumberWriting {
  readonly thousands: "." | ",";
  readonly decimal: "." | ",";
}

export const vietnameseWriting: NumberWriting = { thousands: ".", decimal: "," };
export const englishWriting: NumberWriting = { thousands: ",", decimal: "." };

/** What a writing tells of its column: sure ones, `1,932` or `1.932` that lean to one, and what says nothing. */
export type WritingEvidence = "vietnamese" | "english" | "maybeVietnamese" | "maybeEnglish" | "none";

/** The digits and separators of a written number, without sign, percent sign, unit word, spaces. */
export interface Digits {
  readonly text: string;
  readonly negative: boolean;
}

/** Folded; they may follow a number: `10 đ/c`, `02 đồng chí`. */
const unitWords: ReadonlySet<string> = new Set(
  (
    "nguoi|d c|dc|dong chi|dang vien|dv|dang vien moi|quan chung|qc|quan chung uu tu|doan vien|em|ho so|truong hop|" +
    "chi bo|to chuc|tc|phan tram|persons|person|members"
  ).split("|"),
);

const longestNumber = 60;

/** `null` where the text (cleaned) is no number: `12/12`, `10-12`, `khoảng 10`. */
export function digitsIn(text: string): Digits | null {
  if (text.length > longestNumber) return null;
  // Excel's mark for "this is text" survives in some exports.
  const bare = text
    .replace(/^['’`]/u, "")
    .replace(/[.,;]+$/u, "")
    .trim();
  const inBrackets = /^\((.+)\)$/u.exec(bare)?.[1];
  const match = /^([-–—−+]?)\s*(\d[\d.,\s'’]*?)\s*(%?)\s*((?:\p{L}[\p{L}\p{M}/.\s]*)?)$/u.exec(
    inBrackets ?? bare,
  );
  if (!match) return null;
  const [, sign = "", digits = "", percent = "", unit = ""] = match;
  if (inBrackets !== undefined && sign !== "") return null;
  if (unit !== "" && (percent !== "" || !unitWords.has(foldText(unit)))) return null;
  const joined = withoutSpaces(digits);
  return joined === null
    ? null
    : { text: joined, negative: inBrackets !== undefined || (sign !== "" && sign !== "+") };
}

/** Spaces and apostrophes count only where they part thousands: `1 932`, `1'932`, not `10 20`. */
function withoutSpaces(digits: string): string | null {
  if (!/[\s'’]/u.test(digits)) return digits;
  return /^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/u.test(digits) ? digits.replace(/[\s'’]/gu, "") : null;
}

export function evidenceOf({ text }: Digits): WritingEvidence {
  const separators = text.replace(/\d/g, "");
  const last = separators.at(-1);
  if (last === undefined) return "none";
  const decimal = isDecimal(text, separators);
  if (decimal === null) return last === "." ? "maybeVietnamese" : "maybeEnglish";
  return (last === ",") === decimal ? "vietnamese" : "english";
}

/** `null` where the groups fit no writing (`1.93.2`). */
export function valueOf({ text, negative }: Digits, writing: NumberWriting): number | null {
  const separators = text.replace(/\d/g, "");
  const last = separators.at(-1) ?? "";
  const decimal = last !== "" && (isDecimal(text, separators) ?? last === writing.decimal);
  const at = decimal ? text.lastIndexOf(last) : text.length;
  const whole = text.slice(0, at);
  const fraction = text.slice(at + 1);
  const grouping = whole.replace(/\d/g, "").charAt(0);
  if (grouping !== "" && !hasGroups(whole, grouping)) return null;
  if (decimal && (grouping === last || !/^\d+$/.test(fraction))) return null;
  const value = Number(`${whole.replace(/[.,]/g, "")}.${fraction || "0"}`);
  return negative && value !== 0 ? -value : value;
}

/** Whether the last separator parts decimals; `null` where the writing alone doesn't tell: one mark, three digits. */
function isDecimal(text: string, separators: string): boolean | null {
  const last = separators.at(-1) ?? "";
  const sameKind = [...separators].every((one) => one === last);
  if (!sameKind) return true;
  if (separators.length > 1) return false;
  const [whole = "", fraction = ""] = text.split(last);
  if (fraction.length !== 3 || whole.length > 3 || whole === "" || whole.startsWith("0")) return true;
  return null;
}

function hasGroups(whole: string, separator: string): boolean {
  const [first = "", ...groups] = whole.split(separator);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}
