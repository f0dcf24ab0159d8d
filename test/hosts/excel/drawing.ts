import type { DrawOptions, DrawOutcome, OpenWorkbook } from "../../../src/application/pane/open-workbook";
import type { WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { excelWorkbook } from "../../../src/hosts/excel/open-workbook";
import type { EmulatedExcel, EmulatedExcelOptions } from "../../../emulated-excel/emulated-excel";
import { workbookAsPlan } from "../../../emulated-excel/save/workbook-as-plan";
import { openExcel } from "../../support/open-excel";

export interface Drawn {
  readonly excel: EmulatedExcel;
  readonly book: OpenWorkbook;
  readonly draw: (plan: WorkbookPlan, options?: Partial<DrawOptions>) => Promise<DrawOutcome>;
  /** What was sent since the last time. */
  readonly sent: () => Sent;
}

export interface Sent {
  readonly syncs: number;
  readonly bytes: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
  readonly answered: number;
  readonly cells: number;
}

/** An emulated Excel of its own, with the product's host over the genuine client; the client's names are global. */
export function openBook(options?: EmulatedExcelOptions): Drawn {
  const { excel, Excel, Office, OfficeExtension } = openExcel({ apiSet: "1.9", ...options });
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const book = excelWorkbook();
  let from = 0;
  return {
    excel,
    book,
    draw: (plan, given) => book.draw(plan, { ...quiet(), ...given }),
    sent: () => {
      const requests = excel.log.slice(from);
      from = excel.log.length;
      return {
        syncs: requests.length,
        bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
        largestRequest: Math.max(0, ...requests.map(({ bytes }) => bytes)),
        answered: requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0),
        largestAnswer: Math.max(0, ...requests.map(({ responseBytes }) => responseBytes)),
        cells: requests.reduce((sum, { cellsWritten }) => sum + cellsWritten, 0),
      };
    },
  };
}

function quiet(): DrawOptions {
  return {
    progress: () => undefined,
    signal: new AbortController().signal,
    madeFrom: null,
    waiting: () => undefined,
  };
}

/** The workbook without the sheets that the plan doesn't have: what the product drew of it. */
export function drawnPlan(excel: EmulatedExcel, plan: WorkbookPlan): WorkbookPlan {
  const whole = workbookAsPlan(excel.workbook);
  const names = new Set(plan.sheets.map(({ name }) => name));
  return { ...whole, sheets: whole.sheets.filter(({ name }) => names.has(name)) };
}
