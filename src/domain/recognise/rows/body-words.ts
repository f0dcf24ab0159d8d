import { foldText } from "../../text/fold";

/** What the first text of a row says of the row's part; written folded. The name of a person says nothing. */
export type RowWord = "grand" | "sum" | "running" | "note" | "signature" | null;

/** Totals of everything, whatever stands around them: `Tổng cộng`, `Cộng toàn huyện`, `Toàn Đảng bộ huyện`. */
const grand =
  /^(tong cong|tong so|tong|t cong|grand total|total|ts|((tong cong|tong so|tong|cong) )?toan (dang bo|dang uy|huyen|tinh|thi|tx|thanh pho|tp|khoi|xa|nganh|don vi|luc luong|danh sach|bieu)\b.*)$/u;
/** Sums of what stands near them: `Cộng I`, `Tổng (I + II)`, `Cộng khối xã`. */
const sum =
  /^(cong|tc|sub ?total|(tong cong|tong so|tong|cong) ((muc|phan|nhom|khoi|so) )?([ivx]+|[a-h]|\d{1,2})( (va )?([ivx]+|[a-h]|\d{1,2}))*|(cong|tong|tong cong|tong so) (nhom|khoi|muc|phan|cac|trang|cum|dot)\b.*)$/;
/** What has come together so far, page after page: `Lũy kế`, `Cộng dồn`, `Mang sang`. */
const running =
  /^((tong )?luy ke|cong don|cong luy ke|((tong )?cong )?(mang|chuyen) sang|((tong )?cong )?trang truoc (mang|chuyen) sang)\b/;
/** Together with what other reports said, so that no row of the sheet adds up to it. */
const beyondSheet =
  /\b(dau (nam|nhiem ky|khoa)|den nay|den (ngay|thang|het|cuoi)|nam (truoc|ngoai)|ky truoc|nhiem ky)\b/;
/** Not a sum's name but a sentence with its figures: `Tổng số 148/150 (đạt 98,67%)`. */
const saysRatio = /\d\s*(\/\s*\d|%)/;
/** Whatever follows: with its mark the word is not `công` (Công an, Công ty). */
const marked = /^cộng(?=[\s:.,(])/iu;
/** How all of these begin: most rows of a list are told from sums by their first letters. */
const sumStart = /^(to|ts|tc|t cong|cong|grand|sub|luy|mang|chuyen|trang)/;
/** What may follow a sum's word without making it something else. */
const unitsAfter =
  /\s*(\d[\d\s]*)?\s*\b(dang vien( moi)?( ket nap)?|nguoi|dong chi|d c|quan chung( uu tu)?|truong hop|ho so)?( ket nap)?( (nam )?\d{4})?$/;
const note =
  /^(ghi chu|luu y|viet tat|chu thich|noi nhan|so lieu tinh|nguon so lieu|danh sach nay|danh sach gom|an dinh|tong so (dang vien|danh sach)? ?\d+ \d+|trong do)\b/;
const signature =
  /^(nguoi lap|can bo lap|t m|tm|k t|kt|t l|tl|thay mat|bi thu|pho bi thu|truong ban|pho truong ban|chanh van phong|thu truong|xac nhan|ban thuong vu|ban to chuc|nguoi tong hop|ky ten|noi nhan|prepared by|approved by|thuong truc)\b/;
const placeAndDate = /^(\p{L}+ ){0,6}ngay ?(\d{0,2}) ?thang ?(\d{0,2}) ?nam( ?\d{2,4})?$/u;

export function rowWordOf(text: string): RowWord {
  const trimmed = text.trim();
  const folded = foldText(trimmed);
  if (folded === "") return null;
  if (saysPlaceAndDate(folded) || signature.test(folded)) return "signature";
  if (/^[*(–-]/.test(trimmed) || note.test(folded)) return "note";
  if (!sumStart.test(folded)) return null;
  if (running.test(folded)) return beyondSheet.test(folded) ? "note" : "running";
  const bare = folded.replace(unitsAfter, "").trim() || folded;
  const isGrand = grand.test(folded) || grand.test(bare);
  if (isGrand) return saysRatio.test(trimmed) ? "note" : "grand";
  return marked.test(trimmed.normalize("NFC")) || sum.test(folded) || sum.test(bare) ? "sum" : null;
}

/** `Lũy kế từ đầu nhiệm kỳ`, `Trong đó: nữ`: figures beside it are no organisation's, nor a sum of these. */
export function saysOtherFigures(text: string): boolean {
  const folded = foldText(text);
  if (running.test(folded)) return beyondSheet.test(folded);
  return /^trong do (so )?(dang vien )?(nu|dtts|dan toc|ton giao|doan vien)\b/.test(folded);
}

/** `Phan Thiết, ngày 31 tháng 12 năm 2021`: where it was signed says nothing of whose list it is. */
export function isPlaceAndDate(text: string): boolean {
  return saysPlaceAndDate(foldText(text));
}

function saysPlaceAndDate(folded: string): boolean {
  return folded.includes("ngay") && placeAndDate.test(folded) && !/\btu ngay\b/.test(folded);
}

/** `I`, `II.`, `A`, `1.2`, `a)`, `-`: the kind of mark that an outline gives a row. */
export type OutlineMark = "letter" | "roman" | "arabic" | "decimal" | "small" | "dash" | null;

/** `lettersUsed`: the column has `A` or `B`, so that a lone `C` or `D` is the letter, not a Roman number. */
export function outlineMarkOf(text: string, lettersUsed: boolean): OutlineMark {
  const trimmed = text.trim();
  if (trimmed.includes(" ")) return null;
  const mark = trimmed.replace(/[.)/:]+$/, "");
  if (/^\d+$/.test(mark)) return "arabic";
  if (/^([\dIVX]+\.)+\d+$/.test(mark)) return "decimal";
  if (/^(?=.)(C|L)?X{0,3}(IX|IV|V?I{0,3})$/.test(mark) && !(lettersUsed && /^[CL]$/.test(mark)))
    return "roman";
  if (/^[A-HK-LĐ]$/u.test(mark)) return "letter";
  if (/^[a-hđ]$/u.test(mark)) return "small";
  return /^[-–+*•]$/.test(mark) ? "dash" : null;
}
