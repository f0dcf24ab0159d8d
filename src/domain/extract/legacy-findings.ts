import type { Finding } from "../finding";
import { cellAddress } from "../grid/address";
import type { DecodedExample } from "../grid/grid";
import type { RecognisedSheet } from "../recognise/recognised-sheet";
import { cleanText } from "../text/clean";
import { encodingNames } from "../text/legacy/legacy-encoding";

/** T6: what of a sheet was decoded, once for each encoding; a warning where the encoding of a cell is a guess. */
export function legacyFindings({
  file,
  grid,
  table,
}: Pick<RecognisedSheet, "file" | "grid" | "table">): Finding[] {
  // Several tables of a sheet share its texts: the first tells.
  if (table !== undefined) return [];
  return (grid.decoded ?? []).flatMap(({ encoding, cells, examples, doubtful }): Finding[] => {
    const [sure] = examples;
    const [guess] = doubtful;
    const at = guess ?? sure;
    if (at === undefined) return [];
    const facts = {
      ...(encoding !== null && { encoding: encodingNames[encoding] }),
      count: cells,
      ...(guess !== undefined && { cause: encoding === null ? "left" : "guess" }),
    };
    return [
      {
        rule: "text.legacy-encoding",
        severity: guess === undefined ? "info" : "warning",
        where: { file, sheet: grid.name, cell: cellAddress(at.row, at.column) },
        ...textsOf(at),
        facts,
      },
    ];
  });
}

function textsOf({ before, after }: DecodedExample): Pick<Finding, "expected" | "received"> {
  // What no encoding makes sense of has no other reading.
  return { ...(after !== before && { expected: cleanText(after) }), received: before.trim() };
}
