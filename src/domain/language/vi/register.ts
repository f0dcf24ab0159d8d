/** Why a register can't be used, or what is off in it. `place` is `Sheet!C12`. */
export const register = {
  missingColumns: (place: string, names: string) =>
    `${place}: không tìm thấy cột ${names}. Danh sách cấp ủy cần có cột «Tên cấp ủy» và cột «Chỉ tiêu».`,
  duplicateName: (place: string, name: string, other: string) =>
    `${place}: cấp ủy «${name}» đã có ở ô ${other}. Xóa một dòng, hoặc ghi tên đầy đủ để phân biệt.`,
  duplicateId: (place: string, id: string, other: string) =>
    `${place}: mã «${id}» đã dùng ở ô ${other}. Mỗi cấp ủy cần một mã riêng.`,
  badQuota: (place: string, name: string, received: string) =>
    `${place}: chỉ tiêu của «${name}» là «${received}», cần một số nguyên (người). Chưa giao thì để trống.`,
  noQuotas: (place: string) =>
    `${place}: chưa cấp ủy nào có chỉ tiêu. Nhập số vào cột «Chỉ tiêu» rồi làm lại.`,
  noCommittees: (place: string) => `${place}: không có cấp ủy nào trong danh sách.`,
  totalMismatch: (place: string, expected: string, received: string) =>
    `${place}: tổng chỉ tiêu ghi ${received}, cộng các dòng là ${expected}.`,
  unknownCommittee: (id: string) => `--zero ${id}: danh sách cấp ủy không có mã này.`,
  notConsolidated: "Không phải sổ tổng hợp của chương trình (không có sheet «Dữ liệu» như đã ghi ra).",
  noRegister:
    "Thiếu --register: cần danh sách cấp ủy và chỉ tiêu, hoặc đưa vào sổ tổng hợp kỳ trước để lấy ở sheet «Chỉ tiêu».",
  newerVersion:
    "Sổ này do bản TongHop mới hơn tạo ra, bản đang dùng không đọc đúng được nên không ghi gì vào sổ. Cập nhật TongHop rồi mở lại.",
  damaged:
    "Sổ tổng hợp này không còn bảng ở sheet «Dữ liệu» (sheet bị xóa, hoặc mất dòng tiêu đề), nên không còn số liệu để tổng hợp tiếp. Hoàn tác việc xóa hoặc mở bản sao lưu; muốn làm lại từ đầu thì xóa cả sheet «Hồ sơ nhận», hoặc bỏ tệp này ra khỏi danh sách.",
  otherYear: (year: number) =>
    `Đây là sổ tổng hợp của năm khác, không phải năm ${year}: ghi vào đó thì mất số liệu cũ. Chọn tên khác ở --out.`,
  /** Tệp quyết định của --accept; `place` là chỗ trong tệp. */
  decisions: {
    syntax: (_: string, message: string) => `không phải JSON đúng (${message}).`,
    shape: (place: string, value: string) =>
      `${place}: thiếu hoặc sai dạng (${value === "" ? "trống" : value}).`,
    sheet: (place: string, value: string) => `${place}: tệp này không có sheet (hoặc bảng) «${value}».`,
    committee: (place: string, value: string) => `${place}: danh sách cấp ủy không có mã «${value}».`,
    kind: (place: string, value: string) => `${place}: không có loại «${value}»; dùng list hoặc counts.`,
    version: (place: string, value: string) =>
      `${place}: không có «${value}»; dùng adds, replaces, withdrawn hoặc none.`,
    row: (place: string, value: string) => `${place}: tệp này không có dòng người hay số liệu ở «${value}».`,
    say: (place: string, value: string) =>
      `${place}: không có «${value}»; dùng same-person, admitted-before, by-hand, distinct hoặc none.`,
    header: (place: string, value: string) => `${place}: dòng tiêu đề «${value}» phải viết như 5 hoặc 5-6.`,
    column: (place: string, value: string) => `${place}: «${value}» không phải chữ cái của cột.`,
    field: (place: string, value: string) =>
      `${place}: không có ý nghĩa cột «${value}»; để null, "own" hoặc một tên mà inspect ghi ra.`,
  },
};

export type RegisterTexts = typeof register;
