const [bof, endOfFile, filePass, boundSheet, formula, continued] = [0x809, 0x0a, 0x2f, 0x85, 0x06, 0x3c];

/**
 * What a sheet's values, styles and shape are read from: BOF and EOF, sheets, 1904, code page, font, number format,
 * cell format, shared strings, the kinds of cells, row, column, merged cells, and whether it is a dialog.
 */
const needed: ReadonlySet<number> = new Set([
  bof,
  endOfFile,
  boundSheet,
  0x22,
  0x42,
  0x31,
  0x41e,
  0xe0,
  0xfc,
  0xfd,
  0x204,
  0x203,
  0x27e,
  0xbd,
  0x205,
  formula,
  0x207,
  0xd6,
  0x208,
  0x7d,
  0xe5,
  0x55,
  0x225,
  0x200,
  0x81,
]);

/** A record that the library knows of and passes over. */
const passedOver = 0xd3;

/** A formula's length by which it says that it has none. */
const noFormula = 0xffff;

/** Whether a workbook stream of .xls is encrypted: then everything behind this record is. */
export function isEncrypted(stream: Uint8Array): boolean {
  for (const record of recordsOf(stream, 0)) {
    if (record.id === filePass) return true;
    if (record.id === endOfFile || record.id === boundSheet) return false;
  }
  return false;
}

/**
 * A copy of a workbook stream (Excel 5 to 2003) in which only what is needed is left to be read, at the places where it
 * was: no formulas, names, drawings. In damaged ones of these the library loops until memory ends, as fuzzing showed.
 * `null` where the stream ends within a sheet or is of no known version: half a list must not pass for a whole one.
 */
export function keepNeededRecords(stream: Uint8Array): Uint8Array | null {
  const kept = stream.slice();
  const view = new DataView(kept.buffer);
  let keeps = false;
  let depth = 0;
  let end = 0;
  for (const { id, data } of recordsOf(kept, 0)) {
    // Behind the last sheet there may be anything.
    if (depth === 0 && id !== bof) break;
    if (id === bof && !isKnownVersion(data)) return null;
    if (id === bof) depth++;
    else if (id === endOfFile) depth--;
    const tooShort = id === formula && data.byteLength < 22;
    if (id !== continued) keeps = needed.has(id) && !tooShort;
    if (!keeps) view.setUint16(data.byteOffset - 4, passedOver, true);
    else if (id === formula) view.setUint16(data.byteOffset + 20, noFormula, true);
    end = data.byteOffset + data.byteLength;
  }
  return depth === 0 && end > 0 ? kept.subarray(0, end) : null;
}

function isKnownVersion(data: DataView): boolean {
  if (data.byteLength < 4) return false;
  const version = data.getUint16(0, true);
  return version === 0x500 || version === 0x600;
}

/** A record of a workbook stream of .xls. */
export interface BiffRecord {
  readonly id: number;
  readonly data: DataView;
}

/** The records of a stream from a place on, up to the first that doesn't fit in it. */
export function* recordsOf(stream: Uint8Array, start: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = start; at + 4 <= stream.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > stream.length) return;
    yield {
      id: view.getUint16(at, true),
      data: new DataView(stream.buffer, stream.byteOffset + at + 4, end - at - 4),
    };
    at = end;
  }
}
