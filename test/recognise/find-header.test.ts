import { rangeAddress } from "../../src/domain/grid/address";
import type { RecognisedSheet } from "../../src/domain/recognise/recognised-sheet";
import { bold, day, gridOf } from "../support/grid-of";
import { countForm, layoutA, layoutC, layoutD, persons, recognise, toGrid } from "./layouts";

const fieldsOf = ({ columns }: RecognisedSheet) =>
  columns.map(
    ({ field, sex, month }) => [field, sex, month].filter((part) => part !== undefined).join(" ") || null,
  );
const headerOf = ({ header }: RecognisedSheet) => header && rangeAddress(header);

describe("the header of a list", () => {
  it.each([true, false])("R1, R3: layout A, merged: %s", (merged) => {
    const sheet = recognise(toGrid(layoutA({ merged })));
    expect(sheet.kind).toBe("list");
    expect(headerOf(sheet)).toBe("A5:I6");
    expect(fieldsOf(sheet)).toEqual([
      ...["number", "name", "born male", "born female", "ethnicity", "religion", "schooling"],
      ...["admissionDate", "cell"],
    ]);
    expect(sheet.columns[2]?.header).toBe("Ngày, tháng, năm sinh › Nam");
  });

  it("R4: layout B, column numbers that skip one", () => {
    const sheet = recognise(toGrid(layoutA({ numbered: true })));
    expect(headerOf(sheet)).toBe("A5:I6");
    expect(sheet.rows[0]).toEqual({ row: 6, role: "columnNumbers" });
    expect(sheet.body && rangeAddress(sheet.body)).toBe("A8:I12");
  });

  it.each([[["(1)", "(2)", "(3)", "(4)"]], [["A", "B", 1, 2]], [["1", "2", "3", "4=3/2"]], [[1, 2, 4, 5]]])(
    "R4: %j are column numbers",
    (numbers) => {
      const sheet = recognise(
        gridOf([
          ["STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp"],
          numbers,
          ...persons.map(([name, born, , , , admitted], index) => [index + 1, name, born, admitted]),
        ]),
      );
      expect(sheet.rows.map(({ role }) => role)).toEqual(["columnNumbers", ...persons.map(() => "entry")]);
    },
  );

  it("R2: layout C, headers known to mean something else stay unmapped", () => {
    const sheet = recognise(toGrid(layoutC()));
    expect(fieldsOf(sheet)).toEqual([
      ...[
        "number",
        "name",
        "cardNumber",
        "identityNumber",
        "born",
        "sex",
        "admissionDate",
        "cell",
        null,
        "status",
      ],
    ]);
    expect(sheet.asks.filter(({ about }) => about === "column")).toEqual([]);
  });

  it("R2: layout D", () => {
    const sheet = recognise(toGrid(layoutD()));
    expect([sheet.kind, sheet.committee.id]).toEqual(["list", "ham-tan"]);
    expect(fieldsOf(sheet)).toEqual([
      ...[
        "number",
        "name",
        "born",
        null,
        "certificateDate",
        "decisionDate",
        "decisionNumber",
        "admissionDate",
      ],
      ...[null, "status"],
    ]);
  });

  it("R1: three header rows, a decision's number and date under their parent", () => {
    const sheet = recognise(
      gridOf(
        [
          ["DANH SÁCH KẾT NẠP"],
          ["STT", "Họ và tên", "Sơ yếu lý lịch", null, null, "Quyết định kết nạp", null, "Ngày kết nạp"],
          [null, null, "Năm sinh", null, "Dân tộc", "Số", "Ngày"],
          [null, null, "Nam", "Nữ"],
          ...persons.map(([name, born, sex, people, , admitted], index) => {
            const year = Number(born.slice(-4));
            const births = sex === "Nam" ? [year, null] : [null, year];
            return [index + 1, name, ...births, people, `${index}-QĐ/HU`, day(admitted), day(admitted)];
          }),
        ],
        { merges: ["A2:A4", "B2:B4", "C2:E2", "C3:D3", "E3:E4", "F2:G2", "F3:F4", "G3:G4", "H2:H4"] },
      ),
    );
    expect(headerOf(sheet)).toBe("A2:H4");
    expect(fieldsOf(sheet)).toEqual([
      ...["number", "name", "born male", "born female", "ethnicity", "decisionNumber", "decisionDate"],
      "admissionDate",
    ]);
  });

  it("R2: sex by a mark under Nam and Nữ", () => {
    const sheet = recognise(
      gridOf([
        ["STT", "Họ và tên", "Giới tính", null, "Ngày sinh", "Tôn giáo", "DTTS"],
        [null, null, "Nam", "Nữ"],
        ...persons.map(([name, born, sex], index) => {
          const marks = sex === "Nam" ? ["x", null] : [null, "x"];
          return [index + 1, name, ...marks, born, index === 1 ? "x" : null, index === 1 ? "x" : null];
        }),
      ]),
    );
    expect(fieldsOf(sheet)).toEqual([
      ...["number", "name", "sex male", "sex female", "born", "religious", "ethnicMinority"],
    ]);
  });

  it("R1: in the 38th row, with paragraphs above", () => {
    const rows = [...Array.from({ length: 34 }, () => ["Căn cứ Điều lệ Đảng và các quy định về kết nạp"])];
    const sheet = recognise(gridOf([...rows, ...layoutA().rows]));
    expect(sheet.header?.top).toBe(38);
    expect(sheet.rows.filter(({ role }) => role === "entry")).toHaveLength(persons.length);
  });
});

