import type { Random } from "../../scripts/samples/random";
import type { HeaderHand } from "./header-hand";
import type { DraftValue } from "./sheet-draft";

/** What one organisation did, or several together. */
export interface Figures {
  readonly quota: number;
  readonly admitted: number;
  readonly female: number;
  readonly ethnicMinority: number;
  readonly religious: number;
  readonly youthUnion: number;
  readonly byMonth: readonly number[];
}

export interface CountColumn {
  readonly key: keyof Figures | "percent" | "number" | "organisation" | "month" | "extra" | "note";
  readonly path: readonly string[];
  readonly of: (figures: Figures) => number | null;
}

export interface CountColumns {
  readonly columns: readonly CountColumn[];
  readonly percentStyle: PercentStyle;
  readonly zero: DraftValue;
  readonly numbers: "numbers" | "texts" | "mixed";
  readonly dimensions: Readonly<Record<string, string>>;
}

export type PercentStyle = "number" | "fraction" | "text" | "text with sign" | "whole";

const words = {
  organisation: [
    "Đơn vị",
    "Tên đơn vị",
    "Tổ chức cơ sở đảng",
    "Đảng bộ, chi bộ cơ sở",
    "TCCSĐ",
    "Tên TCCS đảng",
    "Tổ chức đảng",
    "Đảng bộ cơ sở",
  ],
  quota: [
    "Chỉ tiêu",
    "Chỉ tiêu giao",
    "Chỉ tiêu năm 2021",
    "Chỉ tiêu được giao",
    "CT giao",
    "Kế hoạch giao",
    "Chỉ tiêu\nnăm 2021",
    "KH năm 2021",
  ],
  admitted: [
    "Kết quả",
    "Kết quả kết nạp",
    "Số đảng viên kết nạp",
    "Đã kết nạp",
    "Kết quả thực hiện",
    "Số ĐV mới kết nạp",
    "Kết nạp được",
    "Thực hiện",
    "Số lượng kết nạp",
    "Tổng số",
  ],
  percent: [
    "Tỷ lệ",
    "Tỷ lệ %",
    "Tỉ lệ (%)",
    "Tỷ lệ đạt (%)",
    "Đạt tỷ lệ (%)",
    "% đạt",
    "Tỷ lệ\n(%)",
    "Đạt %",
  ],
  female: ["Nữ", "Đảng viên nữ", "Nữ", "Phụ nữ"],
  ethnicMinority: ["Dân tộc thiểu số", "DTTS", "Dân tộc", "Người DTTS", "Dân tộc\nthiểu số"],
  religious: ["Tôn giáo", "Theo tôn giáo", "Có đạo", "Người có đạo", "Tôn\ngiáo"],
  youthUnion: ["Đoàn viên", "Đoàn viên TNCS", "Đoàn TNCS HCM", "ĐVTN", "Đoàn viên thanh niên"],
} as const;

const distractors = [
  "Cùng kỳ năm 2020",
  "Tổng số đảng viên",
  "Số chi bộ trực thuộc",
  "Quần chúng đã học lớp nhận thức về Đảng",
  "Kết quả năm 2020",
];

export interface CountWishes {
  readonly hand: HeaderHand;
  readonly random: Random;
  readonly withMonths: boolean;
  readonly lastMonth: number;
}

export function drawCountColumns({ hand, random, withMonths, lastMonth }: CountWishes): CountColumns {
  const label = (key: keyof typeof words): string =>
    hand.styled(
      hand.style === "commonest words" || random.chance(0.3) ? words[key][0] : random.pick(words[key]),
    );
  const unit = random.chance(0.12) ? " (người)" : "";
  const hasQuota = random.chance(0.85);
  const details = (["female", "ethnicMinority", "religious", "youthUnion"] as const).slice(
    0,
    random.pick([0, 1, 2, 3, 4, 4]),
  );
  const head = random.weighted([
    ["Trong đó", 70],
    ["", 20],
    ["Trong tổng số", 10],
  ]);
  const under = (text: string): string[] => (head === "" ? [text] : [hand.styled(head), text]);
  const months = withMonths ? monthColumns(hand, random, random.chance(0.4) ? 12 : lastMonth) : [];
  const admitted: CountColumn = {
    key: "admitted",
    path: [label("admitted") + unit],
    of: (figures) => figures.admitted,
  };
  const hasSum = !withMonths || random.chance(0.7);
  const sumFirst = random.chance(0.4);
  const columns: CountColumn[] = [
    { key: "number", path: [hand.styled(random.pick(["TT", "STT", "Số TT"]))], of: () => null },
    { key: "organisation", path: [label("organisation")], of: () => null },
    ...(hasQuota
      ? [{ key: "quota" as const, path: [label("quota") + unit], of: ({ quota }: Figures) => quota }]
      : []),
    ...(hasSum && sumFirst ? [admitted] : []),
    ...months,
    ...(hasSum && !sumFirst ? [admitted] : []),
    ...(hasQuota && hasSum && random.chance(0.8)
      ? [{ key: "percent" as const, path: [label("percent")], of: percentOf }]
      : []),
    ...details.map((key): CountColumn => ({ key, path: under(label(key)), of: (figures) => figures[key] })),
    ...(random.chance(0.4) ? [{ key: "note" as const, path: [hand.styled("Ghi chú")], of: () => null }] : []),
  ];
  if (random.chance(0.18)) {
    const value = (figures: Figures): number => figures.quota + 3;
    columns.splice(random.chance(0.5) ? 2 : columns.length, 0, {
      key: "extra",
      path: [hand.styled(random.pick(distractors))],
      of: value,
    });
  }
  const percentStyle = random.pick([
    "number",
    "number",
    "fraction",
    "text",
    "text with sign",
    "whole",
  ] as const);
  const zero = random.pick<DraftValue>([0, 0, "", "-", "0"]);
  const numbers = random.weighted([
    ["numbers", 85],
    ["texts", 8],
    ["mixed", 7],
  ] as const);
  const dimensions = {
    percents: percentStyle,
    zero: typeof zero === "object" ? zero.day : String(zero),
    numbers,
    countDetails: String(details.length),
    countQuota: String(hasQuota),
    monthSum: String(hasSum),
    distractor: columns.find(({ key }) => key === "extra")?.path[0] ?? "none",
  };
  return { columns, percentStyle, zero, numbers, dimensions };
}

export function percentOf({ admitted, quota }: Figures): number | null {
  return quota === 0 ? null : (admitted / quota) * 100;
}

function monthColumns(hand: HeaderHand, random: Random, last: number): CountColumn[] {
  const style = random.pick(["T#", "Tháng #", "T.#", "Th #", "#", "T0#"]);
  const head =
    style === "#"
      ? "Tháng"
      : random.pick(["", "Kết quả theo tháng", "Số kết nạp từng tháng", "Chia theo tháng"]);
  return Array.from({ length: last }, (_, index): CountColumn => {
    const number =
      style === "T0#" ? `T${String(index + 1).padStart(2, "0")}` : style.replace("#", String(index + 1));
    const path = head === "" ? [hand.styled(number)] : [hand.styled(head), hand.styled(number)];
    return { key: "month", path, of: ({ byMonth }) => byMonth[index] ?? 0 };
  });
}
