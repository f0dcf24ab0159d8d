/** The report's sentences. Numbers come written already. */
export const narrative = {
  wholeYear: (year: number) => `Năm ${year}, toàn Đảng bộ tỉnh`,
  upTo: (day: string) => `Tính đến ngày ${day}, toàn Đảng bộ tỉnh`,
  fromTo: (from: string, to: string) => `Từ ngày ${from} đến ngày ${to}, toàn Đảng bộ tỉnh`,
  /** `30/6/2021`, as the published reports write it. */
  day: (day: number, month: number, year: number) => `${day}/${month}/${year}`,
  admitted: (admitted: number) => `kết nạp ${admitted} đảng viên mới`,
  admittedOfQuota: (admitted: number, quota: number, percent: string) =>
    `kết nạp đảng viên mới ${admitted}/${quota} đảng viên (tỷ lệ ${percent})`,
  exceededBy: (percent: string) => `vượt ${percent} chỉ tiêu đã đề ra`,
  /** Where the excess rounds to nothing. */
  exceededByPersons: (persons: number) => `vượt ${persons} đảng viên so với chỉ tiêu đã đề ra`,
  met: "đạt chỉ tiêu đã đề ra",
  short: (persons: number, percent: string) =>
    `còn thiếu ${persons} đảng viên (${percent}) so với chỉ tiêu đã đề ra`,
  /** Where the shortfall rounds to nothing. */
  shortByPersons: (persons: number) => `còn thiếu ${persons} đảng viên so với chỉ tiêu đã đề ra`,
  none: "chưa kết nạp được đảng viên mới",
  noneOfQuota: (quota: number) => `chưa kết nạp được đảng viên mới (chỉ tiêu ${quota} đảng viên)`,
};

export type NarrativeTexts = typeof narrative;
