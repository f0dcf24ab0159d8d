import { extractSheet } from "../../../src/domain/extract/extract-sheet";
import { rangeAddress } from "../../../src/domain/grid/address";
import type { RecognisedSheet } from "../../../src/domain/recognise/recognised-sheet";
import type { SheetDecisions } from "../../../src/domain/recognise/sheet-decisions";
import { recogniseSheets } from "../../../src/domain/recognise/tables/recognise-sheets";
import { gridOf } from "../../support/grid-of";
import { matcher, persons } from "../layouts";

type Rows = (string | number | null)[][];

const title: Rows = [["HUYỆN ỦY TUY PHONG", null, null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"], []];
const head = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Tôn giáo", "Ngày kết nạp"];
const all: Rows = persons.map((person, index) => [index + 1, ...person]);
const rowsOf = (first: number, last: number): Rows => all.slice(first, last);
const listTitle = ["DANH SÁCH KẾT NẠP ĐẢNG VIÊN NĂM 2021"];

function tablesOf(
  rows: Rows,
  decisionsOf?: (table: number) => SheetDecisions | undefined,
): RecognisedSheet[] {
  return recogniseSheets(gridOf(rows), {
    file: "danh sach.xlsx",
    matcher,
    ...(decisionsOf && { decisionsOf }),
  });
}

function told(tables: readonly RecognisedSheet[]): string[] {
  return tables.map((table) => {
    const count = extractSheet(table).entries.reduce((sum, entry) => sum + entry.count, 0);
    return `${table.table ?? 1} ${table.kind} ${table.header ? rangeAddress(table.header) : "-"} ${count} ${table.committee.id ?? "?"}`;
  });
}

function beside(left: Rows, right: Rows, gap: number): Rows {
  const width = Math.max(...left.map((row) => row.length)) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const row = [...(left[index] ?? [])];
    while (row.length < width) row.push(null);
    return [...row, ...(right[index] ?? [])];
  });
}

const main: Rows = [...title, listTitle, head, ...all];
const alone = tablesOf(main);

describe("one table", () => {
  test("R10: a sheet with one table is read as before, from the grid itself", () => {
    expect(told(alone)).toEqual(["1 list A4:G4 5 tuy-phong"]);
    expect(alone[0]?.table).toBeUndefined();
    expect(alone[0]?.leftOver).toBeUndefined();
  });

  test("R10: lines that say what a list was chosen by are its title, and name its committee", () => {
    const filters: Rows = [
      ["Cấp ủy:", null, "Đảng bộ huyện Hàm Tân"],
      ["Trạng thái", null, "Đảng viên dự bị"],
      ["Ngày lập", null, "31/12/2021"],
      [],
    ];
    expect(told(tablesOf([...filters, listTitle, [], head, ...all]))).toEqual(["1 list A7:G7 5 ham-tan"]);
  });

  test("R10: a header printed again on the next page goes on with its table", () => {
    const rows = [...title, listTitle, head, ...rowsOf(0, 3), ["Trang 2"], listTitle, head, ...rowsOf(3, 5)];
    expect(told(tablesOf(rows))).toEqual(["1 list A4:G4 5 tuy-phong"]);
  });
});

