import type { ToldFinding } from "../told-finding";

/** What a consolidated workbook lost and the tables still tell, or don't (E12, E13). */
const causes: ReadonlyMap<string, (told: ToldFinding) => string> = new Map(
  Object.entries<(told: ToldFinding) => string>({
    older: () =>
      "Sổ tổng hợp này không ghi phiên bản: do bản TongHop cũ tạo ra, hoặc đã được phần mềm khác lưu lại. Số liệu được đọc từ các bảng, lần ghi này chuyển sổ sang dạng mới.",
    "part-damaged": () =>
      "Phần ghi nhớ của sổ tổng hợp bị hỏng. Số liệu được đọc lại từ các bảng; so tổng số với bản in trước.",
    renamed: (told) =>
      `Bảng của sheet này nay ở sheet «${told.fact("sheetNow")}»: đọc ở đó. Đặt lại tên sheet như cũ.`,
    columns: (told) =>
      `Bảng đã mất cột ${told.fact("columns")}. Phần nào suy ra được từ các cột khác thì đã lập lại, phần còn lại không còn: so với bản sao lưu, hoặc đưa lại các tệp gốc.`,
    "sheet-gone": () =>
      "Sheet này không còn, hoặc không còn dòng tiêu đề. Danh sách các lần gửi được lập lại từ «Dữ liệu»; ngày nhận, các điều chỉnh và các cấp ủy đã báo không kết nạp thì không còn. So với bản sao lưu.",
    "receipts-gone": (told) =>
      `Mất ${told.fact("count")} dòng của bảng. Đã lập lại từ «Dữ liệu», nhưng ngày nhận và điều chỉnh của các dòng này không còn: kiểm tra ở thẻ Nhận xem bản nào được tính.`,
    counts: (told) =>
      `${told.fact("count")} ô ở cột «Số lượng» trống hoặc không phải số. Đã lập lại: mỗi người là 1, biểu số liệu theo «Hồ sơ nhận».`,
    "counts-lost": (told) =>
      `${told.fact("count")} dòng số liệu không còn số ở cột «Số lượng» và không suy ra được, nên không tính. Ghi lại số, hoặc đưa lại tệp gốc.`,
    committees: (told) =>
      `${told.fact("count")} dòng mất mã cấp ủy. Đã lấy lại theo tên cấp ủy hoặc theo «Hồ sơ nhận».`,
    "rows-gone": (told) =>
      `Ở lần ghi trước ${told.around("sentFile", (file) => `tệp «${file}» `) || "sổ này "}có nhiều hơn ${told.fact("persons")} người được tính: các dòng đó đã bị xóa hoặc sửa số. Nếu không phải chủ ý thì đưa lại tệp gốc, hoặc mở bản sao lưu.`,
  }),
);

export function rebuiltText(told: ToldFinding): string {
  const text = causes.get(told.fact("cause"));
  return text?.(told) ?? "Một phần của sổ tổng hợp bị mất và được lập lại từ các bảng.";
}
