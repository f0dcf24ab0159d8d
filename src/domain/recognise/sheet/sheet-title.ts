import { textAt } from "../../grid/grid";
import { cleanText } from "../../text/clean";
import { foldText } from "../../text/fold";
import { isPlaceAndDate } from "../rows/body-words";
import type { SheetArea } from "./sheet-area";

/** The texts above the header, as written; all texts of the first rows where there is no table. */
export function titleTexts(area: SheetArea, headerTop: number | null): string[] {
  const { filled } = area;
  if (!filled) return [];
  const texts: string[] = [];
  for (let row = filled.top; row < (headerTop ?? Math.min(filled.bottom + 1, filled.top + 20)); row++)
    for (const column of area.filledColumns(row)) texts.push(cleanText(textAt(area.grid, row, column)));
  return texts.filter((text) => text !== "" && !isPlaceAndDate(text));
}

/** Words of a time longer than a month; a name may hold "quý" too (Phú Quý), but no number behind it. */
const span = /\b(tu|den) (ngay|thang)\b|\bquy (\d|i{1,3}|iv|dau|cuoi|nay|truoc)\b/;

/**
 * The month (1–12) that title and sheet name speak of, where they name exactly one (C10): `tháng 3 năm 2021`,
 * sheet `T3`. Days (`ngày 30 tháng 6`) and spans (`6 tháng đầu năm`) name none.
 */
export function monthNamed(titles: readonly string[], sheetName: string): number | null {
  const months = new Set<number>();
  for (const title of titles) {
    const folded = foldText(title);
    if (span.test(folded)) return monthBeside(folded, sheetName);
    const text = folded
      .replace(/\bngay \d{1,2} thang \d{1,2}\b/g, " ")
      .replace(/\bngay \d{1,2} \d{1,2}\b/g, " ");
    for (const [, month] of text.matchAll(/\bthang (\d{1,2})(?!\d)/g)) months.add(Number(month));
  }
  const sheetMonth = monthOfName(sheetName);
  if (sheetMonth !== null) months.add(sheetMonth);
  const [only] = months;
  return months.size === 1 && only !== undefined && only >= 1 && only <= 12 ? only : null;
}

/** `T3`, `Tháng 3 năm 2021`; `null`: a sheet's name says no month. */
export function monthOfName(sheetName: string): number | null {
  const [, month] =
    /(?:^|\b)(?:thang|th|t) ?0?(\d{1,2})(?: (?:nam )?(?:20)?\d\d)?$/.exec(foldText(sheetName)) ?? [];
  return month === undefined ? null : Number(month);
}

/** Each month's sheet of a workbook may have the title of the whole: `T3` isn't what was admitted up to November. */
function monthBeside(title: string, sheetName: string): number | null {
  const month = monthOfName(sheetName);
  const end = spanEnd(title);
  return month !== null && month >= 1 && month <= 12 && end !== null && end !== month ? month : null;
}

/** The month up to which a folded title says that it reaches. */
function spanEnd(title: string): number | null {
  const [, month] = /\bden (?:het |cuoi )?(?:ngay )?(?:\d{1,2} )?(?:thang )?(\d{1,2})\b/.exec(title) ?? [];
  return month === undefined ? null : Number(month);
}
