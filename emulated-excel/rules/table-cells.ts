import type { CellRange } from "../../src/domain/grid/grid";
import type { Table } from "../model/table";
import type { Worksheet } from "../model/worksheet";
import { displayText } from "./display-text";
import { overlaps } from "./ranges";

/** After contents were written: what is hidden below merges goes, and headers of tables follow their cells. */
export function afterEntering(sheet: Worksheet, range: CellRange): void {
  for (const merge of sheet.merges) {
    if (overlaps(merge, range)) clearBelow(sheet, merge);
  }
  for (const table of sheet.tables) {
    if (table.showHeaders && overlaps({ ...table.range, bottom: table.range.top }, range)) {
      followHeaders(sheet, table);
    }
  }
}

function clearBelow(sheet: Worksheet, merge: CellRange): void {
  for (let row = merge.top; row <= merge.bottom; row++) {
    for (let column = merge.left; column <= merge.right; column++) {
      if (row !== merge.top || column !== merge.left) sheet.setContent(row, column, null);
    }
  }
}

/** Headers are texts, never empty, each once: Excel changes the cells where they are not. */
export function followHeaders(sheet: Worksheet, table: Table): void {
  const taken = new Set<string>();
  table.columns.forEach((column, index) => {
    const at = table.range.left + index;
    const shown = displayText(
      sheet.valueAt(table.range.top, at),
      sheet.styleAt(table.range.top, at).numberFormat,
    );
    const name = uniqueHeader(shown === "" ? `Column${index + 1}` : shown, taken);
    taken.add(name.toLowerCase());
    sheet.setContent(table.range.top, at, name);
    if (column.name === name) return;
    const from = column.name;
    column.name = name;
    if (from !== "") {
      sheet.workbook.follow({ kind: "column-renamed", table: table.name, from, to: name });
    }
  });
}

function uniqueHeader(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${name}${number}`.toLowerCase())) number += 1;
  return `${name}${number}`;
}
