import { sameWorkbook } from "../../support/same-workbook";
import { drawnPlan, openBook } from "./drawing";
import { admitted, committees, smallPlan } from "./small-plans";

const withoutOfficeLimits = { withoutChartDescriptions: true, withoutPatterns: true };
const { tuyPhong, bacBinh, hamTan, phuQuy, laGi } = committees;
const before = [tuyPhong, bacBinh, hamTan, phuQuy];

const after = {
  "one committee with more rows": [tuyPhong, { ...bacBinh, byMonth: admitted(0, 3, 4, 2) }, hamTan, phuQuy],
  "one committee with fewer rows": [tuyPhong, { ...bacBinh, byMonth: admitted(0, 2) }, hamTan, phuQuy],
  "more rows in the first, fewer in the last": [
    { ...tuyPhong, byMonth: admitted(4, 4, 1, 2) },
    bacBinh,
    hamTan,
    { ...phuQuy, byMonth: admitted(1) },
  ],
  "a committee more in the middle": [tuyPhong, bacBinh, laGi, hamTan, phuQuy],
  "a committee more at the end": [tuyPhong, bacBinh, hamTan, phuQuy, laGi],
  "a committee less in the middle": [tuyPhong, hamTan, phuQuy],
  "a committee less at the end": [tuyPhong, bacBinh, hamTan],
  "one committee only": [bacBinh],
  "one committee less, one more, rows moved": [laGi, { ...bacBinh, byMonth: admitted(9, 9) }, tuyPhong],
};

describe("an earlier consolidation is updated in place", () => {
  test.each(Object.entries(after))("%s", async (_, cases) => {
    const { excel, draw } = openBook();
    expect(await draw(smallPlan(before))).toMatchObject({ state: "drawn" });
    for (const plan of [smallPlan(cases), smallPlan(before)]) {
      expect(await draw(plan)).toMatchObject({ state: "drawn", work: { sheetsMade: 0 } });
      expect(sameWorkbook(plan, drawnPlan(excel, plan), withoutOfficeLimits)).toEqual([]);
      expect(excel.workbook.names).toEqual([]);
    }
  });
});
