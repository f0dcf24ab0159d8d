/**
 * What says a header, a title, a name or a committee stands within as many characters. Texts as long as a cell can
 * hold, in each of thousands of cells, would otherwise keep recognition busy for minutes.
 */
export const longestRead = 2000;

/**
 * The key under which headers and words are compared: without tone marks, case, punctuation and
 * repeated spaces. `Họ và  tên (*)` and `HO VA TEN` give `ho va ten`. Of a text only the first `longestRead`
 * characters.
 */
export function foldText(whole: string): string {
  const text = whole.length > longestRead ? whole.slice(0, longestRead) : whole;
  const { length } = text;
  if (2 * length > units.length) return foldInFull(text);
  let end = 0;
  let gap = false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= tableEnd) return foldInFull(text);
    const folded = table[code] || foldOfUnit(code);
    if (folded === dropped) continue;
    if (folded === inFull) return foldInFull(text);
    if (folded === space) {
      gap = end > 0;
      continue;
    }
    if (gap) units[end++] = space;
    gap = false;
    units[end++] = folded;
  }
  return String.fromCharCode.apply(null, units.subarray(0, end) as unknown as number[]);
}

/** What the fast way must equal: it looks each character up, for folding texts is much of what recognition does. */
function foldInFull(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Latin with all Vietnamese letters, Greek, Cyrillic, dashes and quotes; 0 where not yet looked up. */
const tableEnd = 0x2070;
const table = new Uint16Array(tableEnd);
/** Marks vanish; what folds to several characters, or by its neighbours (sigma), is folded in full. */
const dropped = 1;
const inFull = 2;
const space = 0x20;
/** Where a result is built: two places for each character, as a space may go before it. */
const units = new Uint16Array(512);

function foldOfUnit(code: number): number {
  const unit = String.fromCharCode(code);
  const folded = foldInFull(`a${unit}a`).slice(1, -1);
  const known = folded === "" ? dropped : folded.length > 1 || unit === "Σ" ? inFull : folded.charCodeAt(0);
  table[code] = known;
  return known;
}
