import { FormulaSyntaxError } from "./tokens";

/** `DuLieu[[#Headers],[Mã]:[Nữ]]`, taken apart. */
export interface TableReference {
  /** `null`: the table in which the formula stands. */
  readonly table: string | null;
  /** Empty: the body. */
  readonly parts: readonly TablePart[];
  /** None: all columns; two: from the first to the second. */
  readonly columns: readonly string[];
}

export type TablePart = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

const tableParts: readonly TablePart[] = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];

/** Reads a token of kind "table". */
export function parseTableReference(text: string): TableReference {
  const open = text.indexOf("[");
  const table = open === 0 ? null : text.slice(0, open);
  const inside = text.slice(open + 1, -1).trim();
  const parts: TablePart[] = [];
  const columns: string[] = [];
  for (const item of inside === "" ? [] : itemsOf(inside)) {
    if (item === "@") parts.push("#This Row");
    else if (item.startsWith("@")) {
      parts.push("#This Row");
      columns.push(...columnsOf(item.slice(1)));
    } else {
      const part = tableParts.find((each) => each.toLowerCase() === bare(item).toLowerCase());
      if (part) parts.push(part);
      else columns.push(...columnsOf(item));
    }
  }
  if (columns.length > 2) throw new FormulaSyntaxError(`Too many columns in ${text}`);
  return { table, parts, columns };
}

/** As Excel writes it. */
export function printTableReference({ table, parts, columns }: TableReference): string {
  const names = columns.map((name) => `[${escaped(name)}]`).join(":");
  if (parts.length === 0 && columns.length === 1) return `${table ?? ""}${names}`;
  if (parts.length === 1 && parts[0] === "#This Row" && columns.length <= 1) {
    const [name] = columns;
    if (name === undefined) return `${table ?? ""}[@]`;
    return `${table ?? ""}[@${/^[\p{L}\p{N}_]+$/u.test(name) ? name : `[${escaped(name)}]`}]`;
  }
  if (parts.length === 1 && columns.length === 0) return `${table ?? ""}[${parts[0]}]`;
  return `${table ?? ""}[${[...parts.map((part) => `[${part}]`), ...(names ? [names] : [])].join(",")}]`;
}

/** Split at commas outside brackets; a single name without brackets is one item. */
function itemsOf(inside: string): string[] {
  if (!/^@?\[/.test(inside)) return [inside];
  const items: string[] = [];
  let depth = 0;
  let item = "";
  for (let at = 0; at < inside.length; at++) {
    const letter = inside[at] as string;
    if (letter === "'") item += letter + (inside[++at] ?? "");
    else if (letter === "," && depth === 0) {
      items.push(item.trim());
      item = "";
    } else {
      if (letter === "[") depth++;
      if (letter === "]") depth--;
      item += letter;
    }
  }
  return [...items, item.trim()];
}

/** `[Mã]:[Nữ]` are two columns. */
function columnsOf(item: string): string[] {
  if (!item.startsWith("[")) return [unescaped(item)];
  const found = [...item.matchAll(/\[((?:'.|[^'\]])*)\]/gsu)].map(([, name = ""]) => unescaped(name));
  return found.length > 0 ? found : [unescaped(bare(item))];
}

function bare(item: string): string {
  return item.startsWith("[") && item.endsWith("]") ? item.slice(1, -1) : item;
}

function unescaped(name: string): string {
  return name.replace(/'(.)/gsu, "$1");
}

function escaped(name: string): string {
  return name.replace(/['#@[\]]/g, "'$&");
}
