import type { RecognisedSheet } from "../../src/domain/recognise/recognised-sheet";
import { bold, day, gridOf } from "../support/grid-of";
import type { TestCell } from "../support/grid-of";
import { countForm, layoutA, persons, recognise, toGrid } from "./layouts";

const rolesOf = ({ rows }: RecognisedSheet) => rows.map(({ role }) => role);
/** Role and covered rows (as the user counts them) of the sums. */
const sumsOf = ({ rows }: RecognisedSheet) =>
  rows.flatMap(({ row, role, covers }) =>
    role === "total" || role === "subtotal"
      ? [`${role} ${row + 1}: ${covers ? `${covers.first + 1}-${covers.last + 1}` : ""}`]
      : [],
  );
const header: TestCell[] = ["STT", "Họ và tên", "Ngày sinh", "Dân tộc", "Ngày kết nạp"];
const person = (index: number, number: TestCell = index + 1): TestCell[] => {
  const [name, born, , people, , admitted] = persons[index % persons.length] ?? persons[0];
  return [number, name, day(born), people, day(admitted)];
};

describe("rows of a list", () => {
  it("R5: entries, total, footer sentence and signatures", () => {
    const sheet = recognise(toGrid(layoutA()));
    expect(rolesOf(sheet)).toEqual([...persons.map(() => "entry"), "total", "note", "note", "note"]);
    expect(sumsOf(sheet)).toEqual(["total 12: 7-11"]);
  });

  it.each(["Tổng số", "TỔNG CỘNG:", "Cộng", "TC", "Total", "Tổng số: 3 đảng viên", "Tổng cộng: 3 đ/c"])(
    "R5, C1: «%s» is a total, on top and below",
    (word) => {
      const total = [null, word, null, null, null];
      const below = recognise(gridOf([header, person(0), person(1), person(2), total]));
      expect(rolesOf(below)).toEqual(["entry", "entry", "entry", "total"]);
      const above = recognise(gridOf([header, total, person(0), person(1), person(2)]));
      expect(rolesOf(above)).toEqual(["total", "entry", "entry", "entry"]);
      expect(sumsOf(above)).toEqual(["total 2: 3-5"]);
    },
  );

  it.each(["Nguyễn Văn Cộng", "Tổng Thị Hoa", "Cộng Văn Tổng", "Bí Thị Thư", "Tổng Số", "Tạ Minh Ký"])(
    "R5: a person called %s stays an entry",
    (name) => {
      const rows = [1, null].map((number): TestCell[] => [
        number,
        name,
        day("1/2/1999"),
        "Kinh",
        day("3/3/2021"),
      ]);
      expect(rolesOf(recognise(gridOf([header, person(0), ...rows, person(1)])))).toEqual(
        Array.from({ length: 4 }, () => "entry"),
      );
    },
  );

  it("R5: without a number, without a name, after blank rows", () => {
    const nameless = [3, null, day("5/5/1995"), "Kinh", day("3/3/2021")];
    const sheet = recognise(gridOf([header, person(0), person(1, null), [], [], nameless, person(3)]));
    expect(rolesOf(sheet)).toEqual(["entry", "entry", "blank", "blank", "entry", "entry"]);
  });

  it("R5: numbers filled in ahead and dotted lines are blank", () => {
    const sheet = recognise(gridOf([header, person(0), person(1), [3], [4], ["…", "……", "…"]]));
    expect(rolesOf(sheet).slice(0, 2)).toEqual(["entry", "entry"]);
    expect(rolesOf(sheet).slice(2)).not.toContain("entry");
  });

  it("R5: Roman groups with subtotals below each", () => {
    const sheet = recognise(
      gridOf([
        header,
        ["I", "Đảng bộ xã Vĩnh Hảo"],
        person(0),
        person(1),
        [null, "Cộng: 2"],
        ["II", "Đảng bộ xã Phú Lạc"],
        person(2),
        [null, "Cộng: 1"],
        [null, "Tổng cộng: 3"],
      ]),
    );
    expect(rolesOf(sheet)).toEqual([
      ...["group", "entry", "entry", "subtotal", "group", "entry", "subtotal", "total"],
    ]);
    expect(sumsOf(sheet)).toEqual(["subtotal 5: 3-4", "subtotal 8: 7-7", "total 9: 3-7"]);
  });

  it("R5: a group's title that says how many is the sum of what is below", () => {
    const sheet = recognise(
      gridOf([
        header,
        [bold("I. Đảng bộ xã Vĩnh Hảo (1 đồng chí)")],
        person(0),
        [bold("II. Đảng bộ xã Phú Lạc (2 đồng chí)")],
        person(1),
        person(2),
      ]),
    );
    expect(sumsOf(sheet)).toEqual(["subtotal 2: 3-3", "subtotal 4: 5-6"]);
  });

  it("R5: the header printed again on each page, with its column numbers", () => {
    const numbers = [1, 2, 3, 4, 5];
    const sheet = recognise(gridOf([header, numbers, person(0), header, numbers, person(1), person(2)]));
    expect(rolesOf(sheet)).toEqual([
      ...["columnNumbers", "entry", "headerRepeat", "columnNumbers", "entry", "entry"],
    ]);
  });

  it.each([
    "* Ghi chú: danh sách theo Quyết định số 12",
    "Viết tắt: DT: dân tộc; TG: tôn giáo",
    "Người lập biểu",
    "T/M BAN THƯỜNG VỤ",
    "Tuy Phong, ngày 31 tháng 12 năm 2021",
    "* Tổng số 148/150 (Đạt tỷ lệ 98,67 %)",
  ])("R5: «%s» is a note", (text) => {
    const sheet = recognise(gridOf([header, person(0), person(1), [text], [null, null, null, text]]));
    expect(rolesOf(sheet)).toEqual(["entry", "entry", "note", "note"]);
  });

  it("R5: those who sign below are no entries", () => {
    const sheet = recognise(
      gridOf([
        header,
        person(0),
        person(1),
        [null, "NGƯỜI LẬP BIỂU", null, "T/M BAN THƯỜNG VỤ"],
        [],
        [null, "Trần Thị Lập", null, "Nguyễn Văn Ký"],
      ]),
    );
    expect(rolesOf(sheet)).toEqual(["entry", "entry", "note", "blank", "note"]);
  });
});

