/** What the command prints. */
export const command = {
  usage: `Cách dùng:
  tonghop consolidate <tệp hoặc thư mục…> [--register <tệp>] --year 2021 --out <tệp.xlsx>
      [--from 2021-01-01 --to 2021-12-31] [--deadline 2021-12-20] [--zero <mã cấp ủy>…]
      [--previous <sổ tổng hợp năm trước.xlsx>…] [--json <tệp>] [--lang vi|en]
      [--reminder <tệp thư nhắc.txt>] [--accept <quyết định.json>]
      [--superior "TỈNH ỦY …"] [--issuer "BAN TỔ CHỨC"] [--place "…"] [--date 2021-12-31]
      [--profile hd36|binh-thuan|nd30]
  tonghop inspect <tệp hoặc thư mục…> [--register <tệp>] [--json <tệp>] [--lang vi|en]
      [--decisions <quyết định.json>]   điều đã hiểu và điều cần hỏi, để sửa rồi dùng với --accept
Có sổ tổng hợp kỳ trước cùng năm trong các tệp thì tổng hợp tiếp từ sổ đó (--register khi ấy không bắt buộc; --out có thể là chính sổ đó).
--reminder: thư nhắc các đơn vị chưa gửi (hoặc gửi trống), để chép hoặc gửi đi.
Mã thoát: 0 đã ghi; 2 đã ghi, có lỗi cần xem; 1 không ghi gì.`,
  decisionsNote:
    'Sửa committee (mã trong danh sách cấp ủy), kind (list, counts), header (dòng, ví dụ "5-6"), leftOut (true: không tính), version (adds: cộng thêm; replaces: thay mọi bản trước của cấp ủy; withdrawn: không dùng bản này; none: thôi điều đã chọn), field của từng cột ("own": giữ nguyên; null: chưa nói gì), rồi chạy consolidate --accept với tệp này.',
  unknownCommand: (name: string) => `Không có lệnh «${name}».`,
  unknownOption: (message: string) => `Tham số không đúng: ${message}`,
  missingOption: (option: string) => `Thiếu ${option}.`,
  badYear: (value: string) => `--year ${value}: cần một năm, ví dụ 2021.`,
  badDate: (option: string, value: string) =>
    `${option} ${value}: cần một ngày có thật, viết YYYY-MM-DD, ví dụ 2021-12-31.`,
  badPeriod: (from: string, to: string) => `Kỳ báo cáo từ ${from} đến ${to} bị ngược.`,
  badChoice: (option: string, value: string, choices: string) =>
    `${option} ${value}: chọn một trong ${choices}.`,
  noFiles: "Không có tệp nào để đọc.",
  notFound: (path: string) => `${path}: không tìm thấy tệp hoặc thư mục này.`,
  leftOut: (path: string) => `Bỏ qua (không phải sổ tính): ${path}`,
  notWritten: (path: string, cause: string) =>
    `${path}: không ghi được (${cause}). Tệp đang mở trong Excel, hoặc thư mục không cho ghi. Chưa có gì thay đổi.`,
  opening: (file: string, done: number, total: number) => `Đang mở ${done}/${total}: ${file}`,
  reading: (file: string, done: number, total: number) => `Đang đọc ${done}/${total}: ${file}`,
  consolidating: "Đang tổng hợp…",
  writing: "Đang ghi…",
  decisionsNotHere: (names: readonly string[]) =>
    `Chưa áp dụng: tệp quyết định nói tới ${names.map((name) => `«${name}»`).join(", ")}, nhưng lần này không có tệp nào tên như vậy.`,
  goneOn: (name: string) => `Tổng hợp tiếp từ ${name}.`,
  written: (path: string) => `Đã ghi ${path}`,
  columns: ["TT", "Đảng bộ", "Chỉ tiêu", "Kết nạp", "Tăng/giảm", "Tỷ lệ %", "Xếp thứ", "Đánh giá", "Báo cáo"],
  total: "Toàn Đảng bộ tỉnh",
  files: (files: number, sheets: number) => `${files} tệp, ${sheets} sheet được tính.`,
  findings: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? "Không có lỗi, không có cảnh báo."
      : `${errors} lỗi, ${warnings} cảnh báo (xem sheet Kiểm tra).`,
  severity: { error: "LỖI", warning: "CẢNH BÁO", info: "ghi chú" },
  committee: "Cấp ủy",
  noCommittee: "chưa rõ cấp ủy",
  header: "Dòng tiêu đề",
  body: "Dữ liệu",
  rows: (rows: number) => `${rows} người`,
  score: (score: string) => `độ chắc ${score}`,
  runnerUp: (kind: string, score: string) => `sau đó: ${kind} (${score})`,
  columnsHeading: "Cột",
  asOwn: "giữ nguyên",
  why: "Vì",
  table: (table: number) => `bảng ${table}`,
  encoding: (encoding: string, cells: number) =>
    encoding === ""
      ? `${cells} ô có thể là bảng mã cũ, đang giữ nguyên`
      : `Đã đổi ${cells} ô từ ${encoding} sang Unicode`,
  asks: "Cần hỏi",
  kinds: {
    list: "danh sách",
    counts: "biểu số liệu",
    pool: "nguồn",
    plan: "kế hoạch",
    guide: "hướng dẫn, danh mục",
    empty: "trống",
    unknown: "chưa nhận ra",
  },
};

export type CommandTexts = typeof command;
