import { type ChildProcess, fork } from "node:child_process";
import type { Answer, Request } from "./reading";

const heapMegabytes = 1536;

/** A process that reads files one at a time, begun anew after it was lost. */
export class ReaderProcess {
  #child: ChildProcess | null = null;

  /** What one file may take; one that needs more is reported and its process ended. */
  constructor(private readonly milliseconds: number) {}

  /** The answer, or why there is none: the time ran out, or the process died (memory, or worse). */
  ask(request: Request): Promise<Answer | "hung" | "died"> {
    const child = (this.#child ??= startChild());
    return new Promise((resolve) => {
      const finish = (outcome: Answer | "hung" | "died") => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (typeof outcome === "string") this.stop();
        resolve(outcome);
      };
      const timer = setTimeout(finish, this.milliseconds, "hung");
      child.once("message", (said) => finish(said as Answer));
      child.once("exit", () => finish("died"));
      child.once("error", () => finish("died"));
      child.send(request);
    });
  }

  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }
}

/** The same bundle again, told to answer. */
function startChild(): ChildProcess {
  const heap = `--max-old-space-size=${heapMegabytes}`;
  return fork(__filename, ["--answer"], { execArgv: [heap], stdio: ["ignore", "ignore", "ignore", "ipc"] });
}
