import { pictureOf } from "../../../src/application/pane/sheet-picture";
import type { Grid } from "../../../src/domain/grid/grid";
import { countForm, layoutA, persons, recognise, toGrid } from "../../recognise/layouts";
import { day, gridOf } from "../../support/grid-of";
import type { TestCell } from "../../support/grid-of";

const ref = { file: "danh sach.xlsx", sheet: "Sheet1" };
const picture = (grid: Grid, row: number | null = null) =>
  pictureOf(recognise(grid), ref, row === null ? null : { row });

/** A list of so many persons below `above` rows of a title, from column `left` on. */
function longList(count: number, above: number, left = 0, columns = 5): Grid {
  const aside: TestCell[] = Array.from({ length: left }, () => null);
  const more: TestCell[] = Array.from({ length: columns - 5 }, (_, index) => `Ý kiến ${index}`);
  const titles = Array.from({ length: above }, (_, index) => [`Căn cứ văn bản số ${index}`]);
  return gridOf([
    ...titles,
    [...aside, "STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp", "Chi bộ", ...more],
    ...Array.from({ length: count }, (_, index): TestCell[] => {
      const [name, born, , , , admitted] = persons[index % persons.length] ?? persons[0];
      return [...aside, index + 1, name, day(born), day(admitted), "Chi bộ 1"];
    }),
  ]);
}

describe("a picture of a sheet", () => {
  it("shows title, header, persons, total and notes, each with its part", () => {
    const { rows, columns, top, left } = picture(toGrid(layoutA()));
    expect([top, left, columns.join("")]).toEqual([0, 0, "ABCDEFGHI"]);
    expect(rows.map(({ number, role }) => `${number} ${role}`)).toEqual([
      ...[1, 2, 3, 4].map((row) => `${row} other`),
      "5 header",
      "6 header",
      ...[7, 8, 9, 10, 11].map((row) => `${row} entry`),
      "12 total",
      "13 note",
      "14 note",
      "15 note",
    ]);
    expect(rows[6]?.cells).toEqual([
      "1",
      "Trần Văn An",
      "12/03/1999",
      "",
      "Kinh",
      "Không",
      "12/12",
      "03/02/2021",
      "Chi bộ thôn 1",
    ]);
  });

  it("tells groups, subtotals and column numbers, and what is hidden", () => {
    const { rows, options } = countForm("below");
    const grid = gridOf(rows, { ...options, hiddenRows: [5] });
    expect(picture(grid).rows.map(({ role }) => role)).toEqual(
      expect.arrayContaining(["header", "group", "entry", "subtotal", "total"]),
    );
    expect(
      picture(grid)
        .rows.filter(({ hidden }) => hidden)
        .map(({ number }) => number),
    ).toEqual([6]);
    expect(picture(toGrid(layoutA({ numbered: true }))).rows[6]).toMatchObject({ number: 7, role: "header" });
  });

  it.each([
    ["the beginning", 500, 3, null, 1, 40],
    ["the first rows below a long title", 500, 38, null, 20, 59],
    ["a row in the middle, below the header", 500, 3, 250, 4, 270],
    ["the last row", 500, 3, 503, 4, 504],
    ["a row of the title", 500, 3, 1, 1, 39],
    ["a row beyond the last", 500, 3, 9999, 4, 504],
    ["a short sheet whole", 6, 3, 8, 1, 10],
  ])("shows %s: %i rows below %i", (_, count, above, row, first, last) => {
    const { rows } = picture(longList(count, above), row);
    expect([rows[0]?.number, rows.at(-1)?.number]).toEqual([first, last]);
    expect(rows.length).toBeLessThanOrEqual(40);
    expect(rows.filter(({ role }) => role === "header").map(({ number }) => number)).toEqual([above + 1]);
    const meant = row === null ? above + 2 : Math.min(row, above + count) + 1;
    expect(rows.map(({ number }) => number)).toContain(meant);
  });

  it.each([
    ["a wide table from its first column", 0, 60, "A", "AN"],
    ["a table beside the title", 10, 20, "A", "AD"],
    ["a wide table far to the right", 30, 20, "AE", "AX"],
  ])("shows %s", (_, left, width, first, last) => {
    const { columns, rows } = picture(longList(20, 2, left, width));
    expect([columns[0], columns.at(-1)]).toEqual([first, last]);
    expect(columns.length).toBeLessThanOrEqual(40);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  it("shows a sheet without a table, an empty one, and cuts long texts", () => {
    expect(picture(gridOf([]))).toEqual({ ref, top: 0, left: 0, columns: [], rows: [] });
    const { top, left, rows } = picture(
      gridOf([[], [null, "Kính gửi: Ban Tổ chức"], [null, "a".repeat(9000)]]),
    );
    expect([top, left]).toEqual([1, 1]);
    expect(rows.map(({ role }) => role)).toEqual(["other", "other"]);
    expect(rows[1]?.cells[0]).toHaveLength(201);
  });
});
