/**
 * Functions that came after the file format: Excel shows `#NAME?` unless the file spells them with this prefix.
 * Those whose result spills over cells (FILTER, UNIQUE…) need more than a prefix and are not for plans.
 */
const prefixed = new Set(
  (
    "AGGREGATE CONCAT DAYS FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.SNGL NUMBERVALUE " +
    "PERCENTILE.INC PERCENTRANK.INC QUARTILE.INC RANK.AVG RANK.EQ SHEET SHEETS STDEV.P STDEV.S SWITCH " +
    "TEXTJOIN UNICHAR UNICODE VAR.P VAR.S XLOOKUP XMATCH XOR"
  ).split(" "),
);

/**
 * A formula as a user types it in English, in the form that files have: `[@x]` and `DuLieu[@x]` become
 * `DuLieu[[#This Row],[x]]`, newer functions get their prefix. `table` is the table that the cell lies in.
 * Throws where a formula means "this row" and lies in no table.
 */
export function fileFormula(formula: string, table: string | null): string {
  let written = "";
  for (let at = 0; at < formula.length;) {
    const rest = formula.slice(at);
    const end = at + (tokenLength(rest) || 1);
    const token = formula.slice(at, end);
    if (token.startsWith("[")) written += tableReference(token, written, table, formula);
    else if (formula[end] === "(" && prefixed.has(token.toUpperCase())) written += `_xlfn.${token}`;
    else written += token;
    at = end;
  }
  return written;
}

/** Length of the text, sheet name, bracketed reference or name at the start; 0 for anything else. */
function tokenLength(rest: string): number {
  if (rest.startsWith("[")) return bracketLength(rest);
  return /^(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_.\\]+)/u.exec(rest)?.[0].length ?? 0;
}

/** `'` takes the meaning from the bracket after it. */
function bracketLength(rest: string): number {
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === "'") at++;
    else if (rest[at] === "[") depth++;
    else if (rest[at] === "]" && --depth === 0) return at + 1;
  }
  throw new SyntaxError(`A bracket is not closed in the formula ${rest}`);
}

function tableReference(token: string, before: string, table: string | null, formula: string): string {
  const named = /[\p{L}\p{N}_.\\]$/u.test(before);
  if (!named && table === null) throw new SyntaxError(`"${token}" lies in no table: ${formula}`);
  return (named ? "" : table) + thisRow(token);
}

function thisRow(token: string): string {
  if (!token.startsWith("[@")) return token;
  const column = token.slice(2, -1);
  if (column === "") return "[#This Row]";
  return column.startsWith("[") ? `[[#This Row],${column}]` : `[[#This Row],[${column}]]`;
}
