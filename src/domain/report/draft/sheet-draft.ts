import type { CellRange } from "../../grid/grid";
import type {
  Block,
  CellContent,
  ChartPlan,
  ConditionalFormatPlan,
  FormatPlan,
  PagePlan,
  SheetPlan,
  StylePlan,
  TablePlan,
  ValidationPlan,
} from "../workbook-plan";

/** Excel keeps no more of a text. */
const longestText = 32_767;

/** A sheet in the making: what is put on it comes out of `finish` as plain data, its texts composed (T5). */
export class SheetDraft {
  private readonly blocks: Block[] = [];
  private readonly formats: FormatPlan[] = [];
  private readonly merges: CellRange[] = [];
  private readonly heights = new Map<number, number>();
  readonly tables: TablePlan[] = [];
  readonly charts: ChartPlan[] = [];
  readonly conditionalFormats: ConditionalFormatPlan[] = [];
  readonly validations: ValidationPlan[] = [];

  constructor(
    readonly name: string,
    readonly columnWidths: readonly number[],
  ) {}

  put(row: number, column: number, cells: readonly (readonly CellContent[])[]): void {
    this.blocks.push({ row, column, cells: cells.map((line) => line.map(composed)) });
  }

  format(range: CellRange, style: StylePlan): void {
    this.formats.push({ range, style });
  }

  /** One content over a range: merged where the range is more than a cell. */
  spread(range: CellRange, content: CellContent, style: StylePlan): void {
    if (content !== null) this.put(range.top, range.left, [[content]]);
    if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
    this.format(range, style);
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  /** Points; `fallback` for rows whose height was never set. */
  heightOf(row: number, fallback = 15): number {
    return this.heights.get(row) ?? fallback;
  }

  finish(sheet: {
    readonly page: PagePlan;
    readonly freeze: SheetPlan["freeze"];
    readonly showGridlines: boolean;
    readonly tabColor?: string;
  }): SheetPlan {
    return {
      name: this.name,
      columnWidths: this.columnWidths,
      rowHeights: [...this.heights].sort(([a], [b]) => a - b).map(([row, height]) => ({ row, height })),
      blocks: this.blocks,
      formats: this.formats,
      merges: this.merges,
      tables: this.tables,
      conditionalFormats: this.conditionalFormats,
      validations: this.validations,
      charts: this.charts,
      ...sheet,
    };
  }
}

function composed(content: CellContent): CellContent {
  if (typeof content === "string") return content.normalize("NFC").slice(0, longestText);
  if (typeof content !== "object" || content === null || typeof content.value !== "string") return content;
  return { formula: content.formula.normalize("NFC"), value: content.value.normalize("NFC") };
}

/** Rows `top` to `bottom`, columns `left` to `right`, both ends included. */
export function area(top: number, left: number, bottom = top, right = left): CellRange {
  return { top, left, bottom, right };
}
