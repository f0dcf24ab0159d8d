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
  data: "Dữ liệu",
  quotas: "Chỉ tiêu",
} as const;

export const tableNames = {
  data: "DuLieu",
  quotas: "ChiTieu",
  submissions: "HoSoNhan",
  findings: "KiemTra",
} as const;

/** Columns of `DuLieu` that formulas read: letters and single spaces only, so that they need no escape. */
export const dataColumns = {
  committee: "Mã",
  count: "Số lượng",
  month: "Tháng",
  female: "Nữ",
  ethnicMinority: "DTTS",
  religious: "Có đạo",
  youthUnion: "Đoàn viên",
  inForce: "Hiệu lực",
} as const;

/** Columns of `ChiTieu` that formulas read. */
export const quotaColumns = { committee: "Mã", quota: "Chỉ tiêu", samePeriod: "Cùng kỳ" } as const;

/** Columns of `HoSoNhan` that formulas read. */
export const submissionColumns = { committee: "Mã", state: "Trạng thái" } as const;

/** Columns of `KiemTra` that formulas read. */
export const findingColumns = { severity: "Mức độ" } as const;

/** What the column `Hiệu lực` says: whether a row counts. */
export const inForceWords = { yes: "Có", no: "Không" } as const;

/** `DuLieu[Số lượng]`. */
export function tableColumn(table: string, column: string): string {
  return `${table}[${column}]`;
}
