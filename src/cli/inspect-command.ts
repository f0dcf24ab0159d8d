import { inspectFiles, inspectionAsJson, personsOf } from "../application/inspect-files";
import { openRegister } from "../application/open-register";
import type { ReadSubmission } from "../application/read-submissions";
import { columnName, rangeAddress } from "../domain/grid/address";
import { commandTexts } from "../domain/language/command-texts";
import { describeFinding } from "../domain/language/describe-finding";
import { describeRefusal } from "../application/describe-refusal";
import type { Language } from "../domain/language/language";
import type { RecognisedSheet } from "../domain/recognise/recognised-sheet";
import { openFile } from "../intake/open-file";
import { unpackFiles } from "../intake/unpack";
import type { InspectOptions } from "./arguments";
import { collectFiles, sourceOf } from "./collect-files";
import type { Terminal } from "./terminal";

/** Prints what each file is recognised as, and why. Returns the exit code: 0, or 1 when nothing could be done. */
export async function inspectCommand(
  options: InspectOptions,
  language: Language,
  terminal: Terminal,
  save: (files: readonly { readonly path: string; readonly bytes: Uint8Array }[]) => Promise<void>,
): Promise<0 | 1> {
  const texts = commandTexts(language);
  const collected = await collectFiles(options.paths, options.json === null ? [] : [options.json]);
  for (const path of collected.leftOut) terminal.error(texts.leftOut(path));
  for (const path of collected.missing) terminal.error(texts.notFound(path));
  if (collected.missing.length > 0) return 1;

  const register =
    options.register === null ? null : await openRegister(sourceOf(options.register), openFile);
  if (register?.state === "refused") {
    for (const refusal of register.refusals) terminal.error(describeRefusal(refusal, language));
    return 1;
  }
  const unpacked = await unpackFiles(collected.files);
  const files = await inspectFiles(unpacked, register, { open: openFile, progress: terminal.progress });

  if (options.json !== null) {
    const json = JSON.stringify(inspectionAsJson(files, register !== null, language), null, 2);
    try {
      await save([{ path: options.json, bytes: new TextEncoder().encode(`${json}\n`) }]);
    } catch (error) {
      terminal.error(
        texts.notWritten(options.json, (error as NodeJS.ErrnoException).code ?? (error as Error).message),
      );
      return 1;
    }
  }
  for (const file of files) printFile(file, language, terminal);
  return 0;
}

function printFile(file: ReadSubmission, language: Language, terminal: Terminal): void {
  terminal.out(file.file);
  if (file.refused !== null) terminal.out(`  ${describeFinding(file.refused, null, language)}`);
  for (const sheet of file.sheets) printSheet(sheet, language, terminal);
}

function printSheet(sheet: RecognisedSheet, language: Language, terminal: Terminal): void {
  const texts = commandTexts(language);
  const score = (value: number) => texts.score(value.toFixed(2));
  const { runnerUp, committee, header, body } = sheet;
  const second =
    runnerUp === null ? "" : `; ${texts.runnerUp(texts.kinds[runnerUp.kind], runnerUp.score.toFixed(2))}`;
  terminal.out(`  [${sheet.grid.name}] ${texts.kinds[sheet.kind]}, ${score(sheet.score)}${second}`);
  if (header === null || body === null) return;
  terminal.out(`    ${texts.committee}: ${committee.id ?? texts.noCommittee}`);
  for (const { from, text, cell, id } of committee.candidates) {
    terminal.out(`      ${id} ← ${from}${cell === undefined ? "" : ` ${cell}`}: «${text}»`);
  }
  const place = `${texts.header} ${rangeAddress(header)}; ${texts.body} ${rangeAddress(body)}`;
  terminal.out(`    ${place}; ${texts.rows(personsOf(sheet))}`);
  const columns = sheet.columns.map(
    ({ column, header: title, field }) => `${columnName(column)} «${title}» = ${field ?? texts.asOwn}`,
  );
  terminal.out(`    ${texts.columnsHeading}: ${columns.join("; ")}`);
  const reasons = sheet.evidence.map(
    ({ reason, weight }) => `${reason} (${weight > 0 ? "+" : ""}${weight.toFixed(2)})`,
  );
  if (reasons.length > 0) terminal.out(`    ${texts.why}: ${reasons.join("; ")}`);
  for (const ask of sheet.asks) terminal.out(`    ${texts.asks}: ${ask.about} ${ask.choices.join(" | ")}`);
}
