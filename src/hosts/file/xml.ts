export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** One element with the given XML inside; attributes are escaped, `undefined` ones are left out. */
export function element(name: string, attributes: Attributes = {}, ...inner: readonly string[]): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    tag += ` ${key}="${typeof value === "boolean" ? Number(value) : escapeAttribute(String(value))}"`;
  }
  const content = inner.join("");
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** A list element with its `count`, or nothing when the list is empty. */
export function countedList(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, ...items);
}

/** Text between tags. Characters that XML can't hold are dropped, broken surrogates become U+FFFD. */
export function escapeText(text: string): string {
  // Nearly every text of a large workbook has nothing to escape: one test instead of five replacements.
  if (!needsEscape.test(text)) return text;
  return wellFormed(text)
    .replace(notXml, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

/** Excel takes four digits for a code, LibreOffice already one: `thi_xa_la_gi` would lose its `_xa_`. */
const readsAsCode = /_(?=x[0-9A-Fa-f]{1,4}_)/g;

/**
 * Text of the schema's type ST_Xstring (cells, names of sheets and columns), which can hold any character:
 * control characters are written `_xHHHH_`, and so is an underscore that would read as such a code.
 */
export function escapeCellText(text: string): string {
  if (!needsEscape.test(text) && !text.includes("_x")) return text;
  const coded = text.replace(readsAsCode, "_x005F_").replace(codedInCells, (character) => codeOf(character));
  return escapeText(coded);
}

/** ST_Xstring inside an attribute, where line breaks and tabs would otherwise become spaces. */
export function cellTextAttribute(text: string): string {
  return text
    .replace(readsAsCode, "_x005F_")
    .replace(codedInCells, (character) => codeOf(character))
    .replace(/[\t\n]/g, (character) => codeOf(character).toLowerCase());
}

/** `#1F4E79` as `FF1F4E79`, the way styles want it: opaque. */
export function opaqueColor(color: string): string {
  return `FF${hexColor(color)}`;
}

/** `#1f4e79` as `1F4E79`. Throws when it is no such colour. */
export function hexColor(color: string): string {
  const match = /^#([0-9A-Fa-f]{6})$/.exec(color);
  if (!match?.[1]) throw new RangeError(`"${color}" is no colour of the form #RRGGBB`);
  return match[1].toUpperCase();
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\t/g, "&#9;").replace(/\n/g, "&#10;");
}

/* eslint-disable no-control-regex -- control characters are what these are about */
const needsEscape = /[&<>\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const codedInCells = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
/* eslint-enable no-control-regex */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function wellFormed(text: string): string {
  return text.replace(loneSurrogate, "\uFFFD");
}

function codeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
