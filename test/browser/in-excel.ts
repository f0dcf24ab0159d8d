import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paneFaceTexts } from "../../src/domain/language/pane-face-texts";
import { parseRange } from "../../src/domain/grid/address";
import { runCommand, temporaryFolder } from "../support/command";
import { packageDifferences } from "../support/package-contents";
import {
  choose,
  type OpenPane,
  openInExcel,
  type RunningPane,
  savedFrom,
  workSince,
} from "../support/running-pane";
import { copySample, reviseSample } from "./sample-files";

const result = /2030\/2000/;
const button = "Tổng hợp vào Excel";

/** What Office.js has no member for, so that a workbook drawn through it differs from one that is written as a file. */
const beyondOfficeJs: readonly { readonly place: RegExp; readonly why: string }[] = [
  { place: /^Biểu đồ!drawing: /, why: "a chart's alternative text is above 1.9" },
  { place: /^Biểu đồ!chart 2: .*pattFill/s, why: "no pattern fills of series: a lighter colour instead" },
];

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
      const differences = packageDifferences(readFileSync(out), await savedFrom(open));
      expect(differences.filter((line) => !beyondOfficeJs.some(({ place }) => place.test(line)))).toEqual([]);
      expect(open.faults).toEqual([]);
    });

    test("an empty workbook gets a register sheet; with the register typed in, the files are consolidated", async () => {
      const open = await openInExcel(running());
      await workSince(open);
      await open.pane.getByRole("button", { name: "Tạo sheet Chỉ tiêu" }).click();
      await open.saysInStatus(new RegExp(paneFaceTexts("vi").firstRun.created.slice(0, 20)));
      // What a user types right away is seen once the pane watches the sheet.
      await open.page.waitForFunction(() =>
        window.emulatorPage.excel.log.some(({ members }) =>
          members.includes("Worksheet._registerDataChangedEvent"),
        ),
      );
      await open.page.evaluate(() => {
        const { excel } = window.emulatorPage;
        excel.userEdit("Chỉ tiêu", "B5", "Huyện Phú Quý");
        excel.userEdit("Chỉ tiêu", "D5", 45);
        excel.userEdit("Chỉ tiêu", "B6", "Công an tỉnh");
        excel.userEdit("Chỉ tiêu", "D6", 110);
      });
      await open.pane
        .getByRole("listitem")
        .getByRole("button", { name: /Công an tỉnh/ })
        .waitFor();
      await choose(open, sample.sent);
      await open.saysInStatus(/169\/155/);
      await open.pane.getByRole("button", { name: button }).click();
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
      expect(await open.page.evaluate(() => window.emulatorPage.excel.workbook.sheets.length)).toBe(8);
      expect(await shownIn(open, ["P17"], "Tổng hợp")).toEqual(["Đã nhắc"]);
      expect(open.faults).toEqual([]);
    });
  });
}

async function consolidate(open: OpenPane, words = result): Promise<void> {
  await open.pane.getByRole("button", { name: button }).click();
  await open.saysInStatus(words);
  await rests(open);
}

/** Until nothing is going on: what follows a drawing (watching the sheets) is done too. */
async function rests({ pane }: OpenPane): Promise<void> {
  await pane.waitForFunction(() => document.querySelector("[role=progressbar], [aria-busy=true]") === null);
}

/** What cells show. */
function shownIn({ page }: OpenPane, addresses: readonly string[], sheet = "Sheet1") {
  return page.evaluate(
    ([name, places]) =>
      places.map(({ row, column }) =>
        window.emulatorPage.excel.workbook.sheetNamed(name)?.valueAt(row, column),
      ),
    [sheet, addresses.map(placeOf)] as const,
  );
}

function placeOf(address: string): { row: number; column: number } {
  const range = parseRange(address);
  if (range === null) throw new Error(`no address: ${address}`);
  return { row: range.top, column: range.left };
}