describe("tables below each other", () => {
  test("R10: a title of another month begins another table, with its month", () => {
    const month = (number: number): Rows => [[`DANH SÁCH KẾT NẠP THÁNG ${number} NĂM 2021`], head];
    const tables = tablesOf([...title, ...month(1), ...rowsOf(0, 2), [], ...month(2), ...rowsOf(2, 5)]);
    expect(told(tables)).toEqual(["1 list A4:G4 2 tuy-phong", "2 list A9:G9 3 tuy-phong"]);
    expect(tables.map(({ month: named }) => named)).toEqual([1, 2]);
    expect(tables.flatMap(({ asks }) => asks)).toEqual([]);
  });

  test("R11: who became an official member or was struck off isn't admitted", () => {
    const official: Rows = [["DANH SÁCH ĐẢNG VIÊN CHUYỂN CHÍNH THỨC"], head, ...rowsOf(3, 5)];
    const tables = tablesOf([...title, listTitle, head, ...rowsOf(0, 3), [], ...official]);
    expect(tables.map(({ otherPurpose }) => otherPurpose)).toEqual([undefined, "CHUYỂN CHÍNH THỨC"]);
  });

  test("R11: a group of another purpose is a table of its own; a list of both isn't cut", () => {
    const group = (text: string): Rows => [["I", text]];
    const rows = [
      ...title,
      head,
      ...group("Đảng viên mới kết nạp"),
      ...rowsOf(0, 3),
      ...group("Đảng viên xóa tên"),
      ...rowsOf(3, 5),
    ];
    expect(told(tablesOf(rows))).toEqual(["1 list A3:G3 3 tuy-phong", "2 list A3:G3 2 tuy-phong"]);
    const both = [...title, ["DANH SÁCH KẾT NẠP VÀ CHUYỂN CHÍNH THỨC"], head, ...all];
    expect(tablesOf(both)[0]?.otherPurpose).toBeUndefined();
  });

  test("R26: official statistics of something else than admissions aren't counted, nor are criteria that don't begin with these", () => {
    const form = (number: string, first: string): Rows => [
      ["HUYỆN ỦY TUY PHONG", null, number],
      ["THỐNG KÊ NĂM 2021"],
      ["Tiêu chí", "Kỳ này", "Cùng kỳ năm trước"],
      [first, 148, 140],
      ["- Nữ", 66, 60],
      ["- Dân tộc thiểu số", 15, 10],
      ["- Người theo tôn giáo", 12, 11],
      ["- Tặng bằng khen", 3, 2],
    ];
    const ofForm = (number: string, first: string) => tablesOf(form(number, first))[0]?.otherPurpose;
    expect(ofForm("Biểu số 2-BTCTW", "I. Tổng số đảng viên mới kết nạp")).toBeUndefined();
    expect(ofForm("Biểu số 3 - BTCTW", "I. Tổng số đảng viên mới kết nạp")).toBe("Biểu số 3 BTCTW");
    expect(ofForm("", "I. Tổng số đảng viên mới kết nạp")).toBeUndefined();
    expect(ofForm("", "I. Khen thưởng đảng viên")).toBe("I. Khen thưởng đảng viên");
  });

  test("R7: a title that nearly names a committee gives its table to none", () => {
    const rows: Rows = [
      ["Huyện Tuy Phong"],
      head,
      ...rowsOf(0, 3),
      ["Huyện Hàm Thuận Năm"],
      head,
      ...rowsOf(3, 5),
    ];
    expect(told(tablesOf(rows))).toEqual(["1 list A2:G2 3 tuy-phong", "2 list A7:G7 2 ?"]);
  });
});

describe("tables beside each other", () => {
  test("R10: two halves of a list are two tables", () => {
    const rows = [...title, listTitle, ...beside([head, ...rowsOf(0, 3)], [head, ...rowsOf(3, 5)], 0)];
    expect(told(tablesOf(rows))).toEqual(["1 list A4:G4 3 tuy-phong", "2 list H4:N4 2 tuy-phong"]);
  });

  test("R10: an empty column within a list cuts nothing", () => {
    const spaced = [head, ...all].map((row) => [...row.slice(0, 3), null, ...row.slice(3)]);
    expect(told(tablesOf([...title, listTitle, ...spaced]))).toEqual(["1 list A4:H4 5 tuy-phong"]);
  });
});

describe("tables that touch", () => {
  const summary: Rows = [
    ["TT", "Đơn vị", "Kết nạp"],
    [1, "Chi bộ Mít", 2],
    [2, "Chi bộ Ổi", 3],
  ];

  test("R10: a second column of numbers before names or organisations begins another table", () => {
    const other: Rows = [
      ["TT", "Họ tên đảng viên", "Ngày kết nạp"],
      ...all.map(([number = 0, name = "", , , , , admitted = ""]) => [number, `${name} Hai`, admitted]),
    ];
    expect(told(tablesOf([...title, listTitle, ...beside([head, ...all], other, 0)]))).toEqual([
      "1 list A4:G4 5 tuy-phong",
      "2 list H4:J4 5 tuy-phong",
    ]);
    expect(told(tablesOf([...title, listTitle, ...beside([head, ...all], summary, 0)]))).toEqual([
      "1 list A4:G4 5 tuy-phong",
      "2 counts H4:J4 5 tuy-phong",
    ]);
  });

  test("R10: numbers of groups beside those of their rows don't", () => {
    const numbered = ["TT", "Đảng bộ", "Chi bộ", ...head];
    const rows = all.map((row, index): Rows[number] =>
      index % 2 === 0
        ? [index / 2 + 1, `Đảng bộ xã ${index}`, "Chi bộ 1", ...row]
        : [null, null, null, ...row],
    );
    expect(told(tablesOf([...title, listTitle, numbered, ...rows]))).toEqual(["1 list A4:J4 5 tuy-phong"]);
  });

  test("R10: nor do two numbers of one row", () => {
    const numbered = [...head, "Số TT", "Số QĐ"];
    const rows = all.map((row, index) => [...row, index + 1, `${index + 1}-QĐ/HU`]);
    expect(told(tablesOf([...title, listTitle, numbered, ...rows]))).toEqual(["1 list A4:I4 5 tuy-phong"]);
  });
});

