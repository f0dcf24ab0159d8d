import { ErrorValue } from "../model/content";
import { parseFormula } from "./syntax";
import type { FormulaNode } from "./syntax";

const trees = new Map<string, FormulaNode>();
const mostTrees = 50_000;

/** The tree of a formula; kept, for the same formulas are calculated again and again. */
export function formulaTree(formula: string): FormulaNode {
  const known = trees.get(formula);
  if (known) return known;
  const node = parseOrName(formula);
  if (trees.size >= mostTrees) trees.clear();
  trees.set(formula, node);
  return node;
}

/** A formula of a file that isn't understood shows #NAME?, as Excel shows it for what it doesn't know. */
function parseOrName(formula: string): FormulaNode {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: "constant", value: new ErrorValue("#NAME?") };
    throw error;
  }
}
