import type { IsoDate, Period } from "../domain/calendar";
import { consolidate } from "../domain/consolidate/consolidate";
import type { Summary } from "../domain/consolidate/summary";
import { admittedBefore, withSamePeriod } from "../domain/earlier/previous-years";
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
import type { OpenFile, Progress, SourceFile } from "./ports";
import { wordsOnRows } from "./accepted-rows";
import { type AcceptedDecisions, type DecisionsProblem, readAccepted } from "./accepted-decisions";
import { openPrevious } from "./open-previous";
import { openRegister, type RegisterRefusal } from "./open-register";
import { readSubmissions, refusal, type ReadSubmission } from "./read-submissions";

export interface ConsolidateRequest {
  /** Archives already unpacked, in the order given. */
  readonly files: readonly SourceFile[];
  readonly register: SourceFile;
  /** Consolidated workbooks of earlier years: the same period of last year (C12), who was admitted then (P11). */
  readonly previous: readonly SourceFile[];
  /** What a person accepted of an inspection (S10). */
  readonly accept?: SourceFile | null;
  readonly year: number;
  readonly period: Period;
  readonly deadline: IsoDate | null;
  /** Ids of committees that confirmed that they admitted nobody. */
  readonly zeroConfirmed: readonly string[];
  readonly language: Language;
  readonly profile: LayoutProfileId;
  readonly office: Partial<OfficeDetails>;
}

export type ConsolidateOutcome =
  | { readonly state: "refused"; readonly refusals: readonly RegisterRefusal[] }
  | {
      readonly state: "consolidated";
      readonly summary: Summary;
      readonly narrative: string;
      readonly plan: WorkbookPlan;
    };

/**
 * The main job: register → submissions → rows → summary → plan of the workbook.
 * Refused as a whole only when the register can't be used; what is wrong with a submission is a finding.
 */
export async function consolidateFiles(
  request: ConsolidateRequest,
  ports: { readonly open: OpenFile; readonly progress: Progress },
): Promise<ConsolidateOutcome> {
  const { language, period, year } = request;

  const opened = await openRegister(request.register, ports.open);
  if (opened.state === "refused") return opened;
  const { sha256, office, findings: registerFindings } = opened;
  const unknown = request.zeroConfirmed.filter(
    (id) => !opened.register.committees.some((own) => own.id === id),
  );
  if (unknown.length > 0) {
    const { name: file } = request.register;
    return { state: "refused", refusals: unknown.map((id) => ({ kind: "unknown-committee", file, id })) };
  }
  const earlierYears = await openPrevious(request.previous, ports.open);
  if (earlierYears.state === "refused") return earlierYears;
  const { previous } = earlierYears;
  const register = withSamePeriod(opened.register, previous, period);

  const taken = await openAccepted(request.accept ?? null, register);
  if (taken.state === "refused") return taken;
  const submissions = await readSubmissions(
    request.files,
    register,
    new Set([sha256]),
    ports.open,
    ports.progress,
    taken.accepted,
  );
  const lost = taken.accepted === null ? [] : sheetsNotHere(taken.accepted, submissions);
  if (lost.length > 0) return { state: "refused", refusals: refusalsOf(request.accept ?? null, lost) };

  const files = submissions.map(({ sheets, ...file }) => ({
    ...file,
    ...arrivalOf(file),
    sheets: sheets.map((sheet) => extractSheet(sheet, { year })),
  }));

  const said = wordsOnRows(taken.accepted?.rows ?? [], files);
  if (said.problems.length > 0)
    return { state: "refused", refusals: refusalsOf(request.accept ?? null, said.problems) };

  ports.progress({ kind: "consolidating", done: 0, total: 1 });
  const { deadline, zeroConfirmed } = request;
  const summary = consolidate({
    register,
    registerFindings,
    year,
    period,
    files,
    deadline,
    zeroConfirmed,
    rowWords: said.words,
    previous: admittedBefore(previous, period),
  });
  const { narrative, plan } = reportOn(summary, {
    language,
    profile: request.profile,
    office: { ...office, ...request.office },
  });
  return { state: "consolidated", summary, narrative, plan };
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
    return [...(files.get(file) ?? [])]
      .filter(([key]) => !here.has(key))
      .map(
        ([key, said]) =>
          ({ cause: "sheet", place: `${places.get(said) ?? file}.sheet`, value: key }) as const,
      );
  });
}
