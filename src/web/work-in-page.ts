import type { Answer, Request } from "../taskpane/worker/messages";
import type { Port } from "../taskpane/worker/session-client";

/** The worker's part inside the page: the same answers, but the page stands still while it works. */
export function workInPage(): Port {
  const { port1, port2 } = new MessageChannel();
  const port: Port = {
    postMessage: (message) => {
      port1.postMessage(message);
    },
    onmessage: null,
    onerror: null,
  };
  port1.onmessage = (event: MessageEvent<Answer>) => port.onmessage?.(event);
  import("../taskpane/worker").then(
    ({ answerRequests }) => {
      const take = answerRequests((answer, transfer) => {
        port2.postMessage(answer, transfer);
      });
      port2.onmessage = ({ data }: MessageEvent<Request>) => {
        take(data);
      };
    },
    (error: unknown) => port.onerror?.(new ErrorEvent("error", { message: String(error) })),
  );
  return port;
}
