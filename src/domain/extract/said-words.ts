import { cleanText } from "../text/clean";

/*
 * The words by which sentences declare figures, folded with their punctuation: a list of the office's phrases.
 */

export const number = String.raw`\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d+`;
export const unit = String.raw`(?:dong chi|d\/c|dang vien|nguoi|dv)`;

export type Part = "female" | "ethnicMinority" | "religious" | "youthUnion";

export const partWords: readonly (readonly [Part, string])[] = [
  ["female", String.raw`(?:dang vien )?(?:nu|phu nu)`],
  ["ethnicMinority", String.raw`(?:nguoi )?(?:dan toc(?: thieu so)?|dtts)`],
  ["religious", String.raw`(?:nguoi )?(?:(?:theo |co )?ton giao|co dao|theo dao)`],
  ["youthUnion", String.raw`(?:doan vien|doan tncs)`],
];

const anyPart = partWords.map(([, words]) => words).join("|");
const countBefore = String.raw`(?:${number})\s*${unit}?\s*(?:la\s+)?`;

/** Where a sentence turns to another figure: `;`, `trong đó`, a part with the number before or behind it. */
export const segmentStart = new RegExp(
  String.raw`;|(?=\btrong do\b)|(?<![\p{L}\d/.,])(?=${countBefore}(?:${anyPart})(?!\p{L}))|(?<![\p{L}\d/.,]|${countBefore})(?=(?:${anyPart})(?!\p{L}))`,
  "u",
);

/** Dates, documents, periods: their numbers count nobody. */
const named =
  /\(?\bngay \d{1,2} thang \d{1,2}( nam \d{4})?|\d{1,2}\s*([/.-])\s*\d{1,2}\s*\2\s*\d{2,4}(?!\d)|(?<!tong |trong )\b(nam|thang|quy|ngay|so|dot|khoa|lan|trang|muc|den|tu)\s+\d+([/.-][\p{L}\d]\S*)?/gu;
const men =
  /(?<![\p{L}\d])(\d+\s*(đồng chí|đ\/c|người|đảng viên)?\s*(là\s+)?nam|nam\s*:?\s*\d+)(?![\p{L}\d])/giu;

/** Other periods, and persons that aren't admitted yet. */
export const elsewhere =
  /\b(nam truoc|nam ngoai|cung ky|ky truoc|du kien|nam sau|nhiem ky|dau nam|luy ke|nguon|quan chung|uu tu|chua ket nap|nang tong so|ke hoach nam)\b/;

/** What else than the persons admitted is counted: `Tổng số chi bộ: 35`, `Tổng số đảng viên toàn đảng bộ: 1.383`. */
export const otherThings =
  /\b(chi bo|to chuc|to dang|dang bo co so|toan dang bo|hien co|cuoi nam|dau ky|cuoi ky|lop|ho so|xa|thon|co so dang|sinh hoat)\b/;

export const ofAll =
  /^[\s*(+–-]*(tong so|tong cong|tong|cong|(an dinh )?danh sach (nay |tren )?(gom|co)|so dang vien|so luong)\b/;
export const ofAdmissions =
  /^[\s*(+–-]*((toan \p{L}+ )?(uoc |da |so )?ket nap|ket qua|trong nam|toan (huyen|thi xa|thanh pho|dang bo))/u;
/** What counts admissions alone, so that it does above the table too. */
export const ofList = /^[\s*(+–-]*((an dinh )?danh sach|.*\bket nap)/;

/** Lower case without tone marks, punctuation kept, names and dates left out. */
export function foldSentence(text: string): string {
  return cleanText(text)
    .replace(men, " ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase()
    .replace(named, " ");
}

/** The years that a text names. */
export function yearsNamed(text: string): number[] {
  return [...text.matchAll(/(?<![\d./-])(?:năm|nam)\s+((?:19|20)\d\d)/giu)].map(([, year]) => Number(year));
}
