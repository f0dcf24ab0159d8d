import type { CommitteeMatcher } from "../../register/match-committee";
import { foldText } from "../../text/fold";

const unit =
  /^((danh sach )?(dang bo|ban chap hanh dang bo) )?(huyen|thi xa|thanh pho|huyen uy|thi uy|thanh uy) (?!uy$|uy vien\b)\p{L}/u;

/** A title that names a district or town which isn't in the register, maybe for a slip; `null` where none does. */
export function strangerIn(titles: readonly string[], matcher: CommitteeMatcher): string | null {
  return titles.find((title) => unit.test(foldText(title)) && matcher.find(title).length === 0) ?? null;
}
