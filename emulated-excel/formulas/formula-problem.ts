import { functionNamed } from "./functions/call-function";
import { parseFormula } from "./syntax";
import type { FormulaNode } from "./syntax";

const longestFormula = 8192;
const longestText = 255;

/** Why Excel would not take the formula when it is entered; `null` when it does. */
export function formulaProblem(formula: string): string | null {
  if (formula.length > longestFormula) return `A formula is longer than ${longestFormula} characters`;
  try {
    return nodeProblem(parseFormula(formula));
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}

function nodeProblem(node: FormulaNode): string | null {
  switch (node.kind) {
    case "constant":
      return typeof node.value === "string" && node.value.length > longestText
        ? `A text in a formula is longer than ${longestText} characters`
        : null;
    case "call":
      return callProblem(node.name, node.arguments.length) ?? firstProblem(node.arguments);
    case "sign":
    case "percent":
      return nodeProblem(node.of);
    case "binary":
      return nodeProblem(node.left) ?? nodeProblem(node.right);
    case "array":
      return firstProblem(node.rows.flat());
    case "missing":
    case "reference":
    case "table":
    case "name":
      return null;
  }
}

function firstProblem(nodes: readonly FormulaNode[]): string | null {
  for (const node of nodes) {
    const problem = nodeProblem(node);
    if (problem !== null) return problem;
  }
  return null;
}

/** Of functions that aren't known here, any number of arguments is taken. */
function callProblem(name: string, count: number): string | null {
  const definition = functionNamed(name);
  if (!definition || (count >= definition.least && count <= definition.most)) return null;
  return `${name} doesn't take ${count} arguments`;
}
