import { cellAddress } from "../grid/address";
import { textAt } from "../grid/grid";
import type { RecognisedSheet } from "../recognise/recognised-sheet";
import { saysNobody } from "../recognise/rows/no-person";
import { cleanText } from "../text/clean";
import { foldText } from "../text/fold";

/** Where a sheet says in words that nobody was admitted. */
export interface NobodyReported {
  readonly cell: string;
  /** As written. */
  readonly text: string;
}

/** `Trong năm 2021 đơn vị không phát sinh kết nạp đảng viên mới`: within a sentence it must say of whom. */
const sentence =
  /\b(khong|chua) (co|phat sinh|ket nap|thuc hien)\b.*\b(dang vien|ket nap|truong hop|quan chung|nguoi nao|ai)\b/;
/** `Đơn vị không kết nạp thì ghi 0`: what a form asks for is no answer. */
const instruction =
  /\b(neu|thi|ghi|dien|de trong|bo trong|xin|de nghi|yeu cau|luu y|huong dan|truong hop (khong|chua))\b/;
const longestSentence = 200;
/** A report in words is short; a guide of many lines is no report. */
const mostLines = 30;

/**
 * C14: the words by which a sheet without persons says that there are none: in a row of its table, or, of a sheet
 * without a table, in a line of its own. `null` where it doesn't; an empty form says nothing.
 */
export function nobodyReported(sheet: RecognisedSheet): NobodyReported | null {
  const { kind, header, grid } = sheet;
  if (kind === "list" || kind === "counts") return header === null ? null : nobodyBelow(sheet, header.bottom);
  return kind === "guide" && grid.values.length <= mostLines ? nobodyBelow(sheet, -1) : null;
}

function nobodyBelow({ grid, columns, kind }: RecognisedSheet, headerBottom: number): NobodyReported | null {
  const naming = new Set(
    columns.filter(({ field }) => field === "name" || field === "organisation").map(({ column }) => column),
  );
  for (let row = headerBottom + 1; row < grid.values.length; row++) {
    for (let column = 0; column < (grid.values[row]?.length ?? 0); column++) {
      const text = cleanText(textAt(grid, row, column));
      if (text === "" || text.length > longestSentence || instruction.test(foldText(text))) continue;
      const says = naming.has(column) || kind === "list" ? isAnswer(text, naming.has(column)) : false;
      if (says || sentence.test(foldText(text))) return { cell: cellAddress(row, column), text };
    }
  }
  return null;
}

/** One word stands for an answer only where the name would stand. */
function isAnswer(text: string, isNaming: boolean): boolean {
  return saysNobody(text) && (isNaming || foldText(text).includes(" "));
}
