import type { WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { workbookAsPlan } from "../../../emulated-excel/save/workbook-as-plan";
import type { EmulatedExcel } from "../../../emulated-excel/emulated-excel";
import { sameWorkbook } from "../../support/same-workbook";
import { openBook } from "./drawing";
import { tinyPlanWithChart } from "./tiny-plans";

jest.setTimeout(300_000);

const first = tinyPlanWithChart([
  ["Tuy Phong", 3],
  ["Bắc Bình", 4],
  ["Hàm Tân", 0],
  ["Phú Quý", 2],
]);
const second = tinyPlanWithChart(
  [
    ["Tuy Phong", 3],
    ["La Gi", 7],
    ["Bắc Bình", 5],
    ["Phú Quý", 2],
  ],
  { title: "Tổng hợp tháng 2", wide: true, maximum: 20 },
);

/** What a workbook holds besides its plan. */
function hidden({ workbook }: EmulatedExcel) {
  return {
    parts: workbook.xmlParts.map(({ xml }) => xml),
    names: workbook.names.map(({ name, formula }) => `${name} ${formula}`),
    sheets: workbook.sheets.map(({ name }) => name),
  };
}

async function actionsOf(draw: () => Promise<unknown>, excel: EmulatedExcel): Promise<number> {
  const from = excel.log.length;
  await draw();
  return excel.log.slice(from).reduce((sum, { actions }) => sum + actions, 0);
}

/** Opens a workbook with a formula of the user's, as it is before the drawing that fails. */
async function opened(before: WorkbookPlan | null) {
  const book = openBook();
  book.excel.userEdit("Sheet1", "A1", "của tôi");
  if (before) {
    await book.draw(before);
    book.excel.userEdit("Sheet1", "A2", "=SUM('Tổng hợp'!B2:B5)");
    book.excel.userEdit("Sheet1", "A3", "='Tổng hợp'!B4");
    book.excel.userEdit("Sheet1", "A4", "=SUM(DuLieu[Số lượng])");
  }
  return book;
}

describe("a drawing that fails leaves the workbook as it was", () => {
  test.each([
    ["a first one", null, first],
    ["an update", first, second],
    ["an update back", second, first],
  ])("%s, at every action in turn", async (_, before, after) => {
    const count = await opened(before).then(({ draw, excel }) => actionsOf(() => draw(after), excel));
    const { excel, draw } = await opened(before);
    const was = { plan: workbookAsPlan(excel.workbook), hidden: hidden(excel) };
    const wrong: string[] = [];
    let action = 0;
    for (let isDrawn = false; !isDrawn;) {
      excel.failAt(++action);
      const outcome = await draw(after);
      excel.failAt(null);
      // The last actions only let go of what the client kept track of: by then all is done.
      isDrawn = outcome.state === "drawn" && action > count - 60;
      if (isDrawn) break;
      if (outcome.state !== "refused" || !outcome.isPutBack)
        wrong.push(`${action}: ${JSON.stringify(outcome)}`);
      const differences = sameWorkbook(was.plan, workbookAsPlan(excel.workbook));
      if (differences.length > 0) wrong.push(`${action}: ${differences.slice(0, 3).join("; ")}`);
      const now = JSON.stringify(hidden(excel));
      if (now !== JSON.stringify(was.hidden)) wrong.push(`${action}: ${now.slice(0, 300)}`);
      if (wrong.length > 5) break;
    }
    expect(wrong).toEqual([]);
  });
});
