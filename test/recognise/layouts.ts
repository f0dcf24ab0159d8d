import { committeeOf } from "../support/committee-of";
import { day, gridOf } from "../support/grid-of";
import type { GridOptions, TestCell } from "../support/grid-of";
import type { Grid } from "../../src/domain/grid/grid";
import { createCommitteeMatcher } from "../../src/domain/register/match-committee";
import type { Register } from "../../src/domain/register/register";
import { recogniseSheet } from "../../src/domain/recognise/recognise-sheet";
import type { RecognisedSheet } from "../../src/domain/recognise/recognised-sheet";

type Rows = TestCell[][];

export const names: readonly (readonly [id: string, name: string, ...aliases: string[]])[] = [
  ["tuy-phong", "Đảng bộ huyện Tuy Phong"],
  ["ham-thuan-bac", "Đảng bộ huyện Hàm Thuận Bắc", "HTB"],
  ["ham-thuan-nam", "Đảng bộ huyện Hàm Thuận Nam", "HTN"],
  ["ham-tan", "Đảng bộ huyện Hàm Tân"],
  ["phan-thiet", "Đảng bộ thành phố Phan Thiết"],
  ["cong-an", "Đảng bộ Công an tỉnh", "CA tỉnh"],
];

export function registerOf(all: typeof names = names): Register {
  return {
    source: { file: "register.xlsx", sheet: "Chỉ tiêu" },
    committees: all.map(([id, name, ...aliases]) => committeeOf({ id, name, aliases })),
  };
}

export const matcher = createCommitteeMatcher(registerOf());

export function recognise(grid: Grid, file = "danh sach.xlsx"): RecognisedSheet {
  return recogniseSheet(grid, { file, matcher });
}

/** Invented persons: name, birth, sex, people, religion, admission. */
export const persons = [
  ["Trần Văn An", "12/3/1999", "Nam", "Kinh", "Không", "3/2/2021"],
  ["Nguyễn Thị Bình", "1/11/2000", "Nữ", "Chăm", "Hồi giáo", "19/5/2021"],
  ["Lê Văn Cộng", "25/12/1998", "Nam", "Kinh", "Không", "19/5/2021"],
  ["Tổng Thị Dung", "7/7/1997", "Nữ", "Kinh", "Phật giáo", "2/9/2021"],
  ["Phạm Quốc Em", "30/4/1996", "Nam", "Kinh", "Không", "22/12/2021"],
] as const;

