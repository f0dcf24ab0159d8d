import fc from "fast-check";
import { changesSince } from "../../src/domain/consolidate/changes-since";
import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { Summary } from "../../src/domain/consolidate/summary";
import { isConsolidated } from "../../src/domain/earlier/is-consolidated";
import { readEarlier } from "../../src/domain/earlier/read-earlier";
import type { CellValue, Grid, Workbook } from "../../src/domain/grid/grid";
import { describeFinding } from "../../src/domain/language/describe-finding";
import {
  dataColumns,
  quotaColumns,
  sheetNames,
  submissionColumns,
} from "../../src/domain/report/workbook-names";
import { committeeOf, fileOf, inputOf, people, registerOf } from "../consolidate/input-of";
import { planOf } from "../report/plan-of";
import { workbookOfPlan } from "../support/workbook-of-plan";

/* A workbook that lost parts of itself between two months: made anew as far as the rest tells, and said. */

const register = registerOf(committeeOf("a", 10), committeeOf("b", 10), committeeOf("c", null));
const organisations = [
  { organisation: "Đảng bộ xã Đông", count: 2, female: 1 },
  { organisation: "Đảng bộ xã Tây", count: 4, female: 0 },
];
const sent = [
  fileOf("a.xlsx", [{ committee: "a", rows: people(1, 4) }], { received: "2021-11-01" }),
  fileOf("a moi.xlsx", [{ committee: "a", rows: people(2, 6) }], { received: "2021-12-01" }),
  fileOf("b.xlsx", [{ committee: "b", kind: "counts", rows: organisations }]),
  fileOf("c.xlsx", [{ committee: "c", rows: people(20, 22) }]),
];
const first = consolidate(inputOf(register, sent));
const book = workbookOfPlan(planOf(first));

type Rows = readonly (readonly (CellValue | undefined)[] | undefined)[];

function changed(from: Workbook, sheet: string, change: (rows: Rows) => Rows): Workbook {
  const sheets = from.sheets.map((grid): Grid =>
    grid.name === sheet ? { ...grid, values: change(grid.values) } : grid,
  );
  return { ...from, sheets };
}

function headerOf(rows: Rows, column: string): { readonly row: number; readonly column: number } {
  const row = rows.findIndex((cells) => cells?.includes(column) === true && cells.length > 3);
  return { row, column: rows[row]?.indexOf(column) ?? -1 };
}

const withoutColumn = (from: Workbook, sheet: string, column: string) =>
  changed(from, sheet, (rows) => {
    const at = headerOf(rows, column);
    return rows.map((cells, row) => (row < at.row ? cells : cells?.toSpliced(at.column, 1)));
  });

const withCell = (from: Workbook, sheet: string, column: string, index: number, value: CellValue) =>
  changed(from, sheet, (rows) => {
    const at = headerOf(rows, column);
    return rows.map((cells, row) => (row === at.row + 1 + index ? cells?.with(at.column, value) : cells));
  });

const withoutRow = (from: Workbook, sheet: string, column: string, index: number) =>
  changed(from, sheet, (rows) => rows.toSpliced(headerOf(rows, column).row + 1 + index, 1));

const withoutSheet = (from: Workbook, sheet: string): Workbook => ({
  ...from,
  sheets: from.sheets.filter(({ name }) => name !== sheet),
});

const renamed = (from: Workbook, sheet: string, name: string): Workbook => ({
  ...from,
  sheets: from.sheets.map((grid) => (grid.name === sheet ? { ...grid, name } : grid)),
});

interface GoneOn {
  readonly summary: Summary;
  /** Committees whose number is told as another one than last time (E9). */
  readonly changes: readonly string[];
  readonly damage: readonly string[];
}

function goOn(damaged: Workbook): GoneOn {
  const earlier = readEarlier(damaged, "tong hop.xlsx");
  if (earlier === null) throw new Error("nothing to go on from");
  const registerFindings = [...earlier.damage, ...earlier.rowWords.refused];
  const { words: rowWords } = earlier.rowWords;
  const summary = consolidate({ ...inputOf(register, earlier.files), registerFindings, rowWords });
  const changes = changesSince(earlier.figures, summary).map(({ committee }) => committee);
  return {
    summary,
    changes,
    damage: earlier.damage.map(({ severity, facts }) => `${severity} ${facts?.["cause"]}`),
  };
}

const { data, submissions } = sheetNames;

test("E12: a workbook without the part that says its version is read by its tables, and that is said", () => {
  const { state, ...older } = book;
  expect(state).toContain("urn:tonghop:state");
  expect(goOn(book).damage).toEqual([]);
  expect(goOn(older)).toMatchObject({ summary: { total: first.total }, damage: ["info older"] });
});

