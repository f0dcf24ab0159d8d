import { foldText } from "../../text/fold";
import { monthNamed, monthOfName } from "./sheet-title";

/** What a sheet says of the months that its figures stand for; a single month that isn't added to others before it is `monthNamed`'s. */
export type MonthSpan = readonly number[];

const quarters = ["i", "ii", "iii", "iv"];
const cumulative =
  /\b(luy ke|lk|cong don|tu dau nam|dau nam den|tinh den|den het|den thang|den cuoi thang|den ngay)\b/;

/**
 * The months (1–12) that title, headers and sheet name say that the figures stand for, where they are several (C15):
 * `quý II`, `6 tháng đầu năm`, `từ tháng 1 đến tháng 9`, `lũy kế đến hết tháng 3`. `null`: one, or it isn't said.
 */
export function monthsNamed(
  titles: readonly string[],
  headers: readonly string[],
  sheetName: string,
): MonthSpan | null {
  const own = monthOfName(sheetName);
  for (const text of [...titles, sheetName]) {
    const months = spanIn(foldText(text));
    // The title of the whole workbook on the sheet of a month.
    if (months !== null && text !== sheetName && own !== null && months.at(-1) !== own) return null;
    if (months !== null) return months.length > 1 && months.length < 12 ? months : null;
  }
  const month = monthNamed(titles, sheetName);
  const isCumulative = headers.some((header) => cumulative.test(foldText(header)));
  return month !== null && month > 1 && isCumulative ? monthsTo(month) : null;
}

/** The months that one text names together; `null` where it names none or one. */
function spanIn(text: string): number[] | null {
  const parts = [...text.matchAll(/\b(?:quy|q) ?(i{1,3}|iv|[1-4])\b(?! ?(?:ly|vi))/g)].map(([, name = ""]) =>
    /\d/.test(name) ? Number(name) : quarters.indexOf(name) + 1,
  );
  if (parts.length > 0) return parts.flatMap((part) => monthsBetween(3 * part - 2, 3 * part));
  const [, first, last] =
    /\btu (?:ngay \d{1,2} )?(?:thang )?(\d{1,2}) .{0,16}?den (?:het )?(?:ngay \d{1,2} )?(?:thang )?(\d{1,2})\b/.exec(
      text,
    ) ?? [];
  if (
    first !== undefined &&
    last !== undefined &&
    isMonth(first) &&
    isMonth(last) &&
    Number(first) < Number(last)
  )
    return monthsBetween(Number(first), Number(last));
  const [, count, side] = /\b(\d{1,2}) thang( cuoi nam)?/.exec(text) ?? [];
  if (count !== undefined && (count === "6" || count === "9" || /\d thang dau nam/.test(text)))
    return side === undefined ? monthsTo(Number(count)) : monthsBetween(13 - Number(count), 12);
  if (!cumulative.test(text)) return null;
  const [, until] =
    /\b(?:den|ke|lk|don) (?:het |cuoi )?(?:ngay \d{1,2} )?(?:thang |t)(\d{1,2})\b/.exec(text) ??
    /\bden (?:het )?(?:ngay )?\d{1,2} (\d{1,2}) (?:nam )?\d{4}\b/.exec(text) ??
    [];
  return until !== undefined && isMonth(until) ? monthsTo(Number(until)) : null;
}

function isMonth(text: string): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}

function monthsTo(last: number): number[] {
  return monthsBetween(1, last);
}

function monthsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
