import type { Workbook } from "../domain/grid/grid";
import type { IsoDate, Period } from "../domain/calendar";
import type { Change } from "../domain/consolidate/changes-since";
import { consolidate } from "../domain/consolidate/consolidate";
import type { ConsolidationInput } from "../domain/consolidate/consolidation-input";
import type { Summary } from "../domain/consolidate/summary";
import { withSamePeriod } from "../domain/earlier/previous-years";
import { withEarlier } from "../domain/earlier/with-earlier";
import { extractSheet } from "../domain/extract/extract-sheet";
import { keyOfTable } from "../domain/recognise/tables/table-key";
import type { Register } from "../domain/register/register";
import type { LayoutProfileId, OfficeDetails } from "../domain/report/page/layout-profile";
import { describeFinding } from "../domain/language/describe-finding";
import type { Language } from "../domain/language/language";
import { tellResult } from "../domain/report/narrative";
import type { PlanOptions } from "../domain/report/plan-options";
import { planWorkbook } from "../domain/report/plan-workbook";
import type { WorkbookPlan } from "../domain/report/workbook-plan";
import { arrivalOf } from "./mail-of";
import type { OpenFile, PreviousBook, Progress, SourceFile } from "./ports";
import { wordsOnRows } from "./accepted-rows";
import { filesNotHere, withAcceptedVersions } from "./accepted-versions";
import { type AcceptedDecisions, type DecisionsProblem, readAccepted } from "./accepted-decisions";
import { carriedOn, changesOf, inputOnTop, withEarlierPeriods } from "./carry-on";
import { chooseWorkbook, type ChosenWorkbook, goOn, isNewer } from "./earlier-workbook";
import { openPrevious, previousAmong } from "./open-previous";
import type { RegisterRefusal } from "./open-register";
import type { EarlierInUse } from "./pane/earlier-work";
import { nameOfVersion } from "./pane/name-apart";
import { digest, openAll, readSubmissions, refusal, type ReadSubmission } from "./read-submissions";
import { registerFor } from "./register-for";
import { TypedNumbers, withNamed } from "./pane/typed-numbers";

export interface ConsolidateRequest {
  /** Archives already unpacked, in the order given. */
  readonly files: readonly SourceFile[];
  /** `null`: that of the consolidated workbook among the files. */
  readonly register: SourceFile | null;
  /** What lies among the files where the result will: a consolidated workbook is gone on from, all else passed over. */
  readonly atOutput?: SourceFile | null;
  /** What the result will replace, wherever it lies: only what a newer product made is spared (E11). */
  readonly replaced?: SourceFile | null;
  /** Consolidated workbooks of earlier years: the same period of last year (C12), who was admitted then (P11). */
  readonly previous: readonly SourceFile[];
  /** What a person accepted of an inspection (S10). */
  readonly accept?: SourceFile | null;
  readonly year: number;
  readonly period: Period;
  /** `null`: that of the earlier consolidation. */
  readonly deadline: IsoDate | null;
  /** Empty: those of the earlier consolidation. Ids of committees that confirmed that they admitted nobody. */
  readonly zeroConfirmed: readonly string[];
  readonly language: Language;
  readonly profile: LayoutProfileId;
  readonly office: Partial<OfficeDetails>;
}

