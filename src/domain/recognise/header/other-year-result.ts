import type { RecognisedColumn } from "../recognised-sheet";

/** Fewer columns of months than this don't add up to a year. */
const fewestMonths = 2;

/**
 * Beside months without a year of their own, a result of another year than the title's (`Kết quả năm 2020` in a form
 * of 2021) is last year's: the months are what was admitted.
 */
export function withoutOtherYear(
  columns: readonly RecognisedColumn[],
  titles: readonly string[],
): RecognisedColumn[] {
  const months = columns.filter(({ field, header }) => field === "month" && yearsIn(header).length === 0);
  const own = new Set(titles.flatMap(yearsIn));
  if (months.length < fewestMonths || own.size === 0) return [...columns];
  return columns.map((column) => {
    const years = column.field === "admitted" ? yearsIn(column.header) : [];
    return years.length === 0 || years.some((year) => own.has(year)) ? column : { ...column, field: null };
  });
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
}
