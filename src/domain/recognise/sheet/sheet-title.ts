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
    if (span.test(folded)) return null;
    const text = folded
      .replace(/\bngay \d{1,2} thang \d{1,2}\b/g, " ")
      .replace(/\bngay \d{1,2} \d{1,2}\b/g, " ");
    for (const [, month] of text.matchAll(/\bthang (\d{1,2})(?!\d)/g)) months.add(Number(month));
  }
  const [, sheetMonth] =
    /(?:^|\b)(?:thang|th|t) ?0?(\d{1,2})(?: (?:nam )?(?:20)?\d\d)?$/.exec(foldText(sheetName)) ?? [];
  if (sheetMonth !== undefined) months.add(Number(sheetMonth));
  const [only] = months;
  return months.size === 1 && only !== undefined && only >= 1 && only <= 12 ? only : null;
}
