import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { gridOf } from "../support/grid-of";
import type { TestCell } from "../support/grid-of";
import { recognise } from "./layouts";

const organisations = ["Đảng bộ xã Phan Dũng", "Đảng bộ xã Vĩnh Hảo", "Đảng bộ xã Chí Công"];

/** What is counted of a form with these columns behind the organisations, and what is flagged. */
function count(header: readonly (readonly TestCell[])[], body: readonly (readonly TestCell[])[]) {
  const [top = [], ...below] = header;
  const sheet = recognise(
    gridOf([
      ["HUYỆN ỦY TUY PHONG"],
      ["KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2021"],
      ["TT", "Đơn vị", ...top],
      ...below.map((row) => [null, null, ...row]),
      ...body.map((own, index) => [index + 1, organisations[index] ?? "", ...own]),
      [
        null,
        "Tổng cộng",
        ...(body[0] ?? []).map((_, at) => body.reduce((sum, row) => sum + Number(row[at]), 0)),
      ],
    ]),
  );
  const { entries, findings } = extractSheet(sheet, { year: 2021 });
  return {
    kind: sheet.kind,
    counted: entries.map((entry) => entry.count),
    asks: sheet.asks.length,
    flagged: findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule),
  };
}

const sure = { kind: "counts", asks: 0, flagged: [] };
const body = [
  [10, 1, 2, 3, 0],
  [8, 0, 2, 2, 1],
  [9, 4, 0, 1, 2],
];
const quarters = ["Quý I", "Quý II", "Quý III", "Quý IV"];

describe("R25: results of parts of the year", () => {
  it("R25: two halves, each headed whole or under one parent, add up", () => {
    const two = body.map((row) => row.slice(0, 3));
    const headed = ["Chỉ tiêu", "Kết quả 6 tháng đầu năm", "Kết quả 6 tháng cuối năm"];
    expect(count([headed], two)).toEqual({ ...sure, counted: [3, 2, 4] });
    const parted = [
      ["Chỉ tiêu", "Kết quả", null],
      [null, "6 tháng đầu năm", "6 tháng cuối năm"],
    ];
    expect(count(parted, two)).toEqual({ ...sure, counted: [3, 2, 4] });
  });

  it("R25: four quarters, and three so far, add up", () => {
    const header = [
      ["Chỉ tiêu", "Kết quả kết nạp", null, null, null],
      [null, ...quarters],
    ];
    expect(count(header, body)).toEqual({ ...sure, counted: [6, 5, 7] });
    const soFar = header.map((row) => row.slice(0, 4));
    expect(
      count(
        soFar,
        body.map((row) => row.slice(0, 4)),
      ),
    ).toEqual({ ...sure, counted: [6, 4, 5] });
  });

  it("R25: beside the whole year parts are parts", () => {
    const header = [
      ["Chỉ tiêu", "Kết quả kết nạp", null, null, null, null],
      [null, ...quarters, "Cả năm"],
    ];
    const whole = body.map((row) => [...row, row.slice(1).reduce((sum, value) => sum + value, 0)]);
    expect(count(header, whole)).toEqual({ ...sure, counted: [6, 5, 7] });
    const halves = ["Chỉ tiêu", "6 tháng đầu năm", "6 tháng cuối năm", "Cả năm"];
    expect(
      count(
        [halves],
        body.map(([quota = 0, one = 0, other = 0]) => [quota, one, other, one + other]),
      ),
    ).toEqual({ ...sure, counted: [3, 2, 4] });
  });

  it("R25: planned quarters are no result", () => {
    const header = [
      ["Kết quả", "Kế hoạch kết nạp", null, null, null],
      [null, ...quarters],
    ];
    expect(count(header, body).counted).toEqual([10, 8, 9]);
  });
});
