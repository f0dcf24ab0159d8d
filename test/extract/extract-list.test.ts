import { extractSheet } from "../../src/domain/extract/extract-sheet";
import type { ExtractedSheet } from "../../src/domain/extract/extracted-sheet";
import { bold, day, error, gridOf } from "../support/grid-of";
import type { GridOptions, TestCell } from "../support/grid-of";
import { layoutA, layoutC, persons, recognise, toGrid } from "../recognise/layouts";

const extract = (rows: readonly (readonly TestCell[])[], options: GridOptions = {}): ExtractedSheet =>
  extractSheet(recognise(gridOf(rows, options)), { year: 2021 });
/** A list whose last column is the one in question, with a value for each person. */
const withColumn = (header: string, values: readonly TestCell[]) =>
  extract([
    ["STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp", header],
    ...values.map((value, index) => [
      index + 1,
      persons[index % 5]?.[0] ?? "",
      "1/2/1999",
      "3/3/2021",
      value,
    ]),
  ]);

describe("persons of a list", () => {
  it("R3: layout A: birth and sex from the column that is filled, with its address", () => {
    const { entries, findings } = extractSheet(recognise(toGrid(layoutA())));
    expect(entries.map(({ text, sex }) => [text.name, sex])).toEqual(
      persons.map(([name, , sex]) => [name, sex === "Nam" ? "male" : "female"]),
    );
    expect(entries[0]).toMatchObject({
      row: 6,
      count: 1,
      born: { year: 1999, month: 3, day: 12 },
      admissionDate: "2021-02-03",
      cells: { name: "B7", born: "C7", admissionDate: "H7" },
      female: 0,
      ethnicMinority: 0,
      religious: 0,
      youthUnion: null,
    });
    expect(entries[1]).toMatchObject({ cells: { born: "D8" }, female: 1, ethnicMinority: 1, religious: 1 });
    expect(findings).toEqual([]);
  });

  it("layout C: composed names, identity numbers with their zeros, text dates", () => {
    const { entries } = extractSheet(recognise(toGrid(layoutC())));
    expect(entries.map(({ text }) => text.name)).toEqual(persons.map(([name]) => name.normalize("NFC")));
    expect(entries[1]?.text.identityNumber).toBe("060199001231");
    expect(entries.map(({ admissionDate }) => admissionDate)).toEqual([
      ...["2021-02-03", "2021-05-19", "2021-05-19", "2021-09-02", "2021-12-22"],
    ]);
  });

  it.each<[string, readonly TestCell[], readonly string[]]>([
    [
      "kept as written",
      ["060199001234", "012345678", "60199001234"],
      ["060199001234", "012345678", "60199001234"],
    ],
    ["numbers that lost their zeros", [60199001234, 60199001235], ["60199001234", "60199001235"]],
    ["long numbers whole", [960199001234, 960199001235], ["960199001234", "960199001235"]],
  ])("identity numbers: %s", (_, values, expected) => {
    const { entries } = withColumn("Số CCCD", values);
    expect(entries.map(({ text }) => text.identityNumber)).toEqual(expected);
  });

  it.each<
    [
      string,
      readonly TestCell[],
      "female" | "ethnicMinority" | "religious" | "youthUnion",
      readonly (number | null)[],
    ]
  >([
    ["Giới tính", ["Nam", "Nữ", "gái", "Trai"], "female", [0, 1, 1, 0]],
    ["Nữ", ["x", null, "X", null], "female", [1, 0, 1, 0]],
    ["Dân tộc", ["Kinh", "Chăm", null, "KINH", "K'Ho", "Raglai"], "ethnicMinority", [0, 1, null, 0, 1, 1]],
    ["DTTS", ["x", null, null], "ethnicMinority", [1, 0, 0]],
    [
      "Tôn giáo",
      ["Không", "Phật giáo", "K", "-", "Lương", null, "Công giáo"],
      "religious",
      [0, 1, 0, 0, 0, 0, 1],
    ],
    ["Tôn giáo", ["x", null, "x"], "religious", [1, 0, 1]],
    ["Đoàn viên", ["x", "Không", "Có", "26/03/2016", null], "youthUnion", [1, 0, 1, 1, 0]],
  ])("%s: %j", (header, values, part, expected) => {
    expect(withColumn(header, values).entries.map((entry) => entry[part])).toEqual(expected);
  });

  it("T3: schooling 12/12 is no date, a birth may be a year or a month", () => {
    const { entries, findings } = extract([
      ["STT", "Họ và tên", "Năm sinh", "Học vấn", "Ngày kết nạp"],
      [1, "Trần Văn An", 1999, "12/12", "3.2.2021"],
      [2, "Lê Thị Bình", "5/1998", "9/12", "19-5-2021"],
      [3, "Lê Thị Chi", "1.12.1998", "12/12", "19/5/2021"],
    ]);
    expect(entries.map(({ born }) => born)).toEqual([
      { year: 1999, month: null, day: null },
      { year: 1998, month: 5, day: null },
      { year: 1998, month: 12, day: 1 },
    ]);
    expect(entries.map(({ text }) => text.schooling)).toEqual(["12/12", "9/12", "12/12"]);
    expect(findings).toEqual([]);
  });

  it("T4: a date that is an error or no date is flagged at its cell", () => {
    const { entries, findings } = extract([
      ["STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp"],
      [1, "Trần Văn An", "31/2/1999", day("3/2/2021")],
      [2, "Lê Thị Bình", "1/2/1999", error("#REF!")],
      [3, "Lê Thị Chi", "1/2/1999", error("#UNCALCULATED")],
      [4, "Lê Thị Dung", "1/2/1999", day("3/2/2021")],
    ]);
    expect(entries).toHaveLength(4);
    expect(
      findings.map(({ rule, severity, where, received }) => [rule, severity, where.cell, received]),
    ).toEqual([
      ["date.unreadable", "warning", "C2", "31/2/1999"],
      ["date.unreadable", "error", "D3", "#REF!"],
      ["date.unreadable", "error", "D4", "#UNCALCULATED"],
    ]);
  });

  it("a name over two columns under one header is one name", () => {
    const { entries } = extract(
      [
        ["STT", "Họ và tên", null, "Ngày sinh", "Ngày kết nạp"],
        [1, "Trần Văn", "An", "1/2/1999", "3/2/2021"],
        [2, "Lê Thị", "Bình", "1/2/1998", "3/2/2021"],
      ],
      { merges: ["B1:C1"] },
    );
    expect(entries.map(({ text }) => text.name)).toEqual(["Trần Văn An", "Lê Thị Bình"]);
  });

  it("C8: hidden and struck rows are entries, and say so", () => {
    const struck = { value: "Lê Thị Bình", style: { struck: true } };
    const { entries } = extract(
      [
        ["STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp"],
        [1, "Trần Văn An", "1/2/1999", "3/2/2021"],
        [2, struck, "1/2/1998", "3/2/2021"],
      ],
      { hiddenRows: [1] },
    );
    expect(entries.map(({ hidden, struck: isStruck }) => [hidden, isStruck])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it("a source list's candidates are no admissions", () => {
    const { entries } = extract([
      ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP"],
      ["STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp", "Trạng thái"],
      [1, "Trần Văn An", "1/2/1999", "3/2/2021", "Đã kết nạp"],
      [2, "Lê Thị Bình", "1/2/1998", "3/2/2021", "Đảng viên dự bị"],
      [3, "Lê Thị Chi", "1/2/1998", null, "Chưa kết nạp"],
    ]);
    expect(entries.map(({ count }) => count)).toEqual([1, 1, 0]);
  });

  it("missing and unknown columns are told, known other ones aren't", () => {
    const { findings } = extract([
      ["STT", "Họ và tên", "Ngày sinh", "Quê quán", "Khóa"],
      ...persons.map(([name, born], index) => [index + 1, name, born, "Bình Thuận", "K1"]),
    ]);
    expect(findings.map(({ rule, severity, where, facts }) => [rule, severity, where.cell, facts])).toEqual([
      ["column.missing", "info", "A1", { field: "admissionDate" }],
      ["column.unmapped", "info", "E1", { header: "Khóa" }],
    ]);
  });

  it("a header called __proto__ harms nobody", () => {
    const { entries } = withColumn("__proto__", ["a", "b", "c"]);
    expect(entries).toHaveLength(3);
  });
});

describe("what a list declares", () => {
  const declaredOf = ({ declared }: ExtractedSheet) =>
    declared.map(
      ({ of, figure, value, cell, covers }) =>
        `${of} ${figure} ${value} ${cell} ${covers.first + 1}-${covers.last + 1}`,
    );

  it("the women of a total under Nữ, and the sentence below", () => {
    expect(declaredOf(extractSheet(recognise(toGrid(layoutA()))))).toEqual([
      "total female 2 D12 7-11",
      "total persons 5 A13 7-11",
      "total quota 6 A13 7-11",
      "total percent 83.33 A13 7-11",
    ]);
  });

  it.each<[string, number]>([
    ["Tổng cộng: 2 đồng chí", 2],
    ["Tổng số: 1.002 đảng viên", 1002],
    ["Tổng số đảng viên kết nạp: 3", 3],
  ])("the number in «%s»", (text, value) => {
    const sheet = extract([
      ["STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp"],
      [1, "Trần Văn An", "1/2/1999", "3/2/2021"],
      [2, "Lê Thị Bình", "1/2/1998", "3/2/2021"],
      [bold(text)],
    ]);
    expect(declaredOf(sheet)).toEqual([`total persons ${value} A4 2-3`]);
  });

  it.each<[string, readonly string[]]>([
    ["* Tổng số 148/150 (Đạt tỷ lệ 98,67 %)", ["persons 148", "quota 150", "percent 98,67%"]],
    ["* Tổng số: 2.030/2.000 đảng viên (101,5%)", ["persons 2.030", "quota 2.000", "percent 101,5%"]],
    ["Danh sách này có 12 đồng chí", ["persons 12"]],
    ["* Ghi chú: Quyết định 12/2021", []],
    ["* Tổng số ……/…… (Đạt tỷ lệ …… %)", []],
  ])("R5: the sentence «%s»", (text, expected) => {
    const { declared } = extract([
      ["STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp"],
      [1, "Trần Văn An", "1/2/1999", "3/2/2021"],
      [2, "Lê Thị Bình", "1/2/1998", "3/2/2021"],
      [],
      [text],
    ]);
    expect(declared.map(({ figure, written }) => `${figure} ${written}`)).toEqual(expected);
  });
});

describe("dates of a list by what else it says", () => {
  const findingsOf = (header: string, values: readonly TestCell[]) =>
    withColumn(header, values).findings.filter(({ rule }) => rule.startsWith("date."));

  it("T3: serial numbers without a date format, under a header of dates, are plain", () => {
    const { entries, findings } = withColumn("Ngày quyết định", [44_256, "44257", 44_258]);
    expect(entries.map(({ decisionDate }) => decisionDate)).toEqual([
      "2021-03-01",
      "2021-03-02",
      "2021-03-03",
    ]);
    expect(findings.filter(({ rule }) => rule.startsWith("date."))).toEqual([]);
  });

  it("T3: a serial number of another time is flagged", () => {
    expect(findingsOf("Ngày quyết định", [36_000])).toMatchObject([{ rule: "date.ambiguous" }]);
  });

  it("T3: no decision or certificate yet is no unreadable date", () => {
    expect(findingsOf("Ngày quyết định", ["chưa có", "01/03/2021", "không"])).toEqual([]);
    expect(findingsOf("Ngày quyết định", ["O1/O3/2021", "01/03/2021"])).toMatchObject([
      { rule: "date.unreadable", where: { cell: "E2" }, received: "O1/O3/2021" },
    ]);
  });

  it("T3: ceremonies soon after their decisions were not exchanged", () => {
    const header = ["STT", "Họ và tên", "Ngày sinh", "Ngày quyết định", "Ngày kết nạp"];
    const rows = (decided: readonly string[]) =>
      [day("5/3/2021"), "25/3/2021", day("2/9/2021"), "19/8/2021", day("11/6/2021")].map(
        (admitted, index) => [
          ...[index + 1, persons[index]?.[0] ?? "", "1/2/1999"],
          ...[decided[index] ?? "", admitted],
        ],
      );
    const doubted = (decided: readonly string[]) =>
      extract([header, ...rows(decided)]).findings.filter(({ rule }) => rule === "date.ambiguous").length;
    expect(doubted(["20/2/2021", "14/3/2021", "20/8/2021", "1/8/2021", "28/5/2021"])).toBe(0);
    expect(doubted(["20/4/2021", "14/3/2021", "25/1/2021", "1/8/2021", "28/10/2021"])).toBe(3);
  });

  it.each<[string, TestCell, string]>([
    ["text", "12/12", "12/12"],
    ["12 December", { value: 44_542, style: { isDate: true, numberFormat: "d-mmm" } }, "12/12"],
    ["9 December", day("9/12/2021"), "9/12"],
    ["12 September, read month first", day("12/9/2021"), "9/12"],
    ["12 October, read month first", day("12/10/2021"), "10/12"],
    ["10 December", day("10/12/2021"), "10/12"],
    ["no class", day("25/3/2021"), "25/03/2021"],
  ])("T3: schooling that Excel took for a date: %s", (_, value, expected) => {
    expect(withColumn("Trình độ văn hóa", [value, "12/12", "12/12"]).entries[0]?.text.schooling).toBe(
      expected,
    );
  });
});