export interface ConsolidatePorts {
  readonly open: OpenFile;
  readonly progress: Progress;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export type ConsolidateOutcome =
  | { readonly state: "refused"; readonly refusals: readonly RegisterRefusal[] }
  | {
      readonly state: "consolidated";
      readonly summary: Summary;
      readonly narrative: string;
      readonly plan: WorkbookPlan;
      /** The consolidated workbook among the files that this one goes on from, and what it changed of it (E9). */
      readonly earlier: EarlierInUse | null;
      /** That workbook as a file: what the user has in it is kept (W4). */
      readonly previousBook: PreviousBook | null;
      readonly changes: readonly Change[];
      /** What the file of decisions says of these wasn't applied: no file of that name is here. */
      readonly notHere: readonly string[];
    };

/**
 * The main job: register → submissions → rows → summary → plan of the workbook, on top of the consolidated workbook
 * among the files if there is one.
 * Refused as a whole only when the register can't be used; what is wrong with a submission is a finding.
 */
export async function consolidateFiles(
  request: ConsolidateRequest,
  ports: ConsolidatePorts,
): Promise<ConsolidateOutcome> {
  const { language, period, year } = request;

  if (await isNewer(request.atOutput ? null : (request.replaced ?? null), ports.open))
    return { state: "refused", refusals: [{ kind: "newer-version", file: request.replaced?.name ?? "" }] };
  const given = await openAll(request.files, ports.open, ports.progress);
  const choice = await chooseWorkbook([...given.values()], request.atOutput ?? null, year, ports.open);
  if (choice.state === "refused") return choice;
  const { chosen } = choice;
  const opened = await registerFor(request.register, chosen, ports.open);
  if (opened.state === "refused") return opened;
  const { leaveOut, office, findings: registerFindings, quotaColumns } = opened;
  const goneOn = goOn(chosen, given, leaveOut);
  if (goneOn === null) return { state: "refused", refusals: [{ kind: "damaged", file: chosen?.file ?? "" }] };
  const earlier = goneOn.work.inUse;
  const unknown = request.zeroConfirmed.filter(
    (id) => !opened.register.committees.some((own) => own.id === id),
  );
  if (unknown.length > 0) {
    const file = request.register?.name ?? chosen?.file ?? "";
    return { state: "refused", refusals: unknown.map((id) => ({ kind: "unknown-committee", file, id })) };
  }
  const earlierYears = await openPrevious(request.previous, ports.open);
  if (earlierYears.state === "refused") return earlierYears;
  const previous = [...earlierYears.previous, ...previousAmong(given.values(), year)];
  const register = withEarlierPeriods(withSamePeriod(opened.register, previous, period), opened.earlier);

  const taken = await openAccepted(request.accept ?? null, register);
  if (taken.state === "refused") return taken;
  const submissions = await readSubmissions(
    request.files,
    register,
    leaveOut,
    ports.open,
    ports.progress,
    taken.accepted,
    goneOn,
  );
  const lost = taken.accepted === null ? [] : sheetsNotHere(taken.accepted, submissions);
  if (lost.length > 0) return { state: "refused", refusals: refusalsOf(request.accept ?? null, lost) };

  const submitted = submissions.map(({ sheets, ...file }) => ({
    ...file,
    ...arrivalOf(file),
    sheets: sheets.map((sheet) => extractSheet(sheet, { year })),
  }));

  const before = withAcceptedVersions(
    goneOn.work.filesInOrder(),
    taken.accepted,
    new Set(submitted.map(({ file }) => file)),
  );
  const files = withEarlier(before, submitted);
  const said = wordsOnRows(taken.accepted?.rows ?? [], files);
  if (said.problems.length > 0)
    return { state: "refused", refusals: refusalsOf(request.accept ?? null, said.problems) };

  ports.progress({ kind: "consolidating", done: 0, total: 1 });
  const counted = consolidate(
    inputOnTop(earlier, {
      ...{ register, registerFindings, year, period, files, previous },
      ...settingsOf(request, earlier),
      sayOnRows: (kept) => [...kept, ...said.words],
    }),
  );
  const changes = changesOf(earlier, counted);
  const options = {
    language,
    profile: request.profile,
    office: { ...earlier?.office, ...office, ...request.office },
    quotaColumns,
    ...carriedOn(earlier, changes, language, ports.now),
  };
  const summary = namedTyped(counted, chosen, options);
  const { narrative, plan } = reportOn(summary, options);
  const previousBook = chosen && (await bookOf(chosen, [...request.files, request.atOutput ?? null]));
  // Written without it, all that the user has in it would be lost.
  if (chosen !== null && previousBook === null) {
    const finding = refusal(chosen.file, "file.unreadable", "unavailable");
    return { state: "refused", refusals: [{ kind: "file", finding }] };
  }
  const notHere = taken.accepted === null ? [] : filesNotHere(taken.accepted, files);
  return { state: "consolidated", summary, narrative, plan, earlier, previousBook, changes, notHere };
}

/** E10: the formulas come back; what was typed over them is named. */
function namedTyped(
  summary: Summary,
  chosen: { readonly file: string; readonly workbook: Workbook } | null,
  options: Parameters<typeof reportOn>[1],
): Summary {
  const typed = new TypedNumbers();
  if (chosen !== null) typed.takeFile(chosen.file, chosen.workbook);
  return typed.isEmpty ? summary : withNamed(summary, typed.named(reportOn(summary, options).plan));
}

/** Read again: by its bytes it is told from others of its name. */
async function bookOf(
  { file, sha256, workbook }: NonNullable<ChosenWorkbook["chosen"]>,
  sources: readonly (SourceFile | null)[],
): Promise<PreviousBook | null> {
  for (const source of sources) {
    if (source?.name !== file) continue;
    const bytes = await source.read().catch(() => null);
    if (bytes !== null && (await digest(bytes)) === sha256)
      return { bytes, sheets: workbook.sheets.map(({ name }) => name) };
  }
  return null;
}

/** What was said now goes first. */
function settingsOf(
  { deadline, zeroConfirmed }: ConsolidateRequest,
  earlier: EarlierInUse | null,
): Pick<ConsolidationInput, "deadline" | "zeroConfirmed"> {
  return {
    deadline: deadline ?? earlier?.deadline ?? null,
    zeroConfirmed: zeroConfirmed.length > 0 ? zeroConfirmed : (earlier?.zeroConfirmed ?? []),
  };
}

/** The last step: the sentence, and the plan of the workbook. */
export function reportOn(
  summary: Summary,
  options: Omit<PlanOptions, "findingText" | "narrative">,
): { readonly narrative: string; readonly plan: WorkbookPlan } {
  const { language } = options;
  const narrative = tellResult(summary, language);
  const plan = planWorkbook(summary, {
    ...options,
    findingText: (finding) => describeFinding(finding, summary.register, language),
    narrative,
  });
  return { narrative, plan };
}

type Taken =
  | { readonly state: "read"; readonly accepted: AcceptedDecisions | null }
  | { readonly state: "refused"; readonly refusals: readonly RegisterRefusal[] };

/** One mistake, and none of it is used. */
async function openAccepted(file: SourceFile | null, register: Register): Promise<Taken> {
  if (file === null) return { state: "read", accepted: null };
  let text: string;
  try {
    text = new TextDecoder().decode(await file.read());
  } catch {
    const finding = refusal(file.name, "file.unreadable", "unavailable");
    return { state: "refused", refusals: [{ kind: "file", finding }] };
  }
  const read = readAccepted(text, register);
  return read.state === "read" ? read : { state: "refused", refusals: refusalsOf(file, read.problems) };
}

function refusalsOf(file: SourceFile | null, problems: readonly DecisionsProblem[]): RegisterRefusal[] {
  return problems.map((problem) => ({ kind: "decisions", file: file?.name ?? "", problem }));
}

/** Sheets that are spoken of, but that the file of that name hasn't: most likely a slip of the pen. */
function sheetsNotHere(
  { files, places }: AcceptedDecisions,
  submissions: readonly ReadSubmission[],
): DecisionsProblem[] {
  return submissions.flatMap(({ file, refused, sheets }) => {
    if (refused !== null) return [];
    const here = new Set(sheets.map(keyOfTable));
    return [...(files.get(nameOfVersion(file)) ?? [])]
      .filter(([key]) => !here.has(key))
      .map(
        ([key, said]) =>
          ({ cause: "sheet", place: `${places.get(said) ?? file}.sheet`, value: key }) as const,
      );
  });
}
