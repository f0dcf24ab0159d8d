import type { RowSaid } from "../../consolidate/row-word";
import type { Entry, QuotaClass, SubmissionState, SubmissionUse } from "../../consolidate/summary";
import type { Severity } from "../../finding";
import type { SheetKind } from "../../recognise/recognised-sheet";
import type { IsoDate } from "../../calendar";

const dots = "…………………";

/** `31/12/2021`. */
function shownDay(day: IsoDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

const severity: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cảnh báo",
  info: "Thông tin",
};

const state: Readonly<Record<SubmissionState, string>> = {
  received: "Đã gửi",
  late: "Gửi chậm",
  empty: "Gửi trống",
  zero: "Không phát sinh",
  missing: "Chưa gửi",
};

const quotaClass: Readonly<Record<QuotaClass, string>> = {
  exceeded: "▲ Vượt",
  met: "● Đạt",
  below: "▼ Chưa đạt",
  none: "○ Chưa kết nạp",
  "no-quota": "– Không giao",
};

const kind: Readonly<Record<SheetKind, string>> = {
  list: "Danh sách",
  counts: "Biểu số lượng",
  pool: "Tạo nguồn",
  plan: "Kế hoạch",
  guide: "Hướng dẫn",
  empty: "Trống",
  unknown: "Không nhận ra",
};

const use: Readonly<Record<SubmissionUse, string>> = {
  counted: "Được tính",
  duplicate: "Trùng bản khác",
  superseded: "Có bản mới hơn",
  "cross-check": "Để đối chiếu",
  ignored: "Bỏ qua",
  unresolved: "Chưa rõ cấp ủy",
};

const reason: Readonly<Record<Entry["reason"], string>> = {
  counted: "",
  duplicate: "Trùng bản đã nhận",
  superseded: "Đã có bản mới hơn",
  "cross-check": "Chỉ để đối chiếu",
  "outside-period": "Ngoài kỳ báo cáo",
  unresolved: "Chưa rõ cấp ủy",
  "same-person": "Trùng người, không tính",
  "admitted-before": "Đã kết nạp năm trước, không tính",
  "by-hand": "Người dùng không tính",
};

/** The user's word on a row that doesn't decide whether the row counts; beside the reason where there is one. */
const said: Readonly<Record<RowSaid, string>> = {
  distinct: "Hai người khác nhau",
  "same-person": "Trùng người",
  "admitted-before": "Đã kết nạp năm trước",
  "by-hand": "Người dùng đã bỏ",
};

