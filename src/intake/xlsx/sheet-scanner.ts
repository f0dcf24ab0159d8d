import type { CellStyle } from "../../domain/grid/grid";
import type { SheetBuilder } from "../sheet-builder";
import { lastColumn, lastRow } from "../sheet-builder";
import { ByteText } from "./byte-text";
import type { RichText } from "./cell-text";
import { parseRichText } from "./cell-text";
import { isoSerial } from "../iso-date";
import { MarkupCursor } from "./markup-cursor";
import type { SharedStrings } from "./shared-strings";
import type { CellFormats } from "./styles";

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly formats: CellFormats;
  readonly date1904: boolean;
}

const slash = 47;
const [letterC, letterF, letterI, letterR, letterS, letterV] = [99, 102, 105, 114, 115, 118] as const;

/** The cell types of the format (`t`), by their first letter; `str` is told from `s` by its length. */
const [typeBoolean, typeDate, typeError, typeNumber, typeShared, typeText] = [
  98, 100, 101, 110, 115, 116,
] as const;

/**
 * Reads the rows of a sheet from the bytes of its XML in one pass, without a tree: most of the time of reading a
 * workbook is spent here. It knows the markup that spreadsheet programs write; `scan` answers `false` as soon as it
 * meets any other, and the workbook is left to the library.
 */
export class SheetScanner {
  /** A row or column lies where no sheet has one: the file is damaged, and no other reader is to try its patience. */
  isOutside = false;
  private row = -1;
  private column = -1;
  private readonly cursor: MarkupCursor;
  private readonly text: ByteText;

  constructor(
    bytes: Uint8Array,
    private readonly context: CellContext,
    private readonly sheet: SheetBuilder,
  ) {
    this.cursor = new MarkupCursor(bytes);
    this.text = new ByteText(bytes);
  }

  /** Reads from behind `<sheetData>` to `</sheetData>`; gives the place of the latter, or -1 for the unfamiliar. */
  scan(start: number): number {
    const { cursor } = this;
    cursor.at = start;
    while (cursor.findTag()) {
      const first = cursor.byte(cursor.at + 1);
      if (first === letterC && cursor.endsName(cursor.at + 2)) {
        if (!this.readCell()) return -1;
      } else if (first === letterR && cursor.endsName(cursor.at + 4)) {
        if (!this.readRow()) return -1;
      } else if (first === slash) {
        if (cursor.byte(cursor.at + 2) === letterS) return cursor.at;
        cursor.at += 3;
      } else if (!cursor.skipComment()) return -1;
    }
    return -1;
  }

  private readRow(): boolean {
    const { cursor } = this;
    cursor.at += 4;
    let row = this.row + 1;
    let hidden = false;
    while (cursor.findAttribute()) {
      const { valueStart, valueEnd } = cursor;
      const length = cursor.nameEnd - cursor.nameStart;
      const first = cursor.byte(cursor.nameStart);
      if (length === 1 && first === letterR) row = cursor.wholeNumber(valueStart, valueEnd) - 1;
      // A height of 0 hides a row as well. `ht` begins like `hidden`, and nothing else of this length does.
      else if (first === 104 && length === 2) hidden ||= cursor.number(valueStart, valueEnd) === 0;
      else if (first === 104 && length === 6) hidden ||= this.isTrue(valueStart);
    }
    this.row = row;
    this.column = -1;
    this.isOutside = row > lastRow;
    if (row < 0 || this.isOutside) return false;
    if (hidden) this.sheet.hiddenRows.add(row);
    return true;
  }

  private readCell(): boolean {
    const { cursor } = this;
    cursor.at += 2;
    let column = this.column + 1;
    let format = 0;
    let type: number = typeNumber;
    while (cursor.findAttribute()) {
      if (cursor.nameEnd - cursor.nameStart !== 1) continue;
      const name = cursor.byte(cursor.nameStart);
      if (name === letterR) column = this.columnOf(cursor.valueStart, cursor.valueEnd);
      else if (name === letterS) format = cursor.wholeNumber(cursor.valueStart, cursor.valueEnd);
      else if (name === typeText) type = this.typeOf(cursor.valueStart, cursor.valueEnd);
    }
    this.isOutside = column > lastColumn;
    if (column < 0 || this.isOutside || this.row < 0) return false;
    this.column = column;
    return cursor.selfClosed || this.readContent(type, this.styleOf(format));
  }

