import { inExcel } from "./in-excel";
import { closePages, runPane, type RunningPane } from "../support/running-pane";

let pane: RunningPane;
beforeAll(async () => {
  pane = await runPane();
});
afterEach(closePages);
afterAll(() => pane.close());

inExcel(() => pane);
