import { closePages, runPane, type RunningPane } from "../support/running-pane";
import { byKeyboard } from "./by-keyboard";
import { corrections } from "./corrections";
import { inExcel } from "./in-excel";
import { looks } from "./looks";
import { mails } from "./mails";
import { numbers } from "./numbers";
import { obstacles } from "./obstacles";
import { reminders } from "./reminders";
import { repetitions } from "./repetitions";
import { standAlone } from "./stand-alone";
import { versions } from "./versions";

let pane: RunningPane;
beforeAll(async () => {
  pane = await runPane();
});
afterEach(closePages);
afterAll(() => pane.close());

inExcel(() => pane);
numbers(() => pane);
obstacles(() => pane);
corrections(() => pane);
byKeyboard(() => pane);
repetitions(() => pane);
standAlone(() => pane);
mails(() => pane);
reminders(() => pane);
versions(() => pane);
looks(() => pane);
