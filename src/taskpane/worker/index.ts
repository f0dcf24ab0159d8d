import { createSession } from "../../application/pane/create-session";
import type { Answer, Request } from "./messages";
import { serve } from "./serve";

/** The part of a worker's global scope that is used: its types aren't those of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage: (answer: Answer, transfer: Transferable[]) => void;
}

const scope = globalThis as unknown as WorkerScope;

const take = serve({
  start: ({ today, language }, reading) =>
    createSession({
      today,
      language,
      open: async (name, bytes) => {
        reading(name);
        const { openFile } = await import("../../intake/open-file");
        return openFile(name, bytes);
      },
    }),
  write: async (plan) => {
    const { writeWorkbook } = await import("../../hosts/file/write-workbook");
    return writeWorkbook(plan, { now: new Date() });
  },
  send: (answer, transfer) => {
    scope.postMessage(answer, transfer);
  },
});

scope.onmessage = ({ data }) => {
  take(data);
};
