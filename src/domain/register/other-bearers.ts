import type { PrefixWords } from "../text/unit-prefixes";
import { wordsOf } from "../text/words";
import type { Word } from "../text/words";

/** Family names that are no other word of such texts, even without tone marks: they make `Nguyen Duc Linh` a person's name. */
const plainFamilyNames: ReadonlySet<string> = new Set(
  "nguyen tran pham huynh hoang ngo bui duong".split(" "),
);
/** Family names that only their tone marks tell from other words (`lê`, not `le`). */
const markedFamilyNames: ReadonlySet<string> = new Set(
  "lê đặng vũ võ đỗ hồ trương đinh trịnh đào phùng tạ lương lưu châu".split(" "),
);
/** What may stand between a family name and the given one; folded. */
const middleNames: ReadonlySet<string> = new Set(
  "van thi dinh ngoc minh huu quang xuan thanh thu kim hoang ba duy quoc gia anh hong bao tuan".split(" "),
);

/** How bodies begin that may bear a committee's name without being of it: folded. */
const institutions: readonly (readonly string[])[] = (
  "truong thpt|truong thcs|truong th|truong tieu hoc|truong mam non|truong mau giao|truong mn|truong pho thong|" +
  "truong pt|truong ptdt|truong ptdtnt|truong cao dang|truong dai hoc|truong trung cap|truong trung hoc|thpt|thcs|" +
  "ptdtnt|tieu hoc|mam non|mau giao|benh vien|bvdk|trung tam|ttyt|ttgdtx|phong kham|tram y te|chi nhanh|agribank|" +
  "ngan hang|quy tin dung|cong ty|cty|xi nghiep|nha may|hop tac xa|htx|dien luc|buu dien|buu cuc|kho bac|chi cuc|" +
  "hat kiem lam|ban quan ly|khu cong nghiep|cum cong nghiep|don bien phong|tram bien phong|nong truong|lam truong|" +
  "cang ca|toa an|vien kiem sat"
)
  .split("|")
  .map((name) => wordsOf(name).map(({ folded }) => folded));
/** Words of a body's own name between what it is and the place it is named after: `Công ty TNHH Nước khoáng Hàm Tân`. */
const mostBetween = 6;

/**
 * Whether a name that stands without its kind of unit belongs to a person (`Nguyễn Đức Linh`) or a body
 * (`Trường THPT Hàm Thuận Bắc`), or says where someone came from (`chuyển từ Tuy Phong`).
 */
export function belongsToSomethingElse(
  words: readonly Word[],
  from: number,
  prefix: PrefixWords | null,
): boolean {
  const start = prefix === null ? from : from - prefix.words.length;
  if (isMovedFrom(words, start)) return true;
  return prefix === null && (isGivenName(words, from) || isOfInstitution(words, from));
}

function isGivenName(words: readonly Word[], from: number): boolean {
  const middle = words[from - 1];
  const hasMiddle = middle !== undefined && middleNames.has(middle.folded);
  return isFamilyName(words, from - 1) || (hasMiddle && isFamilyName(words, from - 2));
}

function isFamilyName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^[\s_.-]+$/u.test(words[at + 1]?.gap ?? "")) return false;
  return plainFamilyNames.has(word.folded) || markedFamilyNames.has(word.key);
}

function isOfInstitution(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 1 - mostBetween; at--) {
    if (/[,;:()[\]/|\n]|\s[-–—]\s/u.test(words[at + 1]?.gap ?? "")) return false;
    if (institutions.some((name) => name.every((part, index) => words[at + index]?.folded === part)))
      return true;
  }
  return false;
}

/** `chuyển từ huyện Hàm Tân`, `chuyển sinh hoạt về Hàm Tân`: where they were or went, not whose list it is. */
function isMovedFrom(words: readonly Word[], start: number): boolean {
  const [before, ...earlier] = words.slice(Math.max(0, start - 5), start).reverse();
  if (before === undefined) return false;
  if (before.key === "từ") return true;
  return (
    ["tu", "den", "ve", "di"].includes(before.folded) && earlier.some(({ folded }) => folded === "chuyen")
  );
}
