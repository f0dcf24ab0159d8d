import { compareOne } from "./compare-one";
import { readOne } from "./read-one";
import type { Answer, Reading, Request } from "./reading";

/** Answers requests one after the other until the parent ends it. */
export function answerRequests(): void {
  // What the library says of odd files on the console is no part of the table.
  console.error = () => undefined;
  console.warn = () => undefined;
  console.log = () => undefined;
  process.on("message", (request: Request) => {
    void answer(request).then((said) => process.send?.(said));
  });
}

async function answer({ kind, path }: Request): Promise<Answer> {
  if (kind === "compare") return { kind, differences: await compareOne(path).catch(() => null) };
  const started = performance.now();
  const reading = await readOne(path).catch((error: unknown): Reading => ({
    state: "crashed",
    reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  return {
    kind,
    reading,
    milliseconds: performance.now() - started,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}
