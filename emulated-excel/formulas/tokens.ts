export interface Token {
  readonly kind: TokenKind;
  /** As written; the texts of all tokens together are the formula. */
  readonly text: string;
}

export type TokenKind =
  | "space"
  | "string"
  | "number"
  | "error"
  /** A cell, an area, whole rows or columns, with its sheet. */
  | "reference"
  /** A name before its parenthesis. */
  | "function"
  /** A defined name, TRUE, FALSE, or a table without brackets. */
  | "name"
  /** `DuLieu[Số lượng]`, or `[@x]` inside a table. */
  | "table"
  | "operator"
  | "open"
  | "close"
  | "comma"
  | "arrayOpen"
  | "arrayClose"
  | "arrayRow";

export class FormulaSyntaxError extends SyntaxError {}

const sheetPrefix = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const area = String.raw`(?:${cell}:${cell}|${cell}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})`;

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/uy],
  ["string", /"(?:[^"]|"")*"/uy],
  [
    "error",
    new RegExp(
      `(?:${sheetPrefix})?#REF!(?:${area})?|#NULL!|#DIV/0!|#VALUE!|#NAME\\?|#NUM!|#N/A|#SPILL!|#CALC!`,
      "uy",
    ),
  ],
  ["reference", new RegExp(`(?:${sheetPrefix})?${area}(?![\\p{L}\\p{N}_.(\\[])`, "uy")],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["name", new RegExp(String.raw`(?:${sheetPrefix})?[\p{L}_\\][\p{L}\p{N}_.?\\]*`, "uy")],
  ["number", /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>%]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["comma", /,/uy],
  ["arrayOpen", /\{/uy],
  ["arrayClose", /\}/uy],
  ["arrayRow", /;/uy],
];

/** The formula in pieces; throws where it has a character that no formula has. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  if (formula[at] === "[") return { kind: "table", text: bracketed(formula, at, at) };
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    if (kind === "name" && formula[at + text.length] === "[")
      return { kind: "table", text: bracketed(formula, at, at + text.length) };
    return { kind, text };
  }
  throw new FormulaSyntaxError(`What is "${formula[at]}" at ${at + 1} of ${formula}?`);
}

/** From `start` to the bracket that closes the one at `open`; `'` takes the meaning from the bracket after it. */
function bracketed(formula: string, start: number, open: number): string {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  throw new FormulaSyntaxError(`A bracket is not closed in ${formula}`);
}
