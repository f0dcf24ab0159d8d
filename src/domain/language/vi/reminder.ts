import type { IsoDate } from "../../calendar";

/** `31/12/2021`. */
function day(value: IsoDate): string {
  return `${value.slice(8, 10)}/${value.slice(5, 7)}/${value.slice(0, 4)}`;
}

/** What a file is like that no figures could be taken from. */
const troubles = {
  empty: "tệp gửi chưa có số liệu",
  "no-form": "tệp gửi không có danh sách, biểu kết nạp",
  unreadable: "tệp gửi không đọc được",
  "no-workbook": "thư gửi không kèm tệp số liệu",
};

/** The letter that reminds committees of their report. */
export const reminder = {
  subject: (from: IsoDate, to: IsoDate) =>
    `Đôn đốc gửi số liệu kết nạp đảng viên mới, kỳ ${day(from)} – ${day(to)}`,
  addressed: (names: readonly string[]) =>
    names.length === 1
      ? `Kính gửi: ${names.join("")}`
      : `Kính gửi:\n${names.map((name, at) => `- ${name}${at === names.length - 1 ? "." : ";"}`).join("\n")}`,
  missing: (today: IsoDate, from: IsoDate, to: IsoDate, names: readonly string[], isAlone: boolean) =>
    `Đến ngày ${day(today)} chưa nhận được số liệu kết nạp đảng viên mới (từ ${day(from)} đến ${day(to)}) của ` +
    (isAlone ? "đơn vị." : `${names.length === 1 ? "" : `${names.length} đơn vị: `}${names.join("; ")}.`),
  troubled: (
    from: IsoDate,
    to: IsoDate,
    units: readonly {
      readonly name: string;
      readonly file: string;
      readonly trouble: keyof typeof troubles;
    }[],
    isAlone: boolean,
  ) => {
    const told = (file: string, trouble: keyof typeof troubles) =>
      `${troubles[trouble]}${file === "" ? "" : ` (${file})`}`;
    const head = `Đã nhận nhưng chưa lấy được số liệu kết nạp đảng viên mới (từ ${day(from)} đến ${day(to)})`;
    return isAlone
      ? `${head} của đơn vị: ${units.map(({ file, trouble }) => told(file, trouble)).join("; ")}.`
      : `${head} của: ${units.map(({ name, file, trouble }) => `${name}: ${told(file, trouble)}`).join("; ")}.`;
  },
  deadline: (deadline: IsoDate, daysOver: number) =>
    daysOver > 0
      ? `Hạn gửi là ngày ${day(deadline)}, đến nay đã quá hạn ${daysOver} ngày.`
      : daysOver === 0
        ? `Hạn gửi là hôm nay, ngày ${day(deadline)}.`
        : `Hạn gửi là ngày ${day(deadline)}, còn ${-daysOver} ngày.`,
  ask: (isOver: boolean) =>
    `Đề nghị các đồng chí gửi danh sách (hoặc biểu số liệu) ${isOver ? "ngay khi nhận được thư này" : "đúng hạn"}. ` +
    "Nếu trong kỳ không kết nạp đảng viên nào, đề nghị ghi rõ «Không phát sinh» vào biểu và gửi lại để ghi nhận.",
  thanks: "Trân trọng cảm ơn.",
  nobody: "Không có đơn vị nào phải nhắc: các đơn vị đã gửi đủ.",
};

export type ReminderTexts = typeof reminder;
export type Trouble = keyof typeof troubles;