describe("rows of a count form", () => {
  it("R5, C1: sums on the groups' rows", () => {
    const sheet = recognise(toGrid(countForm("above")));
    expect(rolesOf(sheet)).toEqual([
      ...["subtotal", "entry", "entry", "entry", "subtotal", "entry", "entry", "total"],
    ]);
    expect(sumsOf(sheet)).toEqual(["subtotal 5: 6-8", "subtotal 9: 10-11", "total 12: 6-11"]);
  });

  it("R5, C1: sums below the groups", () => {
    const sheet = recognise(toGrid(countForm("below")));
    expect(sumsOf(sheet)).toEqual(["subtotal 9: 6-8", "subtotal 13: 11-12", "total 14: 6-12"]);
    expect(rolesOf(sheet).filter((role) => role === "entry")).toHaveLength(5);
  });

  it("R5: an organisation whose name sounds like a sum stays an entry", () => {
    const sheet = recognise(toGrid(countForm("none")));
    expect(rolesOf(sheet)).toEqual([...Array.from({ length: 5 }, () => "entry"), "total"]);
  });

  it("C1: a group's sum that is wrong is still no entry", () => {
    const { rows, options } = countForm("above");
    const wrong = rows.map((row) => (row[0] === "I" ? ["I", "Khối xã, thị trấn", 99, 98, 1, 97, 96] : row));
    expect(sumsOf(recognise(gridOf(wrong, options)))[0]).toBe("subtotal 5: 6-8");
  });

  it("R5: organisations numbered in Roman, without anything below them, are entries", () => {
    const sheet = recognise(
      gridOf([
        ["TT", "Đơn vị", "Chỉ tiêu", "Kết quả"],
        ["I", "Đảng bộ xã A", 4, 4],
        ["II", "Đảng bộ xã B", 3, 4],
        ["III", "Đảng bộ xã C", 3, 3],
      ]),
    );
    expect(rolesOf(sheet)).toEqual(["entry", "entry", "entry"]);
  });

  it("R5: groups within groups", () => {
    const sheet = recognise(
      gridOf([
        ["TT", "Đơn vị", "Chỉ tiêu", "Kết quả", "Nữ"],
        ["A", "Khối huyện", 10, 9, 4],
        ["I", "Cơ quan Đảng", 4, 4, 1],
        [1, "Chi bộ Ban Tổ chức", 2, 3, 1],
        [2, "Chi bộ Văn phòng", 2, 1, 0],
        ["II", "Cơ quan nhà nước", 6, 5, 3],
        [1, "Chi bộ Tòa án", 6, 5, 3],
        ["B", "Khối xã", 5, 6, 2],
        [1, "Đảng bộ xã A", 3, 3, 1],
        [2, "Đảng bộ xã B", 2, 3, 1],
        [null, "TỔNG CỘNG", 15, 15, 6],
      ]),
    );
    expect(rolesOf(sheet)).toEqual([
      ...[
        "subtotal",
        "subtotal",
        "entry",
        "entry",
        "subtotal",
        "entry",
        "subtotal",
        "entry",
        "entry",
        "total",
      ],
    ]);
    expect(sumsOf(sheet)[0]).toBe("subtotal 2: 4-7");
  });

  it("R5: an entry equal to its unnumbered neighbour is no sum of it", () => {
    const sheet = recognise(
      gridOf([
        ["TT", "Đơn vị", "Chỉ tiêu", "Kết quả"],
        [1, "Đảng bộ xã A", 4, 4],
        [null, "Đảng bộ xã B", 4, 4],
        [2, "Đảng bộ xã C", 3, 3],
      ]),
    );
    expect(rolesOf(sheet)).toEqual(["entry", "entry", "entry"]);
  });

  it("R5: the sum of all that lost its word", () => {
    const sheet = recognise(
      gridOf([
        ["TT", "Đơn vị", "Chỉ tiêu", "Kết quả"],
        [1, "Đảng bộ xã A", 4, 5],
        [2, "Đảng bộ xã B", 4, 4],
        [3, "Đảng bộ xã C", 3, 3],
        [null, null, 11, 12],
      ]),
    );
    expect(rolesOf(sheet)).toEqual(["entry", "entry", "entry", "total"]);
  });
});
