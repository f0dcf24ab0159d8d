import type { RequestRecord } from "../protocol/session";
import { element } from "./element";

const mostLines = 500;

/** What the pane asked of Excel: one line a request, and their sum. */
export class RequestLog {
  private readonly total = element("p", { class: "total" });
  private readonly lines = element("div");
  private requests = 0;
  private bytes = 0;
  private largest = 0;

  constructor(host: HTMLElement) {
    host.append(this.total, this.lines);
    this.clear();
  }

  clear(): void {
    [this.requests, this.bytes, this.largest] = [0, 0, 0];
    this.lines.replaceChildren();
    this.drawTotal();
  }

  add(record: RequestRecord): void {
    this.requests += 1;
    this.bytes += record.bytes;
    this.largest = Math.max(this.largest, record.bytes);
    const { number, actions, bytes, responseBytes, cellsWritten, milliseconds, error, members } = record;
    const shown =
      members.slice(0, 6).join(", ") + (members.length > 6 ? `, … ${members.length} members` : "");
    this.say(
      `#${number}  ${actions} actions  ${kilobytes(bytes)} → ${kilobytes(responseBytes)}  ` +
        `${cellsWritten} cells  ${Math.round(milliseconds)} ms  ${error ?? ""}  ${shown}`,
      error !== null,
    );
    this.drawTotal();
  }

  /** The newest line comes first. */
  say(message: string, isError: boolean): void {
    this.lines.prepend(element("p", { class: isError ? "error" : "said" }, message));
    while (this.lines.childElementCount > mostLines) this.lines.lastElementChild?.remove();
  }

  private drawTotal(): void {
    this.total.textContent = `${this.requests} syncs, ${kilobytes(this.bytes)} asked, largest ${kilobytes(this.largest)}`;
  }
}

function kilobytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(2)} MB`;
}