describe("what the rest of the workbook tells comes back", () => {
  test.each<[string, Workbook, string[]]>([
    ["the part, cut off", { ...book, state: book.state?.slice(0, 60) ?? "" }, ["warning part-damaged"]],
    [
      "numbers of persons",
      withoutColumn(book, data, dataColumns.count),
      ["warning columns", "warning counts", "error counts-lost", "warning rows-gone"],
    ],
    [
      "committees' ids",
      withoutColumn(book, data, dataColumns.committee),
      ["warning columns", "warning committees"],
    ],
    ["files", withoutColumn(book, data, dataColumns.file), ["warning columns"]],
    ["sheets", withoutColumn(book, data, dataColumns.sheet), ["warning columns"]],
    ["cells", withoutColumn(book, data, dataColumns.cell), ["warning columns"]],
    ["receipts", withoutColumn(book, data, dataColumns.receipt), ["warning columns"]],
    ["what counts", withoutColumn(book, data, dataColumns.inForce), ["warning columns"]],
    ["uses", withoutColumn(book, submissions, submissionColumns.use), ["warning columns"]],
    [
      "receipts' committees",
      withoutColumn(book, submissions, submissionColumns.committee),
      ["warning columns"],
    ],
    ["receipts' files", withoutColumn(book, submissions, submissionColumns.file), ["warning columns"]],
    ["the sheet of receipts", withoutSheet(book, submissions), ["warning sheet-gone"]],
    ["a receipt", withoutRow(book, submissions, submissionColumns.use, 2), ["warning receipts-gone"]],
    ["names of sheets", renamed(book, data, "Sheet5"), ["warning renamed"]],
    ["a number as a text", withCell(book, data, dataColumns.count, 1, "1"), []],
    ["a person's number", withCell(book, data, dataColumns.count, 1, "một"), ["warning counts"]],
    ["a committee's id", withCell(book, data, dataColumns.committee, 1, null), ["warning committees"]],
  ])("E13: %s", (name, damaged, said) => {
    expect(isConsolidated(damaged)).toBe(true);
    const { summary, damage } = goOn(damaged);
    expect(damage).toEqual(said);
    const lost = name === "numbers of persons" ? 6 : 0;
    expect(summary.total.admitted).toBe(first.total.admitted - lost);
  });

  test("E13: what was deleted is told with the file that it came from, and what to do", () => {
    const earlier = readEarlier(withoutRow(book, data, dataColumns.count, 1), "tong hop.xlsx");
    const [told] = earlier?.damage ?? [];
    expect(told).toMatchObject({ rule: "workbook.rebuilt", where: { file: "tong hop.xlsx", sheet: data } });
    expect(told && describeFinding(told, register, "vi")).toMatch(
      /^Ở lần ghi trước tệp «a moi\.xlsx» có nhiều hơn 1 người được tính: .* mở bản sao lưu\.$/,
    );
  });

  test("E13: without the sheet of rows there is nothing to go on from", () => {
    expect(readEarlier(withoutSheet(book, data), "tong hop.xlsx")).toBeNull();
    expect(isConsolidated(withoutSheet(book, data))).toBe(true);
  });
});

test("E13: no damage makes the total smaller in silence", () => {
  const columnOf = fc.constantFrom(
    ...Object.values(dataColumns).map((column) => [data, column] as const),
    ...Object.values(submissionColumns).map((column) => [submissions, column] as const),
    ...Object.values(quotaColumns).map((column) => [sheetNames.quotas, column] as const),
  );
  const value = fc.constantFrom<CellValue>(null, "", "x", 0, { error: "#REF!" });
  const damage = fc.oneof(
    columnOf.map(
      ([sheet, column]) =>
        (from: Workbook) =>
          withoutColumn(from, sheet, column),
    ),
    fc.tuple(columnOf, fc.nat(12)).map(
      ([[sheet, column], row]) =>
        (from: Workbook) =>
          withoutRow(from, sheet, column, row),
    ),
    fc.tuple(columnOf, fc.nat(12), value).map(
      ([[sheet, column], row, now]) =>
        (from: Workbook) =>
          withCell(from, sheet, column, row, now),
    ),
    fc
      .constantFrom(submissions, sheetNames.summary, sheetNames.quotas)
      .map((sheet) => (from: Workbook) => withoutSheet(from, sheet)),
    fc.constant((from: Workbook) => renamed(from, submissions, "Sheet9")),
    fc.constant((from: Workbook): Workbook => ({ ...from, state: "<data/>" })),
    fc.constant((from: Workbook): Workbook => ({ sheets: from.sheets.toReversed() })),
  );
  const loud = ({ findings }: Summary) => findings.filter(({ severity }) => severity !== "info").length;
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const { summary, changes } = goOn(damages.reduce((from, change) => change(from), book));
      if (summary.total.admitted >= first.total.admitted) return;
      // A receipt's day or a row's file tells which version counts: the number that it changes is told as a change.
      expect(loud(summary) - loud(first) + changes.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});
