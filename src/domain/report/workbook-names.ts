/**
 * The names by which formulas, the user's own formulas and later runs find things in the workbook. They are part
 * of its interface, so they are the same in every language; all other words come from `language/`.
 */
export const sheetNames = {
  summary: "Tổng hợp",
  charts: "Biểu đồ",
  progress: "Tiến độ",
  findings: "Kiểm tra",
  submissions: "Hồ sơ nhận",
  log: "Nhật ký",
  data: "Dữ liệu",
  quotas: "Chỉ tiêu",
} as const;

export const tableNames = {
  data: "DuLieu",
  quotas: "ChiTieu",
  submissions: "HoSoNhan",
  findings: "KiemTra",
  log: "NhatKy",
} as const;

/**
 * Columns of `DuLieu`. Those that formulas read (from `committee` to `inForce`) have letters and single spaces only,
 * so that they need no escape.
 */
export const dataColumns = {
  number: "TT",
  committeeName: "Cấp ủy",
  name: "Họ và tên",
  born: "Ngày sinh",
  sex: "Giới tính",
  ethnicity: "Dân tộc",
  religion: "Tôn giáo",
  cellName: "Chi bộ",
  organisation: "Đảng bộ cơ sở",
  admissionDate: "Ngày kết nạp",
  note: "Ghi chú",
  schooling: "Học vấn",
  qualification: "Chuyên môn",
  occupation: "Nghề nghiệp",
  decisionNumber: "Số QĐ",
  decisionDate: "Ngày QĐ",
  probationEnd: "Hết dự bị",
  identityNumber: "Số CCCD",
  cardNumber: "Số thẻ",
  committee: "Mã",
  count: "Số lượng",
  month: "Tháng",
  female: "Nữ",
  ethnicMinority: "DTTS",
  religious: "Có đạo",
  youthUnion: "Đoàn viên",
  inForce: "Hiệu lực",
  reason: "Lý do",
  file: "Tệp",
  sheet: "Sheet",
  cell: "Ô",
  receipt: "Số hồ sơ",
} as const;

/** Columns of `ChiTieu`; formulas read `committee`, `quota` and `samePeriod`. */
export const quotaColumns = {
  committee: "Mã",
  name: "Tên cấp ủy",
  aliases: "Tên gọi khác (a;b;c)",
  quota: "Chỉ tiêu",
  document: "Văn bản giao",
  validFrom: "Từ ngày",
  validTo: "Đến ngày",
  predecessors: "Kế thừa từ (mã;mã)",
  year: "Năm",
  samePeriod: "Cùng kỳ",
} as const;

/** Columns of `HoSoNhan`; formulas read `committee` and `state`. */
export const submissionColumns = {
  committeeName: "Cấp ủy",
  committee: "Mã",
  state: "Trạng thái",
  file: "Tệp",
  sheet: "Sheet",
  kind: "Loại",
  rows: "Số dòng",
  counted: "Được tính",
  use: "Sử dụng",
  received: "Ngày nhận",
  note: "Ghi chú",
  sender: "Người gửi",
  subject: "Tiêu đề thư",
  sha256: "SHA-256",
  modified: "Sửa lúc",
  receipt: "Số hồ sơ",
  columns: "Cột",
  decisions: "Điều chỉnh",
  remembered: "Ghi nhớ",
} as const;

/** Columns of `KiemTra`; formulas read `severity`. */
export const findingColumns = {
  number: "TT",
  severity: "Mức độ",
  committeeName: "Cấp ủy",
  content: "Nội dung",
  file: "Tệp",
  sheet: "Sheet",
  cell: "Ô",
  received: "Giá trị nhận được",
  expected: "Giá trị đúng",
  rule: "Quy tắc",
  note: "Ghi chú",
} as const;

/** Columns of `NhatKy`; its line of counts reads `committee`. */
export const logColumns = {
  at: "Thời điểm",
  committeeName: "Cấp ủy",
  committee: "Mã",
  before: "Trước",
  after: "Sau",
  variance: "Tăng/giảm",
  state: "Trạng thái",
  files: "Do tệp",
  note: "Ghi chú",
} as const;

/** What the column `Hiệu lực` says: whether a row counts. */
export const inForceWords = { yes: "Có", no: "Không" } as const;

/** Between the words of `Lý do`. */
export const reasonSeparator = "; ";

/** `DuLieu[Số lượng]`. */
export function tableColumn(table: string, column: string): string {
  return `${table}[${column}]`;
}
