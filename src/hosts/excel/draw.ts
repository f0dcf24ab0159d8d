import type { DrawOptions, DrawOutcome, DrawProblem } from "../../application/pane/open-workbook";
import { recordOf } from "../../domain/report/drawn/record";
import { stateXml } from "../../domain/report/state/workbook-state";
import { tableNames } from "../../domain/report/workbook-names";
import type { WorkbookPlan } from "../../domain/report/workbook-plan";
import { findObstacle } from "./claims";
import { compareBook, type BookChanges } from "./compare/compare-book";
import { mayMove, type RowOperations } from "./compare/moved-references";
import { changedSheets } from "./made-from";
import type { Operation } from "./operation";
import { newPace } from "./pace";
import { problemOf } from "./problems";
import { Requests } from "./requests";
import { readReferences } from "./survey/read-references";
import { readStanding } from "./survey/read-standing";
import { removeParts, writePart } from "./survey/parts";
import { findSheet, surveyBook, type BookSurvey } from "./survey/survey-book";
import { journalParts, readJournal, type Journal, type KeptFormula } from "./undo/journal-form";
import { markerFormula, markerPrefix, markersOf } from "./undo/markers";
import { clearJournal, hasJournal, putBack } from "./undo/put-back";
import { undoParts } from "./undo/undo-parts";
import { roughWeight } from "./weigh-operation";

/** The register is the user's own input. */
const inputTables: ReadonlySet<string> = new Set([tableNames.quotas]);

/** A drawing that has begun to change the workbook and stopped; `journal` takes it back. */
export class Interrupted extends Error {
  constructor(
    readonly reason: unknown,
    readonly journal: Journal,
    readonly problem: DrawProblem,
  ) {
    super("the drawing stopped", { cause: reason });
  }
}

/**
 * survey → obstacles → read what stands → compare → journal → write → forget the journal.
 * Throws `Interrupted` once the workbook may be changed; before that any error leaves it as it was.
 */
export async function drawPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  options: DrawOptions,
): Promise<DrawOutcome> {
  const pace = newPace();
  const meter = new Meter(options.progress);
  const requests = new Requests(context, pace, options.signal, (bytes) => meter.sent(bytes));
  const names = [...plan.sheets, ...(options.madeFrom?.sheets ?? [])].map(({ name }) => name.toLowerCase());
  const survey = await surveyWhole(context, requests, new Set(names));
  options.waiting(false);
  const obstacle = findObstacle(survey, plan);
  if (obstacle) return { state: "refused", problem: obstacle, isPutBack: true };
  const sheets = plan.sheets.flatMap((sheet) => {
    const facts = findSheet(survey, sheet.name);
    return facts ? [{ facts, plan: sheet }] : [];
  });
  const standing = await readStanding(context, requests, sheets);
  if (options.madeFrom) {
    const changed = await changedSheets(context, requests, options.madeFrom, { survey, standing });
    if (changed.length > 0) return { state: "changed", sheets: changed };
  }
  meter.reached(0.25);
  const changes = await compareBook({ plan, survey, standing, inputTables }, pace);
  meter.reached(0.4);
  const references = await readReferences(context, requests, {
    survey,
    standing,
    operations: changes.operations,
  });
  const own = {
    record: recordOf(plan),
    // A sheet that is made for the user to fill in says nothing of the consolidation that stands there.
    state: stateXml(plan) ?? survey.state.texts[0] ?? null,
  };
  const canUndo = await write(requests, { changes, references, survey, plan, ...own }, meter);
  meter.reached(1);
  return { state: "drawn", work: requests.work(), canUndo };
}

/** The survey; where an earlier drawing was interrupted it is taken back first. */
async function surveyWhole(
  context: Excel.RequestContext,
  requests: Requests,
  asked: ReadonlySet<string>,
): Promise<BookSurvey> {
  const survey = await surveyBook(context, requests, asked);
  if (!hasJournal(survey)) return survey;
  const journal = readJournal(survey.journal.texts);
  if (journal) await putBack(context, requests, journal);
  else await clearJournal(requests, survey);
  return surveyBook(context, requests, asked);
}

interface Drawing {
  readonly changes: BookChanges;
  readonly references: readonly KeptFormula[];
  readonly survey: BookSurvey;
  readonly record: string;
  readonly state: string | null;
  readonly plan: WorkbookPlan;
}

