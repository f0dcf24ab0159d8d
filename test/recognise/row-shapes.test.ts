import { checkDeclared } from "../../src/domain/check/check-declared";
import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { bold, day, gridOf } from "../support/grid-of";
import type { GridOptions, TestCell } from "../support/grid-of";
import { recognise } from "./layouts";

type Rows = readonly (readonly TestCell[])[];

const title: Rows = [["ĐẢNG BỘ HUYỆN TUY PHONG"], ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021"]];
const header: TestCell[] = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Nữ",
  "Dân tộc",
  "Ngày kết nạp",
  "Chi bộ",
  "Ghi chú",
];
const names = [
  "Trần Văn An",
  "Nguyễn Thị Bình",
  "Lê Văn Cộng",
  "Tổng Thị Dung",
  "Phạm Quốc Em",
  "Võ Thị Giang",
];

/** The first row of the body, as the user counts. Persons 1, 3 and 5 are women. */
const person = (index: number, number: TestCell = index + 1, note: TestCell = null): TestCell[] => [
  number,
  names[index % names.length] ?? "",
  day(`${index + 1}/3/199${index}`),
  index % 2 === 1 ? "x" : null,
  "Kinh",
  day(`${index + 2}/4/2021`),
  `Chi bộ thôn ${index + 1}`,
  note,
];

function read(body: Rows, options: GridOptions = {}, head: readonly TestCell[] = header) {
  const sheet = recognise(gridOf([...title, head, ...body], options));
  const extracted = extractSheet(sheet, { year: 2021 });
  const off = [...extracted.findings, ...checkDeclared(extracted, null)].filter(
    ({ severity }) => severity !== "info",
  );
  return {
    sheet,
    extracted,
    names: extracted.entries.filter(({ count }) => count > 0).map(({ text }) => text.name),
    findings: off.map(
      ({ rule, where, received, expected }) => `${rule} ${where.cell}: ${received} for ${expected}`,
    ),
  };
}

interface Shape {
  /** What the body holds, in the words of an office. */
  readonly shape: string;
  readonly body: Rows;
  /** Of `names`, whom the list holds. */
  readonly persons: readonly number[];
  readonly findings?: readonly string[];
  readonly options?: GridOptions;
}

const sum = (word: string, ...numbers: TestCell[]): TestCell[] => [null, word, ...numbers];
const signatures: Rows = [
  [null, "NGƯỜI LẬP BIỂU", null, null, null, "T/M BAN THƯỜNG VỤ"],
  [null, "(Ký, ghi rõ họ tên)", null, null, null, "PHÓ BÍ THƯ"],
  [],
  [null, "Trần Thị Lập", null, null, null, "Nguyễn Văn Ký"],
];
const twoGroups = (first: Rows[number], second: Rows[number], ...below: Rows): Rows => [
  first,
  person(0, 1),
  person(1, 2),
  second,
  person(2, 1),
  ...below,
];

const groups: readonly Shape[] = [
  {
    shape: "Roman groups whose numbering restarts",
    body: twoGroups(["I", "XÃ VĨNH HẢO"], ["II", "XÃ PHÚ LẠC"]),
    persons: [0, 1, 2],
  },
  { shape: "letters", body: twoGroups(["A", "Khối xã"], ["B", "Khối cơ quan"]), persons: [0, 1, 2] },
  {
    shape: "titles merged over the table",
    body: twoGroups(["ĐẢNG BỘ XÃ VĨNH HẢO"], ["ĐẢNG BỘ XÃ PHÚ LẠC"]),
    options: { merges: ["A4:H4", "A7:H7"] },
    persons: [0, 1, 2],
  },
  {
    shape: "bold titles",
    body: twoGroups([null, bold("Vĩnh Hảo")], [null, bold("Phan Dũng")]),
    persons: [0, 1, 2],
  },
  {
    shape: "numbers under the births",
    body: twoGroups(["I", "XÃ VĨNH HẢO", 2], ["II", "XÃ PHÚ LẠC", 1]),
    persons: [0, 1, 2],
  },
  {
    shape: "numbers of persons and of women",
    body: twoGroups(["I", "XÃ VĨNH HẢO", 2, 1], ["II", "XÃ PHÚ LẠC", 1, 0], sum("Cộng I+II", 3, 1)),
    persons: [0, 1, 2],
  },
  {
    shape: "a wrong number in a group's title",
    body: twoGroups(["I", "XÃ VĨNH HẢO", 3], ["II", "XÃ PHÚ LẠC", 1], sum("Tổng cộng", 3)),
    persons: [0, 1, 2],
    findings: ["total.mismatch C4: 3 for 2"],
  },
  {
    shape: "numbers beside the title, under the notes",
    body: twoGroups(
      ["I", "Xã Vĩnh Hảo", null, null, null, null, null, "2 đồng chí"],
      ["II", "Xã Phú Lạc", null, null, null, null, null, "01 đồng chí"],
    ),
    persons: [0, 1, 2],
  },
  {
    shape: "numbers within the title",
    body: twoGroups(["Quý I: 2 đồng chí"], ["Quý II: 2 đồng chí"]),
    persons: [0, 1, 2],
    findings: ["total.mismatch A7: 2 for 1"],
  },
  {
    shape: "numbers within the title, letters decomposed",
    body: twoGroups(
      ["I", "Đảng bộ Đồn số 2: 2 đồng chí".normalize("NFD")],
      ["II", "Đảng bộ Đồn số 3: 1 đồng chí".normalize("NFD")],
    ),
    persons: [0, 1, 2],
  },
  {
    shape: "a group in which there was nobody",
    body: [
      ["I", "Xã A"],
      person(0),
      ["II", "Xã B"],
      [null, "Không có"],
      ["III", "Xã C"],
      [1, "Không phát sinh"],
      ["IV", "Xã D"],
      person(1),
    ],
    persons: [0, 1],
  },
  {
    shape: "organisations numbered, their persons below them",
    body: [
      [1, "Chi bộ Trường THCS"],
      person(0, "1.1"),
      person(1, "1.2"),
      [2, "Chi bộ thôn 2"],
      person(2, "2.1"),
    ],
    persons: [0, 1, 2],
  },
];

