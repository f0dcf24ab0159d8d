import type { Workbook } from "exceljs";
import { committees } from "./committees";
import { sum } from "./figures";

const letter = "Công văn số 99-CV/TU, 01/3/2021";

/** Above the table: who issues, on the left; where and when, on the right. The summary's page takes them over. */
const head = [
  ["A1", "TỈNH ỦY BÌNH THUẬN", { bold: false }],
  ["A2", "BAN TỔ CHỨC", { bold: true }],
  ["E1", "ĐẢNG CỘNG SẢN VIỆT NAM", { bold: true }],
  ["E2", "Phan Thiết, ngày 01 tháng 3 năm 2021", { italic: true }],
] as const;

/** The office's register of 2021: head block, title, 14 committees in the order of the letter, a total row. */
export function drawRegister(workbook: Workbook, quotas: ReadonlyMap<string, number>): void {
  const sheet = workbook.addWorksheet("Chỉ tiêu");
  const headers = [
    ["Mã", 25],
    ["Tên cấp ủy", 34],
    ["Tên gọi khác (a;b;c)", 70],
    ["Chỉ tiêu", 10],
    ["Văn bản giao", 32],
    ["Từ ngày", 12],
    ["Đến ngày", 12],
    ["Kế thừa từ (mã;mã)", 20],
    ["Năm", 8],
  ] as const;
  const font = { name: "Times New Roman", size: 12 };
  const line = { style: "thin" } as const;
  const border = { top: line, bottom: line, left: line, right: line };
  for (const [address, text, look] of head) {
    const cell = sheet.getCell(address);
    cell.value = text;
    cell.font = { ...font, ...look };
    cell.alignment = { horizontal: "center" };
  }
  for (const merged of ["A1:B1", "A2:B2", "E1:I1", "E2:I2"]) sheet.mergeCells(merged);
  sheet.getCell("A4").value = "CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2021";
  sheet.getCell("A4").font = { ...font, size: 14, bold: true };
  sheet.getCell("A4").alignment = { horizontal: "center" };
  sheet.mergeCells("A4:I4");
  for (const [index, [header, width]] of headers.entries()) {
    sheet.getColumn(index + 1).width = width;
    const cell = sheet.getCell(6, index + 1);
    cell.value = header;
    cell.style = {
      font: { ...font, bold: true },
      alignment: { horizontal: "center", vertical: "middle", wrapText: true },
      border,
    };
  }
  const first = 7;
  for (const [index, { id, name, aliases }] of committees.entries()) {
    sheet.getRow(first + index).height = 36;
    const start = new Date("2020-01-01T00:00:00Z");
    const values = [id, name, aliases.join(";"), quotas.get(id) ?? null, letter, start, null, null, 2021];
    for (const [column, value] of values.entries()) {
      const cell = sheet.getCell(first + index, column + 1);
      cell.value = value;
      cell.style = {
        font,
        alignment: { vertical: "middle", wrapText: column === 2 },
        border,
        ...(value instanceof Date ? { numFmt: "dd/mm/yyyy" } : column === 3 ? { numFmt: "#,##0" } : {}),
      };
    }
  }
  const total = first + committees.length;
  for (let column = 1; column <= headers.length; column++) {
    sheet.getCell(total, column).style = { font: { ...font, bold: true }, border };
  }
  sheet.getCell(total, 2).value = "Tổng cộng";
  sheet.getCell(total, 4).value = { formula: `SUM(D${first}:D${total - 1})`, result: sum(quotas.values()) };
  sheet.getCell(total, 4).numFmt = "#,##0";
  sheet.views = [{ state: "frozen", xSplit: 2, ySplit: 6 }];
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}
