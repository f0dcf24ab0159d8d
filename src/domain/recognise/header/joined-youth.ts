import { foldText } from "../../text/fold";

/** `Ngày vào Đoàn`: who joined the Youth Union once need not be a member still. */
export function saysJoinedYouth(header: string): boolean {
  const folded = foldText(header);
  return /\b(ngay|nam|thoi gian|vao|ket nap)\b/.test(folded) && /\bdoan\b/.test(folded);
}
