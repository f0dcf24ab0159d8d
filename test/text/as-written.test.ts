import { phraseAsWritten } from "../../src/domain/text/as-written";

test.each([
  ["cong nhan chinh thuc", "B. DANH SÁCH CÔNG NHẬN  CHÍNH THỨC", "CÔNG NHẬN CHÍNH THỨC"],
  ["danh sach", "Danh-sách đảng viên", "Danh sách"],
  ["dang vien moi", "ĐẢNG VIÊN\nMỚI kết nạp", "ĐẢNG VIÊN MỚI"],
  ["nguon", "Tạo nguồn", "nguồn"],
  ["khac", "Danh sách", "khac"],
])("R19: «%s» as it stands in «%s»", (folded, text, written) => {
  expect(phraseAsWritten(["Huyện ủy Tuy Phong", text], folded)).toBe(written);
});
