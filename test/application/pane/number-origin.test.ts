import { openFile } from "../../../src/intake/open-file";
import { unpackFiles } from "../../../src/intake/unpack";
import { collectFiles } from "../../../src/cli/collect-files";
import { originOf, type NumberOrigin } from "../../../src/application/pane/number-origin";
import { rowsBehind } from "../../../src/application/pane/rows-behind";
import type { Summary } from "../../../src/domain/consolidate/summary";
import { parseRange } from "../../../src/domain/grid/address";
import type { Grid, Workbook } from "../../../src/domain/grid/grid";
import { sheetNames } from "../../../src/domain/report/workbook-names";
import { sampleFolder } from "../../support/command";
import { samplePlan, sampleSummary } from "../../support/sample-outcome";
import { workbookOfPlan } from "../../support/workbook-of-plan";

let summary: Summary;
let book: Workbook;
const sent = new Map<string, Workbook>();

beforeAll(async () => {
  summary = await sampleSummary();
  book = workbookOfPlan(await samplePlan());
  const { files } = await collectFiles([sampleFolder], []);
  for (const { name, read } of await unpackFiles(files)) {
    const opened = await openFile(name, await read());
    if (opened.state === "read") sent.set(name, opened.workbook);
  }
});

/** Every number of a sheet's cells, with where it comes from. */
function originsIn(of: Workbook, sheet: string): NumberOrigin[] {
  const grid = of.sheets.find(({ name }) => name === sheet);
  return (grid?.values ?? []).flatMap((line, row) =>
    (line ?? []).flatMap((_, column) => originOf(of, { sheet, row, column }) ?? []),
  );
}

function sentValue(file: string, sheet: string, cell: string): unknown {
  const at = parseRange(cell);
  const grid = sent.get(file)?.sheets.find(({ name }) => name === sheet);
  return at === null ? undefined : grid?.values[at.top]?.[at.left];
}

/** The listed cells exist in the sent files: a person's by a text, a form's by the number that is counted. */
function sumInSentFiles({ count: number }: NumberOrigin): number | null {
  if (number === null) return null;
  const { rows } = rowsBehind(summary, number, 0, Infinity);
  const wrong: unknown[] = [];
  let sum = 0;
  for (const { file, sheet, cell, count, received } of rows) {
    const value = sentValue(file, sheet, cell);
    const says = typeof value === "number" ? value : typeof value === "string" ? 1 : 0;
    if (says !== count || !/^\d\d\/\d\d\/\d{4}$/.test(received))
      wrong.push([file, sheet, cell, value, received]);
    sum += says;
  }
  expect(wrong).toEqual([]);
  return sum;
}

describe("where a number of the workbook comes from", () => {
  it.each([
    [sheetNames.summary, 15 * 8 + 14],
    [sheetNames.progress, 15 * 14 + 4 * 13],
  ])(
    "S11: every number of %s of the sample is said; its cells exist in the sent files and re-sum to it",
    (sheet, expected) => {
      const origins = originsIn(book, sheet);
      expect(origins).toHaveLength(expected);
      for (const origin of origins) {
        const sum = sumInSentFiles(origin);
        if (sum !== null)
          expect({ cell: origin.cell, sum }).toEqual({ cell: origin.cell, sum: origin.shown });
        else expect(origin.parts.map(({ shown }) => typeof shown)).not.toContain("object");
      }
    },
  );

  it("S11: numbers made of others give them: they are worked out again from what is named", () => {
    const origins = [...originsIn(book, sheetNames.summary), ...originsIn(book, sheetNames.progress)];
    const made = origins.filter(({ count }) => count === null);
    for (const { what, parts, shown, cell, month } of made) {
      const [first = 0, second = 0] = parts.map((part) => part.shown ?? 0);
      const all = parts.map((part) => part.shown ?? 0);
      const again = {
        ...{ variance: first - second, change: first - second, difference: first - second },
        ...{
          percent: Math.round((first / second) * 1e4) / 100,
          planPercent: Math.round((first / second) * 1e4) / 100,
        },
        rank: 1 + all.filter((one) => one > first).length,
        quota: all.reduce((sum, one) => sum + one, 0),
        samePeriod: all.reduce((sum, one) => sum + one, 0),
        plan: Math.floor((first * (month ?? 12)) / 12 + 0.5),
      }[what as "variance"];
      expect({ what, cell, again }).toEqual({ what, cell, again: shown });
    }
    expect(new Set(made.map(({ what }) => what))).toEqual(
      new Set(["quota", "variance", "percent", "rank", "plan", "difference", "planPercent"]),
    );
  });

  it("S11: rows that were sorted or put in, and columns of the user's, don't mislead it", () => {
    const moved = {
      sheets: book.sheets.map((grid) => (grid.name === sheetNames.summary ? shuffled(grid) : grid)),
    };
    const before = originsIn(book, sheetNames.summary);
    const after = originsIn(moved, sheetNames.summary);
    const said = (origins: readonly NumberOrigin[]) =>
      origins.map(({ what, committee, shown }) => JSON.stringify([what, committee, shown])).sort();
    expect(said(after)).toEqual(said(before));
    expect(after.map(({ cell }) => cell).sort()).not.toEqual(before.map(({ cell }) => cell).sort());
  });

  it.each(["Dữ liệu", "Hồ sơ nhận", "Kiểm tra", "Biểu đồ"])(
    "S11: nothing is said of cells of %s",
    (sheet) => {
      expect(originsIn(book, sheet)).toEqual([]);
    },
  );
});

/** The committees' rows turned round, an empty row above the table, an empty column in front. */
function shuffled(grid: Grid): Grid {
  const rows = Array.from(grid.values, (row) => [null, ...(row ?? [])]);
  const first = rows.findIndex((row) => row[2] === summary.committees[0]?.name);
  const { length } = summary.committees;
  const body = rows.slice(first, first + length).reverse();
  return { ...grid, values: [[], ...rows.slice(0, first), ...body, ...rows.slice(first + length)] };
}
