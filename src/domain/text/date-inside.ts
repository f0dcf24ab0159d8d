import type { DateWriting } from "./date-parts";

/** Not a part of another number or word: `l5/03/1998` is no 5 March. */
const whole = /(?<![\p{L}\p{N}/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\p{L}\p{N}/]|[.-]\p{N})/gu;
/** A word of what stands beside the date of a decision (`QĐ số 10-QĐ/HU ngày 03/02/2021`), in small letters. */
const ofDecision =
  /^(?:quyết|định|quyet|dinh|qđkn|qđ|qd|kết|nạp|ket|nap|số|so|ngày|ngay|của|cấp|ký|-|–|\d{1,6}|(?:\d{1,6}[-–/]?)?(?:qđ|qd|nq)[-–/]\p{L}{2,10})$/u;
/** What stands behind a birth: `05/03/1998, tại Bình Thuận`. */
const place = /^[\s,;(-]*(?:tại|ở|tai|-)\s[\p{L}\s.,)-]+$/u;
const lunar = /âm lịch|al\b/u;

/**
 * The only date within a longer text (small letters), whose words leave no doubt that it is the date meant; `null`
 * where there is none, or several, or other words.
 */
export function dateInside(text: string): DateWriting | null {
  const found = [...text.matchAll(whole)];
  const [only] = found;
  if (only === undefined || found.length > 1 || lunar.test(text)) return null;
  const [written, first, second, year] = only;
  const before = text.slice(0, only.index);
  const behind = text.slice(only.index + written.length);
  const isBirth = /^(?:sinh|ngày|\s)*$/u.test(before) && place.test(behind);
  const words = `${before} ${behind}`.split(/[\s,;:()]+/u).filter((word) => word !== "");
  if (!isBirth && !words.every((word) => ofDecision.test(word))) return null;
  if (Number(first) === 0 || Number(second) === 0) return null;
  return { kind: "numbers", first: Number(first), second: Number(second), year: Number(year) };
}
