import type { WorkbookPlan } from "../../src/domain/report/workbook-plan";
import { writeWorkbook } from "../../src/hosts/file/write-workbook";
import { installEmulatedOffice } from "../client/install-office";
import type { OfficeClient } from "../client/office-client";
import { createEmulatedExcel } from "../emulated-excel";
import type { EmulatedExcel } from "../emulated-excel";
import type { Workbook } from "../model/workbook";
import { loadFile } from "../save/load-file";
import { loadPlan } from "../save/load-plan";
import { workbookAsPlan } from "../save/workbook-as-plan";
import { BookView } from "./book-view";
import { element } from "./element";
import { RequestLog } from "./request-log";
import { toolBar } from "./tool-bar";

declare global {
  interface Window {
    /** For the pane's frame, for tests and for the console. */
    emulatorPage: EmulatorPage;
  }
}

/** The workbook on the left, the pane that works with it on the right: a whole Excel for the pane, in one page. */
export class EmulatorPage {
  excel: EmulatedExcel = createEmulatedExcel({ name: "Book1.xlsx" });
  private uninstall = (): void => undefined;
  private readonly frame = element("iframe", { title: "TongHop", src: "pane/taskpane.html" });
  private readonly book: BookView;
  private readonly log: RequestLog;

  constructor(document: Document) {
    this.log = new RequestLog(part(document, "log"));
    this.book = new BookView(part(document, "book"), (message) => this.log.say(message, true));
    part(document, "tools").append(...toolBar(this));
    part(document, "pane").append(this.frame);
    this.setWidth(350);
    this.listen();
  }

  /** Called by the stand-in for office.js inside the pane's frame, once the genuine client is there. */
  install(frame: OfficeClient, language: string): void {
    // The frame's page before this one is gone.
    this.uninstall();
    const options = { platform: "OfficeOnline", displayLanguage: language };
    this.uninstall = installEmulatedOffice(this.excel, frame, options);
  }

  setWidth(pixels: number): void {
    this.frame.style.width = `${pixels}px`;
  }

  /** The pane closed and opened again; the workbook stays. */
  reloadPane(): void {
    this.frame.contentWindow?.location.reload();
  }

  /** Opens a workbook of a file: values, formulas, tables, merges, sizes and number formats. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    const opened = await loadFile(name, bytes);
    if (typeof opened === "string") this.log.say(`${name}: ${opened}`, true);
    else this.use(opened);
  }

  /** Opens the workbook that a plan makes, all of it: for tests and the console. */
  openPlan(plan: WorkbookPlan, name: string): void {
    this.use(loadPlan(plan, name));
  }

  startAnew(): void {
    this.use(null);
  }

  /** The workbook as the file host saves it. */
  async save(): Promise<Uint8Array> {
    const plan = workbookAsPlan(this.excel.workbook, (what) => this.log.say(`not saved: ${what}`, false));
    return writeWorkbook(plan);
  }

  say(message: string, isError: boolean): void {
    this.log.say(message, isError);
  }

  private use(workbook: Workbook | null): void {
    this.excel = createEmulatedExcel(workbook ? { workbook } : { name: "Book1.xlsx" });
    this.listen();
    this.reloadPane();
  }

  private listen(): void {
    this.log.clear();
    this.excel.onRequest((record) => this.log.add(record));
    this.excel.onChange(() => this.book.draw());
    this.book.show(this.excel);
  }
}

function part(document: Document, id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}
