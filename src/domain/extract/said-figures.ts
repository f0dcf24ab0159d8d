import { cleanText } from "../text/clean";
import { readNumber } from "../text/numbers";
import type { DeclaredFigure } from "./extracted-sheet";

/** What a sentence says of the sheet's persons, as written. */
export type Said = Pick<DeclaredFigure, "figure" | "value" | "written" | "ratio">;

type Part = "female" | "ethnicMinority" | "religious" | "youthUnion";

const number = String.raw`\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d+`;
const unit = String.raw`(?:dong chi|d\/c|dang vien|nguoi|dv)`;
const partWords: readonly (readonly [Part, string])[] = [
  ["female", String.raw`(?:dang vien )?(?:nu|phu nu)`],
  ["ethnicMinority", String.raw`(?:nguoi )?(?:dan toc(?: thieu so)?|dtts)`],
  ["religious", String.raw`(?:nguoi )?(?:(?:theo |co )?ton giao|co dao|theo dao)`],
  ["youthUnion", String.raw`(?:doan vien|doan tncs)`],
];
const anyPart = partWords.map(([, words]) => words).join("|");
const segmentStart = new RegExp(
  String.raw`;|(?=\btrong do\b)|(?<![\p{L}\d/.,])(?=(?:(?:${number})\s*${unit}?\s*(?:la\s+)?)?(?:${anyPart})(?![\p{L}]))`,
  "u",
);
const ofWhole = new RegExp(String.raw`(?<![\d.,/-])(${number})\s*/\s*(${number})(?![\d/]|-\p{L})`, "u");
const percent = /(?<![\d.,])(\d+(?:[.,]\d+)?)\s*%/;
const counted = new RegExp(
  String.raw`(?<![\d.,/])(${number})(?=\s*(?:\([^)]*\)\s*)?(?:${unit}|[;:).,]|$|\())`,
  "u",
);
const quotaSaid = new RegExp(
  String.raw`\bchi tieu\b[^\d%]*?(?<![\d.,/])(${number})(?=\s*(?:${unit}|[;).,]|$|\())`,
  "u",
);

