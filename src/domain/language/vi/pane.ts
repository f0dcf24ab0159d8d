/** What the session behind the pane says of files and sheets. */
export const pane = {
  registerTaken: (committees: number) => `Danh sách cấp ủy và chỉ tiêu: ${committees} cấp ủy.`,
  registerLeft: (name: string) => `Danh sách cấp ủy; không dùng, vì đang dùng danh sách ở «${name}».`,
  earlierTaken: (submissions: number) => `Sổ tổng hợp trước: lấy lại ${submissions} bản đã nhận.`,
  previousTaken: (year: number, persons: number) =>
    `Sổ tổng hợp năm ${year}: dùng để lấy số cùng kỳ và tìm người đã kết nạp (${persons} người).`,
  earlierFile: "Đã nhận trong lần tổng hợp trước; số liệu lấy từ sổ tổng hợp.",
  mail: (sender: string, day: string, subject: string) =>
    `Thư${sender === "" ? "" : ` của ${sender}`}${day === "" ? "" : `, nhận ngày ${day}`}${subject === "" ? "" : `: «${subject}»`}`,
  earlierUnread: "Sổ tổng hợp của chương trình, nhưng bảng dữ liệu đã bị sửa nên không lấy lại được.",
  runnerUp: (kind: string, score: string) => `${kind} (độ chắc ${score})`,
  asks: {
    committee: (choices: string) =>
      choices === "" ? "Sheet này của cấp ủy nào?" : `Sheet này của cấp ủy nào? Có thể là: ${choices}`,
    kind: (choices: string) => `Sheet này là gì? Có thể là: ${choices}`,
    column: (column: string, choices: string) =>
      choices === "" ? `Cột ${column} là gì?` : `Cột ${column} là gì? Có thể là: ${choices}`,
    header: () => "Dòng nào là dòng tiêu đề của bảng?",
  },
  reasons: {
    from: {
      title: "tiêu đề",
      cell: "trong bảng",
      sheet: "tên sheet",
      file: "tên tệp",
      sender: "người gửi",
      subject: "tiêu đề thư",
      column: "cột",
      decision: "do người dùng chọn",
    },
    committee: (name: string, from: string, text: string, cell: string) =>
      `${name}: ${from}${cell === "" ? "" : ` ${cell}`}${text === "" ? "" : ` ghi «${text}»`}`,
    header: (address: string, columns: number) => `Dòng tiêu đề ${address}, hiểu được ${columns} cột`,
    near: (name: string, from: string, text: string, cell: string) =>
      `Tên gần giống, chưa dùng: ${name} (${from}${cell === "" ? "" : ` ${cell}`} ghi «${text}»)`,
    weight: (reason: string, weight: string) => `${reason} (${weight})`,
    decided: "Người dùng đã chỉnh",
  },
};

export type PaneTexts = typeof pane;
