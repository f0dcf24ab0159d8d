import type { DrawOutcome, DrawProblem } from "../../../application/pane/open-workbook";
import { movedRange } from "../../../domain/report/drawn/row-operation";
import { protectedSheet } from "../claims";
import { newPace } from "../pace";
import { Requests } from "../requests";
import { findSheet, surveyBook, type BookSurvey } from "../survey/survey-book";
import { changedSince } from "./changed-since";
import { journalParts, readJournal, undoNamespace, type Journal, type Marker } from "./journal-form";
import { markerFormula } from "./markers";
import { clearJournal, putBack } from "./put-back";

/**
 * Takes the last drawing back: it is made one that stopped when all was done, which `putBack` undoes wherever that
 * stops in its turn.
 */
export async function undoDrawing(context: Excel.RequestContext, evenChanged: boolean): Promise<DrawOutcome> {
  const requests = new Requests(context, newPace(), null);
  const journal = readJournal(await undoTexts(context, requests));
  if (journal === null) return refused({ kind: "no-undo" });
  const asked = new Set(journal.head.sheets.map((name) => name.toLowerCase()));
  const survey = await surveyBook(context, requests, asked);
  const obstacle = findObstacle(survey, journal);
  if (obstacle !== null) return refused(obstacle);
  const { edited, moved } = await changedSince(context, requests, { survey, journal });
  if (moved[0] !== undefined) return refused({ kind: "undo-moved", sheet: moved[0] });
  if (edited.length > 0 && !evenChanged) return { state: "changed", sheets: edited };
  await armJournal(requests, survey, journal);
  await putBack(context, requests, { ...journal, head: { ...journal.head, undo: [] } });
  return { state: "drawn", work: requests.work(), canUndo: false };
}

function refused(problem: DrawProblem): DrawOutcome {
  return { state: "refused", problem, isPutBack: true };
}

async function undoTexts(context: Excel.RequestContext, requests: Requests): Promise<readonly string[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(undoNamespace);
  parts.load("items/id");
  await requests.send();
  const texts = parts.items.map((part) => part.getXml());
  if (texts.length > 0) await requests.send();
  return texts.map(({ value }) => value);
}

function findObstacle(survey: BookSurvey, { head, back }: Journal): DrawProblem | null {
  const isMade = (name: string) => back.some((one) => one.do === "delete-sheet" && one.sheet === name);
  const gone = head.sheets.find((name) => findSheet(survey, name) === undefined);
  if (gone !== undefined) return { kind: "sheet-missing", sheet: gone };
  if (survey.isProtected && head.sheets.some(isMade)) return { kind: "protected-workbook" };
  return protectedSheet(survey, head.sheets);
}

/** Puts the journal and its markers back into the workbook, as they stood when the drawing was done. */
async function armJournal(requests: Requests, survey: BookSurvey, journal: Journal): Promise<void> {
  const head = { ...journal.head, undo: [], drawn: [] };
  // What an interrupted drawing may have left, and isn't whole, would only be in the way.
  await clearJournal(requests, survey);
  for (const marker of head.markers) {
    await requests.putCall(markerWeight, ({ names }) => {
      names.add(marker.name, `=${markerFormula(afterAll(marker, head.markers))}`).visible = false;
    });
  }
  // After the markers: a journal without them would say that nothing was done.
  for await (const xml of journalParts({ ...journal, head }, requests.pace)) await requests.putPart(xml);
  await requests.send();
}

const markerWeight = 1200;

/** Where Excel would have moved it, with the rows that came and went on its sheet. */
function afterAll(marker: Marker, markers: readonly Marker[]): Marker {
  const operations = markers.filter(({ sheet }) => sheet === marker.sheet).map(({ operation }) => operation);
  const range = { top: marker.first, bottom: marker.last, left: 0, right: 0 };
  const moved = operations.reduce((at, operation) => movedRange(at, operation) ?? at, range);
  return { ...marker, first: moved.top, last: moved.bottom };
}
