import { foldText } from "../text/fold";

/** Whether schooling is below lower secondary; `null` where the words don't tell. */
export function isBelowLowerSecondary(
  schooling: string,
  lastClassByLength: ReadonlyMap<number, number>,
): boolean | null {
  const classOfLength = /(?:^|\D)(\d{1,2})\s*\/\s*(10|12)(?:\D|$)/.exec(schooling);
  if (classOfLength) {
    const last = lastClassByLength.get(Number(classOfLength[2]));
    return last === undefined ? null : Number(classOfLength[1]) < last;
  }
  const folded = foldText(schooling);
  if (enough.test(folded)) return false;
  if (tooLittle.test(folded)) return true;
  const classAlone = /^(?:lop )?(\d{1,2})$/.exec(folded);
  const last = lastClassByLength.get(12);
  return classAlone && last !== undefined ? Number(classAlone[1]) < last : null;
}

/** Asked first: "tốt nghiệp tiểu học, đang học THCS" is rare, "THCS" beside a lower word isn't. */
const enough =
  /\b(thcs|thpt|ptth|ptcs|trung hoc|trung cap|cao dang|dai hoc|thac si|thac sy|tien si|tien sy|cap (2|3|ii|iii)|lower secondary|upper secondary|high school|secondary)\b/;
const tooLittle =
  /\b(tieu hoc|cap (1|i)|mu chu|biet doc|biet viet|chua biet chu|khong biet chu|xoa mu|primary|literate|illiterate)\b/;
