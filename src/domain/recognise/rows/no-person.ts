import { foldText } from "../../text/fold";
import { looksLikePerson } from "../sheet/cell-shape";

/** `Không có`, `Không phát sinh`, `Chưa kết nạp được đảng viên nào`: the sender says that there is nobody. */
const nobody =
  /^((trong (ky|thang|quy|nam)( nay)?|thang \d+|quy [ivx\d]+) )?(khong|chua|ko|k)( (co|phat sinh|ket nap|thuc hien|duoc)\b.*)?$/;
const none = /^(khong|chua) .*\b(nao|ai|phat sinh|truong hop|dang vien moi)\b/;

/** Whether a row's naming text says that there is nobody to name. Never true of a person's name. */
export function saysNobody(text: string): boolean {
  const folded = foldText(text);
  return nobody.test(folded) || none.test(folded);
}

const example = /^(vi du|vd|thi du|example)\b/;
const pattern = /^(dong )?mau$/;

/** Whether a template's text marks its row as an example: `Ví dụ: Nguyễn Văn A`, `VD`, `(ví dụ)`, `Mẫu`. */
export function saysExample(text: string): boolean {
  const folded = foldText(text);
  if (pattern.test(folded)) return true;
  return example.test(folded) && (/^(vi du|vd|thi du|example)$/.test(folded) || !looksLikePerson(text));
}
