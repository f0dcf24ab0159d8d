import type { FileSession } from "../../src/application/pane/session-calls";
import type { WorkbookPlan } from "../../src/domain/report/workbook-plan";
import { exampleView } from "./example-view";

export const emptyPlan: WorkbookPlan = {
  title: "t",
  creator: "c",
  sheets: [],
  names: [],
  baseFont: { name: "Times New Roman", size: 12 },
};

/** A session that knows nothing; parts are replaced by what a test needs. */
export function fakeSession(parts: Partial<FileSession> = {}): FileSession {
  const view = () => Promise.resolve(exampleView());
  return {
    view,
    addFiles: view,
    addSheets: view,
    removeFile: view,
    openBook: view,
    useRegister: view,
    change: view,
    correct: view,
    decideRows: view,
    settleTyped: view,
    rowsBehind: () => Promise.resolve({ number: 0, files: [], size: 0, offset: 0, rows: [] }),
    rollBack: view,
    changesOf: () => Promise.resolve(null),
    originOf: () => Promise.resolve(null),
    picture: () => Promise.resolve(null),
    plan: () => Promise.resolve(emptyPlan),
    previousBook: () => Promise.resolve(null),
    registerPlan: () => Promise.resolve(emptyPlan),
    cancel: () => undefined,
    ...parts,
  };
}