const sums: readonly Shape[] = [
  ...[
    "Tổng số",
    "Cộng",
    "Tổng cộng",
    "TC",
    "Tổng:",
    "CỘNG (I+II)",
    "Tổng cộng toàn huyện",
    "T.Cộng",
    "Cộng dồn",
    "Lũy kế",
  ].flatMap((word): Shape[] => [
    { shape: `«${word}» below`, body: [person(0), person(1), sum(word, 2, 1)], persons: [0, 1] },
    {
      shape: `«${word}» below, wrong`,
      body: [person(0), person(1), sum(word, 3, 1)],
      persons: [0, 1],
      findings: ["total.mismatch C6: 3 for 2"],
    },
  ]),
  {
    shape: "a total on top, in the column of numbers",
    body: [["TC", null, 2, 1], person(0), person(1)],
    persons: [0, 1],
  },
  {
    shape: "sums below each group, one wrong as the whole would be right",
    body: twoGroups(["I", "Xã A"], ["II", "Xã B"], sum("Cộng", 3), sum("Tổng cộng", 3)).toSpliced(
      3,
      0,
      sum("Cộng", 2),
    ),
    persons: [0, 1, 2],
    findings: ["total.mismatch C10: 3 for 1"],
  },
  {
    shape: "«Tổng cộng» below each group and below all",
    body: twoGroups(
      ["I", "Xã A"],
      ["II", "Xã B"],
      sum("Tổng cộng", 1),
      sum("Tổng cộng toàn huyện", 3),
    ).toSpliced(3, 0, sum("Tổng cộng", 2)),
    persons: [0, 1, 2],
  },
  {
    shape: "sums in two levels, above their rows",
    body: [
      ["A", "KHỐI XÃ", 3],
      ["I", "Xã A", 2],
      person(0),
      person(1),
      ["II", "Xã B", 1],
      person(2),
      ["B", "KHỐI CƠ QUAN", 2],
      ["I", "Chi bộ X", 2],
      person(3),
      person(4),
      ["TỔNG CỘNG", null, 5],
    ],
    persons: [0, 1, 2, 3, 4],
  },
  {
    shape: "sums of pages, with the header printed again",
    body: [
      person(0),
      person(1),
      ["Cộng trang 1: 02"],
      header,
      person(2),
      ["Cộng trang 2: 02"],
      ["Tổng cộng: 03"],
    ],
    persons: [0, 1, 2],
    findings: ["total.mismatch A9: 02 for 1"],
  },
  {
    shape: "sums that run on from page to page",
    body: [
      person(0),
      person(1),
      sum("Cộng trang: 02"),
      sum("Lũy kế: 02"),
      person(2),
      sum("Cộng trang: 01"),
      sum("Lũy kế: 04"),
    ],
    persons: [0, 1, 2],
    findings: ["total.mismatch B10: 04 for 3"],
  },
  {
    shape: "sums carried over",
    body: [
      person(0),
      person(1),
      sum("Mang sang", 2),
      header,
      sum("Mang sang", 2),
      person(2),
      sum("Tổng cộng", 3),
    ],
    persons: [0, 1, 2],
  },
  {
    shape: "a second total that repeats the first, and a sentence that does",
    body: [
      person(0),
      person(1),
      sum("Cộng", 2),
      sum("Tổng cộng", 3),
      [],
      [null, "Danh sách này có 02 (hai) đồng chí./."],
    ],
    persons: [0, 1],
    findings: ["total.mismatch C7: 3 for 2"],
  },
  {
    shape: "parts below the total, with the numbers beside or behind",
    body: [
      person(0),
      person(1),
      sum("Tổng số", 2),
      [null, "Trong đó: nữ", 2],
      [null, "Dân tộc thiểu số: 01"],
    ],
    persons: [0, 1],
    findings: ["total.mismatch C7: 2 for 1", "total.mismatch B8: 01 for 0"],
  },
  {
    shape: "everything in one sentence",
    body: [
      person(0),
      person(1),
      ["Tổng số: 02 đồng chí. Trong đó nữ: 01 đồng chí, chiếm 48%; DTTS: 00; nam: 1."],
    ],
    persons: [0, 1],
    findings: ["percent.mismatch A6: 48% for 50%"],
  },
  {
    shape: "a total of which the parts are words",
    body: [person(0), person(1), sum("Tổng: 2 đ/c (1 nam, 1 nữ)")],
    persons: [0, 1],
  },
  {
    shape: "a list that goes on below its total",
    body: [person(0), person(1), sum("Tổng cộng", 2), person(2)],
    persons: [0, 1, 2],
  },
];

