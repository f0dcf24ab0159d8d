import { writeOver } from "../../src/hosts/file/keep/write-over";
import { saveAll } from "../../src/hosts/file/save-files";
import { readArguments } from "../../src/cli/arguments";
import { consolidateCommand } from "../../src/cli/consolidate-command";
import { commandTexts } from "../../src/domain/language/command-texts";

/** The command, with what it prints; nothing of it is another process. */
export async function runConsolidate(...args: readonly string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const parsed = readArguments(["consolidate", ...args], commandTexts("vi"));
  if (parsed.state !== "consolidate") throw new Error(JSON.stringify(parsed));
  const terminal = {
    out: (line: string) => out.push(line),
    error: (line: string) => error.push(line),
    progress: () => undefined,
  };
  const hosts = { render: writeOver, save: saveAll };
  const status = await consolidateCommand(parsed.options, "vi", terminal, hosts);
  return { status, out: out.join("\n"), error: error.join("\n") };
}
