import { foldText } from "../../text/fold";

/** Waits for the decision or for the ceremony; said of a person, in a note, a status, or instead of the day. */
const notYet =
  /\b(cho (duoc )?(ket nap|(co )?(quyet dinh|qd)|(to chuc|lam) (le|ket nap)|chuan y)|chua (duoc )?(ket nap|(to chuc|lam) (le|ket nap)|co (quyet dinh|qd))|(du kien|de nghi|se|sap|chuan bi) (duoc )?((to chuc|lam) (le )?)?ket nap)\b/;
/** Said above persons as a group's title there is nothing else that it could be about. */
const headsWaiting =
  /\b(cho (xet|phe duyet|duyet|quyet dinh|qd)|(dang|chua) (lam|hoan thien|hoan thanh|hoan chinh|bo sung) ho so|du kien|dang (de nghi|xem xet|xet)|chua to chuc)\b/;
/** Of what comes after the admission. */
const afterwards = /\b(chinh thuc|the dang|cap the|trao the|chuyen|xoa ten|khai tru)\b/;
const done = /\b(da (thuc hien|ket nap|to chuc)|ket qua)\b/;
const expectedDay = /^du kien\b/;

/** `Chờ quyết định`, `Đã có QĐ, chưa tổ chức lễ`, `Dự kiến kết nạp tháng 12`. */
export function saysNotYet(text: string): boolean {
  const folded = foldText(text);
  return notYet.test(folded) && !afterwards.test(folded);
}

/** Besides in a column of days: `Dự kiến 15/12`. */
export function saysNoDayYet(text: string): boolean {
  return saysNotYet(text) || expectedDay.test(foldText(text));
}

/** `II. Đang chờ quyết định kết nạp`, `Dự kiến tháng 12` above persons. */
export function headsNotYet(text: string): boolean {
  const folded = foldText(text);
  return (notYet.test(folded) || headsWaiting.test(folded)) && !afterwards.test(folded) && !done.test(folded);
}