const sentences: readonly Shape[] = [
  {
    shape: "a footer that is right",
    body: [person(0), person(1), ["* Tổng số 2/4 (Đạt tỷ lệ 50 %)"]],
    persons: [0, 1],
  },
  {
    shape: "a percentage of the wrong whole",
    body: [person(0), person(1), ["Kết quả: đạt 35/1.383 = 1,75%"]],
    persons: [0, 1],
    findings: ["total.mismatch A6: 35 for 2", "percent.mismatch A6: 1,75% for 2,53%"],
  },
  {
    shape: "a percentage told for itself",
    body: [person(0), person(1), ["So với tổng số đảng viên đạt 35/1.383 = 1,75%"]],
    persons: [0, 1],
    findings: ["percent.mismatch A6: 1,75% for 2,53%"],
  },
  {
    shape: "quota and result exchanged",
    body: [person(0), person(1), ["Đã kết nạp được 04/02 đảng viên, đạt 50%"]],
    persons: [0, 1],
    findings: ["value.swapped A6: 4/2 for 2/4"],
  },
  {
    shape: "quota, result and percentage on lines of their own",
    body: [person(0), person(1), [null, "Chỉ tiêu:", 4], [null, "Kết nạp:", 2], [null, "Tỷ lệ:", "45%"]],
    persons: [0, 1],
    findings: ["percent.mismatch C8: 45% for 50%"],
  },
  {
    shape: "sentences about other years, plans, the whole Party, documents",
    body: [
      person(0),
      person(1),
      ["Năm 2022 dự kiến kết nạp 160 đồng chí"],
      ["Chỉ tiêu năm 2022: 170 đảng viên"],
      ["Tổng số đảng viên toàn đảng bộ: 1.383 đồng chí"],
      ["Năm 2020 kết nạp 143 đảng viên"],
      ["Tổng số chi bộ: 35"],
      ["* Danh sách kèm theo Báo cáo số 15-BC/HU ngày 20/12/2021"],
      ["Ghi chú: đồng chí số 1 kết nạp tại lễ ngày 3/2, có 05 đồng chí dự."],
    ],
    persons: [0, 1],
  },
];

const persons: readonly Shape[] = [
  {
    shape: "cells merged over both rows of a person",
    body: [person(0), [null, null, null, null, "Chăm", day("5/5/2021"), "xã Vĩnh Hảo"], person(1)],
    options: { merges: ["A4:A5", "B4:B5", "C4:C5"] },
    persons: [0, 1],
  },
  {
    shape: "a second row that goes on with the cell",
    body: [person(0), [null, null, null, null, null, null, "xã Vĩnh Hảo"], person(1)],
    persons: [0, 1],
  },
  {
    shape: "no numbers, wrong ones, twice the same",
    body: [person(0, null), person(1, "x"), person(2, 7), person(3, 7), person(4, "5a")],
    persons: [0, 1, 2, 3, 4],
  },
  {
    shape: "numbers as text, Roman numbers",
    body: [person(0, "01."), person(1, "II"), person(2, "3)")],
    persons: [0, 1, 2],
  },
  {
    shape: "a person without a number or data between others",
    body: [person(0, 1), [null, names[2] ?? ""], person(3, 3)],
    persons: [0, 2, 3],
  },
  {
    shape: "blank rows between",
    body: [person(0), [], [], person(1), [], [], [], person(2)],
    persons: [0, 1, 2],
  },
  {
    shape: "hidden rows",
    body: [person(0), person(1), sum("Tổng", 2)],
    options: { hiddenRows: [4] },
    persons: [0, 1],
  },
  {
    shape: "a list that goes on after the signatures",
    body: [person(0), ...signatures, [], ["DANH SÁCH BỔ SUNG"], person(1), person(2)],
    persons: [0, 1, 2],
  },
  {
    shape: "signatures in the table's columns",
    body: [person(0), person(1), [], ...signatures],
    persons: [0, 1],
  },
];