/** Dates, documents, periods: their numbers count nobody. */
const named =
  /\(?\bngay \d{1,2} thang \d{1,2}( nam \d{4})?|\d{1,2}\s*([/.-])\s*\d{1,2}\s*\2\s*\d{2,4}(?!\d)|(?<!tong |trong )\b(nam|thang|quy|ngay|so|dot|khoa|lan|trang|muc|den|tu)\s+\d+([/.-][\p{L}\d]\S*)?/gu;
/** Other periods, and persons that aren't admitted yet. */
const elsewhere =
  /\b(nam truoc|nam ngoai|cung ky|ky truoc|du kien|nam sau|nhiem ky|dau nam|luy ke|nguon|quan chung|uu tu|chua ket nap)\b/;
const ofAll =
  /^[\s*(+–-]*(tong so|tong cong|tong|cong|(an dinh )?danh sach (nay |tren )?(gom|co)|so dang vien|so luong)\b/;
const ofAdmissions =
  /^[\s*(+–-]*((toan \p{L}+ )?(uoc |da )?ket nap|ket qua|trong nam|toan (huyen|thi xa|thanh pho|dang bo))/u;

/**
 * The figures that a sentence declares: `Tổng số 148/150 (đạt tỷ lệ 98,67%)` persons, quota and percentage; `Danh
 * sách này có 12 đồng chí` persons; `Trong đó nữ 5, DTTS 2` parts; `đạt 35/1.383 = 1,75%` a percentage with its
 * own numbers. Empty for what speaks of other periods.
 */
export function saidFigures(text: string): Said[] {
  const plain = foldKept(text).replace(named, " ");
  const segments = plain.split(segmentStart).filter((segment) => segment !== undefined && /\d/.test(segment));
  const about = elsewhere.test(plain) ? "elsewhere" : aboutOf(plain);
  return segments.flatMap((segment) => {
    const part = partOf(segment);
    return part === null ? saidOfAll(segment, about) : saidOfPart(segment, part, about);
  });
}

type About = "all" | "admissions" | "parts" | "elsewhere" | "other";

function aboutOf(plain: string): About {
  if (ofAll.test(plain)) return "all";
  if (ofAdmissions.test(plain)) return "admissions";
  return /^[\s*(+–-]*(trong do|gom)\b/.test(plain) || partOf(plain.replace(/^[\s*(+–-]+/, "")) !== null
    ? "parts"
    : "other";
}

function saidOfAll(segment: string, about: About): Said[] {
  const ratio = ratioIn(segment);
  const share = percent.exec(segment.replace(ofWhole, (whole) => " ".repeat(whole.length)))?.[1];
  const claims = about === "all" || about === "admissions";
  if (ratio && !claims) return percentOf(share, ratio);
  if (ratio) {
    const { part, whole } = ratio;
    return [
      figure("persons", part.value, part.written),
      figure("quota", whole.value, whole.written),
      ...percentOf(share),
    ];
  }
  if (about === "elsewhere") return [];
  const quota = quotaSaid.exec(segment)?.[1];
  const rest = quota === undefined ? segment : segment.replace(quotaSaid, " ");
  const persons = claims && (about === "all" || countsPersons(rest)) ? counted.exec(rest)?.[1] : undefined;
  const isOwn =
    persons !== undefined ||
    quota !== undefined ||
    claims ||
    /^[\s*(+–-]*(dat|ty le|hoan thanh)\b/.test(segment);
  return [...read("persons", persons), ...read("quota", quota), ...(isOwn ? percentOf(share) : [])];
}

/** `Kết nạp: 12`, `kết nạp 12 đồng chí`; not `kết nạp lớp 12`. */
function countsPersons(segment: string): boolean {
  return new RegExp(String.raw`(${number})\s*${unit}|:\s*\d+\s*$`).test(segment);
}

/** A share of the persons: with its own whole, else of all of them. */
function saidOfPart(segment: string, part: Part, about: About): Said[] {
  const ratio = ratioIn(segment);
  const share = percent.exec(segment)?.[1];
  if (ratio)
    return [
      ...(about === "elsewhere" ? [] : [figure(part, ratio.part.value, ratio.part.written)]),
      ...percentOf(share, ratio),
    ];
  if (about === "elsewhere" || about === "other") return [];
  return read(part, /(?<![\d.,/])(\d+)(?!\d|\s*[/%]|[.,]\d)/.exec(segment)?.[1]);
}

function partOf(segment: string): Part | null {
  const start = segment
    .replace(/^[\s,(+–*-]*(trong do|gom|co)\b[\s:,]*/, "")
    .replace(/^[\s,(+–*-]*(co\s+)?/, "");
  const found = partWords.find(([, words]) =>
    new RegExp(String.raw`^(?:(?:${number})\s*${unit}?\s*(?:la\s+)?)?(?:${words})(?![\p{L}])`, "u").test(
      start,
    ),
  );
  return found?.[0] ?? null;
}

interface Ratio {
  readonly part: { readonly value: number; readonly written: string };
  readonly whole: { readonly value: number; readonly written: string };
}

/** `null` for a month of a year: `12/2021`. */
function ratioIn(segment: string): Ratio | null {
  const [, first, second] = ofWhole.exec(segment) ?? [];
  const part = valueOf(first);
  const whole = valueOf(second);
  if (part === null || whole === null || first === undefined || second === undefined) return null;
  if (part <= 12 && whole >= 1900 && whole <= 2100) return null;
  return { part: { value: part, written: first.trim() }, whole: { value: whole, written: second.trim() } };
}

function percentOf(share: string | undefined, ratio?: Ratio): Said[] {
  const value = valueOf(share);
  if (value === null || share === undefined) return [];
  const own = ratio && { ratio: { part: ratio.part.value, whole: ratio.whole.value } };
  return [{ figure: "percent", value, written: `${share}%`, ...own }];
}

function figure(name: Said["figure"], value: number, written: string): Said {
  return { figure: name, value, written };
}

function read(name: Said["figure"], written: string | undefined): Said[] {
  const value = valueOf(written);
  return value === null || written === undefined ? [] : [figure(name, value, written.trim())];
}

function valueOf(written: string | undefined): number | null {
  const reading = written === undefined ? null : readNumber(written);
  return reading?.state === "number" ? reading.value : null;
}

/** Lower case without tone marks, punctuation kept. */
function foldKept(text: string): string {
  return cleanText(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase();
}
