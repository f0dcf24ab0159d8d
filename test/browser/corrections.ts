import type { Locator } from "playwright-core";
import { temporaryFolder } from "../support/command";
import { openAlone, type OpenPane, type RunningPane } from "../support/running-pane";
import { face, receiveSample } from "./acting";
import { copySample } from "./sample-files";

const texts = face.detail;
const whole = /2\.030\/2\.000/;

/** Huyện Hàm Tân sent one workbook with a list of 66 persons and one of 39. */
export function corrections(running: () => RunningPane): void {
  describe("what the user corrects: the numbers follow, and follow back", () => {
    const sample = copySample(temporaryFolder());

    const begin = async (): Promise<{ open: OpenPane; card: Locator }> => {
      const open = await openAlone(running());
      await receiveSample(open, sample);
      return { open, card: await openCard(open) };
    };

    test("a sheet is left out", async () => {
      const { open, card } = await begin();
      await card.getByLabel(texts.leaveOut).check();
      await open.saysInStatus(/1\.964\/2\.000/);
      await card.getByText(texts.corrected).waitFor();
      await card.getByLabel(texts.leaveOut).uncheck();
      await open.saysInStatus(whole);
      expect(open.faults).toEqual([]);
    });

    test("a sheet is given to another committee, and taken back there", async () => {
      const { open, card } = await begin();
      await card.getByLabel(texts.committee, { exact: true }).selectOption("phu-quy");
      await open.pane.getByText(texts.corrected).waitFor();
      expect(await tileOf(open, "ham-tan")).toContain("39/120");
      await open.pane.locator("[data-id=phu-quy]").click();
      const there = open.pane.getByRole("article").filter({ hasText: texts.corrected });
      await there.getByText(texts.correct, { exact: true }).click();
      await there.getByLabel(texts.committee, { exact: true }).selectOption("");
      await open.pane.getByText(texts.corrected).waitFor({ state: "detached" });
      expect(await tileOf(open, "ham-tan")).toContain("105/120");
      expect(await tileOf(open, "phu-quy")).toContain("51/45");
      await open.saysInStatus(whole);
      expect(open.faults).toEqual([]);
    });

    test("a column means something else", async () => {
      const { open, card } = await begin();
      const women = await womenOf(open);
      expect(women).toBeGreaterThan(0);
      const meaning = async (field: string) => {
        await openCard(open);
        await card.getByText(texts.columns(13), { exact: true }).click();
        await card.getByLabel(/Nữ$/).selectOption(field);
      };
      await meaning("own");
      await card.getByText(texts.corrected).waitFor();
      expect(await womenOf(open)).toBeLessThan(women);
      await meaning("automatic");
      await card.getByText(texts.corrected).waitFor({ state: "detached" });
      expect(await womenOf(open)).toBe(women);
      expect(open.faults).toEqual([]);
    });

    test("the header stands in other rows", async () => {
      const { open, card } = await begin();
      const [first, last] = [card.getByLabel(texts.headerFirst), card.getByLabel(texts.headerLast)];
      const rows = [await first.inputValue(), await last.inputValue()];
      // Below its first person.
      await last.fill("13");
      await first.fill("13");
      await card.getByRole("button", { name: texts.setHeader }).click();
      await card.getByText(texts.corrected).waitFor();
      expect(await open.status()).not.toMatch(whole);
      await card.getByRole("button", { name: texts.resetHeader }).click();
      await open.saysInStatus(whole);
      expect([await first.inputValue(), await last.inputValue()]).toEqual(rows);
      expect(open.faults).toEqual([]);
    });

    test("in the picture a column's letter leads to its meaning, a row's number makes it the header", async () => {
      const { open, card } = await begin();
      await card.getByRole("button", { name: new RegExp(texts.showSheet) }).click();
      const picture = card.locator(".picture");
      await picture.locator("thead .head").nth(1).click();
      await card.locator("[data-column] select:focus").waitFor();
      const last = await card.getByLabel(texts.headerLast).inputValue();
      await picture.getByTitle(texts.setHeaderRow(Number(last) + 2), { exact: true }).click();
      await card.getByText(texts.corrected).waitFor();
      expect(await card.getByLabel(texts.headerFirst).inputValue()).toBe(String(Number(last) + 2));
      await card.getByRole("button", { name: texts.resetHeader }).click();
      await open.saysInStatus(whole);
      expect(await card.locator(".legend").innerText()).toContain(texts.roles.header);
      expect(open.faults).toEqual([]);
    });
  });
}

/** From the list of committees to the first list's card, with what can be corrected in view. */
async function openCard({ pane }: OpenPane): Promise<Locator> {
  await pane.locator("[data-id=ham-tan]").click();
  const card = pane.getByRole("article").first();
  await card.getByText(texts.correct, { exact: true }).click();
  return card;
}

/** Back to the list of committees; what a tile there says. */
async function tileOf({ pane }: OpenPane, id: string): Promise<string> {
  const back = pane.getByRole("button", { name: `${face.back}: ${face.tabs.receive}` });
  if (await back.isVisible()) await back.click();
  return pane.locator(`[data-id=${id}]`).innerText();
}

/** As the tab Tổng hợp tells it; leads to the list of committees. */
async function womenOf({ pane }: OpenPane): Promise<number> {
  await pane.locator("#tab-summary").click();
  await pane.getByTitle(face.summary.showBehind(face.summary.admitted, "Huyện Hàm Tân")).click();
  await pane.getByLabel(face.behind.figure, { exact: true }).selectOption("female");
  // Of all 105, only the women are left.
  await pane.locator(".big-number", { hasNotText: /^105$/ }).waitFor();
  const number = Number(await pane.locator(".big-number").innerText());
  await pane.locator("#tab-receive").click();
  return number;
}
