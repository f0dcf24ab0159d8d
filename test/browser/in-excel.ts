import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand, temporaryFolder } from "../support/command";
import { withoutOfficeLimits } from "../support/beyond-office-js";
import { packageDifferences } from "../support/package-contents";
import { choose, openInExcel, type RunningPane, savedFrom, workSince } from "../support/running-pane";
import { consolidate, face, press, rests, shownIn } from "./acting";
import { copySample, reviseSample } from "./sample-files";

export function inExcel(running: () => RunningPane): void {
  describe("in Excel", () => {
    const folder = temporaryFolder();
    const sample = copySample(folder);

    test("14 workbooks and the register, dropped in together, become the same workbook as the command's", async () => {
      const open = await openInExcel(running());
      await choose(open, [...sample.sent, sample.register]);
      await open.saysInStatus(/2\.030\/2\.000 \(101,5%\)/);
      expect(
        await open.pane
          .getByRole("listitem")
          .getByRole("button", { name: /đã gửi/ })
          .count(),
      ).toBe(14);
      expect(await open.pane.locator("#tab-receive .count").innerText()).toBe("14");
      await workSince(open);
      await consolidate(open);
      const work = await workSince(open);
      console.info(
        `14 files: ${work.syncs} syncs, ${work.bytes} bytes, largest request ${work.largestRequest}`,
      );
      expect(work.syncs).toBeLessThanOrEqual(12 + Math.floor(work.bytes / 2_000_000));
      expect(work.largestRequest).toBeLessThanOrEqual(2_000_000);

      const out = join(folder, "command.xlsx");
      const command = runCommand(
        ...["consolidate", sample.folder, "--register", sample.register, "--year", "2021", "--out", out],
      );
      expect(command.status).toBe(0);
      expect(packageDifferences(readFileSync(out), await savedFrom(open), withoutOfficeLimits)).toEqual([]);
      expect(open.faults).toEqual([]);
    });

    test("an empty workbook gets a register sheet; with the register typed in, the files are consolidated", async () => {
      const open = await openInExcel(running());
      await press(open, face.firstRun.create);
      await open.saysInStatus(new RegExp(face.firstRun.created.slice(0, 20)));
      await rests(open);
      await open.page.evaluate(() => {
        const { excel } = window.emulatorPage;
        excel.userEdit("Chỉ tiêu", "B5", "Huyện Phú Quý");
        excel.userEdit("Chỉ tiêu", "D5", 45);
        excel.userEdit("Chỉ tiêu", "B6", "Công an tỉnh");
        excel.userEdit("Chỉ tiêu", "D6", 110);
      });
      // Right after a drawing, changes count as its echo: what is typed that fast is read when asked for.
      await press(open, face.firstRun.reread);
      await open.pane
        .getByRole("listitem")
        .getByRole("button", { name: /Công an tỉnh/ })
        .waitFor();
      await choose(open, sample.sent);
      await open.saysInStatus(/169\/155/);
      await press(open, face.consolidate);
      await open.saysInStatus(/169\/155 đảng viên/);
      expect(open.faults).toEqual([]);
    });

    test("a second consolidation with one changed file writes only that, and a user's formula follows", async () => {
      const open = await openInExcel(running());
      await choose(open, [...sample.sent, sample.register]);
      await open.saysInStatus(/2\.030\/2\.000/);
      await consolidate(open);
      const first = await workSince(open);
      await open.page.evaluate(() => {
        const { excel } = window.emulatorPage;
        excel.userEdit("Sheet1", "A1", "='Tổng hợp'!D17");
        excel.userEdit("Sheet1", "A2", '=COUNTIFS(DuLieu[Mã],"ham-tan",DuLieu[Hiệu lực],"Có")');
        excel.userEdit("Tổng hợp", "P17", "Đã nhắc");
      });
      expect(await shownIn(open, ["A1", "A2"])).toEqual([105, 105]);

      await choose(open, [await reviseSample(sample, folder)]);
      await open.saysInStatus(/2\.029\/2\.000/);
      await workSince(open);
      await consolidate(open, /2029\/2000/);
      const second = await workSince(open);
      console.info(
        `one changed file: ${second.cellsWritten} of ${first.cellsWritten} cells, ${second.bytes} of ${first.bytes} bytes, ${second.syncs} syncs`,
      );
      expect(second.syncs).toBeLessThanOrEqual(12 + Math.floor(second.bytes / 2_000_000));
      expect(second.cellsWritten).toBeLessThan(first.cellsWritten / 10);
      expect(
        await open.page.evaluate(() => {
          const content = window.emulatorPage.excel.workbook.sheetNamed("Sheet1")?.contentAt(0, 0);
          return typeof content === "object" && content !== null && "formula" in content
            ? content.formula
            : null;
        }),
      ).toBe("'Tổng hợp'!D17");
      expect(await shownIn(open, ["A1", "A2"])).toEqual([104, 104]);
      expect(await open.page.evaluate(() => window.emulatorPage.excel.workbook.sheets.length)).toBe(9);
      expect(await shownIn(open, ["P17"], "Tổng hợp")).toEqual(["Đã nhắc"]);
      expect(open.faults).toEqual([]);
    });
  });
}
