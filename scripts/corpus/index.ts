import { answerRequests } from "./child";
import { tellCorpus } from "./tell-corpus";
import { runCorpus } from "./run-corpus";

/**
 * `npm run corpus -- FOLDER…`: reads every file of each folder as a submission and says what came of it. Exit code 1
 * when a file made the reader crash, hang (`--seconds=10` for each) or run out of memory. `--json` prints every
 * file's reading instead.
 */
async function main(args: readonly string[]): Promise<void> {
  const folders = args.filter((argument) => !argument.startsWith("--"));
  if (folders.length === 0) throw new Error("npm run corpus -- FOLDER…");
  const seconds = Number(args.find((argument) => argument.startsWith("--seconds="))?.slice(10) ?? 10);
  for (const folder of folders) {
    const readings = await runCorpus(folder, seconds);
    console.log(args.includes("--json") ? JSON.stringify(readings) : tellCorpus(readings));
    const failed = readings.files.some(({ reading: { state } }) => state === "crashed" || state === "hung");
    if (failed) process.exitCode = 1;
  }
}

if (process.argv[2] === "--answer") answerRequests();
else void main(process.argv.slice(2));
