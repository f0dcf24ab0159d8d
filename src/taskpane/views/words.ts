import type { DrawProblem } from "../../application/pane/open-workbook";
import type { FiguresView, SessionView } from "../../application/pane/session-view";
import { describeNotKept } from "../../domain/language/describe-not-kept";
import { registerTexts } from "../../domain/language/describe-register-problem";
import type { Language } from "../../domain/language/language";
import type { PaneFace } from "../../domain/language/pane-face-texts";
import { formatNumber, formatPercent } from "../../domain/text/format";
import type { Notice, PaneState, Work } from "../state/pane-state";

/** What the status says: what goes on, else what was reached, else how the figures stand. */
export function statusText(state: PaneState, face: PaneFace): string {
  const { work, result, view } = state;
  const texts = face.status;
  if (work !== null) return workText(work, face);
  const figures = view === null ? texts.idle : figuresText(view, state.language, face);
  const sentence = view?.narrative ?? figures;
  switch (result?.kind) {
    case undefined:
      return figures;
    case "drawn": {
      const drawn = texts.drawn(changesText(view, face) + sentence);
      return result.canUndo ? drawn : `${drawn} ${face.undo.none}`;
    }
    case "undone":
      return `${face.undo.done} ${figures}`;
    case "saved":
      return texts.saved(result.file, changesText(view, face) + sentence);
    case "put-back":
      return texts.putBack;
    case "cancelled":
      return texts.cancelled;
    case "copied":
      return face.report.copied;
    case "register-made":
      return face.firstRun.created;
    case "book-changed":
      return `${face.book.changed(result.sheet)} ${figures}`;
  }
}

/** The first few of them; the tab `Tổng hợp` has them all. */
function changesText(view: SessionView | null, face: PaneFace): string {
  const changes = view?.changes ?? [];
  if (changes.length === 0) return "";
  const few = changes.slice(0, 3).map(({ text }) => text);
  return `${face.changes.done(few.join("; "), changes.length - few.length)} `;
}

function workText({ kind, isWaiting, done, total, file }: Work, face: PaneFace): string {
  const texts = face.status;
  if (isWaiting) return texts.waiting;
  switch (kind) {
    case "starting":
      return texts.starting;
    case "opening-book":
      return texts.openingBook;
    case "reading":
      return file === "" ? texts.starting : texts.reading(done, total, file);
    case "consolidating":
      return texts.consolidating;
    case "planning":
      return texts.planning;
    case "drawing":
      return texts.drawing;
    case "drawing-again":
      return texts.drawingAgain;
    case "saving":
      return texts.saving;
    case "putting-back":
      return texts.puttingBack;
  }
}

function figuresText({ total, register }: SessionView, language: Language, face: PaneFace): string {
  if (total === null || register === null) return face.status.noRegister;
  const { admitted, quota, percent, variance } = total;
  const figures = face.status.figures(
    formatNumber(admitted, language),
    quota === null ? "" : formatNumber(quota, language),
    percent === null ? "" : formatPercent(percent, language),
  );
  if (variance === null || percent === null) return figures;
  return `${figures} · ${face.status.gap(variance, gapText(total, language))}`;
}

/** Of what the shown percentage has over 100 or lacks; in persons where it shows none. */
function gapText({ percent, variance }: FiguresView, language: Language): string {
  const gap = Math.abs(Math.round((percent ?? 0) * 100 - 10_000)) / 100;
  return gap === 0 ? formatNumber(Math.abs(variance ?? 0), language) : formatPercent(gap, language);
}

/** Why it went wrong, and what to do. */
export function noticeText(notice: Notice, face: PaneFace, language: Language): string {
  const texts = face.problems;
  switch (notice.kind) {
    case "draw-problem": {
      const after = notice.isPutBack ? texts.nothingChanged : texts.partly;
      return `${problemText(notice.problem, face, language)} ${after}`;
    }
    case "keeps-changing":
      return texts.keepsChanging;
    case "no-register":
      return texts.noRegister;
    case "typed-over":
      return face.typed.first;
    case "unreadable-drop":
      return face.receive.unreadableDrop;
    case "nothing-in-folder":
      return face.receive.nothingHere;
    case "left-out":
      return face.receive.leftOut(notice.files.length, notice.files.slice(0, 5).join(", "));
    case "not-kept":
      return describeNotKept(notice.things, language).join("\n");
    case "not-copied":
      return face.report.notCopied;
    case "worker-stopped":
      return texts.worker;
    case "failed":
      return texts.failed(notice.message);
  }
}

function problemText(problem: DrawProblem, face: PaneFace, language: Language): string {
  const { problems: texts } = face;
  switch (problem.kind) {
    case "cell-edit":
      return texts.cellEdit;
    case "cancelled":
      return texts.cancelled;
    case "newer-version":
      return registerTexts(language).newerVersion;
    case "protected-workbook":
      return texts.protectedWorkbook;
    case "protected-sheet":
      return texts.protectedSheet(problem.sheet);
    case "foreign-sheet":
      return texts.foreignSheet(problem.sheet);
    case "moved-table":
      return texts.movedTable(problem.table, problem.sheet);
    case "sheet-missing":
      return texts.sheetMissing(problem.sheet);
    case "other-columns":
      return texts.otherColumns(problem.table);
    case "too-large":
      return texts.tooLarge;
    case "no-undo":
      return face.undo.nothing;
    case "undo-moved":
      return face.undo.moved(problem.sheet);
    case "other":
      return texts.other(problem.code, problem.message);
  }
}

/** `148/150`, or `148` without a quota. */
export function ofQuota({ admitted, quota }: FiguresView, language: Language, face: PaneFace): string {
  const number = formatNumber(admitted, language);
  return quota === null ? number : face.receive.ofQuota(number, formatNumber(quota, language));
}

/** The whole year, as far as from and to tell. */
export function isWholeYear({ year, from, to }: SessionView["settings"]): boolean {
  return from === `${year}-01-01` && to === `${year}-12-31`;
}
