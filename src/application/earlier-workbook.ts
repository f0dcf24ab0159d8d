import { yearOf } from "../domain/calendar";
import { isConsolidated, isOfNewerVersion } from "../domain/earlier/is-consolidated";
import { findTables } from "../domain/earlier/mend/find-tables";
import { readPeriod, readYear } from "../domain/earlier/read-period";
import type { Workbook } from "../domain/grid/grid";
import { readRemembered } from "../domain/recognise/memory/written-memory";
import type { RegisterRefusal } from "./open-register";
import { EarlierWork } from "./pane/earlier-work";
import { versionName } from "./pane/name-apart";
import type { OpenFile, SourceFile } from "./ports";
import { openSubmission, type OpenedBefore, type OpenedSubmission } from "./read-submissions";

/** A consolidated workbook that lies among the files. */
type Consolidated = OpenedSubmission & { readonly workbook: Workbook };

export interface ChosenWorkbook {
  readonly state: "chosen";
  /** `null`: there is none to go on from. */
  readonly chosen: Consolidated | null;
}

interface Refused {
  readonly state: "refused";
  readonly refusals: readonly RegisterRefusal[];
}

/**
 * E9: of the consolidated workbooks of that year among the files the one to go on from: the one changed last; of equal
 * ones the later given. `atOutput`: what lies where the result will; a consolidated workbook of another year there
 * refuses the work, which would destroy it; one that a newer product made refuses it wherever it lies.
 */
export async function chooseWorkbook(
  files: readonly OpenedSubmission[],
  atOutput: SourceFile | null,
  year: number,
  open: OpenFile,
): Promise<ChosenWorkbook | Refused> {
  const standing = atOutput === null ? null : consolidatedOf(await openSubmission(atOutput, open));
  const newer = [...files.map(consolidatedOf), standing].filter(
    (one) => one !== null && isOfNewerVersion(one.workbook),
  );
  if (newer.length > 0)
    return {
      state: "refused",
      refusals: newer.map((one) => ({ kind: "newer-version", file: one?.file ?? "" })),
    };
  if (standing !== null && !isOfYear(standing.workbook, year))
    return { state: "refused", refusals: [{ kind: "other-year", file: standing.file, year }] };
  const candidates = [...files.map(consolidatedOf), standing].filter(
    (one) => one !== null && isOfYear(one.workbook, year),
  );
  const changed = (one: Consolidated) => one.modified?.getTime() ?? Number.NEGATIVE_INFINITY;
  const chosen = candidates.reduce(
    (best, one) => (best === null || (one !== null && changed(one) >= changed(best)) ? one : best),
    null,
  );
  return { state: "chosen", chosen };
}

/** Whether a newer product made the file; what can't be read is of nobody. */
export async function isNewer(file: SourceFile | null, open: OpenFile): Promise<boolean> {
  const workbook = file === null ? null : (await openSubmission(file, open)).workbook;
  return workbook !== null && isOfNewerVersion(workbook);
}

/** Why a workbook of the product's can't be gone on from, nor written over. */
export function whyUnusable(file: string, workbook: Workbook): RegisterRefusal | null {
  if (isOfNewerVersion(workbook)) return { kind: "newer-version", file };
  return isConsolidated(workbook) && findTables(workbook).data === null ? { kind: "damaged", file } : null;
}

function consolidatedOf(file: OpenedSubmission): Consolidated | null {
  const { workbook } = file;
  return workbook !== null && isConsolidated(workbook) ? { ...file, workbook } : null;
}

/** One that doesn't say its year (any more) may be of any. */
function isOfYear(workbook: Workbook, year: number): boolean {
  const period = readPeriod(workbook);
  const own = readYear(workbook) ?? (period === null ? null : yearOf(period.to));
  return own === null || own === year;
}

export interface GoneOn extends OpenedBefore {
  readonly work: EarlierWork;
}

/**
 * Files that are open on top of an earlier consolidation, if there is one: each gets a name of its own, beside the
 * earlier ones too, and what the workbook knows of it. `leaveOut`: bytes that are no submissions. `null` where the
 * workbook lost what it needs.
 */
export function goOn(
  chosen: Consolidated | null,
  given: ReadonlyMap<SourceFile, OpenedSubmission>,
  leaveOut: ReadonlySet<string>,
): GoneOn | null {
  const here: { readonly role: "submission"; readonly opened: OpenedSubmission }[] = [];
  const get = (name: string) => here.find(({ opened }) => opened.file === name);
  const work = new EarlierWork({ all: here, get });
  if (chosen !== null) work.take(chosen.file, chosen.workbook);
  if (chosen !== null && work.inUse === null) return null;
  const opened = new Map<SourceFile, OpenedSubmission>();
  const decisions = new Map<string, ReturnType<typeof work.welcome>["decisions"]>();
  for (const [source, one] of given) {
    if (leaveOut.has(one.sha256)) {
      opened.set(source, one);
      continue;
    }
    const welcome = work.welcome(one);
    const name = versionName(one.file, (own) => get(own) !== undefined || welcome.names.has(own));
    const refused = one.refused && { ...one.refused, where: { ...one.refused.where, file: name } };
    const named = { ...one, file: name, refused };
    decisions.set(name, welcome.decisions);
    opened.set(source, named);
    here.push({ role: "submission", opened: named });
  }
  const memory = (work.inUse?.files ?? []).flatMap(({ sheets }) =>
    sheets.flatMap(({ earlier }) => readRemembered(earlier?.remembered ?? "") ?? []),
  );
  return {
    work,
    opened,
    sent: work.sent(),
    words: ({ file: name }) =>
      chosen === null ? null : { decisions: decisions.get(name) ?? new Map(), memory },
  };
}
