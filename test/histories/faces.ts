import { consolidateFiles } from "../../src/application/consolidate-files";
import { createSession } from "../../src/application/pane/create-session";
import type { OpenWorkbook } from "../../src/application/pane/open-workbook";
import type { FileSession, GivenFile, Session } from "../../src/application/pane/session-calls";
import type { OpenFile, SourceFile } from "../../src/application/ports";
import type { Workbook } from "../../src/domain/grid/grid";
import { dataColumns, inForceWords, sheetNames } from "../../src/domain/report/workbook-names";
import type { WorkbookPlan } from "../../src/domain/report/workbook-plan";
import { readTable } from "../../src/domain/earlier/read-table";
import { writeOver } from "../../src/hosts/file/keep/write-over";
import { openFile } from "../../src/intake/open-file";
import { consolidateIntoExcel } from "../../src/taskpane/effects/consolidate-into-excel";
import { readInputs } from "../../src/taskpane/effects/read-inputs";
import { gridOf, type TestCell } from "../support/grid-of";
import { requestOf } from "../support/request-of";
import { committees, registerRows, type Sent } from "./draw-history";

/* The faces of the product, a round of the office's work at a time; the workbook goes from one to the next as a file. */

/** What a round made. */
export interface Made {
  readonly plan: WorkbookPlan;
  readonly bytes: Uint8Array;
}

export const now = Date.UTC(2021, 11, 31, 3, 4, 5);
const bookName = "tổng hợp.xlsx";

export type Rows = readonly (readonly TestCell[])[];

/** Lists are drawn as rows; a workbook that the product made is opened as it is. */
const open: OpenFile = (name, bytes) => {
  if (bytes[0] === 0x50) return openFile(name, bytes);
  const rows = JSON.parse(new TextDecoder().decode(bytes)) as Rows;
  return Promise.resolve({ state: "read", format: "xlsx", workbook: { sheets: [gridOf(rows)] } });
};

const bytesOf = (rows: Rows) => new TextEncoder().encode(JSON.stringify(rows));

function sourceOf(name: string, modified: number, bytes: Uint8Array): SourceFile {
  return { name, modified: new Date(modified), read: () => Promise.resolve(bytes) };
}

function givenOf(name: string, modified: number, bytes: Uint8Array): GivenFile {
  return { name, modified, data: { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) } };
}

/** By the command, on top of the file before; the register is given the first time only. */
export async function byCommand(
  book: Uint8Array | null,
  sent: readonly Pick<Sent, "name" | "modified" | "rows">[],
  register: Rows = registerRows,
): Promise<Made> {
  const files = sent.map(({ name, modified, rows }) => sourceOf(name, modified, bytesOf(rows)));
  const outcome = await consolidateFiles(
    requestOf(book === null ? files : [sourceOf(bookName, now, book), ...files], {
      register: book === null ? sourceOf("chỉ tiêu.xlsx", 0, bytesOf(register)) : null,
      deadline: book === null ? "2021-03-02" : null,
    }),
    { open, progress: () => undefined, now: () => now },
  );
  if (outcome.state === "refused") throw new Error(JSON.stringify(outcome.refusals));
  const { plan, previousBook } = outcome;
  return { plan, bytes: (await writeOver(plan, previousBook)).bytes };
}

export async function startSession(isFirst: boolean): Promise<FileSession> {
  const session = createSession({ open, today: "2021-12-31", language: "vi", now: () => now });
  if (!isFirst) return session;
  await session.addFiles([givenOf("chỉ tiêu.xlsx", 0, bytesOf(registerRows))]);
  await session.change({ deadline: "2021-03-02" });
  return session;
}

/** By the pane alone: the file before is dropped in with the new ones. `more`: what the user does besides. */
export async function byPane(
  book: Uint8Array | null,
  sent: readonly Sent[],
  more: (session: Session) => Promise<void> = () => Promise.resolve(),
): Promise<Made> {
  const session = await startSession(book === null);
  if (book !== null) await session.addFiles([givenOf(bookName, now, book)]);
  // As the command takes them: in the order given.
  for (const { name, modified, rows } of sent)
    await session.addFiles([givenOf(name, modified, bytesOf(rows))]);
  await more(session);
  const plan = await session.plan();
  if (plan === null) throw new Error(JSON.stringify((await session.view()).problems));
  return { plan, bytes: (await writeOver(plan, await session.previousBook())).bytes };
}

/** By the pane in an Excel that has the workbook open. */
export async function inExcel(book: OpenWorkbook, isFirst: boolean, sent: readonly Sent[]): Promise<void> {
  const session = await startSession(isFirst);
  // As the pane does when it is opened.
  const inputs = await readInputs(book);
  if (inputs !== null) await session.openBook(bookName, inputs);
  for (const { name, modified, rows } of sent)
    await session.addFiles([givenOf(name, modified, bytesOf(rows))]);
  const outcome = await consolidateIntoExcel(book, session, {
    signal: new AbortController().signal,
    progress: () => undefined,
    waiting: () => undefined,
    step: () => undefined,
    seen: () => undefined,
    name: bookName,
    isInterrupted: false,
  });
  if (outcome.state !== "drawn") throw new Error(JSON.stringify(outcome));
}

/** The rows in force of a workbook, added up by committee; nothing of the product's own sums is used. */
export async function recountOf(bytes: Uint8Array): Promise<number[]> {
  const { committee, count, inForce } = dataColumns;
  const rows = readTable(await workbookOf(bytes), sheetNames.data, [committee, count, inForce]) ?? [];
  return committees.map(([id]) =>
    rows
      .filter((row) => row.text(committee) === id && row.text(inForce) === inForceWords.yes)
      .reduce((sum, row) => sum + (row.number(count) ?? 0), 0),
  );
}

export async function workbookOf(bytes: Uint8Array): Promise<Workbook> {
  const opened = await openFile(bookName, bytes);
  if (opened.state === "refused") throw new Error(opened.rule);
  return opened.workbook;
}

/** What `Tổng hợp` says of each committee's number. */
export async function summaryNumbersOf(bytes: Uint8Array): Promise<(number | null)[]> {
  const { sheets } = await workbookOf(bytes);
  const values = sheets.find(({ name }) => name === sheetNames.summary)?.values ?? [];
  return committees.map(([, name]) => {
    const row = values.find((cells) => cells?.[1] === name);
    return typeof row?.[3] === "number" ? row[3] : null;
  });
}
