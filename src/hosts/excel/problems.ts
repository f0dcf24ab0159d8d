import type { DrawProblem } from "../../application/pane/open-workbook";
import { protectedSheet } from "./claims";
import { Cancelled, type Requests } from "./requests";
import { findSheet, surveyBook } from "./survey/survey-book";

/** What an error of a request means to the user; `AccessDenied` and the like are told more exactly by the caller. */
export function problemOf(error: unknown): DrawProblem {
  if (error instanceof Cancelled) return { kind: "cancelled" };
  const code = errorCode(error);
  const message = error instanceof Error ? error.message : String(error);
  return (code !== null && problems[code]) || { kind: "other", code: code ?? "Error", message };
}

/** Excel is waiting for the user to leave a cell. */
export function isCellEdit(error: unknown): boolean {
  return errorCode(error) === "InvalidOperationInCellEditMode";
}

const problems: Readonly<Record<string, DrawProblem>> = {
  InvalidOperationInCellEditMode: { kind: "cell-edit" },
  RequestPayloadSizeLimitExceeded: { kind: "too-large" },
  ResponsePayloadSizeLimitExceeded: { kind: "too-large" },
};

/** The code that Excel gave, `null` for an error that isn't Excel's. */
export function errorCode(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : null;
}

/** Told more exactly where the workbook itself says why: a sheet that is protected now, or gone. */
export async function explainedProblem(
  context: Excel.RequestContext,
  requests: Requests,
  error: unknown,
  sheets: readonly string[],
): Promise<DrawProblem> {
  const problem = problemOf(error);
  if (problem.kind !== "other") return problem;
  const survey = await surveyBook(context, requests, new Set());
  const isDenied = problem.code === "AccessDenied";
  if (isDenied && survey.isProtected) return { kind: "protected-workbook" };
  const locked = protectedSheet(survey, sheets);
  if (isDenied && locked) return locked;
  const missing = sheets.find((name) => findSheet(survey, name) === undefined);
  return problem.code === "ItemNotFound" && missing !== undefined
    ? { kind: "sheet-missing", sheet: missing }
    : problem;
}
