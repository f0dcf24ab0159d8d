import type { DrawOptions, DrawOutcome, OpenWorkbook } from "../../application/pane/open-workbook";
import type { Session } from "../../application/pane/session-calls";
import type { SessionView } from "../../application/pane/session-view";
import { readInputs } from "./read-inputs";

export interface ConsolidateSteps extends Omit<DrawOptions, "madeFrom"> {
  readonly step: (step: "putting-back" | "opening-book" | "planning" | "drawing" | "drawing-again") => void;
  readonly seen: (view: SessionView) => void;
  /** The workbook's name, for the user. */
  readonly name: string;
  readonly isInterrupted: boolean;
}

export type Consolidated =
  | Exclude<DrawOutcome, { state: "changed" }>
  | { readonly state: "keeps-changing" }
  | { readonly state: "no-register" }
  /** Nothing can be gone on from: the view says why. */
  | { readonly state: "blocked" }
  /** Numbers typed over formulas wait for the user's decision. */
  | { readonly state: "typed-over" };

/** So often a workbook that somebody else is changing is read and drawn anew. */
const attempts = 3;

/**
 * Reads what the workbook holds now, plans from it and draws; when the workbook changed meanwhile, again. What was
 * read last is what the plan is made from, so nobody's change is overwritten unseen.
 */
export async function consolidateIntoExcel(
  book: OpenWorkbook,
  session: Session,
  steps: ConsolidateSteps,
): Promise<Consolidated> {
  const { signal, progress, waiting } = steps;
  // What a drawing left half done is no state to go on from.
  if (steps.isInterrupted) {
    steps.step("putting-back");
    const outcome = await book.putBack();
    if (outcome.state === "refused") return outcome;
  }
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    steps.step(attempt === 1 ? "opening-book" : "drawing-again");
    const madeFrom = await readInputs(book);
    if (madeFrom !== null) {
      const view = await session.openBook(steps.name, madeFrom);
      steps.seen(view);
      if (view.blocked.length > 0) return { state: "blocked" };
      if (view.typedNumbers.some(({ decision }) => decision === null)) return { state: "typed-over" };
    }
    if (signal.aborted) return { state: "refused", problem: { kind: "cancelled" }, isPutBack: true };
    steps.step("planning");
    const plan = await session.plan();
    if (plan === null) return { state: "no-register" };
    if (signal.aborted) return { state: "refused", problem: { kind: "cancelled" }, isPutBack: true };
    steps.step("drawing");
    const outcome = await book.draw(plan, { signal, progress, waiting, madeFrom });
    if (outcome.state !== "changed") return outcome;
  }
  return { state: "keeps-changing" };
}