describe("the header of a count form", () => {
  it("R1, R2: parts under their parent", () => {
    const sheet = recognise(toGrid(countForm("above")));
    expect(sheet.kind).toBe("counts");
    expect(headerOf(sheet)).toBe("A3:G4");
    expect(fieldsOf(sheet)).toEqual([
      ...["number", "organisation", "quota", "admitted", "percent", "female", "ethnicMinority"],
    ]);
    expect(sheet.columns[5]?.header).toBe("Trong đó › Nữ");
  });

  it.each([
    ["T1, T2", (month: number) => `T${month}`, null],
    ["Tháng 1/2021", (month: number) => `Tháng ${month}/2021`, null],
    ["Th.1", (month: number) => `Th.${month}`, null],
    ["numbers under Tháng", (month: number) => month, "Kết nạp theo tháng"],
  ])("R2: columns of months: %s", (_, label, parent) => {
    const months = Array.from({ length: 12 }, (_unused, index) => index + 1);
    const sheet = recognise(
      gridOf([
        [
          "TT",
          "Đơn vị",
          "Chỉ tiêu",
          "Kết quả",
          ...months.map((month) => (parent && month === 1 ? parent : parent ? null : label(month))),
        ],
        ...(parent ? [[null, null, null, null, ...months.map(label)]] : []),
        ...["Đảng bộ xã A", "Đảng bộ xã B", "Chi bộ C"].map((name, index) => [
          ...[index + 1, name, 20, 12],
          ...months.map(() => 1),
        ]),
      ]),
    );
    expect(sheet.kind).toBe("counts");
    expect(sheet.columns.flatMap(({ month }) => month ?? [])).toEqual(months);
  });

  it("R2: last year's figures are not this year's", () => {
    const sheet = recognise(
      gridOf([
        ["TT", "Tên đơn vị", "Chỉ tiêu giao", "Thực hiện", null, "Tỷ lệ", bold("Ghi chú")],
        [null, null, null, "Kỳ này", "Cùng kỳ năm trước"],
        [1, "Đảng bộ xã A", 5, 4, 9, 80, null],
        [2, "Đảng bộ xã B", 5, 6, 1, 120, null],
        [3, "Đảng bộ xã C", 5, 5, 2, 100, null],
      ]),
    );
    expect(fieldsOf(sheet)).toEqual(["number", "organisation", "quota", "admitted", null, "percent", "note"]);
  });
});
