import type {
  BookLook,
  DrawOptions,
  DrawOutcome,
  InterruptedDraw,
  OpenWorkbook,
} from "../../application/pane/open-workbook";
import { sheetNames, tableNames } from "../../domain/report/workbook-names";
import type { WorkbookPlan } from "../../domain/report/workbook-plan";
import { isProducts, type ClaimedSheet } from "./claims";
import { drawPlan, Interrupted } from "./draw";
import { newPace } from "./pace";
import { explainedProblem, problemOf } from "./problems";
import { Requests } from "./requests";
import { readPatiently, runPatiently } from "./run-patiently";
import { surveyBook, type BookSurvey } from "./survey/survey-book";
import { readGrids } from "./survey/read-grids";
import { readJournal, type Journal } from "./undo/journal-form";
import { clearJournal, hasJournal, putBack } from "./undo/put-back";
import { undoDrawing } from "./undo/undo-drawing";
import { followSelection } from "./selection-watcher";
import { Watcher } from "./watcher";

type Waiting = DrawOptions["waiting"];

/**
 * The workbook that this Excel has open. `waiting` is told when any call but `draw`, which has its own, waits for the
 * user to leave a cell.
 */
export function excelWorkbook(waiting: Waiting = () => undefined): OpenWorkbook {
  const watcher = new Watcher();
  return {
    look: () => lookAtBook(waiting),
    read: (sheets) =>
      readPatiently((context) => readGrids(context, new Requests(context, newPace(), null), sheets), waiting),
    draw: (plan, options) => watcher.quietly(() => draw(plan, options)),
    undo: (evenChanged) => watcher.quietly(() => undoLast(evenChanged, waiting)),
    putBack: () => watcher.quietly(() => putBackInterrupted(waiting)),
    show: (sheet, address) => showCell(sheet, address, waiting),
    watch: (sheets, changed) => watcher.watch(sheets, changed),
    watchSelection: (needed, selected) => followSelection(needed, selected, () => watcher.isDrawing),
  };
}

/** The sheets that the product may make, with the tables that prove them. */
const claimed: readonly ClaimedSheet[] = Object.entries(sheetNames).map(([key, name]) => ({
  name,
  tables: Object.entries(tableNames).flatMap(([of, table]) => (of === key ? [{ name: table }] : [])),
}));

async function lookAtBook(waiting: Waiting): Promise<BookLook> {
  return readPatiently(async (context) => {
    const requests = new Requests(context, newPace(), null);
    context.workbook.load("name");
    const survey = await surveyBook(context, requests, new Set());
    return {
      // A workbook that was never saved has no address yet, only a name such as `Book1`.
      name: Office.context.document.url ? context.workbook.name : "",
      sheets: survey.sheets.map(({ name, isVisible }) => ({
        name,
        isVisible,
        isProducts: claimed.some((sheet) => sheet.name === name) && isProducts(survey, name, claimed),
      })),
      interrupted: await interruptedDraw(requests, survey),
      canUndo: survey.undo.length > 0,
    };
  }, waiting);
}

async function draw(plan: WorkbookPlan, options: DrawOptions): Promise<DrawOutcome> {
  try {
    return await runPatiently((context) => drawPlan(context, plan, options), options.waiting);
  } catch (error) {
    if (error instanceof Interrupted) return takeBack(error.journal, error.reason, options.waiting);
    if (isFault(error)) throw error;
    return { state: "refused", problem: problemOf(error), isPutBack: true };
  }
}

/** A fault of ours is not a problem of the workbook's: it is thrown, and seen. */
function isFault(error: unknown): boolean {
  return error instanceof RangeError || error instanceof TypeError || error instanceof SyntaxError;
}

async function takeBack(journal: Journal, reason: unknown, waiting: Waiting): Promise<DrawOutcome> {
  let problem = problemOf(reason);
  try {
    await runPatiently(async (context) => {
      const requests = new Requests(context, newPace(), null);
      problem = await explainedProblem(context, requests, reason, journal.head.sheets);
      await putBack(context, requests, journal);
    }, waiting);
  } catch {
    // The journal stays in the workbook: `interrupted` finds it.
    return { state: "refused", problem, isPutBack: false };
  }
  if (isFault(reason)) throw reason;
  return { state: "refused", problem, isPutBack: true };
}

async function interruptedDraw(requests: Requests, survey: BookSurvey): Promise<InterruptedDraw | null> {
  const read = readJournal(survey.journal.texts);
  if (read) return { began: read.head.began, sheets: read.head.sheets };
  // What is not whole was written before anything was changed: nothing has to be put back.
  if (hasJournal(survey)) {
    await clearJournal(requests, survey);
    await requests.send();
  }
  return null;
}

async function putBackInterrupted(waiting: Waiting): Promise<DrawOutcome> {
  try {
    return await runPatiently(async (context): Promise<DrawOutcome> => {
      const requests = new Requests(context, newPace(), null);
      const survey = await surveyBook(context, requests, new Set());
      const journal = readJournal(survey.journal.texts);
      if (journal) await putBack(context, requests, journal);
      return { state: "drawn", work: requests.work(), canUndo: survey.undo.length > 0 };
    }, waiting);
  } catch (error) {
    return { state: "refused", problem: problemOf(error), isPutBack: false };
  }
}

async function undoLast(evenChanged: boolean, waiting: Waiting): Promise<DrawOutcome> {
  try {
    return await runPatiently((context) => undoDrawing(context, evenChanged), waiting);
  } catch (error) {
    if (isFault(error)) throw error;
    return afterError(error, waiting);
  }
}

/** Once an undoing has begun to change the workbook, its journal is there; where even its parts are gone, all is done. */
async function afterError(error: unknown, waiting: Waiting): Promise<DrawOutcome> {
  const problem = problemOf(error);
  try {
    return await readPatiently(async (context): Promise<DrawOutcome> => {
      const requests = new Requests(context, newPace(), null);
      const survey = await surveyBook(context, requests, new Set());
      const isPutBack = (await interruptedDraw(requests, survey)) === null;
      if (!isPutBack || survey.undo.length > 0) return { state: "refused", problem, isPutBack };
      return { state: "drawn", work: requests.work(), canUndo: false };
    }, waiting);
  } catch {
    return { state: "refused", problem, isPutBack: false };
  }
}

async function showCell(sheet: string, address: string, waiting: Waiting): Promise<void> {
  await readPatiently(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  }, waiting);
}
