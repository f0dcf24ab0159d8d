import fc from "fast-check";
import { SheetDraft } from "../../src/domain/report/draft/sheet-draft";
import { breaksBetweenGroups } from "../../src/domain/report/page/group-breaks";
import { listMargins } from "../../src/domain/report/page/page-style";

/** A list of groups as high as their rows; its pages as arrays of rows. */
function pagesOf(groups: readonly (readonly number[])[]) {
  const header = 3;
  const draft = new SheetDraft("x", [60]);
  const heights = groups.flat();
  heights.forEach((height, index) => {
    draft.height(header + 1 + index, height);
  });
  let row = header + 1;
  const groupStarts = groups.map((group) => {
    const start = row;
    row += group.length;
    return start;
  });
  const list = { printedColumns: 1, margins: listMargins, header, first: header + 1, last: row - 1 };
  const breaks = breaksBetweenGroups(draft, { ...list, groupStarts });
  return {
    breaks,
    groupStarts,
    first: header + 1,
    last: row - 1,
    heightOf: (at: number) => draft.heightOf(at),
  };
}

/** Points of a page of the list, A4 landscape between its margins. */
const page = ((210 - listMargins.top - listMargins.bottom) * 72) / 25.4;

test("S14: on paper no committee's rows are cut that a page holds, and no page is too full", () => {
  const group = fc.array(fc.integer({ min: 15, max: 120 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 40 }), (groups) => {
      const { breaks, groupStarts, first, last, heightOf } = pagesOf(groups);
      const starts = [first, ...breaks];
      starts.forEach((start, index) => {
        let height = 0;
        for (let row = start; row < (breaks[index] ?? last + 1); row++) height += heightOf(row);
        expect(height).toBeLessThanOrEqual(page);
      });
      const cut = breaks.filter((row) => !groupStarts.includes(row));
      for (const row of cut) {
        const of = groupStarts.findLastIndex((start) => start < row);
        const height = (groups[of] ?? []).reduce((sum, one) => sum + one, 0);
        expect(height).toBeGreaterThan(page * 0.8);
      }
    }),
  );
  expect(pagesOf([[15], [15, 15]]).breaks).toEqual([]);
});
