import { temporaryFolder } from "../support/command";
import { openInExcel, type OpenPane, type RunningPane } from "../support/running-pane";
import { consolidate, face, receiveSample } from "./acting";
import { copySample } from "./sample-files";

/** What the user does with the numbers of a drawn workbook. */
export function numbers(running: () => RunningPane): void {
  describe("numbers of the workbook", () => {
    const sample = copySample(temporaryFolder());

    test("S11: a number selected in Excel lists its rows; what it is made of leads on; elsewhere the tab is back", async () => {
      const open = await openInExcel(running());
      await receiveSample(open, sample);
      await consolidate(open);
      await select(open, "Tổng hợp", "I17");
      const heading = open.pane.getByRole("heading", { name: /Huyện Hàm Tân: nữ/ });
      await heading.waitFor();
      await open.pane.getByRole("heading", { name: face.behind.rows(58) }).waitFor();
      expect(await open.pane.locator("#tab-contents .rows > li").count()).toBe(58);
      expect(await open.pane.locator("#tab-contents .rows .finding-place").first().innerText()).toMatch(
        /Ham Tan.*!.*nhận \d\d\/\d\d\/2021/s,
      );

      await select(open, "Tổng hợp", "E17");
      await open.pane.getByRole("heading", { name: /Huyện Hàm Tân: tăng\/giảm/ }).waitFor();
      await open.pane.getByTitle(face.origin.goTo("'Tổng hợp'!D17")).click();
      await open.pane.getByRole("heading", { name: face.behind.rows(105) }).waitFor();

      await select(open, "Sheet1", "A1");
      await open.pane.locator("[data-id=ham-tan]").waitFor();
      expect(open.faults).toEqual([]);
    });
  });
}

async function select({ page }: OpenPane, sheet: string, address: string): Promise<void> {
  await page.evaluate(
    ([name, cell]) => {
      window.emulatorPage.excel.userSelect(name, cell);
    },
    [sheet, address] as const,
  );
}
