import { cellAddress } from "../grid/address";
import { textAt } from "../grid/grid";
import { cleanText } from "../text/clean";
import { foldText } from "../text/fold";
import { readNumber } from "../text/numbers";
import type { DeclaredFigure } from "./extracted-sheet";
import type { TableReader } from "./table-reader";

const number = String.raw`\d{1,3}(?:[.,\s]\d{3})+|\d+`;
const ofQuota = new RegExp(String.raw`(?<![\d.,/])(${number})\s*/\s*(${number})(?![\d/])`);
const single = new RegExp(String.raw`(?<![\d.,/])(${number})(?![\d/]|[.,]\d|\s*%)`);
const percent = /(\d+(?:[.,]\d+)?)\s*%/;

/**
 * What a sentence below the table declares: `* Tổng số 148/150 (Đạt tỷ lệ 98,67 %)` gives persons, quota and
 * percentage, each with the sentence's cell; `Danh sách này có 12 đồng chí` the persons.
 */
export function footerFigures({ sheet, entries }: TableReader): DeclaredFigure[] {
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return [];
  const covers = { first: first.row, last: last.row };
  const figures: DeclaredFigure[] = [];
  for (const { row, role } of sheet.rows) {
    if (role !== "note") continue;
    (sheet.grid.values[row] ?? []).forEach((_, column) => {
      const text = cleanText(textAt(sheet.grid, row, column));
      const cell = cellAddress(row, column);
      for (const said of saidIn(text)) figures.push({ of: "total", cell, covers, ...said });
    });
  }
  return figures;
}

type Said = Pick<DeclaredFigure, "figure" | "value" | "written">;

function saidIn(text: string): Said[] {
  const folded = foldText(text);
  if (!/^(tong so|tong cong|tong|danh sach (nay )?(gom|co)|cong|so dang vien)\b/.test(folded)) return [];
  const [, persons, quota] = ofQuota.exec(text) ?? [];
  const [, share] = percent.exec(text) ?? [];
  const [, alone] = persons === undefined ? (single.exec(text.replace(/năm\s+\d{4}/giu, "")) ?? []) : [];
  return [
    ...figureOf("persons", persons ?? alone),
    ...figureOf("quota", quota),
    ...(share === undefined ? [] : [{ ...figureOf("percent", share)[0], written: `${share}%` } as Said]),
  ];
}

function figureOf(figure: Said["figure"], written: string | undefined): Said[] {
  const reading = written === undefined ? null : readNumber(written);
  return written !== undefined && reading?.state === "number"
    ? [{ figure, value: reading.value, written }]
    : [];
}