const nobody: readonly Shape[] = [
  { shape: "numbers filled in ahead", body: [person(0), [2], [3], [4]], persons: [0] },
  {
    shape: "numbers and peoples filled in ahead",
    body: [person(0), [2, null, null, null, "Kinh"], [3, null, null, null, "Kinh"]],
    persons: [0],
  },
  {
    shape: "formulas that give zeros or nothing",
    body: [person(0), [2, 0, 0, 0, 0, 0], [3, "", "", ""]],
    persons: [0],
  },
  { shape: "dotted lines", body: [person(0), [2, "……………", "…/…/…"], ["...", "......", "..."]], persons: [0] },
  ...[
    ["VD", "Nguyễn Văn A"],
    [null, "Ví dụ: Nguyễn Văn A"],
    ["Mẫu", "Nguyễn Văn A"],
  ].map(([number = null, name = null]): Shape => ({
    shape: `the example «${number ?? ""} ${name}»`,
    body: [[number, name, ...person(0).slice(2)], person(1)],
    persons: [1],
  })),
  ...[
    "Không có",
    "Không phát sinh",
    "Không kết nạp được đảng viên nào trong kỳ",
    "Không",
    "Trong kỳ không kết nạp",
  ].flatMap((text): Shape[] => [
    { shape: `«${text}»`, body: [[null, text]], persons: [] },
    { shape: `«${text}», numbered`, body: [[1, text]], persons: [] },
  ]),
  { shape: "«Không» in every cell", body: [[1, "Không", "Không", null, "Không", "Không"]], persons: [] },
];

describe.each([
  ["R5: groups", groups],
  ["R16: sums", sums],
  ["X7: sentences", sentences],
  ["R15: persons", persons],
  ["C14: nobody", nobody],
])("%s", (rule, shapes) => {
  test.each(shapes.map((shape) => [shape.shape, shape] as const))(`${rule}: %s`, (_, shape) => {
    const got = read(shape.body, shape.options);
    expect({ names: got.names, findings: got.findings }).toEqual({
      names: shape.persons.map((index) => names[index]),
      findings: shape.findings ?? [],
    });
  });
});

describe("what persons are called", () => {
  test("R15: the second row goes on with name and cell, and holds what the first doesn't", () => {
    const { extracted } = read([
      [1, "Nguyễn Hoàng", day("1/2/1999"), null, "Kinh", null, "Chi bộ Trường"],
      [null, "Phương Linh", null, null, null, null, "THCS Vĩnh Hảo"],
      person(1, 2),
      [null, "(Ba Bình)"],
    ]);
    expect(extracted.entries.map(({ text }) => [text.name, text.cell])).toEqual([
      ["Nguyễn Hoàng Phương Linh", "Chi bộ Trường THCS Vĩnh Hảo"],
      ["Nguyễn Thị Bình (Ba Bình)", "Chi bộ thôn 2"],
    ]);
  });

  test("R15: a date in the second of two merged rows is the person's", () => {
    const { extracted } = read(
      [
        [1, "Trần Văn An", day("1/2/1999"), null, "Kinh"],
        [null, null, null, null, null, day("3/2/2021")],
        person(1, 2),
      ],
      { merges: ["A4:A5", "B4:B5", "C4:C5"] },
    );
    expect(extracted.entries[0]).toMatchObject({
      admissionDate: "2021-02-03",
      cells: { admissionDate: "F5" },
    });
  });

  test.each(["Cộng Văn Ba", "Tổng Thị Năm", "Lũy Kế Anh"])("R5: %s without a date is a person", (name) => {
    const row = (number: TestCell): TestCell[] => [number, name, null, null, "Kinh", null, "Chi bộ 3"];
    expect(read([person(0), row(2), person(2, 3)]).names).toEqual([names[0], name, names[2]]);
  });

  test("C14: an example is named, with its place", () => {
    const { extracted } = read([["VD", "Nguyễn Văn A", ...person(0).slice(2)], person(1)]);
    expect(extracted.findings).toMatchObject([
      {
        rule: "sheet.ignored",
        severity: "info",
        where: { cell: "B4" },
        facts: { cause: "example", rows: "4" },
      },
    ]);
  });
});
