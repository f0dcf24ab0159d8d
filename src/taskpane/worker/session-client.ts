import type { GivenFile, Session } from "../../application/pane/session-calls";
import type { WrittenOver } from "../../application/ports";
import type { IsoDate } from "../../domain/calendar";
import type { Language } from "../../domain/language/language";
import type { WorkbookPlan } from "../../domain/report/workbook-plan";
import type { Answer, Call, Request } from "./messages";
import { PlanAssembly } from "./plan-pieces";
import { ViewAssembly } from "./view-pieces";

/** The session as the page has it: in a worker that starts with the first call. */
export interface PaneSession extends Session {
  /** The consolidated workbook as a file, over the one that the work goes on from (W4); `null` without a register. */
  readonly file: () => Promise<PaneFile | null>;
  readonly isStarted: () => boolean;
}

export interface PaneFile extends WrittenOver {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The part of `Worker` that is used. */
export interface Port {
  postMessage: (message: Request) => void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface SessionClientOptions {
  readonly connect: () => Port;
  readonly today: IsoDate;
  /** Asked when the worker starts. */
  readonly language: () => Language;
  readonly reading: (file: string) => void;
}

/** The worker itself broke (it didn't load, or ran out of memory): what it held is lost. */
export class WorkerStopped extends Error {}

interface Pending {
  /** What its pieces are put together in, once there are any. */
  assembly: PlanAssembly | ViewAssembly | null;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function createSessionClient(options: SessionClientOptions): PaneSession {
  const pending = new Map<number, Pending>();
  let port: Port | null = null;
  let calls = 0;

  function started(): Port {
    if (port !== null) return port;
    const opened = options.connect();
    opened.onmessage = ({ data }) => {
      receive(data, pending, options.reading);
    };
    opened.onerror = (event) => {
      const error = new WorkerStopped(event.message || "worker");
      for (const { reject } of pending.values()) reject(error);
      pending.clear();
    };
    opened.postMessage({ kind: "start", today: options.today, language: options.language() });
    port = opened;
    return opened;
  }

  /** The answer is what the session's method of that name gives: `serve` sees to it. */
  function ask<T>(call: Call): Promise<T> {
    return new Promise<unknown>((resolve, reject) => {
      calls += 1;
      pending.set(calls, { assembly: null, resolve, reject });
      started().postMessage({ kind: "call", id: calls, call });
    }) as Promise<T>;
  }

  return {
    isStarted: () => port !== null,
    view: () => ask({ method: "view", args: [] }),
    addFiles: (files) =>
      files.length <= filesAtOnce
        ? ask({ method: "addFiles", args: [files] })
        : sendAhead(files, started()).then((rest) => ask({ method: "addFiles", args: [rest] })),
    addSheets: (...args) => ask({ method: "addSheets", args }),
    removeFile: (...args) => ask({ method: "removeFile", args }),
    openBook: (...args) => ask({ method: "openBook", args }),
    useRegister: (...args) => ask({ method: "useRegister", args }),
    change: (...args) => ask({ method: "change", args }),
    correct: (...args) => ask({ method: "correct", args }),
    decideRows: (...args) => ask({ method: "decideRows", args }),
    rollBack: (...args) => ask({ method: "rollBack", args }),
    changesOf: (...args) => ask({ method: "changesOf", args }),
    settleTyped: (...args) => ask({ method: "settleTyped", args }),
    rowsBehind: (...args) => ask({ method: "rowsBehind", args }),
    originOf: (...args) => ask({ method: "originOf", args }),
    picture: (...args) => ask({ method: "picture", args }),
    plan: () => ask<WorkbookPlan | null>({ method: "plan", args: [] }),
    registerPlan: () => ask<WorkbookPlan>({ method: "registerPlan", args: [] }),
    file: () => ask({ method: "file", args: [] }),
    cancel: () => {
      port?.postMessage({ kind: "cancel" });
    },
  };
}

/** A page hands a file over only after the disk has told its time: so many within some 10 ms. */
const filesAtOnce = 16;

/** Sends the files in parts between which the page answers its user; gives the last part. */
async function sendAhead(files: readonly GivenFile[], port: Port): Promise<readonly GivenFile[]> {
  let from = 0;
  for (; files.length - from > filesAtOnce; from += filesAtOnce) {
    port.postMessage({ kind: "files", files: files.slice(from, from + filesAtOnce) });
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
  return files.slice(from);
}

function receive(answer: Answer, pending: Map<number, Pending>, reading: (file: string) => void): void {
  if (answer.kind === "reading") {
    reading(answer.file);
    return;
  }
  const call = pending.get(answer.id);
  if (call === undefined) return;
  switch (answer.kind) {
    case "plan-piece": {
      const assembly = call.assembly instanceof PlanAssembly ? call.assembly : new PlanAssembly();
      assembly.take(answer.piece);
      call.assembly = assembly;
      return;
    }
    case "view-piece": {
      const assembly = call.assembly instanceof ViewAssembly ? call.assembly : new ViewAssembly();
      assembly.take(answer.piece);
      call.assembly = assembly;
      return;
    }
    case "value":
      pending.delete(answer.id);
      call.resolve(call.assembly === null ? answer.value : call.assembly.whole());
      return;
    case "failed": {
      pending.delete(answer.id);
      const error = new Error(answer.message);
      error.stack = answer.stack;
      call.reject(error);
    }
  }
}
