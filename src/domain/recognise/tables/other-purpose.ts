import { textAt } from "../../grid/grid";
import { phraseAsWritten } from "../../text/as-written";
import { cleanText } from "../../text/clean";
import { foldText } from "../../text/fold";
import type { RecognisedSheet } from "../recognised-sheet";
import { hasCriteria, isCriteriaForm } from "../rows/criteria";
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
const admitted = /(?<!\b(chua|se|cho|xet|de nghi|du kien) )\b(da|duoc|da duoc|moi) ket nap\b/;

/** `Biểu số 3-BTCTW`, `Biểu số 6F - BTCTW`: an official form by its number; the one of admissions is 2 and its parts. */
const officialForm = /\bbieu( so)? (\d+) ?[a-i]? b?tctw\b/;
const formOfAdmissions = "2";

/** What titles say that a table is of: `admissions`, `candidates`, or the words of something else; `null`: nothing. */
export function purposeOf(titles: readonly string[]): string | null {
  const folded = titles.map(foldText);
  const official = folded.map((title) => officialForm.exec(title)).find((found) => found !== null);
  if (official) {
    const [form, , number] = official;
    return number === formOfAdmissions ? "admissions" : phraseAsWritten(titles, form);
  }
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
  const area = createSheetArea(grid);
  const titles = header === null ? [] : titleTexts(area, header.top);
  const purpose =
    nearest([titles, [grid.name], [sheet.file.split(/[!/\\]/).at(-1) ?? ""]]) ?? otherCriteria(sheet);
  return purpose === null ? sheet : { ...sheet, otherPurpose: purpose, asks: [] };
}

/**
 * Rows that are criteria, as in the official statistics, and don't begin with the number of admissions: of members, of
 * commendations. Their first words say of what.
 */
function otherCriteria({ kind, grid, columns, rows }: RecognisedSheet): string | null {
  const labelled = columns.find(({ field }) => field === "organisation");
  if (kind !== "counts" || labelled === undefined) return null;
  const labels = rows
    .map(({ row }) => cleanText(textAt(grid, row, labelled.column)))
    .filter((label) => /\p{L}/u.test(label));
  const [first] = labels;
  if (first === undefined || isCriteriaForm(labels)) return null;
  const isOther = criteriaHeader.test(foldText(labelled.header)) || hasCriteria(labels);
  return isOther ? first : null;
}

const criteriaHeader = /\btieu chi\b/;

/** The title goes before the sheet's name, and that before the file's: the first that says anything. */
function nearest(levels: readonly (readonly string[])[]): string | null {
  const [said = null] = levels.map(purposeOf).filter((purpose) => purpose !== null);
  // Candidates have a kind of their own.
  return said === "admissions" || said === "candidates" ? null : said;
}
