import { createSession } from "../../application/pane/create-session";
import type { Answer, Request } from "./messages";
import { serve } from "./serve";

/** The part of a worker's global scope that is used: its types aren't those of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage: (answer: Answer, transfer: Transferable[]) => void;
}

/** Answers the requests of a page; `send` gets the answers. */
export function answerRequests(
  send: (answer: Answer, transfer: Transferable[]) => void,
): (request: Request) => void {
  return serve({
    start: ({ today, language }, reading) =>
      createSession({
        today,
        language,
        now: Date.now,
        open: async (name, bytes) => {
          reading(name);
          const { openFile } = await import("../../intake/open-file");
          return openFile(name, bytes);
        },
      }),
    write: async (plan, previous) => {
      const { writeOver } = await import("../../hosts/file/keep/write-over");
      return writeOver(plan, previous, { now: new Date() });
    },
    send,
  });
}

// A page opened from the disk may have no worker: there it is the page that loads this.
if ("WorkerGlobalScope" in globalThis) {
  const scope = globalThis as unknown as WorkerScope;
  const take = answerRequests((answer, transfer) => {
    scope.postMessage(answer, transfer);
  });
  scope.onmessage = ({ data }) => {
    take(data);
  };
}
