import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { recogniseSheet } from "../../src/domain/recognise/recognise-sheet";
import { shapeOf } from "../../src/domain/recognise/sheet/cell-shape";
import { createCommitteeMatcher } from "../../src/domain/register/match-committee";
import { gridOf } from "../support/grid-of";
import type { TestCell } from "../support/grid-of";
import { matcher, names, recognise, registerOf } from "./layouts";

type Rows = readonly (readonly TestCell[])[];

const extract = (rows: Rows) => {
  const sheet = recognise(gridOf([["HUYỆN ỦY TUY PHONG"], ...rows]));
  return extractSheet(sheet, { year: 2021 });
};
const fieldsOf = (rows: Rows) => extract(rows).sheet.columns.map(({ field }) => field);
const countTitle: TestCell[] = ["TỔNG HỢP KẾT NẠP ĐẢNG VIÊN NĂM 2021"];

describe("what submissions drawn at random showed", () => {
  it("R20: an abbreviation with a letter wrong in its whole word is read", () => {
    const rows: Rows = [
      ["STT", "Họ và tên", "NTN snih", "Giới tính", "Dân tộc"],
      [1, "Lê Thu Hiền", "19/05/1998", "Nữ", "Kinh"],
    ];
    expect(fieldsOf(rows)).toEqual(["number", "name", "born", "sex", "ethnicity"]);
  });

  it("R2: given names headed `Tên ĐV` leave the organisations to their own column", () => {
    const rows: Rows = [
      ["STT", "Họ và tên đệm", "Tên ĐV", "Giới tính", "TCCS đảng", "Ngày kết nạp"],
      [1, "Nguyễn Mai", "Huyền", "Nữ", "Đảng bộ xã Vĩnh Hảo", "05/02/2021"],
    ];
    const { sheet, entries } = extract(rows);
    expect(sheet.columns.map(({ field }) => field)).toEqual([
      ...["number", "name", "name", "sex", "organisation", "admissionDate"],
    ]);
    expect(sheet.asks).toEqual([]);
    expect(entries.map(({ text }) => text.name)).toEqual(["Nguyễn Mai Huyền"]);
  });

  it.each([
    ["Huyền", "text"],
    ["Huyền Trang", "person"],
    ["Trường", "text"],
    ["Truong Thi My Van", "person"],
    ["Trương Khánh ánh", "text"],
    ["Huyện Tuy Phong", "unit"],
    ["Truong THCS Phan Ri", "unit"],
    ["Xã Phú Lạc", "unit"],
  ])("R5: «%s» looks like a %s", (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });

  it("R21: when somebody joined the Youth Union yields to who is a member, also where nobody is", () => {
    const rows: Rows = [
      ["STT", "Họ và tên", "Ngày sinh", "Ngày vào Đoàn", "Là đoàn viên"],
      [1, "Lê Thu Hiền", "19/05/1998", "26/03/2013", null],
      [2, "Trần Viết Nam", "09/01/1968", "26/03/1984", null],
    ];
    const { sheet, entries } = extract(rows);
    expect(sheet.columns.map(({ field }) => field)).toEqual(["number", "name", "born", null, "youthUnion"]);
    expect(sheet.asks).toEqual([]);
    expect(entries.map(({ youthUnion }) => youthUnion)).toEqual([0, 0]);
  });

  it("R20: among months a misspelt one is the one that is missing", () => {
    const rows: Rows = [
      countTitle,
      ["TT", "Đơn vị", "Tháng 9", "Táng 10", "Tháng 11", "Kết quả"],
      [1, "Đảng bộ xã Vĩnh Hảo", 1, 4, 2, 7],
    ];
    expect(extract(rows).sheet.columns.map(({ month }) => month)).toEqual([
      ...[undefined, undefined, 9, 10, 11, undefined],
    ]);
  });

  it("C18: beside months of this year a result of last year isn't what was admitted, unless the user says so", () => {
    const rows: Rows = [
      countTitle,
      ["TT", "Đơn vị", "Chỉ tiêu", "T1", "T2", "T3", "Kết quả năm 2020"],
      [1, "Đảng bộ xã Vĩnh Hảo", 9, 1, 0, 2, 23],
    ];
    expect(extract(rows).entries.map(({ count }) => count)).toEqual([3]);
    const decisions = { columns: new Map([[6, "admitted" as const]]) };
    const said = recogniseSheet(gridOf(rows), { file: "Tuy Phong.xlsx", matcher, decisions });
    expect(extractSheet(said, { year: 2021 }).entries.map(({ count }) => count)).toEqual([23]);
  });

  it("R17: months of results make no plan, though a quota was planned", () => {
    const rows: Rows = [
      ["BIỂU TỔNG HỢP KẾT NẠP ĐẢNG VIÊN"],
      ["TT", "Đơn vị", "Kế hoạch giao", "Kết quả theo tháng", null, null, null],
      [null, null, null, "T1", "T2", "T3", "T4"],
      [1, "Đảng bộ xã Vĩnh Hảo", 70, 1, 3, 2, 0],
    ];
    const { kind, asks } = extract(rows).sheet;
    expect({ kind, asks }).toEqual({ kind: "counts", asks: [] });
  });

  it("R5: a group of an office of plans says how many its persons are", () => {
    const rows: Rows = [
      ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Ngày kết nạp"],
      ["I", "Đảng bộ Trường Cao đẳng Cộng đồng: 1 đồng chí"],
      [1, "Trương Thị Minh An", "13/10/1991", "Nữ", "05/02/2021"],
      ["II", "Đảng bộ Sở Kế hoạch và Đầu tư: 1 đồng chí"],
      [2, "Ngô Quang Lộc", "02/10/1986", "Nam", "08/03/2021"],
    ];
    const { sheet, declared } = extract(rows);
    expect(sheet.rows.map(({ role }) => role)).toEqual(["subtotal", "entry", "subtotal", "entry"]);
    expect(declared.map(({ value, covers }) => [value, covers.last - covers.first + 1])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it("R7: less than half of a name's words proposes nothing", () => {
    const khoi = "Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh";
    const own = createCommitteeMatcher(registerOf([...names, ["khoi", khoi]]));
    expect(own.propose("Chi bộ Cơ quan Chính quyền huyện")).toEqual([]);
    expect(own.propose("Đảng bộ Doanh nghiệp tỉnh").map(({ id }) => id)).toEqual(["khoi"]);
  });

  it("R7: what says its own level is of that level: a commune is no district, a district's police not the province's", () => {
    const own = createCommitteeMatcher(registerOf());
    expect(own.propose("Đơn vị: Đảng bộ xã Hàm Cần")).toEqual([]);
    expect(own.propose("Huyện ủy Hàm Cần").map(({ id }) => id)).toEqual(["ham-tan"]);
    expect(own.propose("Đảng bộ Công an huyện")).toEqual([]);
    expect(own.propose("Dang bo Cong an thanh pho")).toEqual([]);
    expect(own.propose("Đảng bộ Côn an tỉnh").map(({ id }) => id)).toEqual(["cong-an"]);
  });

  it("C3: a sheet called after the commune that its title names isn't near a district", () => {
    const rows: Rows = [
      ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021"],
      ["Đơn vị: Đảng bộ xã Hàm Cần"],
      ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Ngày kết nạp"],
      [1, "Nguyễn Duy Toàn", "19/05/1992", "Nam", "16/11/2021"],
    ];
    const proposals = (name: string, own: Rows) =>
      recogniseSheet({ ...gridOf(own), name }, { file: "Book1.xlsx", matcher }).committee.proposals;
    expect(proposals("Hàm Cần", rows)).toEqual([]);
    expect(proposals("Hàm Cần", [...rows.slice(0, 1), ...rows.slice(2)]).map(({ id }) => id)).toEqual([
      "ham-tan",
    ]);
  });

  it("R6: a label and its name right above the header are no level of it", () => {
    const rows: Rows = [
      ["Cấp ủy:", null, "Huyện ủy Tuy Phong"],
      [null, "STT", "Họ và tên", "Ngày sinh", "QĐ kết nạp", null],
      [null, null, null, null, "Số QĐ", "Ngày ký"],
      [null, 1, "Dương Thị Hồng Hạnh", "05/04/1991", "358-QĐ/HU", "21/01/2021"],
    ];
    const sheet = recognise(gridOf(rows));
    expect(sheet.committee).toMatchObject({ state: "certain", id: "tuy-phong" });
    expect(sheet.columns.map(({ field }) => field)).toEqual([
      ...["number", "name", "born", "decisionNumber", "decisionDate"],
    ]);
    expect(sheet.asks).toEqual([]);
  });

  it("R4: letters for the columns of words, and a number that was skipped", () => {
    const rows: Rows = [
      ["KẾT QUẢ KẾT NẠP ĐẢNG VIÊN MỚI NĂM 2021"],
      ["TT", "Đơn vị", "Kết quả"],
      ["A", "B", 2],
      [1, "Đảng bộ xã Vĩnh Hảo", 3],
      [2, "Đảng bộ xã Phú Lạc", 1],
      [null, "Tổng số", 4],
    ];
    expect(extract(rows).sheet.rows.map(({ role }) => role)).toEqual([
      ...["columnNumbers", "entry", "entry", "total"],
    ]);
  });

  it("R1: a lone word between the header and its columns' numbers ends the header", () => {
    const rows: Rows = [
      ["TT", "Họ và tên", "Ngày sinh", "Giới tính", "Số QĐ kết nạp", "QĐ kết nạp", "Ngày KN"],
      [null, null, null, null, null, "Ngày", null],
      [1, 2, 3, 4, 5, 6, 7],
      [1, "Trần Anh Trường", "24/04/1980", "Nam", "653-QĐ/HU", "18/08/2021", "23/08/2021"],
    ];
    const { sheet } = extract(rows);
    expect(sheet.header).toMatchObject({ top: 1, bottom: 2 });
    expect(sheet.columns.map(({ field }) => field)).toEqual([
      ...["number", "name", "born", "sex", "decisionNumber", "decisionDate", "admissionDate"],
    ]);
  });

  it("R17: the quota beside what was done was planned, and makes no plan", () => {
    const rows: Rows = [
      ["KẾT QUẢ KẾT NẠP ĐẢNG VIÊN MỚI NĂM 2021"],
      ["STT", "Tổ chức đảng", "Kế hoạch giao", "Chia theo tháng", null, null, "Đảng viên nữ"],
      [null, null, null, "T01", "T02", "T03", null],
      [1, "Đảng bộ xã Vĩnh Hảo", 19, 1, 0, 2, 2],
    ];
    const { kind, asks } = extract(rows).sheet;
    expect({ kind, asks }).toEqual({ kind: "counts", asks: [] });
  });
});
