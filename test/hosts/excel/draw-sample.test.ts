import type { WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { sameWorkbook } from "../../support/same-workbook";
import { samplePlan } from "../../support/sample-plan";
import { drawnPlan, openBook } from "./drawing";

const megabyte = 1024 * 1024;
const withoutOfficeLimits = { withoutChartDescriptions: true, withoutPatterns: true };
let plan: WorkbookPlan;

beforeAll(async () => {
  plan = await samplePlan();
});

test("a first consolidation is drawn whole, in at most 12 requests of at most 2 MB", async () => {
  const { excel, draw, sent } = openBook();
  const outcome = await draw(plan);
  const figures = sent();
  console.info(JSON.stringify({ outcome, figures }));
  console.info(JSON.stringify(excel.log.map((r) => [r.bytes, r.responseBytes, r.actions])));
  expect(outcome).toMatchObject({ state: "drawn" });
  expect(sameWorkbook(plan, drawnPlan(excel, plan), withoutOfficeLimits)).toEqual([]);
  expect(figures.syncs).toBeLessThanOrEqual(12);
  expect(figures.largestRequest).toBeLessThan(2 * megabyte);
});

test("the same plan drawn again writes nothing", async () => {
  const { draw, sent } = openBook();
  await draw(plan);
  sent();
  const outcome = await draw(plan);
  const figures = sent();
  console.info(JSON.stringify({ outcome, figures }));
  expect(outcome).toMatchObject({ state: "drawn", work: { cellsWritten: 0, sheetsMade: 0 } });
  expect(figures.cells).toBe(0);
});
