import { paneFaceTexts } from "../../src/domain/language/pane-face-texts";
import { temporaryFolder } from "../support/command";
import { openInExcel, type OpenPane, type RunningPane } from "../support/running-pane";
import { face, receiveSample, rests, select } from "./acting";
import { copySample } from "./sample-files";

const english = paneFaceTexts("en");

export function byKeyboard(running: () => RunningPane): void {
  describe("by keyboard, and in English", () => {
    const sample = copySample(temporaryFolder());

    test("from the first Tab to the consolidated workbook without a mouse", async () => {
      const open = await openInExcel(running());
      // Listened for from the beginning: a listener takes a while to reach the browser.
      const asked = open.page.waitForEvent("filechooser");
      await open.page.locator("iframe").focus();
      await tabTo(open, face.receive.choose);
      await open.page.keyboard.press("Enter");
      await (await asked).setFiles([...sample.sent, sample.register]);
      await open.saysInStatus(/2\.030\/2\.000/);
      await rests(open);

      // A tile opens, Esc leads back to it.
      await tabTo(open, /Hàm Tân/);
      await open.page.keyboard.press("Enter");
      await open.pane.getByRole("heading", { name: /Hàm Tân/ }).waitFor();
      await open.page.keyboard.press("Escape");
      await open.pane.locator("[data-id=ham-tan]:focus").waitFor();

      await tabTo(open, face.tabs.receive, "Shift+Tab");
      for (const tab of ["check", "summary", "report"]) {
        await open.page.keyboard.press("ArrowRight");
        await open.pane.locator(`#tab-${tab}[aria-selected=true]`).waitFor();
      }
      await tabTo(open, face.consolidate);
      await open.page.keyboard.press("Enter");
      await open.saysInStatus(/2030\/2000/);
      await rests(open);
      await open.pane.locator("fluent-button.primary:focus").waitFor();

      // A number selected in Excel is shown, and the keyboard stays in Excel.
      await open.page.locator("#tools button").first().focus();
      await select(open, "Tổng hợp", "I17");
      await open.pane.getByRole("heading", { name: face.behind.rows(58) }).waitFor();
      expect(await open.page.evaluate(() => document.activeElement?.closest("#tools") !== null)).toBe(true);
      expect(open.faults).toEqual([]);
    });

    test("in English, from the first tab to the result", async () => {
      const open = await openInExcel(running());
      await open.pane.getByRole("button", { name: face.header.language, exact: true }).click();
      await open.pane.getByRole("button", { name: "Choose files…", exact: true }).waitFor();
      expect(await open.pane.getByRole("tab").allInnerTexts()).toEqual(Object.values(english.tabs));
      await receiveSample(open, sample);
      for (const tab of Object.values(english.tabs)) {
        await open.pane.getByRole("tab", { name: tab, exact: true }).click();
        expect(await vietnameseIn(open)).toEqual([]);
      }
      await open.pane.getByRole("button", { name: "Consolidate into Excel", exact: true }).click();
      await open.saysInStatus(/2030\/2000/);
      expect(await open.status()).toMatch(/^Written into Excel/);
      await rests(open);
      expect(open.faults).toEqual([]);
    });
  });
}

/** Moves with Tab until what is focused has the name; a keyboard trap, or something that can't be reached, fails. */
async function tabTo(
  { page, pane }: OpenPane,
  name: string | RegExp,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  const seen: string[] = [];
  while (seen.length < 150) {
    await page.keyboard.press(key);
    const focused = await pane.evaluate(() => {
      const one = document.activeElement;
      return one === document.body ? "" : (one?.getAttribute("aria-label") ?? one?.textContent.trim() ?? "");
    });
    if (typeof name === "string" ? focused.startsWith(name) : name.test(focused)) return;
    seen.push(focused);
  }
  throw new Error(`Tab never comes to ${String(name)}, only to: ${[...new Set(seen)].join(" | ")}`);
}

/** Words of the Vietnamese face that an English one still shows; names of committees and sheets are data. */
function vietnameseIn({ pane }: OpenPane): Promise<string[]> {
  const words = [...Object.values(face.tabs), ...Object.values(face.states), face.receive.choose];
  return pane.evaluate((texts) => {
    const shown = document.querySelector(".pane")?.textContent ?? "";
    return texts.filter((text) => shown.includes(text));
  }, words);
}
