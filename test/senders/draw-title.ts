import type { Random } from "../../scripts/samples/random";
import type { Sender } from "./name-sender";
import type { SheetDraft } from "./sheet-draft";

export interface Period {
  /** The last month reported, 1–12. */
  readonly to: number;
  readonly text: string;
}

export type TitleStyle = "official" | "simple" | "one cell" | "none" | "long";

export function drawTitleStyle(random: Random): TitleStyle {
  return random.weighted<TitleStyle>([
    ["official", 50],
    ["simple", 30],
    ["one cell", 6],
    ["none", 8],
    ["long", 6],
  ]);
}

export interface TitleParts {
  readonly sender: Sender;
  readonly style: TitleStyle;
  /** What the sheet is: `DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP`. */
  readonly title: string;
  readonly period: string;
  /** Lines of the sheet's own below the title (`Chi bộ: …`). */
  readonly lines: readonly string[];
  readonly width: number;
  /** Where the table begins; titles stand there or at column A. */
  readonly left: number;
}

/** Everything above the table. Whatever the style, what names the sender is written. */
export function drawTitle(draft: SheetDraft, parts: TitleParts, random: Random): void {
  const { sender, style } = parts;
  const left = random.chance(0.5) ? parts.left : 0;
  if (style === "official" || style === "long") drawHeadBlock(draft, parts, left, random);
  else if (sender.head !== "") draft.put(draft.next, left, sender.head, { bold: true });
  if (style === "long") drawPreamble(draft, left, random);
  const named = sender.inTitle === "" ? "" : random.pick([` của ${sender.inTitle}`, ` - ${sender.inTitle}`]);
  if (style === "one cell") {
    const text = [`${parts.title}${named}`, parts.period].filter((line) => line !== "").join("\n");
    drawLine(draft, text, left, parts.width, true);
  } else if (style !== "none" || named !== "") {
    if (style !== "none" && random.chance(0.4)) draft.next++;
    const isTogether = random.chance(0.6);
    const title = isTogether ? `${parts.title} ${parts.period}${named}` : `${parts.title}${named}`;
    drawLine(draft, random.chance(0.7) ? title.toUpperCase() : title, left, parts.width, random.chance(0.7));
    if (!isTogether)
      drawLine(draft, random.chance(0.5) ? `(${parts.period})` : parts.period, left, parts.width, true);
    if (random.chance(0.25)) {
      drawLine(
        draft,
        `(Kèm theo Công văn số ${random.whole(100, 900)}-CV/${mark(sender)} ngày 02/12/2021)`,
        left,
        parts.width,
        true,
      );
    }
  }
  if (sender.label !== "") drawLabel(draft, sender.label, left, random);
  for (const line of parts.lines) draft.put(draft.next, left, line);
  draft.next += random.weighted([
    [1, 5],
    [0, 3],
    [2, 2],
  ]);
}

/** The name behind its label, or in the cell to the right of it. */
function drawLabel(draft: SheetDraft, label: string, left: number, random: Random): void {
  const [head = "", name = ""] = label.split(": ");
  const row = draft.next;
  if (random.chance(0.7)) draft.put(row, left, label);
  else {
    draft.put(row, left, `${head}:`);
    draft.put(row, left + random.whole(1, 2), name);
  }
}

function drawHeadBlock(draft: SheetDraft, { sender, width }: TitleParts, left: number, random: Random): void {
  const row = draft.next;
  const right = left + Math.max(3, Math.floor(width / 2));
  const superior = random.pick(["TỈNH ỦY BÌNH THUẬN", "ĐẢNG BỘ TỈNH BÌNH THUẬN"]);
  const { committee } = sender;
  draft.put(row, left, superior);
  draft.put(row + 1, left, sender.head, { bold: true });
  if (random.chance(0.6)) draft.put(row + 2, left, "*");
  if (random.chance(0.4))
    draft.put(
      row + 3,
      left,
      `Số ${random.whole(10, 400)}-${random.pick(["BC", "DS", "CV"])}/${mark(sender)}`,
    );
  draft.put(row, right, "ĐẢNG CỘNG SẢN VIỆT NAM", { bold: true });
  draft.put(
    row + random.whole(1, 2),
    right,
    `${committee.place}, ngày ${random.pick(["02", "05", "15"])} tháng 12 năm 2021`,
  );
  if (random.chance(0.5)) {
    draft.merge(row, left, row, Math.min(right - 1, left + 2));
    draft.merge(row, right, row, right + 2);
  }
}

function drawPreamble(draft: SheetDraft, left: number, random: Random): void {
  draft.next++;
  draft.put(draft.next, left, "Kính gửi: Ban Tổ chức Tỉnh ủy Bình Thuận");
  draft.put(
    draft.next,
    left,
    `Thực hiện Công văn số ${random.whole(900, 1400)}-CV/BTCTU, ngày 15/11/2021 của Ban Tổ chức Tỉnh ủy về việc báo cáo kết quả kết nạp đảng viên năm 2021,`,
  );
  draft.put(draft.next, left, "Ban Thường vụ cấp ủy báo cáo kết quả như sau:");
  for (let line = random.whole(0, 12); line > 0; line--) {
    draft.put(
      draft.next,
      left,
      random.pick([
        "- Công tác tạo nguồn được quan tâm thực hiện.",
        "- Các chi bộ bám sát chỉ tiêu được giao.",
        "- Việc thẩm tra lý lịch đúng quy định.",
      ]),
    );
  }
}

function drawLine(draft: SheetDraft, text: string, left: number, width: number, isMerged: boolean): void {
  const row = draft.next;
  draft.put(row, left, text, { bold: true });
  if (isMerged) draft.merge(row, left, row, left + Math.max(1, width - 1));
}

/** `HU` of `QĐ/HU`. */
function mark({ committee }: Sender): string {
  return committee.decisionMark.split("/")[1] ?? "";
}
