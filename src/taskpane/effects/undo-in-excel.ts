import type { DrawOutcome, OpenWorkbook } from "../../application/pane/open-workbook";
import type { Session } from "../../application/pane/session-calls";
import type { PaneAction } from "../state/pane-action";
import { readInputs } from "./read-inputs";

interface UndoSteps {
  readonly evenChanged: boolean;
  /** The workbook's name, for the user. */
  readonly name: string;
  readonly dispatch: (action: PaneAction) => void;
  readonly refused: (outcome: DrawOutcome) => void;
}

/** Takes the last consolidation back, and reads what the workbook holds then; the session's files stay. */
export async function undoInExcel(
  book: OpenWorkbook,
  session: Session,
  { evenChanged, name, dispatch, refused }: UndoSteps,
): Promise<void> {
  const outcome = await book.undo(evenChanged);
  if (outcome.state === "changed") {
    dispatch({ type: "undo-asked", sheets: outcome.sheets });
    return;
  }
  if (outcome.state === "refused") {
    refused(outcome);
    return;
  }
  // A workbook that holds nothing any more is news too: what the session knows of it is gone.
  const inputs = (await readInputs(book)) ?? { sheets: [] };
  dispatch({ type: "view-came", view: await session.openBook(name, inputs) });
  dispatch({ type: "reached", result: { kind: "undone" } });
}
