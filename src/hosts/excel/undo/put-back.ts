import type { Journal } from "./journal-form";
import { markerPrefix, rowsBack } from "./markers";
import type { Operation } from "../operation";
import type { Requests } from "../requests";
import { cellKey } from "../compare/sheet-cells";
import { readKept } from "../survey/read-references";
import { findSheet, surveyBook, type BookSurvey } from "../survey/survey-book";
import { removeParts, writePart } from "../survey/parts";

/** Makes the workbook what it was before the drawing that the journal belongs to, wherever that stopped. */
export async function putBack(
  context: Excel.RequestContext,
  requests: Requests,
  journal: Journal,
): Promise<void> {
  const asked = new Set(journal.head.sheets.map((name) => name.toLowerCase()));
  const survey = await surveyBook(context, requests, asked);
  // What takes a drawing back is put in when all of it is done.
  const own = ownUndo(survey, journal.head.undo);
  const rows = rowsBack(journal.head.markers, survey.names, own.length > 0).filter((one) =>
    isThere(one, survey),
  );
  await requests.put(rows);
  if (rows.some(({ do: does }) => does === "rows"))
    await restoreReferences(context, requests, journal, survey);
  await requests.put(journal.back.flatMap((operation) => whatIsLeft(operation, survey)));
  await writePart(requests, survey.record.parts, journal.head.record);
  await writePart(requests, survey.state, journal.head.state ?? null);
  await removeParts(requests, own);
  await clearJournal(requests, survey);
  await requests.send();
}

/** Formulas that lost their references when rows were taken out get them again; the others are left alone. */
async function restoreReferences(
  context: Excel.RequestContext,
  requests: Requests,
  { references }: Journal,
  survey: BookSurvey,
): Promise<void> {
  const present = references.filter(({ sheet }) => findSheet(survey, sheet));
  if (present.length === 0) return;
  await requests.send();
  const now = await readKept(context, requests, present);
  const lost = present.filter(
    ({ sheet, row, column, formula }) => now.get(`${sheet}!${cellKey(row, column)}`) !== formula,
  );
  await requests.put(
    lost.map(({ sheet, row, column, formula }) => ({ do: "cells", sheet, row, column, cells: [[formula]] })),
  );
}

/**
 * Takes the journal and its markers out of the workbook; done when the requests are sent. The markers go last: a
 * journal whose markers are gone in part would tell the wrong thing, markers alone tell nothing.
 */
export async function clearJournal(requests: Requests, survey: BookSurvey): Promise<void> {
  await removeParts(requests, survey.journal.ids);
  await requests.put(markersIn(survey).map((name) => ({ do: "remove-name", name })));
}

/** Whether a journal, or anything of one, is in the workbook. */
export function hasJournal(survey: BookSurvey): boolean {
  return survey.journal.ids.length > 0 || markersIn(survey).length > 0;
}

function markersIn({ names }: BookSurvey): readonly string[] {
  return [...names.keys()].filter((name) => name.startsWith(markerPrefix));
}

/** What took back the drawing before still does, once this one is put back. */
function ownUndo({ undo }: BookSurvey, before: readonly string[] = []): readonly string[] {
  return undo.filter((id) => !before.includes(id));
}

/** The operation where there is something to do; a drawing that stopped early left most things as they were. */
function whatIsLeft(operation: Operation, survey: BookSurvey): readonly Operation[] {
  if (!isThere(operation, survey)) return [];
  if (operation.do === "redraw-chart" && !hasChart(operation.sheet, operation.chart.name, survey)) {
    return [{ ...operation, do: "add-chart" }];
  }
  return [operation];
}

function isThere(operation: Operation, survey: BookSurvey): boolean {
  if (!("sheet" in operation)) {
    if (operation.do === "name") return true;
    if (operation.do === "remove-name" || operation.do === "rewrite-name")
      return survey.names.has(operation.name);
    return survey.tables.some(({ name }) => name === operation.name);
  }
  if (operation.do === "delete-chart") return hasChart(operation.sheet, operation.name, survey);
  return findSheet(survey, operation.sheet) !== undefined;
}

function hasChart(sheet: string, chart: string, survey: BookSurvey): boolean {
  return findSheet(survey, sheet)?.charts.has(chart) ?? false;
}
