import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { day, gridOf } from "../support/grid-of";
import type { GridOptions, TestCell } from "../support/grid-of";
import { recognise } from "./layouts";

type Rows = readonly (readonly TestCell[])[];

const extract = (rows: Rows, options: GridOptions = {}) => {
  const sheet = recognise(gridOf(rows, options));
  return { ...extractSheet(sheet), sheet };
};
const fieldsOf = (rows: Rows) => recognise(gridOf(rows)).columns.map(({ field }) => field);
const persons = ({ entries }: { readonly entries: readonly { readonly count: number }[] }) =>
  entries.reduce((sum, { count }) => sum + count, 0);
const countHeader: TestCell[] = ["TT", "Đơn vị", "Chỉ tiêu", "Kết quả", "Nữ", "Đoàn viên"];

describe("sums of count forms", () => {
  it.each([
    "Cộng toàn huyện",
    "Toàn Đảng bộ huyện",
    "Tổng cộng toàn Đảng bộ",
    "TỔNG SỐ TOÀN HUYỆN",
    "Tổng toàn thị xã",
    "Tổng cộng (I+II)",
    "Cộng chung",
    "T.Cộng",
    "Tổng kết quả",
  ])("R5, C1: «%s» is the total", (word) => {
    const entries = [
      [1, "Đảng bộ xã Vĩnh Hảo", 5, 4, 2, 3],
      [2, "Đảng bộ xã Phú Lạc", 6, 7, 3, 4],
    ];
    const total = [null, word, 11, 11, 5, 7];
    expect(persons(extract([countHeader, ...entries, total]))).toBe(11);
    expect(persons(extract([countHeader, total, ...entries]))).toBe(11);
    // Without a column of numbers nothing but the word and the adding up tells it.
    const unnumbered = [countHeader, ...entries, total].map((row) => row.slice(1));
    expect(persons(extract(unnumbered))).toBe(11);
  });

  it("R5, C1: the last row of an unnumbered form that adds up in every figure is the total, whatever its name", () => {
    const rows = [countHeader, [1, "Xã A", 5, 4, 2, 3], [2, "Xã B", 6, 7, 3, 4], [3, "Xã C", 2, 2, 1, 1]];
    const last = [null, "Cả huyện", 13, 13, 6, 8];
    expect(persons(extract([...rows, last].map((row) => row.slice(1))))).toBe(13);
    const unit = [null, "Công an huyện", 3, 2, 1, 1];
    expect(persons(extract([...rows, unit].map((row) => row.slice(1))))).toBe(15);
  });

  it.each([
    ["Cộng I", "Cộng II"],
    ["Tổng I", "Tổng II"],
    ["Cộng khối xã", "Cộng khối cơ quan"],
    ["Cộng Xã, thị trấn", "Cộng Cơ quan, đơn vị"],
    ["Tổng xã, thị trấn", "Tổng cơ quan"],
  ])("R5, C1: «%s» and «%s» are their groups' sums", (first, second) => {
    const sheet = extract([
      countHeader,
      ["I", "Xã, thị trấn"],
      [1, "Đảng bộ xã Vĩnh Hảo", 5, 4, 2, 3],
      [2, "Đảng bộ xã Phú Lạc", 6, 7, 3, 4],
      [null, first, 11, 11, 5, 7],
      ["II", "Cơ quan, đơn vị"],
      [1, "Công an huyện", 2, 1, 1, 1],
      [2, "Công ty Nước khoáng", 3, 3, 1, 2],
      [null, second, 5, 4, 2, 3],
    ]);
    expect(persons(sheet)).toBe(15);
  });

  it("R5, C1: groups' sums that nothing marks are told by the total, and without one by adding up throughout", () => {
    const rows = [
      ["Đơn vị", "Chỉ tiêu", "Kết quả", "Nữ", "Đoàn viên"],
      ["Xã, thị trấn", 11, 11, 5, 7],
      ["Đảng bộ xã Vĩnh Hảo", 5, 4, 2, 3],
      ["Đảng bộ xã Phú Lạc", 6, 7, 3, 4],
      ["Cơ quan, đơn vị", 5, 4, 2, 3],
      ["Công an huyện", 2, 1, 1, 1],
      ["Phòng Nội vụ", 3, 3, 1, 2],
    ];
    expect(persons(extract([...rows, ["Tổng cộng", 16, 15, 7, 10]]))).toBe(15);
    expect(persons(extract(rows))).toBe(15);
  });

  it.each(["Kết quả năm 2020", "Cùng kỳ năm 2020", "Năm 2020"])(
    "R2: «%s» is last year's column",
    (header) => {
      const fields = fieldsOf([
        ["TT", "Đơn vị", header, "Chỉ tiêu năm 2021", "Kết nạp"],
        [1, "Đảng bộ xã Vĩnh Hảo", 9, 5, 4],
        [2, "Đảng bộ xã Phú Lạc", 8, 6, 7],
      ]);
      expect(fields.slice(2)).toEqual([null, "quota", "admitted"]);
    },
  );
});

