import type { ProgressStep } from "../application/ports";
import type { CommandTexts } from "../domain/language/command-texts";

/** Where a command's words go. Results to standard output, everything else to standard error. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  readonly progress: (step: ProgressStep) => void;
}

/** Progress is drawn over one line, and only on a terminal: a log file gets none. */
export function createTerminal(texts: CommandTexts): Terminal {
  const live = process.stderr.isTTY;
  for (const stream of [process.stdout, process.stderr]) stream.on("error", goOnUnread);
  const clear = () => {
    if (live) process.stderr.write("\r\u001b[K");
  };
  return {
    out: (line) => {
      clear();
      process.stdout.write(`${line}\n`);
    },
    error: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress: (step) => {
      if (!live) return;
      clear();
      process.stderr.write(progressText(step, texts));
    },
  };
}

/** Who reads may go away (`| head`): the work goes on, and nobody hears of it. */
function goOnUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

function progressText(step: ProgressStep, texts: CommandTexts): string {
  switch (step.kind) {
    case "opening":
      return step.file === undefined ? "" : texts.opening(step.file, step.done + 1, step.total);
    case "reading":
      return step.file === undefined ? "" : texts.reading(step.file, step.done + 1, step.total);
    case "consolidating":
      return texts.consolidating;
    case "writing":
      return texts.writing;
  }
}

/** Columns of text, padded by what a terminal shows; the columns named in `right` stand right. */
export function textTable(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const padding = " ".repeat((widths[column] ?? 0) - displayWidth(cell));
        return right.has(column) ? padding + cell : cell + padding;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Vietnamese letters are one column each once composed. */
function displayWidth(text: string): number {
  return [...text.normalize("NFC")].length;
}