/** Words of the consolidated workbook. Functions that take `T` weave live values into a sentence, piece by piece. */
export const workbookTexts = {
  creator: "TongHop",
  bookTitle: (year: number) => `Tổng hợp kết quả phát triển đảng viên mới năm ${year}`,
  shownDay,
  classes: quotaClass,
  submissionStates: state,
  severity,
  kind,
  use,
  reason,
  said,
  sex: { male: "Nam", female: "Nữ" },

  office: {
    blank: dots,
    placeAndDate: (place: string | undefined, day: IsoDate | undefined, year: number) =>
      `${place ?? "……………"}, ` +
      (day === undefined
        ? `ngày …… tháng …… năm ${year}`
        : `ngày ${day.slice(8, 10)} tháng ${writtenMonth(day)} năm ${day.slice(0, 4)}`),
    preparer: "NGƯỜI LẬP BIỂU",
    onBehalfOf: (mark: string, issuer: string) => `${mark} ${issuer}`,
    position: "TRƯỞNG BAN",
  },

  summary: {
    title: "TỔNG HỢP",
    subject: (year: number) => `kết quả thực hiện chỉ tiêu phát triển đảng viên mới năm ${year}`,
    period: <T>(from: IsoDate, to: IsoDate, reported: T, all: T): readonly (string | T)[] => [
      `(số liệu từ ${shownDay(from)} đến ${shownDay(to)}; `,
      reported,
      "/",
      all,
      " đảng bộ đã báo cáo)",
    ],
    headers: {
      number: "TT",
      committee: "Đảng bộ",
      quota: "Chỉ tiêu giao",
      admitted: "Kết nạp",
      variance: "Tăng/giảm",
      percent: "Tỷ lệ %",
      rank: "Xếp thứ",
      class: "Đánh giá",
      female: "Nữ",
      ethnicMinority: "DTTS",
      religious: "Tôn giáo",
      youthUnion: "Đoàn viên",
      samePeriod: "Cùng kỳ",
      change: "So cùng kỳ",
      report: "Báo cáo",
      note: "Ghi chú",
    },
    ofWhich: "Trong đó",
    total: "Toàn Đảng bộ tỉnh",
    id: "Mã",
  },

  progress: {
    title: "TIẾN ĐỘ",
    subject: (year: number) => `kết nạp đảng viên mới theo tháng năm ${year}`,
    months: "Kết nạp trong tháng",
    month: (month: number) => `T${month}`,
    unknownMonth: "Chưa rõ tháng",
    sum: "Tổng",
    cumulative: "Lũy kế",
    plan: "Kế hoạch lũy kế (chia đều)",
    difference: "Chênh lệch",
    percent: "Tỷ lệ % so kế hoạch",
  },

  charts: {
    title: (year: number) => `BIỂU ĐỒ KẾT QUẢ PHÁT TRIỂN ĐẢNG VIÊN MỚI NĂM ${year}`,
    extremes: (count: number) =>
      `(${count} đảng bộ có tỷ lệ cao nhất và ${count} đảng bộ có tỷ lệ thấp nhất)`,
    result: <T>(admitted: T, quota: T): readonly (string | T)[] => [
      "Toàn tỉnh kết nạp ",
      admitted,
      "/",
      quota,
      " đảng viên",
    ],
    resultWithoutQuota: <T>(admitted: T): readonly (string | T)[] => [
      "Toàn tỉnh kết nạp ",
      admitted,
      " đảng viên",
    ],
    rate: <T>(percent: T): readonly (string | T)[] => [" (tỷ lệ ", percent, "%)"],
    exceeded: <T>(excess: T): readonly (string | T)[] => [", vượt ", excess, "% chỉ tiêu"],
    met: ", đạt chỉ tiêu",
    below: <T>(rest: T): readonly (string | T)[] => [", còn thiếu ", rest, " đảng viên"],
    classes: <T>(exceeded: T, met: T, behind: T, all: T): readonly (string | T)[] => [
      exceeded,
      "/",
      all,
      " đảng bộ vượt chỉ tiêu, ",
      met,
      " đạt, ",
      behind,
      " chưa đạt",
    ],
    noQuotas: "Chưa có chỉ tiêu để so sánh",
    variance: <T>(best: T, most: T, worst: T, least: T): readonly (string | T)[] => [
      "Cao nhất ",
      most,
      " (",
      best,
      "), thấp nhất ",
      least,
      " (",
      worst,
      ")",
    ],
    cumulative: <T>(day: IsoDate, admitted: T): readonly (string | T)[] => [
      `Đến ${shownDay(day)} kết nạp `,
      admitted,
    ],
    ahead: <T>(count: T): readonly (string | T)[] => [", hơn kế hoạch chia đều ", count],
    onPlan: ", đúng kế hoạch chia đều",
    behind: <T>(count: T): readonly (string | T)[] => [", chậm hơn kế hoạch chia đều ", count],
    monthUnknown: <T>(count: T): readonly (string | T)[] => [" (chưa kể ", count, " chưa rõ tháng)"],
    structure: <T>(female: T, youthUnion: T): readonly (string | T)[] => [
      "Trong số kết nạp: nữ chiếm ",
      female,
      "%, đoàn viên ",
      youthUnion,
      "%",
    ],
    share: <T>(label: string, count: T): readonly (string | T)[] => [`${label}: `, count],
    ranking: (part: number, parts: number) =>
      parts === 1
        ? "Tỷ lệ thực hiện chỉ tiêu của từng đảng bộ (%), từ cao xuống thấp"
        : `Tỷ lệ thực hiện chỉ tiêu của từng đảng bộ (%), từ cao xuống thấp, phần ${part}/${parts}`,
    series: {
      quota: "Chỉ tiêu",
      admitted: "Kết nạp",
      percent: "Tỷ lệ %",
      full: "Mức 100 %",
      above: "Vượt hoặc đạt",
      under: "Thiếu",
      reached: "Từ 100 % trở lên",
      short: "Dưới 100 %",
      plan: "Kế hoạch chia đều",
      cumulative: "Kết nạp lũy kế",
      share: "Tỷ trọng %",
    },
    structureLabels: {
      female: "Nữ",
      ethnicMinority: "Dân tộc thiểu số",
      religious: "Có đạo",
      youthUnion: "Đoàn viên",
    },
    describe: {
      quota: (narrative: string) =>
        `Cột chỉ tiêu (nhạt) và kết nạp (đậm) của từng đảng bộ, điểm tỷ lệ phần trăm và mức 100 %. ${narrative}`,
      variance: "Số kết nạp tăng hoặc giảm so với chỉ tiêu của từng đảng bộ, xếp từ cao xuống thấp.",
      cumulative: "Số kết nạp lũy kế theo tháng so với đường kế hoạch chia đều cả năm.",
      structure: "Tỷ trọng nữ, dân tộc thiểu số, có đạo và đoàn viên trong số kết nạp.",
      ranking: "Tỷ lệ thực hiện chỉ tiêu của từng đảng bộ, xếp từ cao xuống thấp.",
    },
    data: {
      heading: "Số liệu của biểu đồ (không in)",
      titles: "Tiêu đề biểu đồ",
      committees: "Theo đảng bộ",
      sorted: "Xếp theo tăng/giảm",
      chosen: "Cao nhất và thấp nhất",
      ranked: "Xếp theo tỷ lệ",
      months: "Theo tháng",
      structure: "Cơ cấu",
      name: "Đảng bộ",
      month: "Tháng",
      part: "Thành phần",
      key: "Khóa xếp",
    },
  },

  findings: {
    title: "KIỂM TRA SỐ LIỆU",
    counts: <T>(errors: T, warnings: T, notes: T): readonly (string | T)[] => [
      "Có ",
      errors,
      " lỗi, ",
      warnings,
      " cảnh báo, ",
      notes,
      " thông tin",
    ],
    none: "Không có vấn đề nào.",
  },

  submissions: {
    title: "HỒ SƠ NHẬN",
    counts: <T>(reported: T, all: T): readonly (string | T)[] => [reported, "/", all, " đảng bộ đã báo cáo"],
    deadline: "Hạn gửi",
    unresolved: "Chưa rõ cấp ủy",
    unreadable: "Không đọc được",
  },

  log: {
    title: "NHẬT KÝ THAY ĐỔI",
    counts: <T>(rows: T): readonly (string | T)[] => ["Ghi lại ", rows, " thay đổi giữa các lần tổng hợp"],
    none: "Chưa có thay đổi nào giữa các lần tổng hợp.",
  },

  data: {
    title: "DỮ LIỆU TỪNG DÒNG",
    counts: <T>(counted: T, all: T): readonly (string | T)[] => [
      "Được tính ",
      counted,
      " đảng viên trên ",
      all,
      " dòng nhận được; dòng có Hiệu lực “Không” được giữ lại để tra cứu",
    ],
  },

  quotas: {
    title: (year: number) => `CHỈ TIÊU GIAO NĂM ${year}`,
    total: "Tổng chỉ tiêu",
    hint: "Ô nền vàng là ô nhập; các sheet khác tính theo.",
    fillIn: "Gõ hoặc dán tên cấp ủy và chỉ tiêu vào bảng dưới đây; các cột khác có thể để trống.",
    invalidTitle: "Chưa đúng",
    invalidCount: "Nhập số nguyên từ 0 trở lên, hoặc để trống nếu không giao chỉ tiêu.",
    promptTitle: "Chỉ tiêu",
    prompt: "Số đảng viên phải kết nạp trong năm.",
    samePeriodTitle: "Cùng kỳ",
    samePeriodPrompt: "Số kết nạp cùng kỳ năm trước.",
  },
};

/** The shape that every language has. */
export type WorkbookTexts = typeof workbookTexts;

/** Months 1 and 2 have a zero in official dates, the others none. */
function writtenMonth(day: IsoDate): string {
  const month = Number(day.slice(5, 7));
  return month <= 2 ? `0${month}` : String(month);
}
