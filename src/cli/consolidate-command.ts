import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { unpackFiles } from "../intake/unpack";
import { openFile } from "../intake/open-file";
import { consolidateFiles } from "../application/consolidate-files";
import { summaryAsJson } from "../application/summary-json";
import type { WriteOver } from "../application/ports";
import type { Summary } from "../domain/consolidate/summary";
import { countStates } from "../domain/consolidate/count-states";
import { describeStates } from "../domain/language/describe-states";
import { absencesOf } from "../domain/report/absences";
import { writeReminder } from "../domain/report/reminder";
import { dayOfSerial, serialOfMoment } from "../domain/calendar";
import { commandTexts } from "../domain/language/command-texts";
import { describeNotKept } from "../domain/language/describe-not-kept";
import type { Language } from "../domain/language/language";
import { workbookTexts } from "../domain/language/workbook-texts";
import { formatNumber, formatPercent } from "../domain/text/numbers";
import { describeChanges } from "../domain/language/describe-changes";
import { describeRefusal } from "../application/describe-refusal";
import type { ConsolidateOptions } from "./arguments";
import { collectFiles, sourceOf } from "./collect-files";
import { textTable, type Terminal } from "./terminal";

export interface ConsolidateHosts {
  readonly render: WriteOver;
  /** Writes all of the files or none. */
  readonly save: (files: readonly { readonly path: string; readonly bytes: Uint8Array }[]) => Promise<void>;
}

/** Returns the exit code: 0 written, 2 written with errors among the findings, 1 nothing written. */
export async function consolidateCommand(
  options: ConsolidateOptions,
  language: Language,
  terminal: Terminal,
  hosts: ConsolidateHosts,
): Promise<0 | 1 | 2> {
  const texts = commandTexts(language);
  const outputs = [options.out, options.json, options.reminder].filter((path) => path !== null);
  const collected = await collectFiles(options.paths, outputs);
  const atOutput = collected.passedOver.find(({ path }) => path === resolve(options.out))?.file ?? null;
  for (const path of collected.leftOut) terminal.error(texts.leftOut(path));
  const causes = collected.missing.map((path) => texts.notFound(path));
  if (causes.length === 0 && collected.files.length === 0 && atOutput === null) causes.push(texts.noFiles);
  if (causes.length > 0) return fail(terminal, causes);

  const outcome = await consolidateFiles(
    {
      files: await unpackFiles(collected.files),
      atOutput,
      replaced: existsSync(options.out) ? sourceOf(options.out) : null,
      register: options.register === null ? null : sourceOf(options.register),
      previous: options.previous.map(sourceOf),
      accept: options.accept === null ? null : sourceOf(options.accept),
      year: options.year,
      period: options.period,
      deadline: options.deadline,
      zeroConfirmed: options.zero,
      language,
      profile: options.profile,
      office: options.office,
    },
    { open: openFile, progress: terminal.progress, now: Date.now },
  );
  if (outcome.state === "refused") {
    return fail(
      terminal,
      outcome.refusals.map((refusal) => describeRefusal(refusal, language)),
    );
  }

  const { summary, narrative, plan, earlier, previousBook, changes, notHere } = outcome;
  terminal.progress({ kind: "writing", done: 0, total: 1 });
  const { bytes, notKept } = await hosts.render(plan, previousBook);
  const files = [{ path: options.out, bytes }];
  if (options.json !== null) {
    const json = JSON.stringify(summaryAsJson(outcome, language), null, 2);
    files.push({ path: options.json, bytes: new TextEncoder().encode(`${json}\n`) });
  }
  if (options.reminder !== null) {
    const { text } = reminderOf(summary, options, language);
    files.push({ path: options.reminder, bytes: new TextEncoder().encode(`${text}\n`) });
  }
  try {
    await hosts.save(files);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fail(terminal, [texts.notWritten(outputs.join(", "), code ?? message)]);
  }

  printSummary(summary, language, terminal);
  if (earlier !== null) {
    terminal.out(texts.goneOn(earlier.name));
    terminal.out(describeChanges(changes, language));
  }
  if (notHere.length > 0) terminal.error(texts.decisionsNotHere(notHere));
  for (const line of describeNotKept(notKept, language)) terminal.error(line);
  terminal.out(texts.written(options.out));
  if (options.reminder !== null) terminal.out(texts.written(options.reminder));
  terminal.out(narrative);
  return summary.findings.some((finding) => finding.severity === "error") ? 2 : 0;
}

/** To all who haven't reported, as of today. */
function reminderOf(summary: Summary, { office }: ConsolidateOptions, language: Language) {
  const facts = {
    period: summary.period,
    deadline: summary.deadline ?? null,
    today: dayOfSerial(serialOfMoment(Date.now()), false),
    issuer: office.issuer ?? "",
  };
  return writeReminder(absencesOf(summary), facts, language);
}

function fail(terminal: Terminal, causes: readonly string[]): 1 {
  for (const cause of causes) terminal.error(cause);
  return 1;
}

function printSummary(summary: Summary, language: Language, terminal: Terminal): void {
  const texts = commandTexts(language);
  const words = workbookTexts(language);
  const number = (value: number | null) => (value === null ? "" : formatNumber(value, language));
  const signed = (value: number | null) =>
    value !== null && value > 0 ? `+${number(value)}` : number(value);
  const percent = (value: number | null) =>
    value === null ? "" : formatPercent(value, language).replace("%", "");
  const { total } = summary;
  const rows = [
    texts.columns,
    ...summary.committees.map((committee, index) => [
      String(index + 1),
      committee.name,
      number(committee.quota),
      number(committee.admitted),
      signed(committee.variance),
      percent(committee.percent),
      number(committee.rank),
      words.classes[committee.class],
      words.submissionStates[committee.submission],
    ]),
    [
      "",
      texts.total,
      number(total.quota),
      number(total.admitted),
      signed(total.variance),
      percent(total.percent),
      "",
      words.classes[total.class],
      "",
    ],
  ];
  for (const line of textTable(rows, new Set([0, 2, 3, 4, 5, 6]))) terminal.out(line);
  terminal.out("");
  terminal.out(
    `${describeStates(countStates(summary.committees.map(({ submission }) => submission)), language)}.`,
  );
  const counted = summary.submissions.filter((submission) => submission.use === "counted");
  terminal.out(texts.files(new Set(summary.submissions.map(({ file }) => file)).size, counted.length));
  const count = (severity: string) =>
    summary.findings.filter((finding) => finding.severity === severity).length;
  terminal.out(texts.findings(count("error"), count("warning")));
}
