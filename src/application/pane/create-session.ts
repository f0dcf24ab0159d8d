import type { IsoDate } from "../../domain/calendar";
import type { Workbook } from "../../domain/grid/grid";
import type { Language } from "../../domain/language/language";
import { planRegisterSheet } from "../../domain/report/plan-workbook";
import type { RecognisedSheet } from "../../domain/recognise/recognised-sheet";
import { compareVietnamese } from "../../domain/text/collation";
import { unpackFiles } from "../../intake/unpack";
import type { OpenFile, PreviousBook, SourceFile } from "../ports";
import { digest, isConsolidated, openSubmission, type OpenedSubmission } from "../read-submissions";
import { isRegister } from "./given-register";
import { originOf } from "./number-origin";
import { rowsBehind } from "./rows-behind";
import type { FileSession, GivenFile, SettingsChange } from "./session-calls";
import { SessionWork } from "./session-work";
import { pictureOf } from "./sheet-picture";

export interface SessionOptions {
  readonly open: OpenFile;
  readonly today: IsoDate;
  readonly language: Language;
  /** Milliseconds since 1970; where it is left out, the beginning of `today`. */
  readonly now?: () => number;
}

/** Begins the work of one user with one workbook. */
export function createSession({ open, today, language, now }: SessionOptions): FileSession {
  const work = new SessionWork(today, language, now);
  const books = new Map<string, PreviousBook>();
  let isCancelled = false;

  async function addFiles(given: readonly GivenFile[]): Promise<void> {
    isCancelled = false;
    // As the command takes a folder: how a window happened to list them means nothing.
    const inOrder = given.toSorted((one, other) => compareVietnamese(one.name, other.name));
    for (const file of await unpackFiles(inOrder.map(sourceOf))) {
      // A word of the page (cancel) is heard only between two tasks.
      await nextTask();
      if (isCancelled) return;
      const opened = await openSubmission(file, open);
      takeFile(opened);
      await keepBytes(opened, file);
    }
  }

  /** Of a workbook of the product's: the file that is made of it keeps what the user has in it (W4). */
  async function keepBytes({ workbook, file }: OpenedSubmission, source: SourceFile): Promise<void> {
    if (workbook === null || !isConsolidated(workbook)) return;
    books.set(file, { bytes: await source.read(), sheets: workbook.sheets.map(({ name }) => name) });
  }

  function takeFile(opened: OpenedSubmission): void {
    const { workbook, file, sha256 } = opened;
    if (work.files.has(sha256, file)) return;
    if (workbook !== null && isConsolidated(workbook)) work.takeConsolidated(opened, workbook);
    else if (workbook !== null && isRegister(workbook, file)) work.takeRegister(opened, workbook);
    else work.takeSubmission(opened);
  }

  return {
    view: () => Promise.resolve(work.view()),
    addFiles: async (given) => {
      await addFiles(given);
      return work.changed();
    },
    addSheets: async (name, workbook) => {
      work.takeSheets(await openedSheets(name, workbook));
      return work.changed();
    },
    removeFile: (id) => {
      work.removeFile(id);
      return Promise.resolve(work.changed());
    },
    openBook: (name, workbook) => {
      work.openBook(name, workbook);
      return Promise.resolve(work.changed());
    },
    useRegister: async (given) => {
      const opened = await openSubmission(sourceOf(given), open);
      work.useRegister(opened);
      return work.changed();
    },
    change: (settings: SettingsChange) => {
      work.change(settings);
      return Promise.resolve(work.changed());
    },
    correct: (ref, correction) => {
      work.correct(ref, correction);
      return Promise.resolve(work.changed());
    },
    decideRows: (rows, decision) => {
      work.decideRows(rows, decision);
      return Promise.resolve(work.changed());
    },
    settleTyped: (ids, decision) => {
      work.typed.settle(ids, decision);
      return Promise.resolve(work.changed());
    },
    rowsBehind: (number, offset, limit) => {
      const summary = work.summary();
      return Promise.resolve(
        summary === null
          ? { number: 0, files: [], size: 0, offset, rows: [] }
          : rowsBehind(summary, number, offset, limit),
      );
    },
    originOf: (book, place) => Promise.resolve(work.summary() === null ? null : originOf(book, place)),
    changesOf: (pair, offset, limit) =>
      Promise.resolve(work.versions()?.changes(pair, offset, limit, work.planOptions().language) ?? null),
    rollBack: (ref) => {
      work.rollBack(ref);
      return Promise.resolve(work.changed());
    },
    picture: (ref, around) => {
      const file = work.files.get(ref.file);
      const isMeant = ({ grid, table }: RecognisedSheet) => grid.name === ref.sheet && table === ref.table;
      const sheet = file && work.files.recognised(file).find(isMeant);
      return Promise.resolve(sheet ? pictureOf(sheet, ref, around) : null);
    },
    plan: () => Promise.resolve(work.plan()),
    previousBook: () => Promise.resolve(books.get(work.view().earlier?.name ?? "") ?? null),
    registerPlan: () => Promise.resolve(planRegisterSheet(work.planOptions(), work.settings().year)),
    cancel: () => {
      isCancelled = true;
    },
  };
}

function sourceOf({ name, modified, data }: GivenFile): SourceFile {
  const changed = modified === undefined ? data.lastModified : modified;
  return {
    name,
    modified: changed ? new Date(changed) : null,
    read: async () => new Uint8Array(await data.arrayBuffer()),
  };
}

/** Sheets of the open workbook have no bytes: what they hold tells whether they were sent before. */
async function openedSheets(name: string, workbook: Workbook): Promise<OpenedSubmission> {
  const content = JSON.stringify(workbook.sheets.map(({ name: sheet, values }) => [sheet, values]));
  const sha256 = await digest(new TextEncoder().encode(content));
  return { file: name, sha256, modified: null, refused: null, workbook };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
