import { rowsBehind } from "../../../src/application/pane/rows-behind";
import type { NumberRef } from "../../../src/application/pane/session-view";
import type { Summary, Totals } from "../../../src/domain/consolidate/summary";
import { sampleSummary } from "../../support/sample-outcome";
import { entryOf, manyCommittees, summaryOf } from "../../support/summary-of";

const figures = ["admitted", "female", "ethnicMinority", "religious", "youthUnion"] as const;

/** Every number of a summary that can be clicked on, with what stands there. */
function numbersOf(summary: Summary): { ref: NumberRef; number: number }[] {
  const rows: [string | null, Totals][] = [
    [null, summary.total],
    ...summary.committees.map((one): [string, Totals] => [one.id, one]),
  ];
  return rows.flatMap(([committee, totals]) => [
    ...figures.map((figure) => ({ ref: { committee, figure, month: null }, number: totals[figure] })),
    ...totals.byMonth.map((number, index) => ({
      ref: { committee, figure: "admitted" as const, month: index + 1 },
      number,
    })),
  ]);
}

const sumOf = (rows: readonly { readonly count: number }[]) =>
  rows.reduce((sum, { count }) => sum + count, 0);

function expectToAddUp(summary: Summary): void {
  for (const { ref, number } of numbersOf(summary)) {
    const behind = rowsBehind(summary, ref, 0, Infinity);
    expect({ ref, number: behind.number, rows: sumOf(behind.rows), files: sumOf(behind.files) }).toEqual({
      ref,
      number,
      rows: number,
      files: number,
    });
    expect(behind.rows).toHaveLength(behind.size);
  }
}

describe("the rows behind a number", () => {
  it("S1: add up to every number of the sample, and each tells its place", async () => {
    const summary = await sampleSummary();
    expect(numbersOf(summary).length).toBe(15 * (5 + 12));
    expectToAddUp(summary);
    const { rows, size, files } = rowsBehind(
      summary,
      { committee: null, figure: "admitted", month: null },
      0,
      9999,
    );
    // One committee sent a count form: fewer rows than persons.
    expect(sumOf(rows)).toBe(2030);
    expect(size).toBe(rows.length);
    expect(files.length).toBeGreaterThanOrEqual(14);
    for (const { file, sheet, cell, name, day } of rows) {
      expect([file, sheet, name]).not.toContain("");
      expect(cell).toMatch(/^[A-Z]+\d+$/);
      expect(day).toMatch(/^(\d\d\/){1,2}2021$/);
    }
  });

  it("S1: add up to made-up numbers, without the rows that don't count", () => {
    const other = { ...entryOf("cap-uy-2", 3, 1, 7), inForce: false, reason: "duplicate" as const };
    const nobodys = { ...entryOf(null, 3, 1, 8), inForce: false, reason: "unresolved" as const };
    const { entries, ...summary } = manyCommittees(40);
    expectToAddUp({ ...summary, entries: [...entries, other, nobodys] });
  });

  it("S1: a count form's rows bring their numbers, named by the organisation, their month as the day", () => {
    const form = { ...entryOf("a", 5, 1, 3), count: 12, female: 0, name: "", organisation: "Đảng bộ xã A" };
    const dated = { ...entryOf("a", 5, 1, 4), name: "Lê An", admissionDate: "2021-05-19", count: 1 };
    const unknown = {
      ...entryOf("a", null, 1, 5),
      name: "",
      organisation: "",
      cellName: "Chi bộ 1",
      count: 2,
    };
    const undated = { ...unknown, admissionDate: null };
    const summary = summaryOf([{ id: "a", quota: 20, byMonth: [] }], {
      entries: [{ ...form, admissionDate: null }, dated, undated],
    });
    const { rows } = rowsBehind(summary, { committee: "a", figure: "admitted", month: null }, 0, 9);
    expect(rows.map(({ name, count, day }) => [name, count, day])).toEqual([
      ["Đảng bộ xã A", 12, "05/2021"],
      ["Lê An", 1, "19/05/2021"],
      ["Chi bộ 1", 2, ""],
    ]);
    const women = rowsBehind(summary, { committee: "a", figure: "female", month: null }, 0, 9);
    expect(women.rows.map(({ name }) => name)).not.toContain("Đảng bộ xã A");
  });

  it.each([
    [0, 10, 0, 10],
    [25, 10, 25, 5],
    [30, 10, 30, 0],
    [500, 10, 500, 0],
    [-3, 4, 0, 4],
    [0, 0, 0, 0],
  ])("from %i, %i at once: from %i, %i rows of 30", (offset, limit, first, shown) => {
    const summary = summaryOf([{ id: "a", quota: 20, byMonth: [30] }]);
    const number: NumberRef = { committee: "a", figure: "admitted", month: 1 };
    const all = rowsBehind(summary, number, 0, 99).rows;
    const part = rowsBehind(summary, number, offset, limit);
    expect(part).toMatchObject({ number: 30, size: 30, offset: first });
    expect(part.rows).toEqual(all.slice(first, first + shown));
    expect(part.rows).toHaveLength(shown);
  });

  it("are none for a committee that nobody knows", () => {
    const summary = summaryOf([{ id: "a", quota: 20, byMonth: [3] }]);
    const behind = rowsBehind(summary, { committee: "b", figure: "admitted", month: null }, 0, 9);
    expect(behind).toEqual({ number: 0, files: [], size: 0, offset: 0, rows: [] });
  });
});
