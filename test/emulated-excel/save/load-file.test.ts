import { readFileSync } from "node:fs";
import { FormulaCell } from "../../../emulated-excel/model/content";
import { Workbook } from "../../../emulated-excel/model/workbook";
import { loadFile } from "../../../emulated-excel/save/load-file";
import { workbookAsPlan } from "../../../emulated-excel/save/workbook-as-plan";
import type { WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { writeWorkbook } from "../../../src/hosts/file/write-workbook";
import { sampleFolder } from "../../support/command";
import { samplePlan } from "../../support/sample-outcome";
import { sameWorkbook } from "../../support/same-workbook";

async function load(name: string, bytes: Uint8Array): Promise<Workbook> {
  const opened = await loadFile(name, bytes);
  if (!(opened instanceof Workbook)) throw new Error(opened);
  return opened;
}

let plan: WorkbookPlan;
let file: Uint8Array;

beforeAll(async () => {
  plan = await samplePlan();
  file = await writeWorkbook(plan);
});

it("opens a consolidated workbook with its values, formulas, tables, merges and widths", async () => {
  const again = workbookAsPlan(await load("tong-hop.xlsx", file));
  // Of the looks a file is opened without, and without what only they say.
  const bare = (sheet: (typeof plan.sheets)[number]) => ({
    ...sheet,
    formats: [],
    charts: [],
    conditionalFormats: [],
    validations: [],
    rowHeights: [],
    columnWidths: [],
    tabColor: "#000000",
    showGridlines: true,
    freeze: { rows: 0, columns: 0 },
    page: plan.sheets[0]!.page,
  });
  const stripped = (given: typeof plan) => ({
    ...given,
    baseFont: plan.baseFont,
    sheets: given.sheets.map(bare),
  });
  expect(sameWorkbook(stripped(plan), stripped(again))).toEqual([]);
  const widths = (given: typeof plan) => given.sheets.map(({ columnWidths }) => columnWidths.length);
  expect(widths(again)).toEqual(widths(plan));
});

it("opens a file of a committee", async () => {
  const book = await load("register.xlsx", readFileSync(`${sampleFolder}/register.xlsx`));
  expect(book.sheets[0]?.rows.length).toBeGreaterThan(14);
});

it("says why a file can't be opened", async () => {
  expect(await loadFile("a.xlsx", new Uint8Array([1, 2, 3]))).toMatch(/^file\./);
});

it("opens formulas as formulas", async () => {
  const book = await load("tong-hop.xlsx", file);
  const formulas = book.sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row?.filter((content) => content instanceof FormulaCell) ?? []),
  );
  expect(formulas.length).toBeGreaterThan(500);
});
