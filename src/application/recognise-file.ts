import type { Workbook } from "../domain/grid/grid";
import { withoutNeedless } from "../domain/recognise/memory/needless-words";
import type { Memory } from "../domain/recognise/memory/recall";
import { type OwnReading, recogniseRemembering } from "../domain/recognise/memory/recognise-remembering";
import type { RecognisedSheet } from "../domain/recognise/recognised-sheet";
import type { SheetDecisions } from "../domain/recognise/sheet-decisions";
import { recogniseSheets, type TablesContext } from "../domain/recognise/tables/recognise-sheets";
import { keyOfTable, tableKey } from "../domain/recognise/tables/table-key";
import type { AcceptedDecisions } from "./accepted-decisions";
import { withoutTakenBack } from "./accepted-versions";
import { nameOfVersion } from "./pane/name-apart";

export interface RecognisedFile {
  readonly sheets: readonly RecognisedSheet[];
  /** What of the accepted decisions made a difference, by `tableKey`; empty for none. */
  readonly decisions: ReadonlyMap<string, SheetDecisions>;
}

/** What an earlier consolidation knows of a file (S4, S5). */
export interface EarlierWords {
  /** What was said of the same bytes then, by `tableKey`. */
  readonly decisions: ReadonlyMap<string, SheetDecisions>;
  /** What goes for all files, the oldest first. */
  readonly memory: Memory;
}

const nothing: EarlierWords = { decisions: new Map(), memory: [] };

/**
 * A file's sheets, table by table, with what a person accepted: of a file of this name what is said of its sheets,
 * of another one what fits its committee and layout (S10); and with what is known of an earlier consolidation.
 */
export function recogniseFile(
  workbook: Workbook,
  context: Omit<TablesContext, "decisionsOf">,
  accepted: AcceptedDecisions | null,
  earlier: EarlierWords | null = null,
): RecognisedFile {
  const plain = workbook.sheets.map((grid) => ({ grid, tables: recogniseSheets(grid, context) }));
  if (accepted === null && earlier === null)
    return { sheets: plain.flatMap(({ tables }) => tables), decisions: new Map() };
  const { decisions: before, memory: remembered } = earlier ?? nothing;
  const said = accepted?.files.get(nameOfVersion(context.file));
  const decisions = new Map([...before, ...neededOf(plain, accepted, said, before)]);
  const readings = plain.map(({ grid, tables }): OwnReading => {
    const again = (decisionsOf: OwnReading["decisionsOf"]) =>
      recogniseSheets(grid, { ...context, decisionsOf });
    const decisionsOf = (table: number) => decisions.get(tableKey(grid.name, table));
    const isSaid = [...decisions.keys()].some((key) => key === grid.name || key.startsWith(`${grid.name}[`));
    return { tables: isSaid ? again(decisionsOf) : tables, decisionsOf, again };
  });
  const memory = [...remembered, ...(said === undefined ? (accepted?.memory ?? []) : [])];
  return { sheets: recogniseRemembering(readings, memory), decisions };
}

function neededOf(
  sheets: readonly { readonly tables: readonly RecognisedSheet[] }[],
  accepted: AcceptedDecisions | null,
  said: ReadonlyMap<string, SheetDecisions> | undefined,
  before: ReadonlyMap<string, SheetDecisions>,
): Map<string, SheetDecisions> {
  const needed = new Map<string, SheetDecisions>();
  for (const table of sheets.flatMap(({ tables }) => tables)) {
    const key = keyOfTable(table);
    const own = said?.get(key);
    if (own === undefined || accepted === null) continue;
    const earlier = before.get(key);
    // What goes without saying has to be said where something else was said before.
    if (earlier !== undefined) needed.set(key, { ...withoutTakenBack(earlier, own, accepted), ...own });
    else {
      const decisions = withoutNeedless(own, table);
      if (Object.keys(decisions).length > 0) needed.set(key, decisions);
    }
  }
  return needed;
}
