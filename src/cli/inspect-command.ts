import { decodedViewsOf } from "../application/pane/decoded-views";
import { inspectFiles, inspectionAsJson, personsOf } from "../application/inspect-files";
import { openRegister } from "../application/open-register";
import type { ReadSubmission } from "../application/read-submissions";
import { columnName, rangeAddress } from "../domain/grid/address";
import { askWords } from "../application/ask-words";
import { decisionsAsJson } from "../application/decisions-json";
import { commandTexts } from "../domain/language/command-texts";
import { describeEvidence } from "../domain/language/describe-evidence";
import { describeFinding } from "../domain/language/describe-finding";
import { fieldNames, paneTexts } from "../domain/language/pane-texts";
import { formatNumber } from "../domain/text/format";
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
  const outputs = [options.json, options.decisions].filter((path) => path !== null);
  const collected = await collectFiles(options.paths, outputs);
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

  const isGiven = register !== null;
  const written = [
    ...(options.json === null ? [] : [jsonFile(options.json, inspectionAsJson(files, isGiven, language))]),
    ...(options.decisions === null
      ? []
      : [jsonFile(options.decisions, decisionsAsJson(files, isGiven, language))]),
  ];
  if (written.length > 0) {
    try {
      await save(written);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      terminal.error(texts.notWritten(outputs.join(", "), code ?? message));
      return 1;
    }
  }
  const names = new Map(register?.register.committees.map(({ id, name }) => [id, name]));
  for (const file of files) printFile(file, { language, nameOf: (id) => names.get(id) ?? id }, terminal);
  return 0;
}

function jsonFile(path: string, value: unknown): { readonly path: string; readonly bytes: Uint8Array } {
  return { path, bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`) };
}

interface Words {
  readonly language: Language;
  readonly nameOf: (id: string) => string;
}

function printFile(file: ReadSubmission, words: Words, terminal: Terminal): void {
  terminal.out(file.file);
  if (file.refused !== null) terminal.out(`  ${describeFinding(file.refused, null, words.language)}`);
  for (const sheet of file.sheets) printSheet(sheet, words, terminal);
}

function printSheet(sheet: RecognisedSheet, { language, nameOf }: Words, terminal: Terminal): void {
  const texts = commandTexts(language);
  const number = (value: number) => formatNumber(Math.round(value * 100) / 100, language);
  const { runnerUp, committee, header, body, table } = sheet;
  const { reasons } = paneTexts(language);
  const second =
    runnerUp === null ? "" : `; ${texts.runnerUp(texts.kinds[runnerUp.kind], number(runnerUp.score))}`;
  const place = table === undefined ? sheet.grid.name : `${sheet.grid.name}, ${texts.table(table)}`;
  terminal.out(`  [${place}] ${texts.kinds[sheet.kind]}, ${texts.score(number(sheet.score))}${second}`);
  for (const { encodingText, cells, examples } of decodedViewsOf(sheet)) {
    const shown = examples.map(({ cell, before, after }) => `${cell} «${before}» → «${after}»`).join("; ");
    terminal.out(`    ${texts.encoding(encodingText, cells)}: ${shown}`);
  }
  for (const ask of sheet.asks) terminal.out(`    ${texts.asks}: ${askWords(ask, nameOf, language)}`);
  if (header === null || body === null) return;
  terminal.out(`    ${texts.committee}: ${committee.id === null ? texts.noCommittee : nameOf(committee.id)}`);
  for (const { from, text, cell = "", id } of committee.candidates)
    terminal.out(`      ${reasons.committee(nameOf(id), reasons.from[from], text, cell)}`);
  for (const { from, text, cell = "", id } of committee.proposals)
    terminal.out(`      ${reasons.near(nameOf(id), reasons.from[from], text, cell)}`);
  const ranges = `${texts.header} ${rangeAddress(header)}; ${texts.body} ${rangeAddress(body)}`;
  terminal.out(`    ${ranges}; ${texts.rows(personsOf(sheet))}`);
  const names = fieldNames(language);
  const columns = sheet.columns.map(({ column, header: title, field, score }) => {
    const meaning = field === null ? texts.asOwn : `${names[field]} (${number(score)})`;
    return `${columnName(column)} «${title}» = ${meaning}`;
  });
  terminal.out(`    ${texts.columnsHeading}: ${columns.join("; ")}`);
  const why = sheet.evidence.map((one) =>
    reasons.weight(describeEvidence(one, language), number(one.weight)),
  );
  if (why.length > 0) terminal.out(`    ${texts.why}: ${why.join("; ")}`);
}
