import { isDateFormat } from "../../../domain/grid/date-format";
import { plainStyle, type CellStyle } from "../../../domain/grid/grid";

export type FontLook = Pick<CellStyle, "fontName" | "bold" | "struck">;

const plainFont: FontLook = { fontName: null, bold: false, struck: false };

/** Gathers the distinct styles of a sheet. */
export class StylePalette {
  readonly styles: CellStyle[] = [plainStyle];
  private readonly known = new Map<string, number>();
  private readonly fonts: (FontLook | undefined)[][] = [];

  setFont(row: number, column: number, font: FontLook): void {
    (this.fonts[row] ??= [])[column] = font;
  }

  /** The number of the cell's style: its font was set before. */
  index(row: number, column: number, numberFormat: string): number {
    const font = this.fonts[row]?.[column] ?? plainFont;
    const key = `${font.bold}|${font.struck}|${font.fontName ?? ""}|${numberFormat}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.styles.length);
    return this.styles.push({ ...font, numberFormat, isDate: isDateFormat(numberFormat) }) - 1;
  }
}
