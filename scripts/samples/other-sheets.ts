import type { Worksheet } from "exceljs";

/** Sheets that come with a template and bear no figures. */

export function drawGuide(sheet: Worksheet): void {
  sheet.getColumn(1).width = 110;
  const lines = [
    "HƯỚNG DẪN NHẬP BIỂU",
    "1. Mỗi đảng viên mới kết nạp nhập một dòng; không chèn thêm cột, không gộp ô.",
    "2. Ngày sinh, ngày kết nạp nhập theo dạng ngày/tháng/năm.",
    "3. Dân tộc, tôn giáo chọn theo sheet Danh mục.",
    "4. Cột Đoàn viên: đánh dấu x nếu là đoàn viên Đoàn TNCS Hồ Chí Minh khi được kết nạp.",
    "5. Gửi biểu về Ban Tổ chức trước ngày 31/12/2021.",
  ];
  for (const [index, line] of lines.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = line;
    cell.font = { name: "Times New Roman", size: 13, bold: index === 0 };
    cell.alignment = { wrapText: true };
  }
}

export function drawLists(sheet: Worksheet): void {
  const lists = [
    ["Dân tộc", "Kinh", "Chăm", "Raglai", "K'ho", "Hoa", "Tày", "Nùng"],
    ["Tôn giáo", "Không", "Phật giáo", "Công giáo", "Tin Lành", "Cao Đài", "Bà-la-môn", "Hồi giáo"],
    ["Học vấn", "12/12", "9/12"],
    ["Giới tính", "Nam", "Nữ"],
  ];
  for (const [column, values] of lists.entries()) {
    sheet.getColumn(column + 1).width = 16;
    for (const [row, value] of values.entries()) {
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = value;
      cell.font = { name: "Times New Roman", size: 12, bold: row === 0 };
    }
  }
}

export function drawCodes(sheet: Worksheet): void {
  const codes = [
    ["Mã", "Diễn giải"],
    ["01", "Đảng viên chính thức"],
    ["02", "Đảng viên dự bị"],
    ["03", "Chuyển đến"],
    ["04", "Chuyển đi"],
  ];
  for (const [row, values] of codes.entries()) {
    for (const [column, value] of values.entries()) sheet.getCell(row + 1, column + 1).value = value;
  }
}
