import { learn } from "../../domain/recognise/memory/learn";
import { type Memory, recall } from "../../domain/recognise/memory/recall";
import {
  committeeOf,
  isCounted,
  mergeDecisions,
  type OwnReading,
} from "../../domain/recognise/memory/recognise-remembering";
import type { Remembered } from "../../domain/recognise/memory/remembered";
import { writeRemembered } from "../../domain/recognise/memory/written-memory";
import type { RecognisedSheet } from "../../domain/recognise/recognised-sheet";
import type { SheetDecisions } from "../../domain/recognise/sheet-decisions";
import type { CommitteeMatcher } from "../../domain/register/match-committee";

/**
 * What is remembered, the oldest first: of earlier consolidations, and of what the user said in this session, so that
 * what was said of one file goes for the others of its layout at once (S5). `files`: the readings of each file.
 */
export function sessionMemory(
  earlier: Memory,
  files: readonly (readonly OwnReading[])[],
  matcher: CommitteeMatcher,
): Memory {
  const memory = [...earlier];
  for (const readings of files) {
    const tables = readings.flatMap((reading) => reading.tables);
    const workbook = committeeOf(tables);
    for (const reading of readings) {
      for (const table of reading.tables) {
        const decisions = reading.decisionsOf(table.table ?? 1);
        if (decisions === undefined) continue;
        const hasCounted = tables.some((other) => other !== table && isCounted(other));
        const lesson = { reading, table, decisions, workbook, hasCounted };
        const learnt = learnHere(lesson, memory, matcher);
        if (learnt !== null) memory.push(learnt);
      }
    }
  }
  return memory;
}

interface Said {
  readonly reading: OwnReading;
  readonly table: RecognisedSheet;
  readonly decisions: SheetDecisions;
  readonly workbook: string | null;
  readonly hasCounted: boolean;
}

/** With what was remembered before, so that the latest words about a layout are all of them. */
function learnHere(
  { reading, table, decisions, workbook, hasCounted }: Said,
  memory: Memory,
  matcher: CommitteeMatcher,
): Remembered | null {
  const number = table.table ?? 1;
  const recalled = recall(memory, table, decisions, workbook);
  const all = recalled === undefined ? decisions : mergeDecisions(recalled, decisions);
  const again = () =>
    reading.again((own) => (own === number ? all : reading.decisionsOf(own)))[number - 1] ?? table;
  const sheet = recalled === undefined ? table : again();
  const committee = sheet.committee.id ?? workbook;
  const learnt = learn({ sheet, decisions: all, committee, hasCounted }, matcher);
  // What the user refuses for one sheet of a session goes on for its others.
  const isSaid = learnt !== null && (Object.keys(learnt.said).length > 0 || learnt.alias !== undefined);
  return isSaid ? learnt : null;
}

/** Equal for equal memories. */
export function memoryKey(memory: Memory): string {
  return memory.map(writeRemembered).join("\n");
}
