import type { Grid } from "../../grid/grid";
import { rememberTexts } from "../remember";
import { legacyFont, type LegacyFont } from "./legacy-font";
import { weighText, type Weighed } from "./weigh-text";
import { weighWord } from "./weigh-word";

/** A cell with a text whose encoding matters. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly font: LegacyFont | null;
  readonly weighed: Weighed;
}

export interface SheetTexts {
  /** In the order of the sheet. */
  readonly cells: readonly TextCell[];
}

/**
 * Every text that has more than ASCII, or whose font makes capitals of it; `null` where nothing hints at a legacy
 * encoding, unless it is known that there is one.
 */
export function gatherTexts(grid: Grid, isKnown: boolean): SheetTexts | null {
  const fonts = grid.palette.map(({ fontName }) => legacyFont(fontName));
  const hasFonts = fonts.some((font) => font !== null);
  if (!hasFonts && !isKnown && !hasLegacyLook(grid)) return null;
  const weigh = rememberTexts(weighText);
  const cells: TextCell[] = [];
  grid.values.forEach((values, row) => {
    values?.forEach((value, column) => {
      if (typeof value !== "string") return;
      const font = hasFonts ? (fonts[grid.styles[row]?.[column] ?? 0] ?? null) : null;
      const weighed = weigh(value);
      if (weighed.state === "neutral" && font?.isCapital !== true) return;
      cells.push({ row, column, text: value, font, weighed });
    });
  });
  return cells.length === 0 ? null : { cells };
}

/** Nearly every sheet is Unicode, and is to cost no more than one look at its characters. */
function hasLegacyLook(grid: Grid): boolean {
  let last: unknown = null;
  for (const values of grid.values) {
    if (values === undefined) continue;
    for (const value of values) {
      // Below each other and beside each other the same few words stand.
      if (typeof value !== "string" || value === last) continue;
      last = value;
      if (looksLegacy(value)) return true;
    }
  }
  return false;
}

const [none, suspect, marked] = [0, 1, 2];
const kinds = kindsOfLetters();

/** Only between ASCII and the letters that Latin-1 lacks there is anything to see: a text of Unicode may hold words of a legacy encoding. */
function looksLegacy(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xa1 || code > 0xff) continue;
    const kind = kinds[code] ?? none;
    if (kind === suspect) return true;
    if (kind === marked && (isBehindVowel(text, at) || isOddCapital(text, at) || isInOddCapitals(text, at)))
      return true;
  }
  return false;
}

/** In Unicode no marked letter stands behind a or e, and no â behind o. */
function isBehindVowel(text: string, at: number): boolean {
  // Capitals of ASCII are 32 before their small letters, and so are those of Latin-1.
  const before = text.charCodeAt(at - 1) | 0x20;
  return before === 0x61 || before === 0x65 || (before === 0x6f && (text.charCodeAt(at) | 0x20) === 0xe2);
}

/** In Unicode no capital stands within a word of small letters. */
function isOddCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const behind = text.charCodeAt(at + 1);
  const isSmall = (one: number) => one >= 0x61 && one <= 0x7a;
  return code < 0xdf && (isSmall(before) || (before >= 0x41 && before <= 0x5a && isSmall(behind)));
}

/** `NGUYÔN`: capitals that spell nothing in Unicode and a name in TCVN3, whose small ễ stands for the capital that it lacks. */
function isInOddCapitals(text: string, at: number): boolean {
  if (
    !isCapital(text.charCodeAt(at)) ||
    !(isCapital(text.charCodeAt(at - 1)) || isCapital(text.charCodeAt(at + 1)))
  )
    return false;
  let from = at;
  let to = at + 1;
  while (isCapital(text.charCodeAt(from - 1))) from--;
  while (isCapital(text.charCodeAt(to))) to++;
  // A letter that Latin-1 lacks tells that the word is Unicode.
  if (text.charCodeAt(from - 1) > 0xff || text.charCodeAt(to) > 0xff) return false;
  const { unicode, tcvn3, vni } = weighWord(text.slice(from, to));
  return unicode.cost > 2 && (tcvn3.cost === 0 || vni.cost === 0);
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0xdf);
}

function kindsOfLetters(): Uint8Array {
  const table = new Uint8Array(0x100);
  for (let code = 0xa1; code < 0x100; code++) table[code] = suspect;
  for (const letter of "àáâãèéêìíòóôõùúýðÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝÐ") table[letter.charCodeAt(0)] = marked;
  return table;
}
