import { phraseAsWritten } from "../../text/as-written";
import { foldText } from "../../text/fold";
import type { RecognisedSheet } from "../recognised-sheet";
import type { SheetDecisions } from "../sheet-decisions";
import { createSheetArea } from "../sheet/sheet-area";
import { titleTexts } from "../sheet/sheet-title";

/** Lists of members that are made beside the one of admissions, and mean other persons than it. */
const purposes =
  /\b(chuyen (dang vien )?chinh thuc|cong nhan (dang vien )?chinh thuc|chuyen sinh hoat|chuyen di|chuyen den|xoa ten|khai tru|ra khoi dang|xin ra dang|tu tran|mien sinh hoat|mien cong tac|huy hieu dang|ky luat|doi the|cap the|phat the|du bi den han|het thoi gian du bi|dang vien chinh thuc)\b/;

/** Speaks of admissions all the same: `Danh sách kết nạp và chuyển chính thức`, one list of both. */
const admissions = /\b(ket nap|dang vien moi)\b/;
/** Of candidates, who may be told with the word of admission too. */
const candidates =
  /\b(quan chung|tao nguon|nguon phat trien|cam tinh dang|doi tuong dang|(de nghi|du kien|dang ky|xem xet|xet|chua)( duoc)? ket nap)\b/;
const admitted = /\b(da|duoc|da duoc|moi) ket nap\b/;

/** What titles say that a table is of: `admissions`, `candidates`, or the words of something else; `null`: nothing. */
export function purposeOf(titles: readonly string[]): string | null {
  const folded = titles.map(foldText);
  const of = (pattern: RegExp) => folded.flatMap((title) => pattern.exec(title)?.[0] ?? [])[0] ?? null;
  if (of(candidates) !== null && of(admitted) === null) return "candidates";
  if (of(admissions) !== null) return "admissions";
  const other = of(purposes);
  return other === null ? null : phraseAsWritten(titles, other);
}

/** A list or form of something else than admissions (R11): what it was taken for stays, the user's word goes before. */
export function withPurpose(sheet: RecognisedSheet, decisions: SheetDecisions | undefined): RecognisedSheet {
  const { kind, grid, header } = sheet;
  if (decisions?.kind !== undefined || (kind !== "list" && kind !== "counts")) return sheet;
  const titles = header === null ? [] : titleTexts(createSheetArea(grid), header.top);
  const purpose = nearest([titles, [grid.name], [sheet.file.split(/[!/\\]/).at(-1) ?? ""]]);
  return purpose === null ? sheet : { ...sheet, otherPurpose: purpose, asks: [] };
}

/** The title goes before the sheet's name, and that before the file's: the first that says anything. */
function nearest(levels: readonly (readonly string[])[]): string | null {
  const [said = null] = levels.map(purposeOf).filter((purpose) => purpose !== null);
  // Candidates have a kind of their own.
  return said === "admissions" || said === "candidates" ? null : said;
}
