import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { root, temporaryFolder } from "../support/command";
import { type OpenPane, openInExcel, type RunningPane } from "../support/running-pane";
import { face, receiveSample } from "./acting";
import { copySample } from "./sample-files";

const themes: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};
const widths = [270, 320, 350];
export const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const screens = join(root, "out/screens");

/** Each tab in each theme and width; pictures of all to look at are left in out/screens. */
export function looks(running: () => RunningPane): void {
  describe("looks", () => {
    const sample = copySample(temporaryFolder());
    beforeAll(() => mkdirSync(screens, { recursive: true }));

    test.each(Object.keys(themes))(
      "%s: nothing for axe to find, nothing cut off, in any tab",
      async (theme) => {
        const open = await openInExcel(running(), themes[theme]);
        await open.pane.evaluate(axe);
        expect(await problems(open, `${theme}-first`)).toEqual([]);
        await receiveSample(open, sample);
        for (const width of widths) {
          await open.page.evaluate((pixels) => window.emulatorPage.setWidth(pixels), width);
          for (const [tab, name] of Object.entries(face.tabs)) {
            await open.pane.getByRole("tab", { name, exact: true }).click();
            await open.pane.locator(`#tab-${tab}[aria-selected=true]`).waitFor();
            expect(await problems(open, `${theme}-${width}-${tab}`)).toEqual([]);
          }
        }
        await open.page.evaluate(() => window.emulatorPage.setWidth(270));
        for (const [place, goThere] of Object.entries(places)) {
          await goThere(open);
          expect(await problems(open, `${theme}-270-${place}`)).toEqual([]);
        }
        expect(open.faults).toEqual([]);
      },
    );
  });
}

/** What a user opens from the tabs. */
const places: Readonly<Record<string, (open: OpenPane) => Promise<void>>> = {
  committee: async ({ pane }) => {
    await pane.locator("#tab-receive").click();
    await pane.locator("[data-id=ham-tan]").click();
    const card = pane.getByRole("article").first();
    await card.getByText(face.detail.correct, { exact: true }).click();
    await card.getByText(face.detail.columns(13), { exact: true }).click();
  },
  sheet: async ({ pane }) => {
    const card = pane.getByRole("article").first();
    await card.getByText(face.detail.correct, { exact: true }).click();
    await card.getByRole("button", { name: face.detail.showSheet }).click();
    await card.locator(".picture table").waitFor();
    await card.locator(".picture").scrollIntoViewIfNeeded();
  },
  behind: async ({ pane }) => {
    await pane.locator("#tab-summary").click();
    await pane.locator("button.behind").first().click();
    await pane.locator("ul.rows").waitFor();
  },
  menu: async ({ pane }) => {
    await pane.getByRole("button", { name: face.header.menu, exact: true }).click();
  },
  period: async ({ pane }) => {
    await pane.getByRole("button", { name: face.header.change }).click();
  },
};

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What axe finds, and what makes the pane scroll sideways; takes the picture. */
export async function problems({ page, pane }: OpenPane, name: string): Promise<string[]> {
  await page.locator("iframe").screenshot({ path: join(screens, `${name}.png`), animations: "disabled" });
  const found = await pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResult> } };
    const { violations } = await axe.run();
    const wide = [document.documentElement, document.querySelector("#tab-contents")].filter(
      (one) => one !== null && one.scrollWidth > one.clientWidth,
    );
    return [
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = "" }) => `${id}: ${html} ${failureSummary}`),
      ),
      ...wide.map((one) => `scrolls sideways: ${one?.id || "the page"}`),
    ];
  });
  return found.map((text) => `${name}: ${text}`);
}
