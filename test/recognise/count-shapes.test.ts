import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { columnName, rangeAddress } from "../../src/domain/grid/address";
import { gridOf } from "../support/grid-of";
import { recognise } from "./layouts";
import { drawCounts } from "./shapes/count-shape";
import { countShapes } from "./shapes/count-shapes";
import { kindShapes } from "./shapes/kind-shapes";

const cases = countShapes.flatMap((shape) =>
  [1, 2, 3, 6]
    .filter((count) => count >= (shape.fewest ?? 1))
    .map((count) => [shape.name, count, shape] as const),
);

describe("R21: what is less than the result, or not yet one", () => {
  it.each([
    "in the month and from",
    "results of six months",
    "what is expected before",
    "shares beside their parts",
  ])("R21: %s …: only the result counts", (name) => {
    const shape = countShapes.find((one) => one.name.startsWith(name));
    const drawn = shape && drawCounts(shape, 6);
    const sheet = drawn && recognise(drawn.grid, "Tuy Phong.xlsx");
    expect(sheet && extractSheet(sheet, { year: 2021 }).entries.map(({ count }) => count)).toEqual(
      drawn?.organisations.map(({ admitted }) => admitted) ?? [],
    );
    expect(drawn?.organisations).toHaveLength(6);
  });
});

describe("R21: women of a part are no women of all", () => {
  it.each(["DTTS", "Tôn giáo", "Đoàn viên", "Chỉ tiêu"])("R21: %s › Tổng số | Nữ", (parent) => {
    const sheet = recognise(
      gridOf([
        ["HUYỆN ỦY TUY PHONG"],
        ["KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2021"],
        ["TT", "Đơn vị", "Kết nạp", "Nữ", parent, null],
        [null, null, null, null, "Tổng số", "Nữ"],
        [1, "Đảng bộ xã Mít", 9, 5, 4, 3],
        [2, "Đảng bộ xã Ổi", 8, 4, 3, 1],
      ]),
    );
    expect(extractSheet(sheet, { year: 2021 }).entries.map(({ female }) => female)).toEqual([5, 4]);
    const alone = recognise(
      gridOf([
        ["HUYỆN ỦY TUY PHONG"],
        ["KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2021"],
        ["TT", "Đơn vị", "Kết nạp", parent, null],
        [null, null, null, "Tổng số", "Nữ"],
        [1, "Đảng bộ xã Mít", 9, 4, 3],
        [2, "Đảng bộ xã Ổi", 8, 3, 1],
      ]),
    );
    expect(extractSheet(alone, { year: 2021 }).entries.map(({ female }) => female)).toEqual([null, null]);
  });

  it("R21: of those admitted they are", () => {
    const sheet = recognise(
      gridOf([
        ["HUYỆN ỦY TUY PHONG"],
        ["KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2021"],
        ["TT", "Đơn vị", "Kết nạp đảng viên", null],
        [null, null, "Tổng số", "Nữ"],
        [1, "Đảng bộ xã Mít", 9, 4],
        [2, "Đảng bộ xã Ổi", 8, 3],
      ]),
    );
    expect(extractSheet(sheet, { year: 2021 }).entries.map(({ female }) => female)).toEqual([4, 3]);
  });
});

describe("R1, R2: count forms as clerks write them", () => {
  it.each(cases)("R2: %s, %i organisations", (_, count, shape) => {
    const drawn = drawCounts(shape, count);
    const sheet = recognise(drawn.grid, "Tuy Phong.xlsx");
    const { entries, findings } = extractSheet(sheet, { year: 2021 });
    const columns = sheet.columns.flatMap(({ column, field, month }) =>
      field === null ? [] : [[columnName(column), month === undefined ? field : `${field} ${month}`]],
    );
    expect({
      kind: sheet.kind,
      header: sheet.header && rangeAddress(sheet.header),
      columns: Object.fromEntries(columns) as unknown,
      entries: entries.map(({ text, count: admitted }) => [text.organisation, admitted]),
      asks: sheet.asks.map(({ about, column }) =>
        column === undefined ? about : `${about}:${columnName(column)}`,
      ),
      findings: findings.filter(({ severity }) => severity !== "info"),
    }).toEqual({
      kind: "counts",
      header: drawn.header,
      columns: drawn.columns,
      entries: drawn.organisations.map(({ name, admitted }) => [name, admitted]),
      asks: shape.asks ?? [],
      findings: [],
    });
  });
});

describe("R8: what is a form of admissions and what isn't", () => {
  it.each(kindShapes.map((shape) => [shape.name, shape] as const))("R8: %s", (_, shape) => {
    const options = { ...(shape.sheet !== undefined && { name: shape.sheet }), merges: shape.merges ?? [] };
    const sheet = recognise(gridOf(shape.rows, options), shape.file ?? "Tuy Phong.xlsx");
    expect({ kind: sheet.kind, asks: sheet.asks.map(({ about }) => about) }).toEqual({
      kind: shape.kind,
      asks: shape.asks ?? [],
    });
  });
});
