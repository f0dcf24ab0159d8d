import type { CellFont, FontOf } from "./read-with-library";
import { recordsOf } from "./xls-records";

const [bof, endOfFile, font, cellFormat, boundSheet] = [0x809, 0x0a, 0x31, 0xe0, 0x85];

/** Records of one cell, which begin with row, column and format: text, number, formula, truth value. */
const singleCells: ReadonlySet<number> = new Set([0xfd, 0x204, 0x203, 0x27e, 0x205, 0x06, 0xd6]);
const manyNumbers = 0xbd;

/**
 * The fonts of the cells of a workbook stream (Excel 5 to 2003): legacy Vietnamese encodings are told by them. Anything
 * odd leaves cells without a font; it never fails.
 */
export function readXlsFonts(stream: Uint8Array): FontOf {
  const fonts: CellFont[] = [];
  const formats: number[] = [];
  const sheets: { name: string; start: number }[] = [];
  let wide = true;
  for (const { id, data } of recordsOf(stream, 0)) {
    if (id === bof) wide = data.getUint16(0, true) >= 0x600;
    else if (id === font && data.byteLength >= 16) fonts.push(readFont(data, wide));
    else if (id === cellFormat && data.byteLength >= 2) formats.push(data.getUint16(0, true));
    else if (id === boundSheet && data.byteLength >= 8) {
      sheets.push({ start: data.getUint32(0, true), name: readText(data, 6, wide) });
    } else if (id === endOfFile) break;
  }
  const fontAt = (format: number): CellFont | null => {
    const index = formats[format] ?? -1;
    // There is no font 4: the list goes on with 5.
    return fonts[index > 4 ? index - 1 : index] ?? null;
  };
  const cells = new Map(sheets.map(({ name, start }) => [name, readFormatsOfCells(stream, start)]));
  return (sheet, row, column) => {
    const format = cells.get(sheet)?.get(row * 256 + column);
    return format === undefined ? null : fontAt(format);
  };
}

function readFormatsOfCells(stream: Uint8Array, start: number): ReadonlyMap<number, number> {
  const formats = new Map<number, number>();
  let depth = 0;
  for (const { id, data } of recordsOf(stream, start)) {
    // Charts stand inside of a sheet as a stream of their own.
    if (id === bof) depth++;
    else if (id === endOfFile && --depth <= 0) break;
    if (depth !== 1 || data.byteLength < 6) continue;
    const place = data.getUint16(0, true) * 256 + data.getUint16(2, true);
    if (singleCells.has(id)) formats.set(place, data.getUint16(4, true));
    else if (id === manyNumbers) {
      for (let at = 4; at + 8 <= data.byteLength; at += 6)
        formats.set(place + (at - 4) / 6, data.getUint16(at, true));
    }
  }
  return formats;
}

function readFont(data: DataView, wide: boolean): CellFont {
  return {
    fontName: readText(data, 14, wide) || null,
    bold: data.getUint16(6, true) >= 600,
    struck: (data.getUint16(2, true) & 8) !== 0,
  };
}

/** A text with its length in one byte; from Excel 97 on a flag says whether a character has two bytes. */
function readText(data: DataView, at: number, wide: boolean): string {
  const length = data.getUint8(at);
  const double = wide && at + 1 < data.byteLength && (data.getUint8(at + 1) & 1) === 1;
  const start = at + (wide ? 2 : 1);
  let text = "";
  for (let index = 0; index < length; index++) {
    const place = start + index * (double ? 2 : 1);
    if (place + (double ? 2 : 1) > data.byteLength) break;
    text += String.fromCharCode(double ? data.getUint16(place, true) : data.getUint8(place));
  }
  return text;
}
