import type { ListSheet } from "./draw-list";
import { drawSignatures } from "./draw-end";
import type { Fault } from "./submission";

/** The total of a list as its clerk says it, then notes and signatures; gives the total if it is wrong on purpose. */
export function drawListEnd(sheet: ListSheet, place: "top" | "bottom"): Fault[] {
  const { draft, persons, habits, random } = sheet;
  const declared = persons.length + (habits.isTotalWrong ? random.pick([-1, 1, 2]) : 0);
  const cell = persons.length === 0 ? null : drawTotal(sheet, declared);
  const fault: Fault[] =
    cell !== null && habits.isTotalWrong ? [{ rules: ["total.mismatch"], sheet: draft.name, cell }] : [];
  if (place === "bottom") {
    if (habits.notes) drawNotes(sheet);
    if (habits.signature) drawSignatures(draft, sheet.left, sheet.columns.columns.length, random);
  }
  return fault;
}

function drawTotal(
  { draft, habits, left, random, quota, columns, persons }: ListSheet,
  declared: number,
): string | null {
  const row = draft.next;
  const { tells } = columns;
  const women = persons.filter(({ sex }) => sex === "female").length;
  switch (habits.total) {
    case "none":
      return null;
    case "row":
    case "row in capitals":
    case "top": {
      const words = random.pick(["Tổng cộng", "Tổng số", "Cộng", "Tổng", "Tổng cộng:"]);
      draft.put(row, left + 1, habits.total === "row" ? words : words.toUpperCase(), { bold: true });
      return draft.put(row, left + 2, random.chance(0.5) ? declared : `${declared} đ/c`, { bold: true });
    }
    case "sentence": {
      const nu = tells.sex && random.chance(0.5) ? `; trong đó nữ: ${women}` : "";
      return draft.put(
        row,
        left,
        random.pick([`Tổng cộng: ${declared} đồng chí${nu}`, `* Tổng số: ${declared} đảng viên${nu}`]),
      );
    }
    case "footer with percent": {
      const percent = (Math.round((declared / quota) * 1000) / 10).toString().replace(".", ",");
      draft.next += random.whole(0, 1);
      return draft.put(draft.next, left, `* Tổng số ${declared}/${quota} (Đạt tỷ lệ ${percent}%)`);
    }
    case "roll":
      draft.next += random.whole(0, 1);
      return draft.put(
        draft.next,
        left + random.whole(0, 1),
        random.pick([
          `Danh sách này có ${declared} đồng chí./.`,
          `(Danh sách có ${declared} người)`,
          `Ấn định danh sách gồm ${declared} đồng chí`,
        ]),
      );
  }
}

function drawNotes({ draft, left }: ListSheet): void {
  draft.next++;
  draft.put(draft.next, left, "Ghi chú:");
  draft.put(draft.next, left, "- Viết tắt: CB: Chi bộ; ĐB: Đảng bộ");
  draft.put(draft.next, left, "- Các đồng chí được kết nạp đúng quy trình");
}
