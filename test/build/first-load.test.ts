import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { gzipSync } from "node:zlib";
import { launchBrowser } from "../../scripts/browser.cjs";
import { serveFolder, type ServedFolder } from "../../scripts/static-server.cjs";
import { paneFace } from "../../src/domain/language/vi/pane-face";
import { buildPages, type PanePages } from "../support/pane-pages";

const samples = join(__dirname, "../../samples/2021");

let pages: PanePages;
let served: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  pages = await buildPages({});
  served = await serveFolder(pages.folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  if (pages) rmSync(pages.folder, { recursive: true, force: true });
});

test("the stand-alone page loads 120 KB at most, and the readers only when the first file comes", async () => {
  const page = await browser.newPage();
  const loaded: { readonly path: string; readonly bytes: Promise<number> }[] = [];
  const complaints: string[] = [];
  page.on("response", (response) => {
    const path = new URL(response.url()).pathname;
    if (!path.endsWith(".png"))
      loaded.push({ path, bytes: response.body().then((body) => gzipSync(body, { level: 9 }).length) });
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${served.address}index.html`, { waitUntil: "networkidle" });
  await page.getByRole("tab", { name: paneFace.tabs.receive }).waitFor();
  const first = await Promise.all(loaded.map(({ bytes }) => bytes));
  const size = first.reduce((sum, bytes) => sum + bytes, 0);
  expect(size).toBeGreaterThan(20_000);
  expect(size).toBeLessThanOrEqual(120_000);

  await page.locator("input[type=file]").first().setInputFiles(join(samples, "register.xlsx"));
  await page.getByText("2.000").first().waitFor();
  expect(loaded.length).toBeGreaterThan(first.length);
  expect(complaints).toEqual([]);
  await page.close();
});

test("opened from the disk, without a server, the stand-alone page reads files too", async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`file://${join(pages.folder, "index.html")}`);
  await page.locator("input[type=file]").first().setInputFiles(join(samples, "register.xlsx"));
  await page.getByText("2.000").first().waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
