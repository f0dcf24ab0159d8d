import type { Random } from "../../scripts/samples/random";
import type { SheetDraft } from "./sheet-draft";

/** Who made it and who signs it, beside or below each other. */
export function drawSignatures(draft: SheetDraft, left: number, width: number, random: Random): void {
  draft.next += random.whole(0, 2);
  const right = left + Math.max(2, Math.floor(width * 0.6));
  const row = draft.next;
  if (random.chance(0.4)) draft.put(row, right, "....., ngày ..... tháng 12 năm 2021");
  const first = draft.next;
  if (random.chance(0.75))
    draft.put(first, left + 1, random.pick(["NGƯỜI LẬP BIỂU", "Người lập", "NGƯỜI LẬP DANH SÁCH"]), {
      bold: true,
    });
  draft.put(
    first,
    right,
    random.pick([
      "T/M BAN THƯỜNG VỤ",
      "TRƯỞNG BAN",
      "T/L BAN THƯỜNG VỤ\nTRƯỞNG BAN TỔ CHỨC",
      "K/T TRƯỞNG BAN",
    ]),
    { bold: true },
  );
  draft.put(first + 1, right, random.pick(["PHÓ BÍ THƯ", "(Ký tên, đóng dấu)", "PHÓ TRƯỞNG BAN"]));
  if (random.chance(0.6)) {
    const name = first + 2 + random.whole(1, 3);
    draft.put(name, left + 1, "Lê Thị Lập");
    draft.put(name, right, "Trần Văn Ký", { bold: true });
  }
}
