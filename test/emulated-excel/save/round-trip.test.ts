import { loadPlan } from "../../../emulated-excel/save/load-plan";
import { workbookAsPlan } from "../../../emulated-excel/save/workbook-as-plan";
import type { WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { writeWorkbook } from "../../../src/hosts/file/write-workbook";
import { featurePlan } from "../../hosts/feature-plan";
import { samplePlan } from "../../support/sample-outcome";
import { sameWorkbook } from "../../support/same-workbook";

let sample: WorkbookPlan;

beforeAll(async () => {
  sample = await samplePlan();
});

describe("a plan loaded into the emulated Excel and taken out again", () => {
  it("is the same workbook, and every formula of the sample has the value that the plan gives it", () => {
    const lost: string[] = [];
    const again = workbookAsPlan(loadPlan(sample), (what) => lost.push(what));
    expect(sameWorkbook(sample, again)).toEqual([]);
    expect(lost).toEqual([]);
    const blocks = again.sheets.reduce((sum, sheet) => sum + sheet.blocks.length + sheet.formats.length, 0);
    expect(blocks).toBeLessThan(2_000);
  });

  it("is the same workbook for a plan that uses everything", () => {
    const plan = featurePlan();
    expect(sameWorkbook(plan, workbookAsPlan(loadPlan(plan)), { withoutFormulaValues: true })).toEqual([]);
  });

  it("is saved by the file host", async () => {
    const bytes = await writeWorkbook(workbookAsPlan(loadPlan(sample)));
    expect(bytes.length).toBeGreaterThan(100_000);
  });
});
