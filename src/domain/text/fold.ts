/**
 * The key under which headers and words are compared: without tone marks, case, punctuation and
 * repeated spaces. `Họ và  tên (*)` and `HO VA TEN` give `ho va ten`.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
