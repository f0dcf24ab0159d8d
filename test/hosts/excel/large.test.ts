import { summaryOf, type CommitteeCase } from "../../support/summary-of";
import { openBook, type Sent } from "./drawing";
import { planOf } from "./small-plans";

jest.setTimeout(600_000);

const megabyte = 1024 * 1024;
/** As many as the communes of a merged province, and rows of each; 500 rows give the same, in a minute. */
const [files, rows] = [170, 100] as const;

function cases(more: { readonly of: number; readonly rows: number } | null): readonly CommitteeCase[] {
  return Array.from({ length: files }, (_, index) => ({
    id: `xa-${index + 1}`,
    name: `Đảng bộ xã Thuận Hòa ${index + 1}`,
    quota: rows,
    byMonth: Array.from({ length: 12 }, (_month, month) => {
      const share = Math.floor((rows * (month + 1)) / 12) - Math.floor((rows * month) / 12);
      return share + (more?.of === index && month === 11 ? more.rows : 0);
    }),
  }));
}

/** Twelve, and one for each 2 MB that goes to Excel or comes from it. */
function allowedSyncs({ bytes, answered }: Sent): number {
  return 12 + Math.ceil((bytes + answered) / (2 * megabyte));
}

test(`${files} files of ${rows} rows: few requests, none large; a changed file writes only its own`, async () => {
  const { draw, sent } = openBook();
  expect(await draw(planOf(summaryOf(cases(null))))).toMatchObject({ state: "drawn" });
  const first = sent();
  expect(await draw(planOf(summaryOf(cases({ of: 80, rows: 2 }))))).toMatchObject({ state: "drawn" });
  const second = sent();
  console.info(JSON.stringify({ first, second }));
  for (const figures of [first, second]) {
    expect(figures.syncs).toBeLessThanOrEqual(allowedSyncs(figures));
    expect(figures.largestRequest).toBeLessThan(2 * megabyte);
    expect(figures.largestAnswer).toBeLessThan(2 * megabyte);
  }
  // The two rows, and the numbers of the rows after them.
  expect(second.cells).toBeLessThan(first.cells / 30);
});
