import type { Notice, WorkKind } from "../state/pane-state";
import type { Store } from "../state/store";
import { WorkerStopped } from "../worker/session-client";

/** From here on the user sees how far the work is. */
const longAfter = 300;

export interface WorkLine {
  /** Does the work when what was asked for earlier is done; never rejects: failures become notices. */
  readonly work: (
    kind: WorkKind,
    canCancel: boolean,
    task: (signal: AbortSignal) => Promise<void>,
  ) => Promise<void>;
  /** The same for what the user didn't ask for: what was said to them stays. */
  readonly quietly: (kind: WorkKind, task: () => Promise<void>) => Promise<void>;
  /** Does it beside the line, for what only looks something up. */
  readonly look: (task: () => Promise<void>) => Promise<void>;
  readonly cancel: () => void;
}

/** One thing at a time, in the order asked for; what goes on is in the state. */
export function createWorkLine({ dispatch }: Store): WorkLine {
  let last = Promise.resolve();
  let running: AbortController | null = null;

  const fail = (error: unknown) => {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const notice: Notice =
      error instanceof WorkerStopped ? { kind: "worker-stopped" } : { kind: "failed", message };
    dispatch({ type: "detail-noted", detail: `${new Date().toISOString()} ${message}\n${stack ?? ""}` });
    dispatch({ type: "noticed", notice });
  };

  const run = async (
    { kind, canCancel, isQuiet }: { kind: WorkKind; canCancel: boolean; isQuiet: boolean },
    task: (signal: AbortSignal) => Promise<void>,
  ) => {
    const own = new AbortController();
    running = own;
    dispatch({ type: "work-began", kind, canCancel, isQuiet });
    const timer = setTimeout(() => {
      dispatch({ type: "work-grew-long" });
    }, longAfter);
    try {
      await task(own.signal);
    } catch (error) {
      fail(error);
    } finally {
      clearTimeout(timer);
      running = null;
      dispatch({ type: "work-ended" });
    }
  };

  return {
    work: (kind, canCancel, task) => {
      last = last.then(() => run({ kind, canCancel, isQuiet: false }, task));
      return last;
    },
    quietly: (kind, task) => {
      last = last.then(() => run({ kind, canCancel: false, isQuiet: true }, task));
      return last;
    },
    look: async (task) => {
      try {
        await task();
      } catch (error) {
        fail(error);
      }
    },
    cancel: () => running?.abort(),
  };
}
