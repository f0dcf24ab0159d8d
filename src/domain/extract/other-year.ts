import type { Finding } from "../finding";
import { cellAddress } from "../grid/address";
import { textAt } from "../grid/grid";
import { isPlaceAndDate } from "../recognise/rows/body-words";
import { foldText } from "../text/fold";
import type { ExtractOptions } from "./row-values";
import type { TableReader } from "./table-reader";

/** Lines that say what the table is of; others quote letters, plans and terms of any year. */
const ofTable = /\b(danh sach|bieu|ket qua|thong ke|tong hop|so lieu|bao cao|ket nap)\b/;
const ofOthers =
  /^(can cu|thuc hien|theo|kinh gui)\b|\b(cong van|nghi quyet|ke hoach|huong dan|quyet dinh|chi thi|nhiem ky|so voi|cung ky|giai doan)\b/;

/**
 * C2: figures without dates under a title, or in a column of results, that speaks of another year than the one reported
 * on: counted, and told at that cell, for nothing else would tell last year's form from this year's.
 */
export function otherYearFindings(table: TableReader, { year }: ExtractOptions): Finding[] {
  const { sheet } = table;
  if (year === undefined || sheet.header === null || table.columns("admissionDate").length > 0) return [];
  const titles: { row: number; column: number; text: string }[] = [];
  for (let row = 0; row < sheet.header.top; row++)
    for (const column of (sheet.grid.values[row] ?? []).keys()) {
      const text = textAt(sheet.grid, row, column);
      const folded = foldText(text);
      if (ofTable.test(folded) && !ofOthers.test(folded) && !isPlaceAndDate(text))
        titles.push({ row, column, text });
    }
  const { bottom } = sheet.header;
  const headers = table.columns("admitted").map(({ column, header }) => ({
    row: bottom,
    column,
    text: header,
  }));
  return [titles, headers].flatMap((texts) => {
    const years = texts.flatMap(({ text }) => yearsIn(text));
    const named = texts.find(({ text }) => yearsIn(text).length > 0);
    if (named === undefined || years.includes(year)) return [];
    return [
      {
        rule: "date.ambiguous" as const,
        severity: "warning" as const,
        where: { file: sheet.file, sheet: sheet.grid.name, cell: cellAddress(named.row, named.column) },
        expected: String(year),
        received: String(yearsIn(named.text)[0]),
        facts: { cause: "other-year" },
      },
    ];
  });
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
}