/** Whether the drawing can be taken back afterwards. */
async function write(requests: Requests, drawing: Drawing, meter: Meter): Promise<boolean> {
  const { changes, survey, record, state } = drawing;
  const isSame = changes.first.length === 0 && changes.last.length === 0;
  const isSaid = survey.record.parts.texts[0] === record && (survey.state.texts[0] ?? null) === state;
  if (isSame && isSaid) return survey.undo.length > 0;
  const journal = journalOf(drawing);
  meter.expect(
    [...changes.first, ...changes.last].reduce((sum, operation) => sum + roughWeight(operation), 0),
  );
  try {
    const undo = isSame ? null : await undoParts(journal, drawing.plan, requests.pace);
    const keeping = isSame ? null : await keepJournal(requests, journal);
    await requests.put(changes.first);
    if (changes.last.length > 0) await requests.send();
    await requests.put(changes.last);
    await writePart(requests, survey.record.parts, record);
    await writePart(requests, survey.state, state);
    for (const xml of undo ?? []) await requests.putPart(xml);
    if (keeping && undo === null) await removeParts(requests, survey.undo);
    if (keeping) await forgetJournal(requests, keeping);
    // The last of all: whatever fails before leaves the way back that there was.
    if (keeping && undo !== null) await removeParts(requests, survey.undo);
    await requests.send();
    return isSame ? survey.undo.length > 0 : undo !== null;
  } catch (error) {
    throw new Interrupted(error, journal, problemOf(error));
  }
}

function journalOf({ changes, references, survey, plan }: Drawing): Journal {
  return {
    head: {
      id: crypto.randomUUID(),
      began: new Date().toISOString(),
      sheets: plan.sheets.map(({ name }) => name),
      markers: markersOf(changes.operations),
      record: survey.record.parts.texts[0] ?? null,
      state: survey.state.texts[0] ?? null,
      undo: survey.undo,
    },
    back: [...changes.back, ...namesBack(changes.operations, survey)],
    references,
  };
}

/** Names of the user's that lose their rows when these are taken out. */
function namesBack(operations: RowOperations, { names }: BookSurvey): readonly Operation[] {
  return [...names].flatMap(([name, formula]): Operation[] =>
    mayMove(formula, "", operations) && !name.startsWith(markerPrefix)
      ? [{ do: "rewrite-name", name, formula: formula.replace(/^=/, "") }]
      : [],
  );
}

interface Keeping {
  readonly journal: Journal;
  readonly parts: readonly Excel.CustomXmlPart[];
}

/** Puts the journal into the workbook, before anything else is changed. */
async function keepJournal(requests: Requests, journal: Journal): Promise<Keeping> {
  const parts: Excel.CustomXmlPart[] = [];
  for await (const xml of journalParts(journal, requests.pace)) {
    const part = await requests.putPart(xml);
    part.load("id");
    parts.push(part);
  }
  for (const marker of journal.head.markers) {
    await requests.putCall(markerWeight, ({ names }) => {
      const name = names.add(marker.name, `=${markerFormula(marker)}`);
      name.visible = false;
    });
  }
  await requests.send();
  return { journal, parts };
}

const markerWeight = 1200;

async function forgetJournal(requests: Requests, { journal, parts }: Keeping): Promise<void> {
  await removeParts(
    requests,
    parts.map(({ id }) => id),
  );
  // The last of all, in the order in which they were set: by the missing ones it can be told how far it came.
  await requests.put(journal.head.markers.map(({ name }) => ({ do: "remove-name", name })));
}

/** How far the drawing is: by what was sent of all that will be. */
class Meter {
  private expected = 0;
  private done = 0;
  private at = 0;

  constructor(private readonly progress: DrawOptions["progress"]) {}

  expect(bytes: number): void {
    this.expected = Math.max(1, bytes);
    this.done = 0;
  }

  sent(bytes: number): void {
    if (this.expected === 0) return;
    this.done += bytes;
    this.reached(0.4 + 0.6 * Math.min(1, this.done / this.expected));
  }

  reached(share: number): void {
    this.at = Math.max(this.at, share);
    this.progress(this.at);
  }
}
