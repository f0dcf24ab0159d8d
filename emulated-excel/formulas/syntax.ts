import type { ErrorCode } from "../model/content";
import { ErrorValue, errorCodes } from "../model/content";
import { parseReference } from "./reference";
import type { Reference } from "./reference";
import { parseTableReference } from "./table-reference";
import type { TableReference } from "./table-reference";
import { FormulaSyntaxError, tokenize } from "./tokens";
import type { Token } from "./tokens";

/** A formula as a tree. */
export type FormulaNode =
  | { readonly kind: "constant"; readonly value: string | number | boolean | ErrorValue }
  /** An argument left out: `IF(A1,,2)`. */
  | { readonly kind: "missing" }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "table"; readonly reference: TableReference }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sign" | "percent"; readonly operator: string; readonly of: FormulaNode }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly FormulaNode[] }
  | { readonly kind: "array"; readonly rows: readonly (readonly FormulaNode[])[] };

/** Operators from those that bind loosest; those of a line bind alike, from left to right. */
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Reads a formula without its leading "="; throws a FormulaSyntaxError where Excel would not take it. */
export function parseFormula(formula: string): FormulaNode {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
  const reader = new TokenReader(tokens, formula);
  const node = reader.level(0);
  reader.end();
  return node;
}

class TokenReader {
  private next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly formula: string,
  ) {}

  level(depth: number): FormulaNode {
    const operators = levels[depth];
    if (!operators) return this.signed();
    let left = this.level(depth + 1);
    for (;;) {
      const token = this.tokens[this.next];
      if (token?.kind !== "operator" || !operators.includes(token.text)) return left;
      this.next++;
      left = { kind: "binary", operator: token.text, left, right: this.level(depth + 1) };
    }
  }

  end(): void {
    const token = this.tokens[this.next];
    if (token) this.fail(`"${token.text}" is not expected`);
  }

  /** A sign binds closer than a power: `-2^2` is 4. */
  private signed(): FormulaNode {
    const token = this.tokens[this.next];
    if (token?.kind === "operator" && (token.text === "-" || token.text === "+")) {
      this.next++;
      return { kind: "sign", operator: token.text, of: this.signed() };
    }
    let node = this.operand();
    while (this.tokens[this.next]?.text === "%") {
      this.next++;
      node = { kind: "percent", operator: "%", of: node };
    }
    return node;
  }

  private operand(): FormulaNode {
    const token = this.tokens[this.next++];
    if (!token) this.fail("it ends too early");
    const { kind, text } = token;
    switch (kind) {
      case "number":
        return { kind: "constant", value: Number(text) };
      case "string":
        return { kind: "constant", value: text.slice(1, -1).replace(/""/g, '"') };
      case "error":
        return { kind: "constant", value: new ErrorValue(errorOf(text)) };
      case "reference": {
        const reference = parseReference(text);
        // What looks like a cell beyond the last column is a name.
        return reference ? { kind: "reference", reference } : { kind: "name", name: text };
      }
      case "table":
        return { kind: "table", reference: parseTableReference(text) };
      case "name":
        if (/^(true|false)$/i.test(text)) return { kind: "constant", value: text.toLowerCase() === "true" };
        return { kind: "name", name: text };
      case "function":
        this.expect("open");
        return { kind: "call", name: functionName(text), arguments: this.callArguments() };
      case "open": {
        const node = this.level(0);
        this.expect("close");
        return node;
      }
      case "arrayOpen":
        return this.array();
      case "space":
      case "operator":
      case "close":
      case "comma":
      case "arrayClose":
      case "arrayRow":
        return this.fail(`"${text}" is not expected`);
    }
  }

  private callArguments(): FormulaNode[] {
    if (this.accept("close")) return [];
    const found: FormulaNode[] = [];
    for (;;) {
      const kind = this.tokens[this.next]?.kind;
      found.push(kind === "comma" || kind === "close" ? { kind: "missing" } : this.level(0));
      if (this.accept("close")) return found;
      this.expect("comma");
    }
  }

  private array(): FormulaNode {
    const rows: FormulaNode[][] = [[]];
    for (;;) {
      rows[rows.length - 1]?.push(this.signed());
      if (this.accept("arrayClose")) break;
      if (this.accept("arrayRow")) rows.push([]);
      else this.expect("comma");
    }
    if (rows.some((row) => row.length !== rows[0]?.length)) this.fail("its array is ragged");
    return { kind: "array", rows };
  }

  private accept(kind: Token["kind"]): boolean {
    if (this.tokens[this.next]?.kind !== kind) return false;
    this.next++;
    return true;
  }

  private expect(kind: Token["kind"]): void {
    if (!this.accept(kind)) this.fail(`"${this.tokens[this.next]?.text ?? "the end"}" is not expected`);
  }

  private fail(why: string): never {
    throw new FormulaSyntaxError(`${why}: ${this.formula}`);
  }
}

function errorOf(text: string): ErrorCode {
  return errorCodes.find((code) => text.toUpperCase() === code) ?? "#REF!";
}

/** Newer functions have a prefix in files. */
function functionName(text: string): string {
  return text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
}
