import type { CommitteeHit } from "../../register/committee-hit";
import { cleanText } from "../../text/clean";
import { foldText } from "../../text/fold";

/** What may stand between the names of committees that share a list: folded. */
const between =
  /^((va|cung|voi|dang bo|dang uy|huyen uy|thi uy|thanh uy|huyen|thi xa|thanh pho|hu|txu|tpu|h|tx|tp)( |$))*$/;

/** Whether a text enumerates two committees: `huyện Hàm Thuận Bắc và huyện Hàm Thuận Nam`. */
export function namesJointly(text: string, hits: readonly CommitteeHit[]): boolean {
  const written = cleanText(text);
  let end = 0;
  return hits.some((hit, index) => {
    const at = written.indexOf(hit.text, end);
    if (at < 0) return false;
    const gap = written.slice(end, at);
    end = at + hit.text.length;
    return index > 0 && !/[()]/.test(gap) && between.test(foldText(gap));
  });
}
