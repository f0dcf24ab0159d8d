import ts from "typescript";
import { includes, type Requirement } from "./requirement";

/**
 * Whether `node` runs only where the host has the requirement: it stands in the true branch of an `if`, `?:` or behind
 * `&&` whose condition asks for that set and version or a higher one, or after an `if (!…) return` of the kind. Asking
 * is a call of Office's `isSetSupported(set, version)`, of a function that hands its one argument to it, or a constant
 * that holds the answer. A function counts as guarded only by what is written in it or around it.
 */
export function isGuarded(node: ts.Node, needs: Requirement, checker: ts.TypeChecker): boolean {
  for (let inner = node; inner.parent && !ts.isSourceFile(inner.parent); inner = inner.parent) {
    const outer = inner.parent;
    const isBehind =
      (ts.isIfStatement(outer) &&
        outer.thenStatement === inner &&
        asksFor(outer.expression, needs, checker)) ||
      (ts.isConditionalExpression(outer) &&
        outer.whenTrue === inner &&
        asksFor(outer.condition, needs, checker)) ||
      (ts.isBinaryExpression(outer) &&
        outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
        outer.right === inner &&
        asksFor(outer.left, needs, checker)) ||
      (ts.isBlock(outer) && isAfterExit(outer, inner, needs, checker));
    if (isBehind) return true;
  }
  return false;
}

function isAfterExit(block: ts.Block, node: ts.Node, needs: Requirement, checker: ts.TypeChecker): boolean {
  return block.statements.some(
    (statement) =>
      statement.end <= node.pos &&
      ts.isIfStatement(statement) &&
      leaves(statement.thenStatement) &&
      ts.isPrefixUnaryExpression(statement.expression) &&
      statement.expression.operator === ts.SyntaxKind.ExclamationToken &&
      asksFor(statement.expression.operand, needs, checker),
  );
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** Whether `condition` can be true only where the host has the requirement. */
function asksFor(condition: ts.Expression, needs: Requirement, checker: ts.TypeChecker): boolean {
  const expression = withoutParentheses(condition);
  if (ts.isBinaryExpression(expression)) {
    const { left, right, operatorToken } = expression;
    const both = [asksFor(left, needs, checker), asksFor(right, needs, checker)];
    if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return both.includes(true);
    return operatorToken.kind === ts.SyntaxKind.BarBarToken && !both.includes(false);
  }
  if (ts.isIdentifier(expression)) {
    const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration;
    const isConstant =
      declaration !== undefined &&
      ts.isVariableDeclaration(declaration) &&
      (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    return (
      isConstant && declaration.initializer !== undefined && asksFor(declaration.initializer, needs, checker)
    );
  }
  if (!ts.isCallExpression(expression)) return false;
  const asked = askedOf(expression, checker);
  return (
    asked !== null &&
    needs.version !== null &&
    asked.set === needs.set &&
    asked.version !== null &&
    includes(asked.version, needs.version)
  );
}

/** What a call asks Office for; `null` for any other call. */
function askedOf(call: ts.CallExpression, checker: ts.TypeChecker): Requirement | null {
  if (isOfficesQuestion(call)) {
    const [set, version] = call.arguments.map(literalOf);
    return set && version ? { set, version } : null;
  }
  const version = literalOf(call.arguments[0]);
  const helper = helperBehind(call, checker);
  if (version === null || call.arguments.length !== 1 || helper === null) return null;
  const set = setThatHelperAsksFor(helper);
  return set === null ? null : { set, version };
}

function isOfficesQuestion(call: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === "isSetSupported";
}

function literalOf(node: ts.Expression | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}

function helperBehind(call: ts.CallExpression, checker: ts.TypeChecker): ts.FunctionDeclaration | null {
  const symbol = checker.getSymbolAtLocation(call.expression);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target?.valueDeclaration;
  return declaration && ts.isFunctionDeclaration(declaration) ? declaration : null;
}

/** The set of a function that is nothing but `return ….isSetSupported("set", itsParameter)`. */
function setThatHelperAsksFor({ parameters, body }: ts.FunctionDeclaration): string | null {
  const [only] = body?.statements ?? [];
  if (parameters.length !== 1 || body?.statements.length !== 1 || !only || !ts.isReturnStatement(only))
    return null;
  const call = only.expression;
  if (!call || !ts.isCallExpression(call) || !isOfficesQuestion(call)) return null;
  const [set, version] = call.arguments;
  const handsOn = version && ts.isIdentifier(version) && version.text === parameters[0]?.name.getText();
  return handsOn ? literalOf(set) : null;
}

function withoutParentheses(expression: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(expression) ? withoutParentheses(expression.expression) : expression;
}