describe("several committees in one list", () => {
  const committees = ["Huyện Tuy Phong", "Huyện Hàm Tân", "HTN", "Huyện Tuy Phong", "Huyện Hàm Tân"];

  test("R13: a column of committees gives each its rows", () => {
    const rows = [
      ["DANH SÁCH"],
      [...head, "Cấp ủy"],
      ...all.map((row, at) => [...row, committees[at] ?? ""]),
    ];
    expect(told(tablesOf(rows))).toEqual([
      "1 list A2:H2 2 tuy-phong",
      "2 list A2:H2 2 ham-tan",
      "3 list A2:H2 1 ham-thuan-nam",
    ]);
  });

  test("S2, R13: what the user says of one of them changes no other", () => {
    const rows = [
      ["DANH SÁCH"],
      [...head, "Cấp ủy"],
      ...all.map((row, at) => [...row, committees[at] ?? ""]),
    ];
    const tables = tablesOf(rows, (table) => (table === 3 ? { committee: "phan-thiet" } : undefined));
    expect(tables.map(({ committee }) => committee.id)).toEqual(["tuy-phong", "ham-tan", "phan-thiet"]);
  });
});

describe("what belongs to no table", () => {
  test("R12: rows of persons outside all tables are named by their range", () => {
    const others: Rows = [
      [],
      ["Bùi Thị Sen", "1/2/1990"],
      ["Bùi Văn Cúc", "3/4/1991"],
      ["Bùi Thị Lan", "5/6/1992"],
    ];
    const [table] = tablesOf([...title, listTitle, ...beside([head, ...all], others, 2)]);
    expect(table?.leftOver?.map(({ range }) => range)).toEqual(["J5:K7"]);
  });
});

const additions: readonly (readonly [string, (rows: Rows) => Rows])[] = [
  [
    "a note beside",
    (rows) => beside(rows, [[], [], [], ["Ghi chú: cột E ghi dân tộc"], ["Kinh"], ["Chăm"]], 2),
  ],
  [
    "a list of values beside",
    (rows) => beside(rows, [[], [], [], ["Dân tộc", "Tôn giáo"], ["Kinh", "Không"], ["Chăm", "Hồi giáo"]], 1),
  ],
  [
    "a summary beside",
    (rows) => beside(rows, [[], [], [], ["Giới tính", "Số người"], ["Nam", 3], ["Nữ", 2], ["Cộng", 5]], 1),
  ],
  [
    "a summary below",
    (rows) => [...rows, [], ["Tháng", "Số kết nạp"], [2, 1], [5, 2], [9, 1], [12, 1], ["Cộng", 5]],
  ],
  [
    "a note below",
    (rows) => [...rows, [], ["Ghi chú: danh sách này có 5 đồng chí"], ["Nơi nhận:"], ["- Ban Tổ chức"]],
  ],
  [
    "signatures below",
    (rows) => [
      ...rows,
      [],
      [null, "NGƯỜI LẬP", null, null, "T/M BAN THƯỜNG VỤ"],
      [],
      [null, "Trần Thị Lập", null, null, "Lê Văn Ký"],
    ],
  ],
  [
    "a count form below",
    (rows) => [
      ...rows,
      [],
      ["TT", "Đơn vị", "Số kết nạp", "Nữ"],
      [1, "Chi bộ thôn 1", 2, 1],
      [2, "Chi bộ thôn 2", 3, 1],
      [null, "Tổng cộng", 5, 2],
    ],
  ],
  [
    "a summary above",
    (rows) => [
      ...rows.slice(0, 2),
      ["TT", "Đơn vị", "Số kết nạp"],
      [1, "Chi bộ thôn 1", 2],
      [2, "Chi bộ thôn 2", 3],
      [null, "Cộng", 5],
      [],
      ...rows.slice(2),
    ],
  ],
];

test.each(additions)("R10: %s never changes the rows of a list", (_, add) => {
  const tables = tablesOf(add(main));
  const lists = tables.filter(({ kind }) => kind === "list");
  const seen = (table: RecognisedSheet | undefined) =>
    table &&
    extractSheet(table).entries.map(({ text, born, sex, admissionDate, ethnicMinority }) => ({
      name: text.name,
      ...{ born, sex, admissionDate, ethnicMinority },
    }));
  expect(lists).toHaveLength(1);
  expect(seen(lists[0])).toEqual(seen(alone[0]));
  expect(lists[0]?.committee.id).toBe("tuy-phong");
  expect(tables.flatMap(({ asks }) => asks)).toEqual([]);
});
