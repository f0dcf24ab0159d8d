import type { CellValue } from "../model/content";
import { FormulaCell } from "../model/content";
import { AreaValues, areaKey } from "./area-values";
import { evaluate, evaluateFormula } from "./evaluate";
import { formulaTree } from "./formula-tree";
import type { Area } from "./operand";
import type { CellSource, SheetCells } from "./operand";
import type { CalculatedCells } from "./scope";

/** How many formulas may wait for each other inside one call; beyond, the innermost is calculated on its own first. */
const deepest = 200;

/** A formula that must be calculated before the one that was asked for. */
class CalculateFirst extends Error {
  constructor(
    readonly sheet: SheetCells,
    readonly row: number,
    readonly column: number,
  ) {
    super();
  }
}

/** One state of a workbook, calculated as far as values are asked for; each formula once. */
export class Calculation implements CalculatedCells {
  private readonly results = new Map<string, CellValue>();
  private readonly running = new Set<string>();
  private readonly areas = new Map<string, AreaValues>();
  private waiting: ReadonlySet<string> = new Set();

  constructor(readonly source: CellSource) {}

  /** What a cell shows. A formula that leads back to itself gives 0, as Excel shows it after its warning. */
  valueAt(sheet: SheetCells, row: number, column: number): CellValue {
    const content = sheet.contentAt(row, column);
    if (!(content instanceof FormulaCell)) return content;
    const key = cellKey(sheet, row, column);
    const known = this.results.get(key);
    if (known !== undefined) return known;
    if (this.running.has(key) || this.waiting.has(key)) return 0;
    if (this.running.size > 0) return this.calculateWithin(sheet, row, column, content);
    return this.calculateInTurn(new CalculateFirst(sheet, row, column));
  }

  /** The values of an area; kept, since many formulas ask for the same columns. */
  areaValues(area: Area): AreaValues {
    const key = areaKey(area);
    const known = this.areas.get(key);
    if (known) return known;
    const { sheet, range } = area;
    const bottom = Math.min(range.bottom, sheet.rowCount - 1);
    const values: CellValue[] = [];
    for (let row = range.top; row <= bottom; row++) {
      for (let column = range.left; column <= range.right; column++)
        values.push(this.valueAt(sheet, row, column));
    }
    const found = new AreaValues(values);
    this.areas.set(key, found);
    return found;
  }

  /** Calculates a formula that no cell holds (a conditional format, a title) as if it stood in the cell. */
  evaluate(formula: string, sheet: SheetCells, row: number, column: number): CellValue {
    const place = { sheet, row, column };
    return evaluateFormula(formulaTree(formula), {
      ...place,
      cells: this,
      isArray: false,
      names: [],
      evaluate,
    });
  }

  private calculateInTurn(wanted: CalculateFirst): CellValue {
    const turns = [wanted];
    for (;;) {
      const turn = turns[turns.length - 1] as CalculateFirst;
      const { sheet, row, column } = turn;
      this.waiting = new Set(turns.slice(0, -1).map((each) => cellKey(each.sheet, each.row, each.column)));
      const content = sheet.contentAt(row, column);
      if (!(content instanceof FormulaCell)) return content;
      try {
        const value = this.calculateWithin(sheet, row, column, content);
        turns.pop();
        if (turns.length > 0) continue;
        this.waiting = new Set();
        return value;
      } catch (first) {
        if (!(first instanceof CalculateFirst)) throw first;
        turns.push(first);
      }
    }
  }

  private calculateWithin(sheet: SheetCells, row: number, column: number, cell: FormulaCell): CellValue {
    if (this.running.size >= deepest) throw new CalculateFirst(sheet, row, column);
    const key = cellKey(sheet, row, column);
    this.running.add(key);
    try {
      const value = this.evaluate(cell.formula, sheet, row, column) ?? 0;
      this.results.set(key, value);
      return value;
    } finally {
      this.running.delete(key);
    }
  }
}

function cellKey(sheet: SheetCells, row: number, column: number): string {
  return `${sheet.id} ${row} ${column}`;
}
