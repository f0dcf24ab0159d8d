import { parse } from "acorn";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser.cjs";
import { serveFolder, type ServedFolder } from "../../scripts/static-server.cjs";
import { boot as english } from "../../src/domain/language/en/boot";
import { boot as vietnamese } from "../../src/domain/language/vi/boot";
import { buildPages, type PanePages } from "../support/pane-pages";

type Fault = Exclude<keyof typeof vietnamese, "opening" | "openAlone">;

let pages: PanePages;
let served: ServedFolder;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  const app = join(__dirname, "fixtures/app.ts");
  pages = await buildPages({ taskpane: app, web: app });
  served = await serveFolder(pages.folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  if (pages) rmSync(pages.folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await open({});
});

afterEach(() => page.context().close());

async function open(options: { readonly userAgent?: string }): Promise<void> {
  page = await (await browser.newContext(options)).newPage();
  complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
}

/** What the page finds in office.js's place. */
async function officeJs(body: string): Promise<void> {
  await page.route("**/office/office.js", (route) => route.fulfill({ contentType: "text/javascript", body }));
}

function office(host: string | null, highest: number): string {
  return `window.Office = {
    onReady: function () { return Promise.resolve({ host: ${JSON.stringify(host)} }); },
    context: { requirements: { isSetSupported: function (set, version) {
      return set === "ExcelApi" && Number(version.split(".")[1]) <= ${highest};
    } } }
  };`;
}

async function expectFault(fault: Fault, withLink = true): Promise<void> {
  const notice = page.locator("#notice[role=alert]");
  await notice.waitFor({ timeout: 6000 });
  for (const { title, what, todo } of [vietnamese[fault], english[fault]]) {
    for (const text of [title, what, todo]) expect(await notice.textContent()).toContain(text);
  }
  const links = notice.locator("a");
  expect(await links.count()).toBe(withLink ? 1 : 0);
  if (withLink) {
    expect(await links.getAttribute("href")).toBe("index.html");
    expect(await notice.textContent()).toContain(`${served.address}index.html`);
  }
}

function isDrawn(): Promise<boolean> {
  return page.locator("#drawn").isVisible();
}

test("the boot script is ES5 as it is delivered", () => {
  const scripts = pages.files.filter((file) => /^boot\..*\.js$/.test(file));
  expect(scripts).toHaveLength(1);
  const source = readFileSync(join(pages.folder, scripts[0] ?? ""), "utf8");
  expect(() => parse(source, { ecmaVersion: 5 })).not.toThrow();
});

test("says that it opens, starts the application when Excel answers, and breaks no rule of its policy", async () => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    void page.route("**/office/office.js", (route) => {
      answer = () => void route.fulfill({ contentType: "text/javascript", body: office("Excel", 9) });
      resolve();
    });
  });
  await page.goto(`${served.address}taskpane.html`, { waitUntil: "commit" });
  await asked;
  expect(await page.locator("#notice").textContent()).toBe(vietnamese.opening);
  answer();
  await page.locator("#drawn").waitFor();
  await page.locator("#notice").waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
});

test("the stand-alone page starts without office.js", async () => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${served.address}index.html`);
  await page.locator("#drawn").waitFor();
  expect(asked.filter((address) => address.includes("office"))).toEqual([]);
  expect(complaints).toEqual([]);
});

test.each<[what: string, body: string | null, fault: Fault]>([
  ["can't be loaded", null, "missing"],
  ["is another script", "window.Something = {};", "missing"],
  ["runs outside Office", office(null, 9), "host"],
  ["runs in Word", office("Word", 9), "host"],
  ["runs in an Excel of ExcelApi 1.8", office("Excel", 8), "set"],
])("office.js that %s: says so, and offers the stand-alone page", async (_what, body, fault) => {
  if (body === null) await page.route("**/office/office.js", (route) => route.abort());
  else await officeJs(body);
  await page.goto(`${served.address}taskpane.html`);
  await expectFault(fault);
  expect(await isDrawn()).toBe(false);
});

test("an Office that doesn't answer: says so within five seconds, and opens when it answers after all", async () => {
  await officeJs(`var wake; window.Office = {
    onReady: function () { return new Promise(function (resolve) {
      window.wake = function () { resolve({ host: "Excel" }); };
    }); },
    context: { requirements: { isSetSupported: function () { return true; } } }
  };`);
  const began = Date.now();
  await page.goto(`${served.address}taskpane.html`);
  await expectFault("silent");
  expect(Date.now() - began).toBeLessThan(6000);
  await page.evaluate("wake()");
  await page.locator("#drawn").waitFor();
  await page.locator("#notice").waitFor({ state: "detached" });
});

test("an office.js whose address never answers: says so within five seconds", async () => {
  await page.route("**/office/office.js", () => undefined);
  await page.goto(`${served.address}taskpane.html`, { waitUntil: "commit" });
  await expectFault("silent");
});

test.each([
  ["taskpane.html", true],
  ["index.html", false],
])("Internet Explorer in %s: says what to do and runs nothing else", async (name, withLink) => {
  await page.context().close();
  await open({ userAgent: "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko" });
  await page.goto(`${served.address}${name}`);
  await expectFault("trident", withLink);
  expect(await page.locator("#notice").textContent()).toContain(`${served.address}index.html`);
  expect(await isDrawn()).toBe(false);
});

test.each(["Object.hasOwn", "window.Promise", "Document.prototype.adoptedStyleSheets"])(
  "an engine without %s: says what to do",
  async (member) => {
    await page.addInitScript(`delete ${member}`);
    await page.goto(`${served.address}taskpane.html`);
    await expectFault("engine");
    expect(await isDrawn()).toBe(false);
  },
);

describe("an application that can't start", () => {
  test("because its script can't be loaded", async () => {
    await officeJs(office("Excel", 9));
    await page.route(/\/taskpane\.[0-9a-f]+\.js$/, (route) => route.abort());
    await page.goto(`${served.address}taskpane.html`);
    await expectFault("failed");
  });

  test("because it fails: its error is shown", async () => {
    const app = join(__dirname, "fixtures/broken-app.ts");
    const broken = await buildPages({ taskpane: app, web: app });
    const server = await serveFolder(broken.folder);
    try {
      await page.goto(`${server.address}index.html`);
      await expectFault("failed", false);
      expect(await page.locator("#notice code").textContent()).toContain("no register of custom elements");
    } finally {
      await server.close();
      rmSync(broken.folder, { recursive: true, force: true });
    }
  });
});
