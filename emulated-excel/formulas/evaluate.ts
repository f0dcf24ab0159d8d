import type { CellRange } from "../../src/domain/grid/grid";
import type { CellValue } from "../model/content";
import { ErrorValue } from "../model/content";
import { lastColumn, lastRow } from "../model/worksheet";
import { callFunction } from "./functions/call-function";
import { Area, Matrix } from "./operand";
import type { Operand } from "./operand";
import { eachValue, single } from "./operand-values";
import { calculateOperator } from "./operators";
import type { Reference } from "./reference";
import type { Scope } from "./scope";
import type { FormulaNode } from "./syntax";
import { formulaTree } from "./formula-tree";
import { tableArea } from "./table-area";
import { numberOf, raise, Raised } from "./values";

/** Value of a formula as one cell shows it: of an area, the cell beside the formula; of an array, its first value. */
export function evaluateFormula(node: FormulaNode, scope: Scope): CellValue {
  try {
    const value = single(evaluate(node, scope), scope);
    return typeof value === "number" && !Number.isFinite(value) ? new ErrorValue("#NUM!") : value;
  } catch (raised) {
    if (raised instanceof Raised) return raised.value;
    throw raised;
  }
}

/** A part of a formula; raises what errors it comes to. */
export function evaluate(node: FormulaNode, scope: Scope): Operand {
  switch (node.kind) {
    case "constant":
      return node.value;
    case "missing":
      return null;
    case "reference":
      return areaOf(node.reference, scope);
    case "table":
      return tableArea(node.reference, scope);
    case "name":
      return evaluateName(node.name, scope);
    case "sign": {
      const isMinus = node.operator === "-";
      return eachValue([evaluate(node.of, scope)], scope, ([value = null]) =>
        isMinus ? -numberOf(value) : value,
      );
    }
    case "percent":
      return eachValue([evaluate(node.of, scope)], scope, ([value = null]) => numberOf(value) / 100);
    case "binary": {
      const { operator, left, right } = node;
      return eachValue([evaluate(left, scope), evaluate(right, scope)], scope, ([a = null, b = null]) =>
        calculateOperator(operator, a, b),
      );
    }
    case "call":
      return callFunction(node.name, node.arguments, scope);
    case "array": {
      const values = node.rows.flatMap((row) => row.map((item) => single(evaluate(item, scope), scope)));
      return new Matrix(values, node.rows.length, node.rows[0]?.length ?? 0);
    }
  }
}

function areaOf(reference: Reference, scope: Scope): Area {
  const { first, last } = reference;
  const sheet = reference.sheet === null ? scope.sheet : scope.cells.source.sheet(reference.sheet);
  if (!sheet) return raise("#REF!");
  const rows = [first.row?.at ?? 0, (last ?? first).row?.at ?? lastRow];
  const columns = [first.column?.at ?? 0, (last ?? first).column?.at ?? lastColumn];
  const range: CellRange = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return new Area(sheet, range);
}

function evaluateName(name: string, scope: Scope): Operand {
  const { source } = scope.cells;
  const table = source.table(name);
  if (table) return tableArea({ table: name, parts: [], columns: [] }, scope);
  const formula = source.name(name, scope.sheet);
  if (formula === null) return raise("#NAME?");
  const key = name.toLowerCase();
  if (scope.names.includes(key)) return raise("#NAME?");
  return evaluate(formulaTree(formula), { ...scope, names: [...scope.names, key] });
}
