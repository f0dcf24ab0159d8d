import type { CellStyle, CellValue, Grid } from "../../domain/grid/grid";
import { isoSerial } from "../iso-date";
import { lastColumn, lastRow, SheetBuilder } from "../sheet-builder";
import type { XmlTag } from "../xml-tags";
import type { OdsStyles } from "./styles";
import { CellText } from "./cell-text";

/** Cells that may still be filled by repetition, in all sheets of the file (I3). */
export interface CellBudget {
  left: number;
}

/** Builds one sheet from the tags of its table, in their order. */
export class TableReader {
  private readonly sheet: SheetBuilder;
  private row = 0;
  private rowCount = 1;
  private column = 0;
  private columnOfStyles = 0;
  private readonly columnStyles: { from: number; to: number; style: string }[] = [];
  private readonly hiddenRows: { from: number; to: number }[] = [];
  private lastFilledRow = -1;
  private cell: XmlTag | null = null;
  private text = new CellText();

  constructor(
    private readonly table: XmlTag,
    private readonly xml: string,
    private readonly styles: OdsStyles,
    private readonly date1904: boolean,
    private readonly budget: CellBudget,
  ) {
    this.sheet = new SheetBuilder(styles.cell(null));
  }

  visit(tag: XmlTag, end: number): void {
    switch (tag.name) {
      case "table:table-column":
        if (tag.kind !== "close") this.addColumns(tag);
        break;
      case "table:table-row":
        if (tag.kind === "close") this.row += this.rowCount;
        else this.startRow(tag);
        break;
      case "table:table-cell":
        if (tag.kind !== "close") this.startCell(tag);
        if (tag.kind !== "open") this.endCell();
        break;
      case "table:covered-table-cell":
        // What lies under a merged cell isn't shown.
        if (tag.kind !== "close") this.column += repeated(tag, "columns");
        break;
      default:
        if (this.cell !== null) this.text.visit(tag, this.xml, end);
    }
  }

  build(): Grid {
    for (const { from, to } of this.hiddenRows) {
      for (let row = from; row <= Math.min(to, this.lastFilledRow); row++) this.sheet.hiddenRows.add(row);
    }
    const hidden = this.styles.isHiddenTable(this.table.attribute("table:style-name"));
    return this.sheet.build(
      this.table.attribute("table:name") ?? "",
      hidden ? "hidden" : "visible",
      this.date1904,
    );
  }

  private addColumns(tag: XmlTag): void {
    const from = this.columnOfStyles;
    const to = from + repeated(tag, "columns") - 1;
    this.columnOfStyles = to + 1;
    const style = tag.attribute("table:default-cell-style-name");
    if (style !== null) this.columnStyles.push({ from, to, style });
    if (!isHidden(tag)) return;
    for (let column = from; column <= Math.min(to, lastColumn); column++)
      this.sheet.hiddenColumns.add(column);
  }

  private startRow(tag: XmlTag): void {
    this.rowCount = repeated(tag, "rows");
    this.column = 0;
    if (isHidden(tag)) this.hiddenRows.push({ from: this.row, to: this.row + this.rowCount - 1 });
    if (tag.kind === "empty") this.row += this.rowCount;
  }

  private startCell(tag: XmlTag): void {
    this.cell = tag;
    this.text = new CellText();
    const across = Number(tag.attribute("table:number-columns-spanned") ?? "1");
    const down = Number(tag.attribute("table:number-rows-spanned") ?? "1");
    if (!(across * down > 1)) return;
    const { row: top, column: left } = this;
    this.sheet.merges.push({ top, left, bottom: top + down - 1, right: left + across - 1 });
  }

  private endCell(): void {
    const tag = this.cell;
    if (tag === null) return;
    this.cell = null;
    const count = repeated(tag, "columns");
    const value = this.valueOf(tag);
    if (value !== null) this.fill(value, this.styleOf(tag, value), count);
    this.column += count;
  }

  private fill(value: CellValue, style: CellStyle, count: number): void {
    const lastFilled = Math.min(lastRow, this.row + this.rowCount - 1);
    const right = Math.min(lastColumn, this.column + count - 1);
    this.budget.left -= Math.max(0, (lastFilled - this.row + 1) * (right - this.column + 1));
    if (this.budget.left < 0) return;
    for (let row = this.row; row <= lastFilled; row++) {
      for (let column = this.column; column <= right; column++) this.sheet.set(row, column, value, style);
    }
    this.lastFilledRow = Math.max(this.lastFilledRow, lastFilled);
  }

  private valueOf(tag: XmlTag): CellValue {
    const type = tag.attribute("office:value-type");
    const text = tag.attribute("office:string-value") ?? this.text.value();
    if (tag.attribute("calcext:value-type") === "error") return { error: this.text.value() || "#VALUE!" };
    if (type === "boolean") return tag.attribute("office:boolean-value") === "true";
    if (type === "date") return isoSerial(tag.attribute("office:date-value") ?? "", this.date1904) ?? text;
    if (type === "time") return durationInDays(tag.attribute("office:time-value") ?? "") ?? text;
    if (type !== null && type !== "string") {
      const written = tag.attribute("office:value");
      const number = written === null || written.trim() === "" ? NaN : Number(written);
      if (Number.isFinite(number)) return number;
    }
    const formula = tag.attribute("table:formula") !== null;
    if (type === null && formula && text === "") return { error: "#UNCALCULATED" };
    return text === "" && !formula ? null : text;
  }

  private styleOf(tag: XmlTag, value: CellValue): CellStyle {
    const byColumn = this.columnStyles.find(
      ({ from, to }) => from <= this.column && this.column <= to,
    )?.style;
    const style = this.styles.cell(tag.attribute("table:style-name") ?? byColumn ?? null);
    const type = tag.attribute("office:value-type");
    if (type === "date" && !style.isDate && typeof value === "number") {
      return this.sheet.variant(style, { numberFormat: "yyyy-mm-dd", isDate: true });
    }
    const span = this.text.longestSpan();
    return span === null ? style : this.sheet.variant(style, this.styles.text(span));
  }
}

function repeated(tag: XmlTag, what: "rows" | "columns"): number {
  const count = Number(tag.attribute(`table:number-${what}-repeated`) ?? "1");
  return Number.isInteger(count) && count > 0 ? Math.min(count, lastRow + 1) : 1;
}

function isHidden(tag: XmlTag): boolean {
  const visibility = tag.attribute("table:visibility");
  return visibility === "collapse" || visibility === "filter";
}

function durationInDays(text: string): number | null {
  const match = /^(-?)PT?(?:(\d+)H)?(?:(\d+)M)?(?:([\d.,]+)S)?$/.exec(text);
  if (!match) return null;
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = match;
  const days = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."))) / 86_400;
  return sign === "-" ? -days : days;
}
