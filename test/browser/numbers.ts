import { temporaryFolder } from "../support/command";
import { openInExcel, type OpenPane, type RunningPane } from "../support/running-pane";
import { consolidate, face, press, receiveSample, rests, saysInAlert, select, shownIn } from "./acting";
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

    test("S12: the last consolidation is taken back by one button, also after the pane was closed; the files stay", async () => {
      const open = await openInExcel(running());
      await receiveSample(open, sample);
      await consolidate(open);
      expect(await sheetsOf(open)).toHaveLength(9);
      await press(open, face.undo.button);
      await open.saysInStatus(new RegExp(face.undo.done.slice(0, 12)));
      expect(await sheetsOf(open)).toEqual(["Sheet1"]);
      await rests(open);
      await consolidate(open);

      await open.page.evaluate(() => window.emulatorPage.reloadPane());
      await open.saysInStatus(/2\.030\/2\.000/);
      await open.page.evaluate(() => {
        window.emulatorPage.excel.userEdit("Tổng hợp", "P12", "Đã nhắc");
      });
      await open.pane.getByRole("button", { name: face.header.menu, exact: true }).click();
      await press(open, face.undo.button);
      await saysInAlert(open, face.undo.changed("Tổng hợp"));
      await press(open, face.undo.evenSo);
      await open.saysInStatus(new RegExp(face.undo.done.slice(0, 12)));
      expect(await sheetsOf(open)).toEqual(["Sheet1"]);
      expect(open.faults).toEqual([]);
    });

    test("E10: a number typed over a formula is asked about before anything is drawn; kept it stays, marked and named; put back it is a formula again", async () => {
      const open = await openInExcel(running());
      await receiveSample(open, sample);
      await consolidate(open);
      await open.page.evaluate(() => {
        const { excel } = window.emulatorPage;
        excel.userEdit("Tổng hợp", "D12", 160);
        excel.userEdit("Tiến độ", "E13", 99);
      });
      await press(open, face.consolidate);
      await saysInAlert(open, face.typed.title(2));
      await rests(open);
      expect(await shownIn(open, ["D12"], "Tổng hợp")).toEqual([160]);
      expect(await open.alert()).toContain(
        "'Tổng hợp'!D12 (Huyện Bắc Bình: kết nạp): đang là 160, công thức cho 159.",
      );
      await open.pane.getByRole("button", { name: face.typed.keep }).first().click();
      await open.pane.getByRole("button", { name: face.typed.putBack }).first().click();
      await rests(open);
      await consolidate(open);
      expect(await formulaAt(open, "Tổng hợp", 11, 3)).toBeNull();
      expect(await shownIn(open, ["D12", "D25"], "Tổng hợp")).toEqual([160, 2031]);
      expect(await formulaAt(open, "Tiến độ", 12, 4)).toMatch(/^SUMIFS/);
      const found = await open.page.evaluate(() => {
        const sheet = window.emulatorPage.excel.workbook.sheetNamed("Kiểm tra");
        return (sheet?.rows ?? []).some((row) => row?.includes("D12") === true && row.includes("Tổng hợp"));
      });
      expect(found).toBe(true);
      // Remembered: the pane that is opened anew doesn't ask again.
      await open.page.evaluate(() => window.emulatorPage.reloadPane());
      await open.saysInStatus(/2\.030\/2\.000/);
      await consolidate(open);
      expect(await shownIn(open, ["D12"], "Tổng hợp")).toEqual([160]);
      expect(open.faults).toEqual([]);
    });
  });
}

function formulaAt({ page }: OpenPane, name: string, row: number, column: number): Promise<string | null> {
  return page.evaluate(
    ([sheet, at, right]) => {
      const content = window.emulatorPage.excel.workbook.sheetNamed(sheet)?.contentAt(at, right);
      return typeof content === "object" && content !== null && "formula" in content ? content.formula : null;
    },
    [name, row, column] as const,
  );
}

function sheetsOf({ page }: OpenPane): Promise<string[]> {
  return page.evaluate(() => window.emulatorPage.excel.workbook.sheets.map(({ name }) => name));
}
