import type { Port } from "./session-client";

/** The worker's script is a part of its own: it is loaded when the first thing is to be read. */
export function startWorker(): Port {
  return new Worker(new URL("./index.ts", import.meta.url), { name: "tonghop" });
}
