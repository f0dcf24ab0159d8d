import { cellAddress } from "../../domain/grid/address";
import type { RecognisedSheet } from "../../domain/recognise/recognised-sheet";
import { cleanText } from "../../domain/text/clean";
import { encodingNames } from "../../domain/text/legacy/legacy-encoding";
import type { DecodedView } from "./session-view";

const longestText = 120;

/** What of a sheet's texts was decoded, as the pane shows it; nothing for its further tables, whose texts are the same sheet's. */
export function decodedViewsOf({ grid, table }: RecognisedSheet): readonly DecodedView[] {
  if (table !== undefined) return [];
  return (grid.decoded ?? []).map(({ encoding, cells, examples, doubtful }) => ({
    encodingText: encoding === null ? "" : encodingNames[encoding],
    cells,
    isDoubtful: doubtful.length > 0,
    // A guess is what the user should look at first.
    examples: (doubtful.length > 0 ? doubtful : examples).map(({ row, column, before, after }) => ({
      cell: cellAddress(row, column),
      before: before.trim().slice(0, longestText),
      after: cleanText(after).slice(0, longestText),
    })),
  }));
}
