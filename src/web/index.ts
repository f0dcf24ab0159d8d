import { dayOf } from "../taskpane/today";
import { startPane } from "../taskpane/start-pane";
import { startWorker } from "../taskpane/worker/start-worker";
import { saveFile } from "./save-file";
import { workInPage } from "./work-in-page";

/** The stand-alone page: the same pane; its result is a file. */
const place = document.getElementById("pane");
if (place === null) throw new Error("The page has no place for the pane");
startPane(place, {
  host: { kind: "page", save: saveFile },
  today: dayOf(new Date()),
  // Vietnamese is the office's language, whatever the browser speaks; the switch is in the header.
  language: "vi",
  // Browsers refuse workers to a page that was opened from the disk.
  connect: location.protocol === "file:" ? workInPage : startWorker,
});
