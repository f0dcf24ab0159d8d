import { foldText } from "./fold";

/** A month that heads or sums rows, with its year where that is written. */
export interface MonthHeading {
  /** 1–12. */
  readonly month: number;
  readonly year: number | null;
}

const before = String.raw`(?:(?:[ivx]+|[a-h]|\d{1,2}) )?(?:(?:cong|tong|tong so|tong cong|ket nap|danh sach|trong|dot(?: \d{1,2})?) )*`;
const heading = new RegExp(`^${before}thang (0?[1-9]|1[0-2])(?: (?:nam )?(20\\d\\d))?(?: (.*))?$`);
/** `T3` alone; longer texts that begin so are names of posts and schools. */
const short = /^t ?(0?[1-9]|1[0-2])(?: (?:nam )?(20\d\d))?$/;

/** `Tháng 1 - 3/2021`; not `Tháng 1 - 03 đồng chí`. */
const spanOfMonths = /\d\s*[-–]\s*\d{1,2}\s*(?:\/\s*\d{4}\s*)?$/;

/**
 * `Tháng 1`, `II. Tháng 02/2021`, `Cộng tháng 3: 05 đồng chí`, `T4`. `null`: the text names no month, or several, or
 * says something else with it.
 */
export function readMonthHeading(text: string): MonthHeading | null {
  const folded = foldText(text);
  const found = short.exec(folded) ?? heading.exec(folded);
  const [, month, year, rest = ""] = found ?? [];
  if (spanOfMonths.test(text)) return null;
  if (month === undefined || /\b(thang|nam|den|luy ke) ?\d|\b(va|den|luy ke)\b/.test(rest)) return null;
  return { month: Number(month), year: year === undefined ? null : Number(year) };
}