describe("the total row of a list", () => {
  const header: TestCell[] = ["TT", "Họ và tên", "Ngày sinh", "Nữ", "Dân tộc"];
  const rows: TestCell[][] = [
    [1, "Trần Văn An", day("1/2/1999"), null, "Kinh"],
    [2, "Lê Thị Bình", day("3/4/1998"), "x", "Chăm"],
    [3, "Võ Thị Chi", day("5/6/1997"), "x", "Kinh"],
  ];
  it.each([
    ["under the peoples", [null, "Cộng", null, null, 3], 3],
    ["under the peoples, wrong", [null, "Cộng", null, null, 4], 4],
    ["under the women", [null, "Tổng cộng", null, 3], 3],
    ["as text under the births", [null, "T.Cộng", "3"], 3],
    ["under the births, in words unknown", [null, "Tổng kết quả", 3], 3],
  ])("X1: a lone number %s counts persons", (_, total, declared) => {
    const sheet = extract([header, ...rows, total]);
    expect(sheet.entries).toHaveLength(3);
    expect(sheet.declared.map(({ figure, value }) => [figure, value])).toEqual([["persons", declared]]);
  });

  it("X1: beside the number of persons the others are parts", () => {
    const sheet = extract([header, ...rows, [null, "Cộng", 3, 2, 1]]);
    expect(sheet.declared.map(({ figure, value }) => [figure, value])).toEqual([
      ["persons", 3],
      ["female", 2],
      ["ethnicMinority", 1],
    ]);
  });

  it("R3: a mark under «Nữ» alone tells women from men", () => {
    expect(extract([header, ...rows]).entries.map(({ female }) => female)).toEqual([0, 1, 1]);
  });
});

describe("headers and names", () => {
  it.each(["Họ và tên", "Đảng viên mới", "Họ và tên người vào Đảng"])(
    "R2: «%s» over names, also of one person",
    (header) => {
      for (const name of ["Trương Văn An", "Tô Thị Bình", "Đoàn Minh Châu", "Lê Thị Dung"])
        expect(
          fieldsOf([
            ["TT", header, "Ngày sinh", "Dân tộc"],
            [1, name, day("1/2/1999"), "Kinh"],
          ])[1],
        ).toBe("name");
    },
  );

  it("R4: numbers of columns in brackets are no months", () => {
    const sheet = recognise(
      gridOf([
        ["TT", "Họ và tên", "Ngày sinh", "Dân tộc", "Ngày vào ĐCSVN"],
        ["(1)", "(2)", "(3)", "(5)", "(6)"],
        [1, "Trần Văn An", day("1/2/1999"), "Kinh", day("3/2/2021")],
        [2, "Lê Thị Bình", day("1/2/1998"), "Kinh", day("3/2/2021")],
      ]),
    );
    expect(sheet.header).toMatchObject({ top: 0, bottom: 0 });
    expect(sheet.columns.map(({ header }) => header)[4]).toBe("Ngày vào ĐCSVN");
    expect(sheet.rows.map(({ role }) => role)).toEqual(["columnNumbers", "entry", "entry"]);
  });

  it("R6: schools named after districts, in a column headed like one of committees, don't name the committee", () => {
    const rows: Rows = [
      ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP - HUYỆN HÀM TÂN"],
      ["TT", "Họ và tên", "Ngày sinh", "Đảng bộ huyện"],
      [1, "Trần Văn An", day("1/2/1999"), "Đảng bộ xã Tân Hà"],
      [2, "Lê Thị Bình", day("1/2/1998"), "Trường THPT Tuy Phong"],
      [3, "Lê Thị Chi", day("1/2/1997"), "Đảng bộ xã Sơn Mỹ"],
    ];
    expect(recognise(gridOf(rows)).committee).toMatchObject({ id: "ham-tan", state: "certain" });
    const school = gridOf(rows, { name: "Trường THPT Tuy Phong" });
    expect(recognise(school).committee).toMatchObject({ id: "ham-tan", state: "certain" });
  });

  it("R6: one school of many organisations doesn't name the committee either", () => {
    const sheet = recognise(
      gridOf([
        countHeader,
        [1, "Đảng bộ xã Vĩnh Hảo", 5, 4, 2, 3],
        [2, "Trường THPT Tuy Phong", 6, 7, 3, 4],
        [3, "Đảng bộ xã Phú Lạc", 6, 7, 3, 4],
      ]),
    );
    expect(sheet.committee.state).toBe("unknown");
  });
});

it("R5: in a list without numbers a row with a Roman number heads a group, a bare name is a person", () => {
  const header: TestCell[] = ["Họ và tên", "Ngày sinh", "Dân tộc"];
  const rows: Rows = [
    header,
    ["I. Xã Phan Dũng"],
    ["Lê Thị Hoa", day("3/2/1999"), "Kinh"],
    ["II. Xã Phước Thể"],
    ["Trần Văn Bình", day("5/4/1998"), "Kinh"],
    ["Phạm Thị Cúc"],
  ];
  expect(extract(rows).entries.map(({ text }) => text.name)).toEqual([
    "Lê Thị Hoa",
    "Trần Văn Bình",
    "Phạm Thị Cúc",
  ]);
});
