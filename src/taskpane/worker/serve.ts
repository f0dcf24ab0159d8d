import type { FileSession, GivenFile, Session } from "../../application/pane/session-calls";
import type { WriteOver } from "../../application/ports";
import type { SessionView } from "../../application/pane/session-view";
import type { Answer, Call, Request } from "./messages";
import { splitPlan } from "./plan-pieces";
import { splitView } from "./view-pieces";

export interface ServeOptions {
  readonly start: (
    request: Extract<Request, { kind: "start" }>,
    reading: (file: string) => void,
  ) => FileSession;
  readonly write: WriteOver;
  readonly send: (answer: Answer, transfer: Transferable[]) => void;
}

/** Answers the page's requests, one call after the other; only `cancel` overtakes. Returns what takes a request. */
export function serve({ start, write, send }: ServeOptions): (request: Request) => void {
  let session: FileSession | null = null;
  let last = Promise.resolve();
  let ahead: readonly GivenFile[] = [];
  const answer = async (id: number, call: Call): Promise<void> => {
    try {
      if (session === null) throw new Error("The session was asked before it was started");
      await answerCall(session, id, call, write, send);
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      send({ kind: "failed", id, message, stack: stack ?? "" }, []);
    }
  };
  return (request) => {
    switch (request.kind) {
      case "start":
        session = start(request, (file) => {
          send({ kind: "reading", file }, []);
        });
        return;
      case "cancel":
        session?.cancel();
        return;
      case "files":
        ahead = [...ahead, ...request.files];
        return;
      case "call": {
        const call = withFiles(request.call, ahead);
        if (call !== request.call) ahead = [];
        last = last.then(() => answer(request.id, call));
      }
    }
  };
}

/** The call that files were sent ahead for has them all. */
function withFiles(call: Call, ahead: readonly GivenFile[]): Call {
  if (call.method !== "addFiles" || ahead.length === 0) return call;
  return { method: "addFiles", args: [[...ahead, ...call.args[0]]] };
}

async function answerCall(
  session: FileSession,
  id: number,
  call: Call,
  write: ServeOptions["write"],
  send: ServeOptions["send"],
): Promise<void> {
  const value = (answer: unknown, transfer: Transferable[] = []) => {
    send({ kind: "value", id, value: answer }, transfer);
  };
  if (call.method === "plan" || call.method === "registerPlan") {
    const plan = call.method === "plan" ? await session.plan() : await session.registerPlan();
    if (plan !== null) for (const piece of splitPlan(plan)) send({ kind: "plan-piece", id, piece }, []);
    value(null);
  } else if (call.method === "file") {
    const plan = await session.plan();
    const written = plan === null ? null : await write(plan, await session.previousBook());
    value(written, written === null ? [] : [written.bytes.buffer as ArrayBuffer]);
  } else if (call.method === "rowsBehind") {
    value(await session.rowsBehind(...call.args));
  } else if (call.method === "originOf") {
    value(await session.originOf(...call.args));
  } else if (call.method === "changesOf") {
    value(await session.changesOf(...call.args));
  } else if (call.method === "picture") {
    value(await session.picture(...call.args));
  } else {
    for (const piece of splitView(await viewAfter(session, call)))
      send({ kind: "view-piece", id, piece }, []);
    value(null);
  }
}

type ViewCall = Exclude<
  Call,
  { method: "plan" | "registerPlan" | "file" | "rowsBehind" | "originOf" | "changesOf" | "picture" }
>;

function viewAfter(session: Session, call: ViewCall): Promise<SessionView> {
  switch (call.method) {
    case "view":
      return session.view();
    case "addFiles":
      return session.addFiles(...call.args);
    case "addSheets":
      return session.addSheets(...call.args);
    case "removeFile":
      return session.removeFile(...call.args);
    case "openBook":
      return session.openBook(...call.args);
    case "useRegister":
      return session.useRegister(...call.args);
    case "change":
      return session.change(...call.args);
    case "correct":
      return session.correct(...call.args);
    case "settleTyped":
      return session.settleTyped(...call.args);
    case "decideRows":
      return session.decideRows(...call.args);
    case "rollBack":
      return session.rollBack(...call.args);
  }
}
