/**
 * What the page says before the application runs, and where it can't. Read by the oldest engines: plain constants, no
 * functions, so that the boot script stays small.
 */
export const boot = {
  opening: "Đang mở…",
  trident: {
    title: "Excel này quá cũ cho TongHop",
    what: "TongHop cần Excel 2021 trở lên hoặc Microsoft 365 (có WebView2). Bản Excel này mở ngăn bằng Internet Explorer.",
    todo: "Mở trang riêng dưới đây bằng Edge, Chrome hoặc Firefox: làm được mọi việc, kết quả là tệp .xlsx để mở bằng Excel này.",
  },
  engine: {
    title: "Trình duyệt này quá cũ cho TongHop",
    what: "Cần Edge, Chrome hoặc Firefox của ba năm gần đây (trên Mac: macOS 13.3 trở lên).",
    todo: "Cập nhật trình duyệt (trong Excel: cập nhật Microsoft Edge WebView2), rồi mở lại.",
  },
  set: {
    title: "Excel này quá cũ cho TongHop",
    what: "TongHop cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web (ExcelApi 1.9).",
    todo: "Cập nhật Excel, hoặc mở trang riêng dưới đây: kết quả là tệp .xlsx để mở bằng Excel này.",
  },
  missing: {
    title: "Không tải được office.js",
    what: "Máy không tới được địa chỉ của office.js (mạng, tường lửa), nên ngăn này chưa nói chuyện được với Excel.",
    todo: "Kiểm tra mạng rồi đóng và mở lại ngăn. Cơ quan không có internet: xem docs/deploy.md, phần bản office.js riêng. Trong khi đó hãy dùng trang riêng dưới đây.",
  },
  silent: {
    title: "Excel chưa trả lời",
    what: "Đã quá 5 giây mà Excel chưa trả lời. Ngăn sẽ tự mở tiếp nếu Excel trả lời.",
    todo: "Nếu đang sửa một ô, bấm Enter. Nếu vẫn không được, đóng và mở lại ngăn, hoặc dùng trang riêng dưới đây.",
  },
  host: {
    title: "Trang này chạy trong Excel",
    what: "Trang này được mở ngoài Excel, nên không có sổ nào để ghi vào.",
    todo: "Trong Excel: thẻ Trang chủ, nút TongHop. Ngoài Excel: dùng trang riêng dưới đây.",
  },
  failed: {
    title: "TongHop không khởi động được",
    what: "Một phần của chương trình không tải được hoặc bị lỗi khi chạy.",
    todo: "Đóng và mở lại. Nếu vẫn vậy, gửi dòng dưới cùng cho người quản trị.",
  },
  openAlone: "Mở trang riêng",
};

export type BootTexts = typeof boot;
