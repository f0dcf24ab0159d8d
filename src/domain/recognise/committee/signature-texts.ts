import { cellAddress } from "../../grid/address";
import { textAt } from "../../grid/grid";
import { cleanText } from "../../text/clean";
import { foldText } from "../../text/fold";
import type { CommitteeSources, SourceText } from "./committee-sources";

const lastRowsRead = 30;
/** Lines below `T/M BAN THƯỜNG VỤ` that may say whose it is. */
const linesBelow = 2;
const onBehalf = /^(t\/m|tm\.?|t\.m\.?|k\/t|kt\.?|t\/l|tl\.?)\s/i;
/** Below it only an organ counts: there the signer's name stands too. */
const organ = /^(dang (bo|uy)|(huyen|thi|thanh) uy|huyen|hu|txu|tpu|khoi|bo chi huy)\b/;

/** In whose name a sheet is signed. */
export function signatureTexts({ area, rows }: CommitteeSources): SourceText[] {
  const roles = new Map(rows.map(({ row, role }) => [row, role]));
  const notes = rows.filter(({ role }) => role === "note").slice(-lastRowsRead);
  const textOf = (row: number, column: number) => cleanText(textAt(area.grid, row, column));
  return notes.flatMap(({ row }) =>
    area.filledColumns(row).flatMap((column): SourceText[] => {
      if (!onBehalf.test(textOf(row, column))) return [];
      const lines = [...Array(linesBelow).keys()].map((index) => row + 1 + index);
      const below = lines.filter(
        (line) => roles.get(line) !== "entry" && organ.test(foldText(textOf(line, column))),
      );
      return [row, ...below].map((line) => ({
        source: "signature" as const,
        text: textOf(line, column),
        cell: cellAddress(line, column),
      }));
    }),
  );
}
