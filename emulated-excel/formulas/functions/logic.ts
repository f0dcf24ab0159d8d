import type { CellValue } from "../../model/content";
import { ErrorValue } from "../../model/content";
import type { Operand } from "../operand";
import { eachValue, single } from "../operand-values";
import type { Scope } from "../scope";
import type { FormulaNode } from "../syntax";
import { compareValues, raise, Raised, truthOf } from "../values";
import { anyNumber, onErrors, onOperands, onValues } from "./definition";
import type { FunctionTable } from "./definition";
import { cellsOf } from "./numbers-among";

export const logicFunctions: FunctionTable = {
  IF: { least: 2, most: 3, takes: "nodes", run: runIf },
  IFERROR: { least: 2, most: 2, takes: "nodes", run: (nodes, scope) => otherwise(nodes, scope, () => true) },
  IFNA: {
    least: 2,
    most: 2,
    takes: "nodes",
    run: (nodes, scope) => otherwise(nodes, scope, ({ error }) => error === "#N/A"),
  },
  IFS: { least: 2, most: anyNumber, takes: "nodes", run: runIfs },
  SWITCH: { least: 3, most: anyNumber, takes: "nodes", run: runSwitch },
  CHOOSE: { least: 2, most: anyNumber, takes: "nodes", run: choose },
  AND: onOperands(1, anyNumber, (operands, scope) => truths(operands, scope).every(Boolean)),
  OR: onOperands(1, anyNumber, (operands, scope) => truths(operands, scope).some(Boolean)),
  XOR: onOperands(
    1,
    anyNumber,
    (operands, scope) => truths(operands, scope).filter(Boolean).length % 2 === 1,
  ),
  NOT: onValues(1, 1, ([value = null]) => !truthOf(value)),
  TRUE: onValues(0, 0, () => true),
  FALSE: onValues(0, 0, () => false),
  NA: onValues(0, 0, () => raise("#N/A")),
  ISBLANK: onErrors((value) => value === null),
  ISNUMBER: onErrors((value) => typeof value === "number"),
  ISTEXT: onErrors((value) => typeof value === "string"),
  ISNONTEXT: onErrors((value) => typeof value !== "string"),
  ISLOGICAL: onErrors((value) => typeof value === "boolean"),
  ISERROR: onErrors((value) => value instanceof ErrorValue),
  ISERR: onErrors((value) => value instanceof ErrorValue && value.error !== "#N/A"),
  ISNA: onErrors((value) => value instanceof ErrorValue && value.error === "#N/A"),
};

function runIf(nodes: readonly FormulaNode[], scope: Scope): Operand {
  const [condition, then, otherwiseNode] = nodes as [FormulaNode, FormulaNode, FormulaNode | undefined];
  const given = scope.evaluate(condition, scope);
  const other = (): Operand => (otherwiseNode ? scope.evaluate(otherwiseNode, scope) : false);
  if (scope.isArray && (cellsOf(given, scope)?.length ?? 1) > 1) {
    return eachValue(
      [given, scope.evaluate(then, scope), other()],
      scope,
      ([truth = null, yes = null, no = null]) => (truthOf(truth) ? yes : no),
    );
  }
  return truthOf(single(given, scope)) ? scope.evaluate(then, scope) : other();
}

function otherwise(
  nodes: readonly FormulaNode[],
  scope: Scope,
  catches: (error: ErrorValue) => boolean,
): Operand {
  const [first, second] = nodes as [FormulaNode, FormulaNode];
  const given = caught(() => scope.evaluate(first, scope));
  if (scope.isArray && (cellsOf(given, scope)?.length ?? 1) > 1) {
    return eachValue([given, scope.evaluate(second, scope)], scope, ([value = null, other = null]) =>
      value instanceof ErrorValue && catches(value) ? other : value,
    );
  }
  const value = single(given, scope);
  if (!(value instanceof ErrorValue)) return given;
  return catches(value) ? scope.evaluate(second, scope) : value;
}

function runIfs(nodes: readonly FormulaNode[], scope: Scope): Operand {
  for (let index = 0; index + 1 < nodes.length; index += 2) {
    const [condition, result] = nodes.slice(index) as [FormulaNode, FormulaNode];
    if (truthOf(single(scope.evaluate(condition, scope), scope))) return scope.evaluate(result, scope);
  }
  return raise("#N/A");
}

function runSwitch(nodes: readonly FormulaNode[], scope: Scope): Operand {
  const value = (node: FormulaNode): CellValue => single(scope.evaluate(node, scope), scope);
  const [first, ...cases] = nodes as [FormulaNode, ...FormulaNode[]];
  const wanted = value(first);
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const [given, result] = cases.slice(index) as [FormulaNode, FormulaNode];
    if (compareValues(value(given), wanted) === 0) return scope.evaluate(result, scope);
  }
  const last = cases.length % 2 === 1 ? cases[cases.length - 1] : undefined;
  return last ? scope.evaluate(last, scope) : raise("#N/A");
}

function choose(nodes: readonly FormulaNode[], scope: Scope): Operand {
  const [first, ...choices] = nodes as [FormulaNode, ...FormulaNode[]];
  const index = single(scope.evaluate(first, scope), scope);
  const chosen = typeof index === "number" ? choices[Math.trunc(index) - 1] : undefined;
  return chosen ? scope.evaluate(chosen, scope) : raise("#VALUE!");
}

/** Of cells, only truth values and numbers count. */
function truths(operands: readonly Operand[], scope: Scope): boolean[] {
  const found = operands.flatMap((operand) => {
    const cells = cellsOf(operand, scope);
    if (!cells) return [truthOf(operand as CellValue)];
    return cells.flatMap((value) => {
      if (value instanceof ErrorValue) throw new Raised(value);
      return typeof value === "boolean" || typeof value === "number" ? [truthOf(value)] : [];
    });
  });
  return found.length > 0 ? found : raise("#VALUE!");
}

function caught(work: () => Operand): Operand {
  try {
    return work();
  } catch (raised) {
    if (raised instanceof Raised) return raised.value;
    throw raised;
  }
}
