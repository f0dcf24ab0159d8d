/** What such a finding tells; each "" where it doesn't. */
export interface ToldAbsence {
  readonly committee: string;
  readonly file: string;
  readonly received: string;
  readonly fact: (key: string) => string;
}

/** `committee.missing`: what there is of a committee without figures, and what to do. */
export function missingText({ committee, file, received, fact }: ToldAbsence): string {
  const who = committee || "Cấp ủy";
  switch (fact("cause")) {
    case "empty":
      return `${who} đã gửi biểu nhưng không có dòng số liệu nào. Hỏi lại: không kết nạp ai, hay quên điền?`;
    case "nobody":
      return `${who} báo không kết nạp ai${received === "" ? "" : ` («${received}»)`}: ghi nhận là không phát sinh.`;
    case "no-form":
      return `Đã nhận tệp của ${who} nhưng trong đó không có danh sách hay biểu kết nạp nào tính được. Xem lại tệp ${file}, hoặc đề nghị gửi lại.`;
    case "unreadable":
      return `Đã nhận tệp của ${who} nhưng không đọc được. Đề nghị gửi lại tệp ${file}.`;
    case "no-workbook":
      return `Đã nhận thư của ${who} nhưng không kèm sổ tính nào. Đề nghị gửi lại.`;
    default:
      return `${who} chưa gửi báo cáo. Đôn đốc, hoặc xác nhận là không kết nạp ai.`;
  }
}
