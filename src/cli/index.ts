#!/usr/bin/env node
import { commandTexts } from "../domain/language/command-texts";
import { saveAll } from "../hosts/file/save-files";
import { writeOver } from "../hosts/file/keep/write-over";
import { languageOf, readArguments } from "./arguments";
import { consolidateCommand } from "./consolidate-command";
import { inspectCommand } from "./inspect-command";
import { createTerminal } from "./terminal";

/** The command: the only place of this face that builds a host. */
async function main(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  const texts = commandTexts(language);
  const terminal = createTerminal(texts);
  const parsed = readArguments(args, texts);
  switch (parsed.state) {
    case "usage":
      terminal.out(texts.usage);
      return 0;
    case "wrong":
      for (const cause of parsed.causes) terminal.error(cause);
      return 1;
    case "inspect":
      return inspectCommand(parsed.options, language, terminal, saveAll);
    case "consolidate":
      return consolidateCommand(parsed.options, language, terminal, {
        render: writeOver,
        save: saveAll,
      });
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
