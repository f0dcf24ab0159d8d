import { loadPlan } from "../../../emulated-excel/save/load-plan";
import type { Grid, Workbook } from "../../../src/domain/grid/grid";
import { styleAt, valueAt } from "../../../src/domain/grid/grid";
import type { WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { writeWorkbook } from "../../../src/hosts/file/write-workbook";
import { openFile } from "../../../src/intake/open-file";
import { samplePlan } from "../../support/sample-outcome";
import { openBook } from "./drawing";

jest.setTimeout(120_000);
const megabyte = 1024 * 1024;

let plan: WorkbookPlan;
let asFile: Workbook;

beforeAll(async () => {
  plan = await samplePlan();
  const opened = await openFile("plan.xlsx", await writeWorkbook(plan));
  if (opened.state !== "read") throw new Error(opened.state);
  asFile = opened.workbook;
});

/** What a reader sees of a cell, wherever the two grids end. */
function differences(one: Grid, other: Grid): string[] {
  const found: string[] = [];
  const rows = Math.max(one.values.length, other.values.length);
  for (let row = 0; row < rows && found.length < 5; row++) {
    const columns = Math.max(one.values[row]?.length ?? 0, other.values[row]?.length ?? 0);
    for (let column = 0; column < columns; column++) {
      const facts = (grid: Grid) => {
        const value = valueAt(grid, row, column);
        const { isDate, bold, struck } = styleAt(grid, row, column);
        // A formula that gives an empty text looks like an empty cell.
        return JSON.stringify(value === null || value === "" ? null : [value, isDate, bold, struck]);
      };
      if (facts(one) !== facts(other))
        found.push(`${one.name} ${row},${column}: ${facts(one)} ≠ ${facts(other)}`);
    }
  }
  return found;
}

test.each(["1.9", "1.13"])(
  "sheets of the open workbook read as those of its file, with ExcelApi %s",
  async (apiSet) => {
    const { book, sent } = openBook({ apiSet, workbook: loadPlan(plan) });
    const read = await book.read(plan.sheets.map(({ name }) => ({ name, parts: "all" })));
    const figures = sent();
    expect(read.sheets.map(({ name }) => name)).toEqual(asFile.sheets.map(({ name }) => name));
    for (const [index, grid] of read.sheets.entries()) {
      const file = asFile.sheets[index];
      if (!file) continue;
      expect(differences(grid, file)).toEqual([]);
      expect(grid.visibility).toBe("visible");
      if (apiSet === "1.13") {
        const sorted = ({ merges }: Grid) => merges.map((range) => JSON.stringify(range)).sort();
        expect(sorted(grid)).toEqual(sorted(file));
      }
    }
    expect(figures.largestAnswer).toBeLessThan(2 * megabyte);
    expect(figures.syncs).toBeLessThanOrEqual(16);
  },
);

test("hidden rows and columns, errors and struck cells are seen; missing and empty sheets too", async () => {
  const { excel, book } = openBook();
  const { Excel } = globalThis as unknown as { readonly Excel: typeof globalThis.Excel };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = [
      ["TT", "Tên", "x"],
      [1, "An", "a"],
      [2, "Bình", "b"],
      [3, "Chi", "c"],
    ];
    sheet.getRange("B3").format.font.strikethrough = true;
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    sheet.getRange("A4").formulas = [["=1/0"]];
    context.workbook.worksheets.add("Trống").visibility = "Hidden";
    await context.sync();
  });
  const asked = ["Sheet1", "Không có", "Trống"].map((name) => ({ name, parts: "all" }) as const);
  const { sheets } = await book.read(asked);
  expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Trống"]);
  const [sheet, empty] = sheets as [Grid, Grid];
  expect([...sheet.hiddenRows]).toEqual([2]);
  expect([...sheet.hiddenColumns]).toEqual([2]);
  expect(valueAt(sheet, 3, 0)).toEqual({ error: "#DIV/0!" });
  expect(styleAt(sheet, 2, 1).struck).toBe(true);
  expect(styleAt(sheet, 1, 1).struck).toBe(false);
  expect(empty).toMatchObject({ visibility: "hidden", values: [] });
  expect(excel.log.every(({ error }) => error === null)).toBe(true);
});

test("which sheets are the product's", async () => {
  const { excel, book, draw } = openBook();
  await draw(plan);
  excel.workbook.addSheet("của tôi");
  expect((await book.look()).sheets).toEqual([
    { name: "Sheet1", isVisible: true, isProducts: false },
    ...plan.sheets.map(({ name }) => ({ name, isVisible: true, isProducts: true })),
    { name: "của tôi", isVisible: true, isProducts: false },
  ]);
});

test("the user's typing in a watched sheet is told, the product's own drawing is not", async () => {
  const { excel, book, draw } = openBook();
  const heard: string[] = [];
  await draw(plan);
  const hear = (sheet: string) => heard.push(sheet);
  await book.watch(["Chỉ tiêu", "Không có"], hear);
  await draw(plan);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(heard).toEqual([]);
  excel.userEdit("Chỉ tiêu", "D6", 7);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual(["Chỉ tiêu"]);
  await book.watch(["Tổng hợp"], hear);
  excel.userEdit("Chỉ tiêu", "D6", 8);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual(["Chỉ tiêu"]);
});

test("sheets for a consolidation: only the parts asked for, the first visible sheet where there is no register", async () => {
  const { book, sent } = openBook({ apiSet: "1.13", workbook: loadPlan(plan) });
  sent();
  const { sheets } = await book.read([
    { name: "Không có", parts: "formats", orFirst: true },
    { name: "Hồ sơ nhận", parts: "formats" },
    { name: "Dữ liệu", parts: "values" },
  ]);
  const first = asFile.sheets[0]?.name ?? "";
  expect(sheets.map(({ name }) => name)).toEqual([first, "Hồ sơ nhận", "Dữ liệu"]);
  for (const grid of sheets) {
    const file = asFile.sheets.find(({ name }) => name === grid.name);
    const values = ({ values: rows }: Grid) =>
      rows.flatMap((row) => row?.filter((value) => value !== null && value !== undefined && value !== ""));
    expect(values(grid)).toEqual(file && values(file));
    const dates = grid.values.flatMap((row, at) =>
      row?.filter((_, column) => styleAt(grid, at, column).isDate),
    );
    expect(dates.length > 0).toBe(grid.name === "Hồ sơ nhận");
    expect(grid.merges).toHaveLength(grid.name === "Dữ liệu" ? 0 : (file?.merges.length ?? 0));
  }
  // The sheets, their cells, and the client's own that lets go of them.
  expect(sent().syncs).toBe(3);
  const asked = [
    { name: "Không có", parts: "formats", orFirst: true },
    { name: first, parts: "values" },
  ] as const;
  expect((await book.read(asked)).sheets.map(({ name }) => name)).toEqual([first]);
});
