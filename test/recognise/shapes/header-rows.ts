import { rangeAddress } from "../../../src/domain/grid/address";
import type { TestCell } from "../../support/grid-of";

/** Header rows from lines: `|` parts cells, `<` is merged with the cell to its left, `^` with the one above it. */
export function headerRows(
  lines: readonly string[],
  place: { readonly top: number; readonly left: number },
): { readonly rows: TestCell[][]; readonly merges: string[] } {
  const cells = lines.map((line) => line.split("|").map((text) => text.replace(/^ +| +$/g, "")));
  const at = (row: number, column: number) => cells[row]?.[column] ?? "";
  const merges: string[] = [];
  for (const [row, line] of cells.entries())
    for (const [column, text] of line.entries()) {
      if (text === "<" || text === "^") continue;
      let right = column;
      while (at(row, right + 1) === "<") right++;
      let bottom = row;
      while (at(bottom + 1, column) === "^") bottom++;
      if (right > column || bottom > row)
        merges.push(
          rangeAddress({
            ...{ top: place.top + row, left: place.left + column },
            ...{ bottom: place.top + bottom, right: place.left + right },
          }),
        );
    }
  const rows = cells.map((line) =>
    line.map((text) => (text === "" || text === "<" || text === "^" ? null : numberOr(text))),
  );
  return { rows, merges };
}

/** `7` is the number, `'7` the text. */
function numberOr(text: string): TestCell {
  if (/^\d+$/.test(text)) return Number(text);
  return text.startsWith("'") ? text.slice(1) : text;
}
