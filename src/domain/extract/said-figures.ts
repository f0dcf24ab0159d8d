import { readNumber } from "../text/numbers";
import type { DeclaredFigure } from "./extracted-sheet";
import {
  elsewhere,
  foldSentence,
  number,
  ofAdmissions,
  ofAll,
  ofList,
  otherThings,
  partWords,
  segmentStart,
  unit,
  yearsNamed,
  type Part,
} from "./said-words";

/** What a sentence says of the sheet's persons, as written. */
export type Said = Pick<DeclaredFigure, "figure" | "value" | "written" | "ratio">;

export interface SentencePlace {
  /** Above the table sentences speak of the committee as well as of the list. */
  readonly isAbove?: boolean;
  /** The reporting year: what is said of another one isn't said of the sheet. */
  readonly year?: number;
}

const ofWhole = new RegExp(String.raw`(?<![\d.,/-])(${number})\s*/\s*(${number})(?![\d/]|-\p{L})`, "u");
const percent = /(?<![\d.,])(\d+(?:[.,]\d+)?)\s*%/;
const ends = String.raw`\s*(?:\([^)]*\)\s*)?(?:${unit}|[;:).,]|$|\()`;
const counted = new RegExp(String.raw`(?<![\d.,/])(${number})(?=${ends})`, "u");
const countedAdmissions = new RegExp(
  String.raw`(?<![\d.,/])(${number})(?=\s*${unit})|(?<=:\s*)(${number})(?=\s*$)`,
  "u",
);
const quotaSaid = new RegExp(
  String.raw`\bchi tieu\b[^\d%]*?(?<![\d.,/])(${number})(?=\s*(?:${unit}|[;).,]|$|\())`,
  "u",
);
const ofPercent = /^[\s*(+–-]*(dat|ty le|hoan thanh|ty trong)\b/;

/**
 * The figures that a sentence declares: `Tổng số 148/150 (đạt tỷ lệ 98,67%)` persons, quota and percentage; `Danh
 * sách này có 12 đồng chí` persons; `Trong đó nữ 5, DTTS 2` parts; `đạt 35/1.383 = 1,75%` a percentage with its
 * own numbers. What speaks of other periods gives these percentages alone.
 */
export function saidFigures(text: string, { isAbove = false, year }: SentencePlace = {}): Said[] {
  const plain = foldSentence(text);
  const years = yearsNamed(text);
  const isElsewhere =
    elsewhere.test(plain) || (year !== undefined && years.length > 0 && !years.includes(year));
  let about = aboutOf(plain, isAbove);
  return plain.split(segmentStart).flatMap((segment) => {
    const own = aboutOf(segment, isAbove);
    if (own === "all" || own === "admissions") about = own;
    if (!/\d/.test(segment)) return [];
    const part = partOf(segment);
    const known = isElsewhere ? "elsewhere" : about;
    return part === null ? saidOfAll(segment, known) : saidOfPart(segment, part, known);
  });
}

type About = "all" | "admissions" | "parts" | "elsewhere" | "other";

function aboutOf(plain: string, isAbove: boolean): About {
  if (ofAll.test(plain)) return isAbove && !ofList.test(plain) ? "other" : "all";
  if (ofAdmissions.test(plain)) return "admissions";
  const isPart = /^[\s*(+–-]*(trong do|gom)\b/.test(plain) || partOf(plain) !== null;
  return isPart && !isAbove ? "parts" : "other";
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
  const persons = claims
    ? personsIn(quota === undefined ? segment : segment.replace(quotaSaid, " "), about)
    : undefined;
  const isOwn = claims || quota !== undefined || ofPercent.test(segment);
  return [...read("persons", persons), ...read("quota", quota), ...(isOwn ? percentOf(share) : [])];
}

/** After words of admissions a number needs its unit or a colon: `kết nạp lớp 12` counts nobody. */
function personsIn(segment: string, about: About): string | undefined {
  const found = (about === "all" ? counted : countedAdmissions).exec(segment);
  if (found === null || otherThings.test(segment.slice(0, found.index))) return undefined;
  return found[1] ?? found[2];
}

/** A part of the persons, and its share: with its own whole, else of all of them. */
function saidOfPart(segment: string, part: Part, about: About): Said[] {
  const ratio = ratioIn(segment);
  const share = percent.exec(segment)?.[1];
  const isOwn = about !== "elsewhere" && about !== "other";
  if (ratio)
    return [
      ...(isOwn ? [figure(part, ratio.part.value, ratio.part.written)] : []),
      ...percentOf(share, ratio),
    ];
  if (!isOwn) return [];
  const written = /(?<![\d.,/])(\d+)(?!\d|\s*[/%]|[.,]\d)/.exec(segment)?.[1];
  const value = valueOf(written);
  const isShare =
    value !== null && /\b(chiem|ty le)\b|\(\s*\d+([.,]\d+)?\s*%/.test(segment) && !/\bso voi\b/.test(segment);
  return [...read(part, written), ...(isShare ? percentOf(share, { part: { value } }) : [])];
}

function partOf(segment: string): Part | null {
  const start = segment.replace(/^[\s,(+–*-]*((trong do|gom|co)\b[\s:,]*)*/, "");
  const found = partWords.find(([, words]) =>
    new RegExp(String.raw`^(?:(?:${number})\s*${unit}?\s*(?:la\s+)?)?(?:${words})(?!\p{L})`, "u").test(start),
  );
  return found?.[0] ?? null;
}

interface WrittenNumber {
  readonly value: number;
  readonly written: string;
}

/** `null` for a month of a year: `12/2021`. */
function ratioIn(segment: string): { readonly part: WrittenNumber; readonly whole: WrittenNumber } | null {
  const [, first, second] = ofWhole.exec(segment) ?? [];
  const part = valueOf(first);
  const whole = valueOf(second);
  if (part === null || whole === null || first === undefined || second === undefined) return null;
  if (part <= 12 && whole >= 1900 && whole <= 2100) return null;
  return { part: { value: part, written: first.trim() }, whole: { value: whole, written: second.trim() } };
}

/** `of`: its own numbers; without a whole it is a share of all persons. */
function percentOf(
  share: string | undefined,
  of?: { readonly part: { readonly value: number }; readonly whole?: { readonly value: number } },
): Said[] {
  const value = valueOf(share);
  if (value === null || share === undefined) return [];
  const own = of && { ratio: { part: of.part.value, whole: of.whole?.value ?? null } };
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
