import { loadPlan } from "../../../emulated-excel/save/load-plan";
import { recordOf } from "../../../src/domain/report/drawn/record";
import { stateXml } from "../../../src/domain/report/state/workbook-state";
import type { WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { sameWorkbook } from "../../support/same-workbook";
import { samplePlan } from "../../support/sample-outcome";
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
  expect(outcome).toMatchObject({ state: "drawn" });
  expect(sameWorkbook(plan, drawnPlan(excel, plan), withoutOfficeLimits)).toEqual([]);
  expect(figures.syncs).toBeLessThanOrEqual(12);
  expect(figures.largestRequest).toBeLessThan(2 * megabyte);
});

/** As Excel has it when it opened a file that the command wrote. */
function fromFile(parts: readonly (string | null)[]) {
  const workbook = loadPlan(plan);
  for (const [index, xml] of parts.entries())
    if (xml !== null) workbook.xmlParts.push({ id: `{${index + 1}}`, xml });
  return openBook({ workbook });
}

test("a workbook that the command made is taken up: drawn again, nothing is written", async () => {
  const { draw, sent } = fromFile([recordOf(plan), stateXml(plan)]);
  expect(await draw(plan)).toMatchObject({ state: "drawn", work: { cellsWritten: 0, bytes: 0 } });
  expect(sent().cells).toBe(0);
});

test("a workbook that lost its record is known by its tables, and drawn whole", async () => {
  const { excel, draw } = fromFile([]);
  expect(await draw(plan)).toMatchObject({ state: "drawn", work: { cellsWritten: 0, sheetsMade: 0 } });
  expect(sameWorkbook(plan, drawnPlan(excel, plan), withoutOfficeLimits)).toEqual([]);
});

test("the same plan drawn again writes nothing", async () => {
  const { draw, sent } = openBook();
  await draw(plan);
  sent();
  const outcome = await draw(plan);
  const figures = sent();
  expect(outcome).toMatchObject({ state: "drawn", work: { cellsWritten: 0, sheetsMade: 0 } });
  expect(figures.cells).toBe(0);
});
