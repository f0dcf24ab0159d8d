import type { WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { sameWorkbook } from "../../support/same-workbook";
import { bigDemo, manyCommittees } from "../../support/summary-of";
import { featurePlan } from "../feature-plan";
import { drawnPlan, openBook } from "./drawing";
import { planOf } from "./small-plans";

jest.setTimeout(120_000);

const withoutOfficeLimits = { withoutChartDescriptions: true, withoutPatterns: true };

const plans: Readonly<Record<string, () => WorkbookPlan>> = {
  "everything that a plan can ask for": featurePlan,
  "the 14 committees": () => planOf(bigDemo()),
  "170 committees, with further pages of charts": () => planOf(manyCommittees(170)),
};

test.each(Object.entries(plans))("%s: drawn whole, and nothing when drawn again", async (_, made) => {
  const plan = made();
  const { excel, draw, sent } = openBook();
  expect(await draw(plan)).toMatchObject({ state: "drawn" });
  expect(sameWorkbook(plan, drawnPlan(excel, plan), withoutOfficeLimits)).toEqual([]);
  expect(sent().syncs).toBeLessThanOrEqual(12);
  expect(await draw(plan)).toMatchObject({ state: "drawn", work: { bytes: 0 } });
});
