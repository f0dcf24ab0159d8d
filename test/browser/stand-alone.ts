import ExcelJS from "exceljs";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand, temporaryFolder } from "../support/command";
import { packageDifferences } from "../support/package-contents";
import { choose, openAlone, type OpenPane, type RunningPane } from "../support/running-pane";
import { face, press, receiveSample } from "./acting";
import { copySample } from "./sample-files";

export function standAlone(running: () => RunningPane): void {
  describe("stand-alone", () => {
    const folder = temporaryFolder();
    const sample = copySample(folder);

    test("the 14 workbooks and the register become the same file as the command's, which goes on alone", async () => {
      const open = await openAlone(running());
      await receiveSample(open, sample);
      const path = await download(open, folder);

      const out = join(folder, "command.xlsx");
      const command = runCommand(
        ...["consolidate", sample.folder, "--register", sample.register, "--year", "2021", "--out", out],
      );
      expect(command.status).toBe(0);
      expect(packageDifferences(readFileSync(out), readFileSync(path))).toEqual([]);
      expect(open.faults).toEqual([]);

      await addSheet(path);
      const next = await openAlone(running());
      await choose(next, [path]);
      await next.saysInStatus(/2\.030\/2\.000/);
      const again = await download(next, join(folder, "next"));
      // W4: what the user put into the file is in the next one.
      expect(await ownFormula(again)).toBe("SUM(DuLieu[Số lượng])");

      // E9: what will change is shown before, and said after.
      const more = join(folder, "Tuy Phong bổ sung.csv");
      const lines = ["Danh sách kết nạp đảng viên Huyện Tuy Phong", "STT,Họ và tên,Ngày sinh,Ngày kết nạp"];
      writeFileSync(more, [...lines, "1,Ngô Thị Bổ Sung,3/4/1999,5/12/2021"].join("\n"));
      await choose(next, [more]);
      await next.saysInStatus(/2\.031\/2\.000/);
      await next.pane.getByRole("tab", { name: face.tabs.summary }).click();
      const changes = next.pane.locator(".changes");
      expect(await changes.innerText()).toMatch(/Sẽ đổi[^]*Huyện Tuy Phong 173 → 174 \(\+1\)/);
      await press(next, face.download);
      await next.saysInStatus(/Thay đổi so với lần trước: Huyện Tuy Phong 173 → 174 \(\+1\)\. .*2031\/2000/);
      expect(await changes.innerText()).toMatch(/^Thay đổi so với lần trước/);
      expect(next.faults).toEqual([]);
    });

    test("a broken file among them is named; the others are consolidated", async () => {
      const broken = join(folder, "Thị ủy La Gi (hỏng).xlsx");
      const [whole = ""] = sample.sent;
      writeFileSync(broken, readFileSync(whole).subarray(0, 3000));
      const open = await openAlone(running());
      await choose(open, [...sample.sent, broken, sample.register]);
      await open.saysInStatus(/2\.030\/2\.000/);
      const tile = open.pane.locator(".tile.file.refused").first();
      expect(await tile.innerText()).toMatch(/Thị ủy La Gi \(hỏng\)\.xlsx[^]*\p{L}{3}/u);
      await press(open, face.download);
      await open.saysInStatus(/2030\/2000/);
      expect(open.faults).toEqual([]);
    });
  });
}

/** A sheet of the user's own. */
async function addSheet(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  book.addWorksheet("Của phòng").getCell("A1").value = { formula: "SUM(DuLieu[Số lượng])", date1904: false };
  await book.xlsx.writeFile(path);
}

async function ownFormula(path: string): Promise<string | undefined> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book.getWorksheet("Của phòng")?.getCell("A1").formula;
}

/** Presses the button; gives the path of the file that the browser then saves. */
async function download(open: OpenPane, into: string): Promise<string> {
  const [file] = await Promise.all([
    open.page.waitForEvent("download", { timeout: 60_000 }),
    press(open, face.download),
  ]);
  const path = join(into, file.suggestedFilename());
  await file.saveAs(path);
  await open.saysInStatus(/2030\/2000/);
  return path;
}
