import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { bold, day, gridOf } from "../support/grid-of";
import type { GridOptions, TestCell } from "../support/grid-of";
import { recognise } from "./layouts";

const extract = (rows: readonly (readonly TestCell[])[], options: GridOptions = {}) => {
  const sheet = recognise(gridOf(rows, options));
  return { ...extractSheet(sheet), sheet };
};

describe("forms as offices really send them", () => {
  it("R2: family and given name in two columns", () => {
    const { entries, sheet } = extract([
      ["TT", "Họ và chữ đệm", "Tên", "Ngày sinh", "Ngày kết nạp"],
      [1, "Trần Văn", "An", "1/2/1999", "3/2/2021"],
      [2, "Lê Thị", "Bình", "1/2/1998", "3/2/2021"],
    ]);
    expect(entries.map(({ text }) => text.name)).toEqual(["Trần Văn An", "Lê Thị Bình"]);
    expect(sheet.asks.filter(({ about }) => about === "column")).toEqual([]);
  });

  it("R2: sexes under no header are sexes, not given names", () => {
    const { entries } = extract([
      ["TT", "Họ và tên", null, "Ngày sinh", "Ngày kết nạp"],
      [1, "Trần Văn An", "Nam", "1/2/1999", "3/2/2021"],
      [2, "Lê Thị Bình", "Nữ", "1/2/1998", "3/2/2021"],
      [3, "Ngô Văn Chi", "Nam", "1/2/1998", "3/2/2021"],
    ]);
    expect(entries.map(({ text, sex }) => [text.name, sex])).toEqual([
      ["Trần Văn An", "male"],
      ["Lê Thị Bình", "female"],
      ["Ngô Văn Chi", "male"],
    ]);
  });

  it("R1: a ceremony's date and a cell's name merged over their persons", () => {
    const { entries } = extract(
      [
        ["TT", "Họ và tên", "Ngày sinh", "Ngày kết nạp", "Chi bộ"],
        [1, "Trần Văn An", "1/2/1999", day("3/2/2021"), "Chi bộ 1"],
        [2, "Lê Thị Bình", "1/2/1998"],
        [3, "Lê Thị Chi", "1/2/1997", day("19/5/2021"), "Chi bộ 2"],
      ],
      { merges: ["D2:D3", "E2:E3"] },
    );
    expect(
      entries.map(({ admissionDate, text, cells }) => [admissionDate, text.cell, cells.admissionDate]),
    ).toEqual([
      ["2021-02-03", "Chi bộ 1", "D2"],
      ["2021-02-03", "Chi bộ 1", "D2"],
      ["2021-05-19", "Chi bộ 2", "D4"],
    ]);
  });

  it("R5, C1: Biểu 2 counts its total once, its criteria are parts", () => {
    const { entries, sheet } = extract([
      ["Biểu số 2-BTCTW: ĐẢNG VIÊN MỚI KẾT NẠP - Huyện ủy Tuy Phong"],
      ["Tiêu chí", "Thực hiện", null, "(%)"],
      [null, "Kỳ này", "Cùng kỳ năm trước"],
      [1, 2, 3, "4 = 2*100/3"],
      ["I. Tổng số", 148, 140, 105.7],
      ["- Phụ nữ", 66, 60, 110],
      ["- Dân tộc thiểu số", 12, 9, 133],
      ["- Là người theo tôn giáo", 8, 7, 114],
      ["- Đoàn viên Đoàn TNCS Hồ Chí Minh", 120, 110, 109],
      ["II. Nghề nghiệp", null, null, null],
      ["Sinh viên", 3, 4, 75],
      ["Học sinh", 5, 4, 125],
      ["18 - 30 tuổi", 130, 100, 130],
    ]);
    expect(sheet.kind).toBe("counts");
    expect(
      entries.map(({ count, female, ethnicMinority, religious, youthUnion }) => [
        count,
        female,
        ethnicMinority,
        religious,
        youthUnion,
      ]),
    ).toEqual([[148, 66, 12, 8, 120]]);
  });

  it("R5: a second table's header with other columns is no person", () => {
    const { entries } = extract([
      ["TT", "Họ và tên", "Ngày sinh", "Ngày kết nạp"],
      [1, "Trần Văn An", "1/2/1999", "3/2/2021"],
      [2, "Lê Thị Bình", "1/2/1998", "3/2/2021"],
      [],
      ["STT", "Họ tên", "Năm sinh", "Ngày vào Đảng"],
      [1, "Lê Thị Chi", "1/2/1997", "19/5/2021"],
    ]);
    expect(entries.map(({ text }) => text.name)).toEqual(["Trần Văn An", "Lê Thị Bình", "Lê Thị Chi"]);
  });

  it("R5: a list without a column of numbers, in capitals, with groups of units", () => {
    const { entries } = extract([
      ["HỌ VÀ TÊN", "NĂM SINH", "DÂN TỘC", "NGÀY VÀO ĐẢNG"],
      [bold("ĐẢNG BỘ XÃ VĨNH HẢO")],
      ["TRẦN VĂN AN", 1999, "KINH", "3/2/2021"],
      ["TỔNG THỊ BÌNH", 1998, "KINH", "3/2/2021"],
      [bold("ĐẢNG BỘ XÃ PHÚ LẠC")],
      ["LÊ VĂN CỘNG", 1997, "CHĂM", "19/5/2021"],
      ["TỔNG CỘNG: 3"],
    ]);
    expect(entries.map(({ text }) => text.name)).toEqual(["TRẦN VĂN AN", "TỔNG THỊ BÌNH", "LÊ VĂN CỘNG"]);
  });

  it("R2: results under a parent, shares beside them", () => {
    const { entries, sheet } = extract([
      ["STT", "Tên TCCSĐ", "Chỉ tiêu năm 2021", "Kết quả kết nạp", null, null, null, null, "Tỷ lệ"],
      [null, null, null, "Tổng số", "Nữ", "Dân tộc", "Tôn giáo", "Đoàn viên", null],
      ["01", "Đảng bộ xã A", "5", "4", "2", null, "1", "4", "80%"],
      ["02", "Đảng bộ xã B", "3", "3", "1", "1", null, "3", "100%"],
      ["03", "Chi bộ C", "2", "02", null, null, null, "1", "100%"],
      ["Cộng", null, "10", "9", "3", "1", "1", "8", "90%"],
    ]);
    expect(sheet.kind).toBe("counts");
    expect(
      entries.map(({ count, quota, female, ethnicMinority, religious, youthUnion }) => [
        count,
        quota,
        female,
        ethnicMinority,
        religious,
        youthUnion,
      ]),
    ).toEqual([
      [4, 5, 2, null, 1, 4],
      [3, 3, 1, 1, null, 3],
      [2, 2, null, null, null, 1],
    ]);
  });

  it("R2: English headers", () => {
    const { entries } = extract([
      ["No.", "Full name", "Date of birth", "Gender", "Ethnicity", "Admission date"],
      [1, "Trần Văn An", "1/2/1999", "Male", "Kinh", "3/2/2021"],
      [2, "Lê Thị Bình", "1/2/1998", "Female", "Chăm", "3/2/2021"],
    ]);
    expect(entries.map(({ sex, admissionDate }) => [sex, admissionDate])).toEqual([
      ["male", "2021-02-03"],
      ["female", "2021-02-03"],
    ]);
  });

  it("R2: headers that are misspelt by a letter, broken into lines, with units", () => {
    const { entries, sheet } = extract([
      [
        "S\nT\nT",
        "Họ và tên\nđảng viên",
        "Ngày\ntháng\nnăm sihn",
        "Dân tôc",
        "Ngyà kết nạp (ngày/tháng/năm)",
      ],
      [1, "Trần Văn An", "1/2/1999", "Kinh", "3/2/2021"],
      [2, "Lê Thị Bình", "1/2/1998", "Chăm", "3/2/2021"],
    ]);
    expect(sheet.columns.map(({ field }) => field)).toEqual([
      "number",
      "name",
      "born",
      "ethnicity",
      "admissionDate",
    ]);
    expect(entries).toHaveLength(2);
  });

  it("R5: one person only, and nobody at all", () => {
    const header = ["STT", "Họ và tên", "Ngày sinh", "Dân tộc", "Ngày kết nạp"];
    expect(extract([header, [1, "Trần Văn An", "1/2/1999", "Kinh", "3/2/2021"]]).entries).toHaveLength(1);
    const nobody = extract([["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP"], header, ["Tổng cộng: 0"]]);
    expect([nobody.sheet.kind, nobody.entries.length]).toEqual(["list", 0]);
  });
});
