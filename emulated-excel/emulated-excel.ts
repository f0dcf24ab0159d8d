import type { FormulaEngine } from "./model/formula-engine";
import { formulaEngine } from "./formulas/engine";
import { Workbook } from "./model/workbook";
import "./objects/all-classes";
import { workbookClass } from "./objects/shells";
import { Session } from "./protocol/session";
import type { EmulatedSession } from "./protocol/session";
import { CellEdit } from "./control/cell-edit";
import { FailurePlan } from "./control/failure-plan";
import { protect, userEdit, userSelect } from "./control/by-hand";
import { isSetSupported } from "./protocol/sets";

export interface EmulatedExcelOptions {
  /** An existing workbook; else a new one with the sheet `Sheet1`. */
  readonly workbook?: Workbook;
  readonly name?: string;
  /** Highest ExcelApi set: `1.9`. Members of higher sets are refused. */
  readonly apiSet?: string;
  readonly formulas?: FormulaEngine;
  /** Bytes of a request's or a response's body; 5 MB as Excel on the web. */
  readonly payloadLimit?: number;
}

/** An Excel in memory that executes the genuine client's requests, with the handles that tests and the page need. */
export type EmulatedExcel = EmulatedSession & {
  readonly workbook: Workbook;
  readonly apiSet: string;
  readonly isSetSupported: (name: string, version?: string | number) => boolean;
  /** The n-th action from now on (1 is the next) fails with the code; `null` takes it back. */
  readonly failAt: (action: number | null, code?: string, message?: string) => void;
  /** A cell is being edited, or no longer: requests are refused, or wait if they ask for it. */
  readonly setCellEdit: (isEditing: boolean) => void;
  readonly isCellEdit: () => boolean;
  /** What a user types into a cell: with Excel's rules, and told to listeners. By a co-author with `isRemote`. */
  readonly userEdit: (
    sheet: string,
    address: string,
    text: string | number | boolean,
    isRemote?: boolean,
  ) => void;
  /** What a user selects. */
  readonly userSelect: (sheet: string, address: string) => void;
  /** As by Excel's own menus: a sheet of the name, or (`null`) the workbook's structure. */
  readonly protect: (sheet: string | null, isProtected: boolean) => void;
};

const fiveMegabytes = 5 * 1024 * 1024;

/** A fresh Excel with its workbook open. */
export function createEmulatedExcel(options: EmulatedExcelOptions = {}): EmulatedExcel {
  const workbook = options.workbook ?? newWorkbook(options);
  const apiSet = options.apiSet ?? latestSet;
  const failures = new FailurePlan();
  const cellEdit = new CellEdit();
  const session = new Session(workbook, workbookClass.of(workbook), {
    apiSet,
    payloadLimit: options.payloadLimit ?? fiveMegabytes,
    failures,
    cellEdit,
  });
  return {
    workbook,
    apiSet,
    execute: session.execute,
    log: session.log,
    onRequest: session.onRequest,
    onEvent: session.onEvent,
    onChange: session.onChange,
    isSetSupported: (name, version) => isSetSupported(apiSet, name, version),
    failAt: (action, code, message) => failures.plan(action, code, message),
    setCellEdit: (isEditing) => cellEdit.set(isEditing),
    isCellEdit: () => cellEdit.isOn,
    userEdit: (sheet, address, text, isRemote = false) =>
      session.outside((host) => userEdit(host, { sheet, address, text, isRemote })),
    userSelect: (sheet, address) => session.outside((host) => userSelect(host, sheet, address)),
    protect: (sheet, isProtected) => session.outside((host) => protect(host, sheet, isProtected)),
  };
}

/** The highest set of which this Excel has members. */
export const latestSet = "1.14";

function newWorkbook(options: EmulatedExcelOptions): Workbook {
  const workbook = new Workbook(options.name ?? "Book1.xlsx", options.formulas ?? formulaEngine);
  workbook.addSheet("Sheet1");
  return workbook;
}
