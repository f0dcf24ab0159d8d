import { readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { ReaderProcess } from "./reader-process";
import type { CellDifference, Reading } from "./reading";

export interface FileReading {
  /** Below the corpus's folder. */
  readonly file: string;
  readonly reading: Reading;
  readonly milliseconds: number;
}

export interface CorpusReadings {
  readonly corpus: string;
  readonly files: readonly FileReading[];
  readonly peak: { readonly megabytes: number; readonly file: string };
  readonly differences: readonly (CellDifference & { readonly file: string })[];
  readonly compared: number;
}

/** The formats that we read by our own means, so that another reader can contradict. */
const comparable = /\.(?:xlsx|xlsm|xltx|ods|fods)$/i;

/** Reads every file below the folder, two at a time, whatever its name says; each may take `seconds`. */
export async function runCorpus(folder: string, seconds: number): Promise<CorpusReadings> {
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${join(folder, ".git")}`))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files: FileReading[] = [];
  const differences: (CellDifference & { file: string })[] = [];
  const peak = { megabytes: 0, file: "" };
  let compared = 0;
  const queue = paths.values();
  const work = async (): Promise<void> => {
    const reader = new ReaderProcess(seconds * 1000);
    for (const path of queue) {
      const file = relative(folder, path);
      const { megabytes, ...read } = await readFile(reader, path);
      files.push({ file, ...read });
      if (megabytes > peak.megabytes) Object.assign(peak, { megabytes, file });
      if (read.reading.state !== "read" || !comparable.test(path)) continue;
      const said = await reader.ask({ kind: "compare", path });
      if (typeof said === "string" || said.kind !== "compare" || said.differences === null) continue;
      compared++;
      differences.push(...said.differences.map((difference) => ({ file, ...difference })));
    }
    reader.stop();
  };
  await Promise.all([work(), work()]);
  return { corpus: basename(folder), files, peak, differences, compared };
}

async function readFile(
  reader: ReaderProcess,
  path: string,
): Promise<{ reading: Reading; milliseconds: number; megabytes: number }> {
  const started = performance.now();
  const said = await reader.ask({ kind: "read", path });
  const milliseconds = performance.now() - started;
  if (said === "hung") return { reading: { state: "hung" }, milliseconds, megabytes: 0 };
  if (said === "died" || said.kind !== "read")
    return { reading: { state: "crashed", reason: "the process died" }, milliseconds, megabytes: 0 };
  return said;
}
