import type { WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { workbookAsPlan } from "../../../emulated-excel/save/workbook-as-plan";
import { sameWorkbook } from "../../support/same-workbook";
import { samplePlan } from "../../support/sample-outcome";
import { seededRandom } from "../../intake/seeded";
import { openBook, type Drawn } from "./drawing";

jest.setTimeout(600_000);

let plan: WorkbookPlan;

beforeAll(async () => {
  plan = await samplePlan();
});

/** The sample as if one committee had sent eight persons less, and some of the others' notes had changed. */
function earlier(whole: WorkbookPlan): WorkbookPlan {
  return {
    ...whole,
    sheets: whole.sheets.map((sheet) => (sheet.name === "Dữ liệu" ? withoutRows(sheet, 900, 8) : sheet)),
  };
}

type Sheet = WorkbookPlan["sheets"][number];

function withoutRows(sheet: Sheet, from: number, count: number): Sheet {
  const shorter = <T extends { readonly bottom: number }>(range: T): T => ({
    ...range,
    bottom: range.bottom - count,
  });
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.cells.length < from
        ? block
        : { ...block, cells: block.cells.filter((_, row) => row < from || row >= from + count) },
    ),
    formats: sheet.formats.map((format) =>
      format.range.bottom > from ? { ...format, range: shorter(format.range) } : format,
    ),
    tables: sheet.tables.map((table) => ({ ...table, range: shorter(table.range) })),
    conditionalFormats: sheet.conditionalFormats.map((one) => ({ ...one, range: shorter(one.range) })),
    page: { ...sheet.page, printArea: sheet.page.printArea && shorter(sheet.page.printArea) },
  };
}

async function failAtRandom(
  book: Drawn,
  after: WorkbookPlan,
  actions: number,
  times: number,
): Promise<string[]> {
  const { excel, draw } = book;
  const was = workbookAsPlan(excel.workbook);
  const text = JSON.stringify([was, excel.workbook.xmlParts, excel.workbook.names]);
  const random = seededRandom(3);
  const wrong: string[] = [];
  for (let time = 0; time < times && wrong.length < 3; time++) {
    const action = 1 + Math.floor(random() * actions);
    excel.failAt(action);
    const outcome = await draw(after);
    excel.failAt(null);
    if (outcome.state !== "refused" || !outcome.isPutBack)
      wrong.push(`${action}: ${JSON.stringify(outcome)}`);
    const now = workbookAsPlan(excel.workbook);
    if (JSON.stringify([now, excel.workbook.xmlParts, excel.workbook.names]) === text) continue;
    const differences = sameWorkbook(was, now);
    if (differences.length > 0) wrong.push(`${action}: ${differences.slice(0, 3).join("; ")}`);
  }
  return wrong;
}

async function actionsOf({ excel, draw }: Drawn, after: WorkbookPlan): Promise<number> {
  const from = excel.log.length;
  await draw(after);
  const all = excel.log.slice(from).reduce((sum, { actions }) => sum + actions, 0);
  return all - 200;
}

test("the sample's first drawing, failing at 20 actions", async () => {
  const actions = await actionsOf(openBook(), plan);
  expect(await failAtRandom(openBook(), plan, actions, 20)).toEqual([]);
});

test("the sample's update, failing at 80 actions", async () => {
  const before = earlier(plan);
  const tried = openBook();
  await tried.draw(before);
  const actions = await actionsOf(tried, plan);
  const book = openBook();
  await book.draw(before);
  expect(await failAtRandom(book, plan, actions, 80)).toEqual([]);
});
