import type { IsoDate, Period } from "../calendar";
import type { LogRow } from "../consolidate/change-log";
import type { EarlierFigures } from "../consolidate/changes-since";
import type { SubmittedFile } from "../consolidate/consolidation-input";
import type { Workbook } from "../grid/grid";
import type { DrawnTable } from "./drawn-rows";
import type { Finding } from "../finding";
import { isConsolidated, isOfNewerVersion } from "./is-consolidated";
import { mendWorkbook } from "./mend/mend-workbook";
import { readFigures } from "./read-figures";
import { readFindings } from "./read-findings";
import { readLog } from "./read-log";
import { readNotes, type EarlierNotes } from "./read-notes";
import { readPeriod, readYear } from "./read-period";
import { readReceipts } from "./read-receipts";
import { readRowWords, type EarlierWords } from "./read-row-words";
import { readRows } from "./read-rows";
import { readDeadline, readZeroConfirmed } from "./read-settings";
import { rebuildFiles } from "./rebuild-files";
import { rowsByReceipt } from "./rows-by-receipt";

/** An earlier consolidation, to go on from. */
export interface Earlier {
  /** Its files in the order given then: what the workbook keeps of them. */
  readonly files: readonly SubmittedFile[];
  readonly notes: EarlierNotes;
  /** As the workbook states them; `null` where it doesn't. */
  readonly year: number | null;
  readonly period: Period | null;
  readonly deadline: IsoDate | null;
  /** Ids of the committees that confirmed that they admitted nobody. */
  readonly zeroConfirmed: readonly string[];
  /** What the user said of single rows, and typed under `Hiệu lực`. */
  readonly rowWords: EarlierWords;
  /** What of the workbook was lost, and how far it was made anew (E12, E13). */
  readonly damage: readonly Finding[];
  /** The table as it is now. */
  readonly table: DrawnTable;
  readonly figures: EarlierFigures;
  readonly log: readonly LogRow[];
}

/**
 * E1: takes up a consolidated workbook of the product's: the rows of `DuLieu`, the receipts of `HoSoNhan` and the
 * findings of `KiemTra` become submissions again, what was lost of them as far as the rest tells it. `null` when it is
 * none, or when its rows are gone. `name` is the workbook's own: rows that the user typed into `DuLieu` came from there.
 */
export function readEarlier(drawn: Workbook, name: string): Earlier | null {
  const mended = isConsolidated(drawn) && !isOfNewerVersion(drawn) ? mendWorkbook(drawn, name) : null;
  if (mended === null) return null;
  const { workbook } = mended;
  const receipts = readReceipts(workbook);
  const rows = readRows(workbook);
  if (receipts === null || rows === null) return null;
  const words = readRowWords(rows, name);
  return {
    files: rebuildFiles(rowsByReceipt(receipts, rows, name), readFindings(workbook)),
    notes: readNotes(workbook),
    year: readYear(workbook),
    period: readPeriod(workbook),
    deadline: readDeadline(workbook),
    zeroConfirmed: readZeroConfirmed(workbook),
    rowWords: words,
    damage: mended.findings,
    table: { workbook: name, receipts, rows },
    figures: readFigures(workbook),
    log: readLog(workbook),
  };
}
