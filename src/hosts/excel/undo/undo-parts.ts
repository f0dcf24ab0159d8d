import type { WorkbookPlan } from "../../../domain/report/workbook-plan";
import type { Pace } from "../pace";
import { sumsOfPlan } from "./drawn-sums";
import { journalParts, undoNamespace, type Journal } from "./journal-form";

/** Signs of all parts together: a workbook isn't made heavier than that for a way back. */
const largestUndo = 1_000_000;

/** The parts that take the drawing back once it is done; `null` where they would be too large. */
export async function undoParts(
  journal: Journal,
  plan: WorkbookPlan,
  pace: Pace,
): Promise<readonly string[] | null> {
  const head = { ...journal.head, undo: [], drawn: await sumsOfPlan(plan, pace) };
  const parts: string[] = [];
  let size = 0;
  for await (const xml of journalParts({ ...journal, head }, pace, undoNamespace)) {
    size += xml.length;
    if (size > largestUndo) return null;
    parts.push(xml);
  }
  return parts;
}