const title: Rows = [
  ["ĐẢNG BỘ TỈNH BÌNH THUẬN", null, null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"],
  ["HUYỆN ỦY TUY PHONG", null, null, null, "Phan Thiết, ngày 31 tháng 12 năm 2021"],
  ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021"],
  [],
];

const footer: Rows = [
  ["* Tổng số 5/6 (Đạt tỷ lệ 83,33 %)"],
  [null, "Người lập biểu", null, null, null, null, "T/M BAN THƯỜNG VỤ"],
  [null, "Trần Thị Lập", null, null, null, null, "Nguyễn Văn Ký"],
];

export interface Layout {
  readonly rows: Rows;
  readonly options: GridOptions;
}

/** Layout A: births under "Nam" and "Nữ". `merged: false` leaves the parent over its first child. */
export function layoutA({ merged = true, numbered = false } = {}): Layout {
  const rows: Rows = [
    ...title,
    [
      "STT",
      "Họ và tên",
      "Ngày, tháng, năm sinh",
      null,
      "Dân tộc",
      "Tôn giáo",
      "Học vấn",
      "Ngày kết nạp",
      "Chi bộ",
    ],
    [null, null, "Nam", "Nữ"],
    ...(numbered ? [[1, 2, 3, 4, 5, 6, 8, 9, 10]] : []),
    ...persons.map(([name, born, sex, people, religion, admitted], index) => [
      index + 1,
      name,
      sex === "Nam" ? day(born) : null,
      sex === "Nữ" ? day(born) : null,
      people,
      religion,
      "12/12",
      day(admitted),
      `Chi bộ thôn ${index + 1}`,
    ]),
    ["Tổng cộng", null, 3, 2],
    ...footer,
  ];
  const down = ["A", "B", "E", "F", "G", "H", "I"].map((column) => `${column}5:${column}6`);
  return { rows, options: { merges: merged ? ["A1:C1", "A3:I3", "C5:D5", ...down] : [] } };
}

/** Layout C: an export, one header row, sex in a column. */
export function layoutC(): Layout {
  return {
    rows: [
      [
        "STT",
        "Họ và tên",
        "Số thẻ Đảng viên",
        "Số CCCD",
        "Ngày sinh",
        "Giới tính",
        "Ngày kết nạp",
        "Chi bộ đang sinh hoạt",
        "Chi bộ nơi cư trú",
        "Trạng thái",
      ],
      ...persons.map(([name, born, sex, , , admitted], index) => [
        index + 1,
        name.normalize(index % 2 === 0 ? "NFC" : "NFD"),
        `06.12345${index}`,
        `06019900123${index}`,
        born,
        sex,
        admitted,
        "Chi bộ 1",
        "Chi bộ 2",
        "Đảng viên dự bị",
      ]),
    ],
    options: {},
  };
}

/** Layout D: a source list with course certificates and decisions. */
export function layoutD(): Layout {
  return {
    rows: [
      ["DANH SÁCH NGUỒN ĐÃ ĐƯỢC KẾT NẠP - HUYỆN ỦY HÀM TÂN"],
      [
        "TT",
        "Họ và tên",
        "Ngày tháng năm sinh",
        "Quê quán",
        "Ngày cấp CC",
        "Ngày quyết định",
        "Số QĐ kết nạp",
        "Ngày kết nạp",
        "Đơn vị cấp CC",
        "Trạng thái",
      ],
      ...persons.map(([name, born, , , , admitted], index) => [
        index + 1,
        name,
        day(born),
        "Bình Thuận",
        day("1/6/2020"),
        day(admitted),
        `${index + 10}-QĐ/HU`,
        day(admitted),
        "TTCT huyện",
        "Đã kết nạp",
      ]),
    ],
    options: {},
  };
}

/** A count form; `sums` puts the groups' sums above (on the group's row), below, or nowhere. */
export function countForm(sums: "above" | "below" | "none"): Layout {
  const group = (mark: string, name: string, rows: Rows): Rows => {
    const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
    const figures = [sum(2), sum(3), null, sum(5), sum(6)];
    if (sums === "above") return [[mark, name, ...figures], ...rows];
    if (sums === "below") return [[mark, name], ...rows, [null, `Cộng nhóm ${mark}`, ...figures]];
    return rows;
  };
  const communes: Rows = [
    [1, "Đảng bộ xã Vĩnh Hảo", 4, 5, 125, 2, 1],
    [2, "Đảng bộ xã Phú Lạc", 3, 3, 100, 1, 3],
    [null, "Đảng bộ thị trấn Liên Hương", 5, 4, 80, 2, 0],
  ];
  const offices: Rows = [
    [1, "Đảng bộ cơ quan Tổng công ty Cảng", 2, 1, 50, 0, 0],
    [2, "Chi bộ Tòa án nhân dân", 1, 2, 200, 1, 0],
  ];
  return {
    rows: [
      ["HUYỆN ỦY TUY PHONG"],
      ["TỔNG HỢP KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2021"],
      ["TT", "Đơn vị", "Chỉ tiêu", "Kết quả", "Tỷ lệ (%)", "Trong đó", null],
      [null, null, null, null, null, "Nữ", "DTTS"],
      ...group("I", "Khối xã, thị trấn", communes),
      ...group("II", "Khối cơ quan", offices),
      [null, "Tổng cộng", 15, 15, 100, 6, 4],
    ],
    options: { merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:G3"] },
  };
}

export function toGrid({ rows, options }: Layout): Grid {
  return gridOf(rows, options);
}
