import type { SelectedCell } from "../../../src/application/pane/open-workbook";
import { originOf } from "../../../src/application/pane/number-origin";
import { numberSheets } from "../../../src/domain/report/origin/number-at";
import { samplePlan } from "../../support/sample-outcome";
import { openBook } from "./drawing";

const needed = new Map([...numberSheets].map(([sheet, { needed: others }]) => [sheet, others]));
const rest = () => new Promise((resolve) => setTimeout(resolve, 400));

async function watched() {
  const opened = openBook();
  await opened.draw(await samplePlan());
  // What follows a drawing at once is its own echo.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const heard: (SelectedCell | null)[] = [];
  await opened.book.watchSelection(needed, (cell) => heard.push(cell));
  opened.sent();
  return { ...opened, heard };
}

test("S11: a number that is selected in Excel is told with what is needed to say where it comes from", async () => {
  const { excel, heard } = await watched();
  excel.userSelect("Tiến độ", "E11");
  excel.userSelect("Tổng hợp", "D25");
  await rest();
  expect(heard).toHaveLength(1);
  const [cell] = heard;
  const origin = cell ? originOf(cell.book, cell.place) : null;
  expect(origin).toMatchObject({ cell: "D25", shown: 2030, count: { committee: null, figure: "admitted" } });
  excel.userSelect("Tổng hợp", "E25");
  await rest();
  const made = heard[1] ? originOf(heard[1].book, heard[1].place) : null;
  expect(made?.parts.map(({ cell: at, shown }) => [at, shown])).toEqual([
    ["D25", 2030],
    ["C25", 2000],
  ]);
});

test("S11: cells of other sheets and areas are no numbers; while a cell is edited, Excel isn't asked", async () => {
  const { excel, heard, sent } = await watched();
  excel.userSelect("Sheet1", "A1");
  await rest();
  excel.userSelect("Tổng hợp", "D11:D25");
  await rest();
  expect(heard).toEqual([null, null]);
  sent();
  excel.setCellEdit(true);
  excel.userSelect("Tổng hợp", "D25");
  await rest();
  excel.setCellEdit(false);
  expect(heard).toHaveLength(2);
  expect(sent().answered).toBe(0);
});
