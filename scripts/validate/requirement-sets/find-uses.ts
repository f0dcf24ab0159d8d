import ts from "typescript";

/** A member of Office.js that a place in the source uses. */
export interface OfficeUse {
  readonly node: ts.Node;
  /** `Range.getMergedAreasOrNullObject` */
  readonly name: string;
  readonly declaration: ts.Declaration;
}

/** A place whose members can't be told from the source: it must be written so that they can. */
export interface UnclearUse {
  readonly node: ts.Node;
  readonly why: string;
}

export interface OfficeUses {
  readonly uses: readonly OfficeUse[];
  readonly unclear: readonly UnclearUse[];
}

/**
 * Every member of Office.js that a source file reads, writes, calls, names in an object that is handed over (`set`,
 * `load`), loads by a text (`"items/name"`), or gives as a value of an enum ("ColumnClustered"). Types alone don't
 * count: nothing of them is left when the program runs.
 */
export function findOfficeUses(file: ts.SourceFile, checker: ts.TypeChecker): OfficeUses {
  const uses: OfficeUse[] = [];
  const unclear: UnclearUse[] = [];
  const add = (node: ts.Node, symbol: ts.Symbol | undefined, called?: ts.Declaration): void => {
    const declaration = called ?? symbol?.declarations?.[0];
    if (!symbol || !declaration || !isOffices(declaration)) return;
    const owner = declaration.parent as ts.Node & { readonly name?: ts.Node };
    const name = owner.name ? `${owner.name.getText()}.${symbol.name}` : symbol.name;
    uses.push({ node, name, declaration });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      const called = ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : null;
      add(node, checker.getSymbolAtLocation(node.name), called ? signatureOf(called, checker) : undefined);
    } else if (ts.isElementAccessExpression(node)) {
      addByKey(node);
    } else if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      for (const property of node.properties)
        if (type && property.name) add(property, propertyOf(type, property.name.getText(), checker));
    } else if (ts.isBindingElement(node)) {
      const key = (node.propertyName ?? node.name).getText();
      add(node, propertyOf(checker.getTypeAtLocation(node.parent), key, checker));
    } else if (ts.isStringLiteralLike(node)) {
      add(node, enumMemberOf(node, checker));
    }
    if (ts.isCallExpression(node)) addLoads(node);
    ts.forEachChild(node, visit);
  };
  const addByKey = (node: ts.ElementAccessExpression): void => {
    const type = checker.getTypeAtLocation(node.expression);
    if (!(type.symbol?.declarations ?? []).some(isOffices)) return;
    const keys = textsOf(checker.getTypeAtLocation(node.argumentExpression));
    if (keys === null) unclear.push({ node, why: "a member of Office.js by a computed name" });
    for (const key of keys ?? []) add(node, propertyOf(type, key, checker));
  };
  const addLoads = (call: ts.CallExpression): void => {
    if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "load") return;
    const loaded = checker.getTypeAtLocation(call.expression.expression);
    const [given] = call.arguments;
    if (!(loaded.symbol?.declarations ?? []).some(isOffices) || !given || ts.isObjectLiteralExpression(given))
      return;
    const paths = textsOf(checker.getTypeAtLocation(given));
    if (paths === null) unclear.push({ node: call, why: "load() of names that aren't written here" });
    for (const path of (paths ?? []).flatMap((text) => text.split(","))) {
      let type = loaded;
      for (const key of path.trim().split("/")) {
        const symbol = propertyOf(type, key, checker);
        if (symbol === undefined) {
          unclear.push({ node: call, why: `load("${path.trim()}"): there is no ${key}` });
          break;
        }
        add(call, symbol);
        type = elementOf(checker.getTypeOfSymbolAtLocation(symbol, call), checker);
      }
    }
  };
  visit(file);
  return { uses, unclear };
}

export function isOffices(declaration: ts.Declaration): boolean {
  return /[\\/]@types[\\/]office-js[\\/]/.test(declaration.getSourceFile().fileName);
}

/** Overloads are of different sets: the one that is called counts. */
function signatureOf(call: ts.CallExpression, checker: ts.TypeChecker): ts.Declaration | undefined {
  return checker.getResolvedSignature(call)?.declaration;
}

function propertyOf(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol | undefined {
  return checker.getPropertyOfType(checker.getNonNullableType(type), name);
}

function elementOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
}

/** The texts that a type allows, of an array of them too; `null` where it allows any. */
function textsOf(type: ts.Type): string[] | null {
  if (type.isStringLiteral()) return [type.value];
  const parts = type.isUnion() ? type.types : elementTypesOf(type);
  if (parts === null) return null;
  const texts = parts.map(textsOf);
  return texts.includes(null) ? null : texts.flatMap((text) => text ?? []);
}

function elementTypesOf(type: ts.Type): readonly ts.Type[] | null {
  const { typeArguments } = type as ts.TypeReference;
  return (type.symbol?.name === "Array" || type.symbol?.name === "ReadonlyArray" || isTuple(type)) &&
    typeArguments
    ? typeArguments
    : null;
}

function isTuple(type: ts.Type): boolean {
  const { target } = type as ts.TypeReference;
  return target !== undefined && (target.objectFlags & ts.ObjectFlags.Tuple) !== 0;
}

/**
 * `"ColumnClustered"` where Office.js takes an `Excel.ChartType`. A method takes the texts in one overload and the enum,
 * whose values tell their sets, in another.
 */
function enumMemberOf(literal: ts.StringLiteralLike, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = literal;
  const types = ts.isCallExpression(parent)
    ? parametersAt(parent, parent.arguments.indexOf(literal), checker)
    : [checker.getContextualType(literal)];
  return types
    .flatMap((type) => (type?.isUnion() ? type.types : type ? [type] : []))
    .find((part) => part.isStringLiteral() && part.value === literal.text && part.symbol)?.symbol;
}

function parametersAt(call: ts.CallExpression, index: number, checker: ts.TypeChecker): ts.Type[] {
  return checker
    .getTypeAtLocation(call.expression)
    .getCallSignatures()
    .flatMap(({ parameters }) => parameters[index] ?? [])
    .map((parameter) => checker.getTypeOfSymbolAtLocation(parameter, call));
}
