import fc from "fast-check";
import { extractSheet } from "../../src/domain/extract/extract-sheet";
import type { Grid } from "../../src/domain/grid/grid";
import { gridOf } from "../support/grid-of";
import type { TestCell } from "../support/grid-of";
import { countForm, layoutA, layoutC, recognise, toGrid } from "./layouts";
import type { Layout } from "./layouts";

/** What a sheet says, without where it says it. */
function contentOf(grid: Grid): unknown {
  const sheet = recognise(grid);
  const { entries, declared } = extractSheet(sheet);
  return {
    kind: sheet.kind,
    entries: entries.map(
      ({ text, count, born, sex, admissionDate, female, ethnicMinority, religious, quota }) => ({
        text,
        ...{ count, born, sex, admissionDate, female, ethnicMinority, religious, quota },
      }),
    ),
    declared: declared.map(({ of, figure, value }) => `${of} ${figure} ${value}`).sort(),
  };
}

/** The rows of a sheet with its columns in another order; `order[i]` is the old column at place i. */
function reorder(rows: readonly (readonly TestCell[])[], order: readonly number[]): TestCell[][] {
  return rows.map((row) => order.map((column) => row[column] ?? null));
}

function shift(rows: readonly (readonly TestCell[])[], down: number, right: number): TestCell[][] {
  const margin: TestCell[] = Array.from({ length: right }, () => null);
  return [...Array.from({ length: down }, () => []), ...rows.map((row) => [...margin, ...row])];
}

const synonyms: Readonly<Record<string, readonly string[]>> = {
  STT: ["TT", "S T T", "Số thứ tự"],
  "Họ và tên": ["HỌ TÊN", "Họ tên khai sinh", "Ho va ten"],
  "Ngày sinh": ["Năm sinh", "Ngày tháng năm sinh", "NTNS"],
  "Giới tính": ["Giới", "Nam/Nữ"],
  "Ngày kết nạp": ["Ngày vào Đảng", "Ngày tổ chức lễ kết nạp", "Ngày\nkết nạp"],
  "Số CCCD": ["CCCD", "Số căn cước công dân", "Số CMND/CCCD"],
};

const exportRows = layoutC().rows;
const expected = contentOf(toGrid(layoutC()));

describe("R9: the same entries come out", () => {
  it("R9: wherever the table lies", () => {
    for (const layout of [layoutC(), layoutA({ merged: false }), { ...countForm("above"), options: {} }]) {
      const plain = contentOf(gridOf(layout.rows));
      fc.assert(
        fc.property(fc.nat(12), fc.nat(6), (down, right) => {
          expect(contentOf(gridOf(shift(layout.rows, down, right)))).toEqual(plain);
        }),
        { numRuns: 15 },
      );
    }
  });

  it("R9: in whatever order the columns stand, with strange columns among them", () => {
    const width = exportRows[0]?.length ?? 0;
    const withStrange = exportRows.map((row, index) => [
      ...row,
      ...(index === 0 ? ["Khóa", "__proto__"] : ["K1", "x"]),
    ]);
    const columns = Array.from({ length: width + 2 }, (_, column) => column);
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
        expect(contentOf(gridOf(reorder(withStrange, order)))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it("R9: whatever synonym heads a column", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), (choices) => {
        const header = (exportRows[0] ?? []).map((text, index) => {
          const choice = (typeof text === "string" ? synonyms[text] : undefined) ?? [];
          return choice[(choices[index] ?? 0) % Math.max(1, choice.length)] ?? text;
        });
        expect(contentOf(gridOf([header, ...exportRows.slice(1)]))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it("R9: under whatever title", () => {
    const lines = [
      "DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP",
      "HUYỆN ỦY TUY PHONG",
      "Chi bộ: ……………",
      "(Kèm theo Công văn số 12-CV/HU)",
      "",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 8 }), (titles) => {
        expect(contentOf(gridOf([...titles.map((title) => [title]), ...exportRows]))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, Layout, Layout]>([
    ["layout A", layoutA(), layoutA({ merged: false })],
    ["the count form", countForm("above"), { ...countForm("above"), options: {} }],
  ])("R9: %s with its merges split", (_, merged, split) => {
    expect(contentOf(toGrid(split))).toEqual(contentOf(toGrid(merged)));
  });

  it("R9: sums above, below or nowhere: the same organisations", () => {
    const entries = (sums: "above" | "below" | "none") =>
      extractSheet(recognise(toGrid(countForm(sums)))).entries.map(({ text, count }) => [
        text.organisation,
        count,
      ]);
    expect(entries("below")).toEqual(entries("above"));
    expect(entries("none")).toEqual(entries("above"));
  });
});