  private readContent(type: number, style: CellStyle): boolean {
    const { cursor } = this;
    let formula = false;
    let inline = false;
    let start = -1;
    let end = -1;
    let escaped = false;
    while (cursor.findTag()) {
      const first = cursor.byte(cursor.at + 1);
      if (first === slash) {
        cursor.at += 4;
        if (start >= 0) return this.setValue(type, start, end, escaped, formula, style);
        // A formula's text may stand inline, an empty one too.
        if (formula && !inline) this.set({ error: "#UNCALCULATED" }, style);
        return true;
      }
      if (first === letterV && cursor.endsName(cursor.at + 2)) {
        if (!cursor.readText()) return false;
        ({ valueStart: start, valueEnd: end, escaped } = cursor);
      } else if (first === letterF && cursor.endsName(cursor.at + 2)) {
        if (!cursor.readText()) return false;
        formula = true;
        this.sheet.markFormula(this.row, this.column);
      } else if (first === letterI && cursor.byte(cursor.at + 2) === letterS) {
        if (!this.readInline(style)) return false;
        inline = true;
      } else if (!cursor.skipComment()) return false;
    }
    return false;
  }

  private setValue(
    type: number,
    start: number,
    end: number,
    escaped: boolean,
    formula: boolean,
    style: CellStyle,
  ): boolean {
    if (type === typeText) this.set(this.textOf(start, end, escaped), style);
    else if (start === end) {
      if (formula) this.set({ error: "#UNCALCULATED" }, style);
    } else if (type === typeNumber) {
      const number = this.cursor.number(start, end);
      this.set(Number.isNaN(number) ? this.textOf(start, end, escaped) : number, style);
    } else if (type === typeShared) {
      return this.setShared(this.cursor.wholeNumber(start, end), style);
    } else if (type === typeBoolean) this.set(this.isTrue(start), style);
    else if (type === typeError) this.set({ error: this.textOf(start, end, escaped) }, style);
    else if (type === typeDate) this.setDate(this.textOf(start, end, escaped), style);
    else this.set(this.textOf(start, end, escaped), style);
    return true;
  }

  private setShared(index: number, style: CellStyle): boolean {
    const { texts, rich } = this.context.strings;
    const text = texts[index];
    if (text === undefined) return false;
    const font = rich.size > 0 ? rich.get(index) : undefined;
    this.set(text, font === undefined ? style : this.richStyle(style, font));
    return true;
  }

  /** `<is>`: mostly a single `<t>`, whose text is read like a value; anything else by its runs. */
  private readInline(style: CellStyle): boolean {
    const { cursor } = this;
    const { bytes } = cursor;
    let at = cursor.at + 3;
    while (at < bytes.length && bytes[at] !== 62) at++;
    if (bytes[at - 1] === slash) {
      cursor.at = at + 1;
      return true;
    }
    const start = at + 1;
    cursor.at = start;
    if (cursor.byte(start) === 60 && cursor.byte(start + 1) === 116 && cursor.endsName(start + 2)) {
      if (!cursor.readText()) return false;
      if (cursor.byte(cursor.at + 1) === slash && cursor.byte(cursor.at + 2) === letterI) {
        this.set(this.textOf(cursor.valueStart, cursor.valueEnd, cursor.escaped), style);
        cursor.at += 5;
        return true;
      }
    }
    const end = this.findInlineEnd(start);
    const parsed = end < 0 ? null : parseRichText(new TextDecoder().decode(bytes.subarray(start, end)));
    if (parsed === null) return false;
    this.set(parsed.text, this.richStyle(style, parsed));
    cursor.at = end + 5;
    return true;
  }

  private findInlineEnd(from: number): number {
    const { bytes } = this.cursor;
    for (let at = from; at + 5 <= bytes.length; at++) {
      if (bytes[at] === 60 && bytes[at + 1] === slash && bytes[at + 2] === letterI) return at;
    }
    return -1;
  }

  private setDate(text: string, style: CellStyle): void {
    const serial = isoSerial(text, this.context.date1904);
    if (serial === null) this.set(text, style);
    else if (style.isDate) this.set(serial, style);
    else this.set(serial, this.sheet.variant(style, { numberFormat: "yyyy-mm-dd", isDate: true }));
  }

  private set(value: Parameters<SheetBuilder["set"]>[2], style: CellStyle): void {
    this.sheet.set(this.row, this.column, value, style);
  }

  private richStyle(style: CellStyle, { fontName, bold, struck }: RichText): CellStyle {
    if (fontName === undefined && bold === undefined) return style;
    return this.sheet.variant(style, {
      fontName: fontName ?? style.fontName,
      bold: bold ?? style.bold,
      struck: struck ?? style.struck,
    });
  }

  private styleOf(format: number): CellStyle {
    const { formats } = this.context;
    return formats[format] ?? (formats[0] as CellStyle);
  }

  private textOf(start: number, end: number, escaped: boolean): string {
    return this.text.read(start, end, escaped);
  }

  private isTrue(start: number): boolean {
    const first = this.cursor.byte(start);
    return first === 49 || first === 116;
  }

  private columnOf(start: number, end: number): number {
    let column = 0;
    for (let at = start; at < end; at++) {
      const letter = this.cursor.byte(at) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    return column - 1;
  }

  private typeOf(start: number, end: number): number {
    const first = this.cursor.byte(start);
    return first === typeShared && end - start > 1 ? typeText : first;
  }
}
