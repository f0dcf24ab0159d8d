import { readRegister } from "../../src/domain/extract/read-register";
import { registerOf } from "../../src/application/open-register";
import { encodeTcvn3, encodeVni } from "../support/legacy-encoder";
import { day, gridOf } from "../support/grid-of";
import type { TestCell } from "../support/grid-of";

const read = (...sheets: { name?: string; rows: readonly (readonly TestCell[])[] }[]) =>
  readRegister(
    { sheets: sheets.map(({ name, rows }) => gridOf(rows, name === undefined ? {} : { name })) },
    "register.xlsx",
  );
const header = ["Mã", "Tên cấp ủy", "Tên gọi khác (a;b;c)", "Chỉ tiêu"];
const problemsOf = (rows: readonly (readonly TestCell[])[]) =>
  read({ rows }).problems.map(({ kind, cell, received }) => [kind, cell, received].filter(Boolean).join(" "));

describe("the register", () => {
  it("G1: all columns, in any order, below a title", () => {
    const { register, problems } = read({
      name: "Sheet1",
      rows: [
        ["CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2021"],
        [
          "Chỉ tiêu",
          "Tên cấp ủy",
          "Mã",
          "Tên gọi khác",
          "Văn bản giao",
          "Từ ngày",
          "Đến ngày",
          "Kế thừa từ",
          "Năm",
          "Cùng kỳ",
        ],
        [
          150,
          "Đảng bộ huyện Tuy Phong",
          "TP",
          "HU Tuy Phong; ĐB Tuy Phong",
          "99-CV/TU",
          day("1/1/2021"),
          "31/12/2021",
          "a;b",
          2021,
          140,
        ],
        ["", "Đảng bộ huyện Hàm Tân", "HT", "", "", null, null, "", 2021, null],
      ],
    });
    expect(problems).toEqual([]);
    expect(register?.source).toEqual({ file: "register.xlsx", sheet: "Sheet1" });
    expect(register?.committees).toEqual([
      {
        id: "TP",
        name: "Đảng bộ huyện Tuy Phong",
        aliases: ["HU Tuy Phong", "ĐB Tuy Phong"],
        quota: 150,
        document: "99-CV/TU",
        validFrom: "2021-01-01",
        validTo: "2021-12-31",
        predecessors: ["a", "b"],
        year: 2021,
        samePeriod: 140,
      },
      expect.objectContaining({ id: "HT", quota: null, aliases: [], validFrom: null, samePeriod: null }),
    ]);
  });

  it("G1: only name and quota, as text (.csv); ids are made from the names", () => {
    const { register } = read({
      rows: [
        ["Ten cap uy", "Chi tieu"],
        ["huyện Tuy Phong", "1.150"],
        ["thị xã La Gi", "80"],
      ],
    });
    expect(register?.committees.map(({ id, quota }) => [id, quota])).toEqual([
      ["tuy-phong", 1150],
      ["la-gi", 80],
    ]);
  });

  it("G1: the sheet Chỉ tiêu comes before the first", () => {
    const { register } = read(
      { name: "Hướng dẫn", rows: [["Điền tên cấp ủy và chỉ tiêu vào sheet sau"]] },
      {
        name: "Chỉ tiêu",
        rows: [
          ["Tên cấp ủy", "Chỉ tiêu"],
          ["huyện Tuy Phong", 5],
        ],
      },
    );
    expect(register?.source.sheet).toBe("Chỉ tiêu");
  });

  it("G1: without its columns it is refused, naming them", () => {
    const { register, problems } = read({
      rows: [
        ["STT", "Họ và tên"],
        [1, "Trần Văn An"],
      ],
    });
    expect(register).toBeNull();
    expect(problems).toMatchObject([
      { kind: "missing-columns", names: ["Tên cấp ủy", "Chỉ tiêu"], refuses: true },
    ]);
    expect(read({ rows: [] }).problems[0]?.kind).toBe("missing-columns");
  });

  it("G2: two committees with one name or one id, naming the later cell", () => {
    expect(problemsOf([header, ["a", "huyện Tuy Phong", "", 5], ["b", "Huyện Tuy Phong", "", 6]])).toEqual([
      "duplicate-name B3 Huyện Tuy Phong",
    ]);
    expect(problemsOf([header, ["a", "huyện Tuy Phong", "", 5], ["a", "huyện Hàm Tân", "", 6]])).toEqual([
      "duplicate-id A3 a",
    ]);
    expect(problemsOf([header, ["a", "huyện Cao Lãnh", "", 5], ["b", "thị xã Cao Lãnh", "", 6]])).toEqual([]);
  });

  it.each<[TestCell, string]>([
    ["mười", "mười"],
    [-5, "-5"],
    [12.5, "12,5"],
    [{ error: "#REF!" }, "#REF!"],
  ])("G3: the quota %j is refused, naming its cell", (quota, received) => {
    const rows = [header, ["a", "huyện Tuy Phong", "", 5], ["b", "huyện Hàm Tân", "", quota]];
    expect(problemsOf(rows)).toEqual([`bad-quota D3 ${received}`]);
    expect(read({ rows }).register).toBeNull();
  });

  it("G4: not a single quota, or not a single committee", () => {
    expect(problemsOf([header, ["a", "huyện Tuy Phong", "", null], ["b", "huyện Hàm Tân", "", ""]])).toEqual([
      "no-quotas D2",
    ]);
    expect(problemsOf([header])).toEqual(["no-committees"]);
  });

  it("G1: the total row is no committee; a wrong one is told and refuses nothing", () => {
    const rows = [header, ["a", "huyện Tuy Phong", "", 5], ["b", "huyện Hàm Tân", "", 6]];
    expect(read({ rows: [...rows, [null, "Tổng cộng", null, 11]] })).toMatchObject({ problems: [] });
    const { register, problems } = read({ rows: [...rows, [null, "Tổng cộng", null, 12]] });
    expect(register?.committees).toHaveLength(2);
    expect(problems).toMatchObject([{ kind: "total-mismatch", cell: "D4", expected: "11", received: "12" }]);
  });

  it.each([
    ["TCVN3", ".VnTime", (text: string) => encodeTcvn3(text, "pairs")],
    ["TCVN3", undefined, (text: string) => encodeTcvn3(text, "pairs")],
    ["VNI", "VNI-Times", (text: string) => encodeVni(text, "small")],
    ["VNI", undefined, (text: string) => encodeVni(text, "small")],
  ])("T6: a register typed in %s, font %s, is the same register", (_, font, write) => {
    const rows = [
      ["TỈNH ỦY BÌNH THUẬN"],
      ["Chỉ tiêu kết nạp đảng viên năm 2021"],
      ["Tên cấp ủy", "Tên gọi khác (a;b;c)", "Chỉ tiêu"],
      ["Đảng bộ huyện Hàm Thuận Bắc", "Huyện ủy Hàm Thuận Bắc", 150],
      ["Đảng bộ thị xã La Gi", "", 90],
      ["Tổng cộng", "", 240],
    ];
    const legacy = rows.map((row) =>
      row.map((cell): TestCell => {
        if (typeof cell === "number") return cell;
        return font === undefined ? write(cell) : { value: write(cell), style: { fontName: font } };
      }),
    );
    const registerIn = (cells: readonly (readonly TestCell[])[], name: string) =>
      registerOf({ sheets: [gridOf([["x"]]), gridOf(cells, { name })] }, "register.xlsx");
    const known = registerIn(rows, "Chỉ tiêu");
    const opened = registerIn(legacy, write("Chỉ tiêu"));
    if (known.state === "refused" || opened.state === "refused") throw new Error("refused");
    expect(known.findings).toEqual([]);
    expect(opened.register.committees).toEqual(known.register.committees);
    expect(opened.office).toEqual(known.office);
    expect(opened.findings).toMatchObject([
      { rule: "text.legacy-encoding", severity: "info", where: { file: "register.xlsx", cell: "A1" } },
    ]);
  });
});
