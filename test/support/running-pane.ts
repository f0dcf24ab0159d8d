import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import type {} from "../../emulated-excel/page/emulator-page";
import { launchBrowser } from "../../scripts/browser.cjs";
import { servePane } from "../../scripts/pane-server.cjs";

/** The built pane, served, and a browser to open it in. */
export interface RunningPane {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function runPane(): Promise<RunningPane> {
  const [served, browser] = await Promise.all([servePane(), launchBrowser()]);
  return {
    address: served.address,
    browser,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** The pane as a user has it in front: beside the emulated Excel, or alone. */
export interface OpenPane {
  readonly page: Page;
  /** Where the pane itself is. */
  readonly pane: Frame;
  /** Everything that the browser complained of: a person would see it in the console. */
  readonly faults: string[];
  readonly status: () => Promise<string>;
  /** Waits until the status says it. */
  readonly saysInStatus: (words: RegExp) => Promise<void>;
  readonly alert: () => Promise<string>;
}

const opened: Page[] = [];

/** Pages of a test that has ended: to be closed after each. */
export async function closePages(): Promise<void> {
  for (const page of opened.splice(0)) await page.context().close();
}

export async function openInExcel(
  running: RunningPane,
  options: BrowserContextOptions & { readonly width?: number } = {},
): Promise<OpenPane> {
  const { width = 350, ...context } = options;
  const page = await openPage(running, "", { viewport: { width: 1200, height: 900 }, ...context });
  await page.evaluate((pixels) => window.emulatorPage.setWidth(pixels), width);
  return whenReady(page, () => page.frame({ url: /taskpane\.html/ }));
}

export async function openAlone(
  running: RunningPane,
  options: BrowserContextOptions & { readonly width?: number } = {},
): Promise<OpenPane> {
  const { width = 350, ...context } = options;
  const page = await openPage(running, "pane/index.html", { viewport: { width, height: 800 }, ...context });
  return whenReady(page, () => page.mainFrame());
}

const faultsOf = new WeakMap<Page, string[]>();

async function openPage(
  { address, browser }: RunningPane,
  path: string,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({ locale: "vi-VN", acceptDownloads: true, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  faultsOf.set(page, faults);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`not loaded: ${request.url()}`));
  opened.push(page);
  await page.goto(new URL(path, address).href);
  return page;
}

async function whenReady(page: Page, find: () => Frame | null): Promise<OpenPane> {
  const pane = find();
  if (pane === null) throw new Error("The page has no pane");
  await pane.waitForSelector("[role=tab]");
  const text = (role: string) => pane.locator(`[role=${role}]`).first().innerText();
  return {
    page,
    pane,
    faults: faultsOf.get(page) ?? [],
    status: () => text("status"),
    saysInStatus: async (words) => {
      await pane.locator("[role=status]", { hasText: words }).first().waitFor({ timeout: 60_000 });
    },
    alert: () => text("alert"),
  };
}

/** Chooses files as with the button `Chọn tệp…`. */
export async function choose({ pane }: OpenPane, files: readonly string[]): Promise<void> {
  await pane
    .locator("input[type=file]")
    .first()
    .setInputFiles([...files]);
}

/** The workbook that is open in the emulated Excel, saved as a file. */
export async function savedFrom({ page }: OpenPane): Promise<Uint8Array> {
  const numbers = await page.evaluate(async () => {
    const bytes = await window.emulatorPage.save();
    let text = "";
    for (let from = 0; from < bytes.length; from += 8192)
      text += String.fromCharCode(...bytes.subarray(from, from + 8192));
    return btoa(text);
  });
  return new Uint8Array(Buffer.from(numbers, "base64"));
}

export interface ExcelWork {
  readonly syncs: number;
  /** Of requests and answers together. */
  readonly bytes: number;
  readonly largestRequest: number;
  readonly cellsWritten: number;
}

/** What the emulated Excel was asked for since the last time this was asked. */
export async function workSince({ page }: OpenPane): Promise<ExcelWork> {
  const log = await page.evaluate(() => window.emulatorPage.excel.log.splice(0));
  return {
    syncs: log.length,
    bytes: log.reduce((sum, { bytes, responseBytes }) => sum + bytes + responseBytes, 0),
    largestRequest: Math.max(0, ...log.map(({ bytes }) => bytes)),
    cellsWritten: log.reduce((sum, { cellsWritten }) => sum + cellsWritten, 0),
  };
}
