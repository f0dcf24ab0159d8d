/** A tag of one of the small parts (workbook, relationships, styles); text between tags is of no interest there. */
export interface XmlTag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  /** The value of an attribute by its whole name; `null` where it isn't there. */
  readonly attribute: (name: string) => string | null;
  /** All attributes in their order. */
  readonly attributes: () => ReadonlyMap<string, string>;
}

/**
 * Visits the tags of an XML text in order, in one pass; comments, declarations and CDATA are passed over.
 * `end` is the position behind the tag, `start` that of its first sign.
 */
export function visitTags(xml: string, visit: (tag: XmlTag, end: number, start: number) => void): void {
  let at = xml.indexOf("<");
  while (at >= 0) {
    const skipped = skipSpecial(xml, at);
    if (skipped !== null) {
      at = skipped < 0 ? -1 : xml.indexOf("<", skipped);
      continue;
    }
    const end = tagEnd(xml, at + 1);
    if (end < 0) return;
    visit(parseTag(xml.slice(at + 1, end)), end + 1, at);
    at = xml.indexOf("<", end);
  }
}

/** Where a comment, CDATA section or declaration ends; `null` for a tag, -1 where it never ends. */
function skipSpecial(xml: string, at: number): number | null {
  if (xml.startsWith("<!--", at)) return xml.indexOf("-->", at);
  if (xml.startsWith("<![CDATA[", at)) return xml.indexOf("]]>", at);
  if (xml.startsWith("<!", at) || xml.startsWith("<?", at)) return xml.indexOf(">", at);
  return null;
}

function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return at;
    else if (code === 34 || code === 39) quote = code;
  }
  return -1;
}

function parseTag(inside: string): XmlTag {
  const closing = inside.startsWith("/");
  const empty = inside.endsWith("/");
  const body = inside.slice(closing ? 1 : 0, empty ? -1 : undefined);
  const nameEnd = body.search(/\s/);
  const name = nameEnd < 0 ? body : body.slice(0, nameEnd);
  let parsed: Map<string, string> | null = null;
  const attributes = () =>
    (parsed ??= nameEnd < 0 ? new Map<string, string>() : parseAttributes(body, nameEnd));
  return {
    name,
    kind: closing ? "close" : empty ? "empty" : "open",
    attribute: (key) => attributes().get(key) ?? null,
    attributes,
  };
}

function parseAttributes(body: string, from: number): Map<string, string> {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    const equals = body.indexOf("=", at);
    if (equals < 0) return attributes;
    let open = equals + 1;
    while (/\s/.test(body.charAt(open))) open++;
    const close = body.indexOf(body.charAt(open), open + 1);
    if (open >= body.length || close < 0) return attributes;
    attributes.set(body.slice(at, equals).trim(), decodeEntities(body.slice(open + 1, close)));
    at = close + 1;
  }
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Resolves `&amp;`, `&#10;`, `&#xA;`; what is no entity of XML stays as it is. By hand, because some programs write
 * every Vietnamese letter so, and a replacing expression is several times slower.
 */
export function decodeEntities(text: string): string {
  let from = 0;
  let decoded = "";
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    const end = text.indexOf(";", at);
    if (end < 0) break;
    const character = end - at > 9 ? undefined : decodeEntity(text, at + 1, end);
    if (character === undefined) continue;
    decoded += text.slice(from, at) + character;
    from = end + 1;
    at = end;
  }
  return from === 0 ? text : decoded + text.slice(from);
}

/** The character of an entity between its `&` and `;`; `undefined` where it is none. */
function decodeEntity(text: string, start: number, end: number): string | undefined {
  if (text.charCodeAt(start) !== 35) return named.get(text.slice(start, end));
  const hexadecimal = (text.charCodeAt(start + 1) | 32) === 120;
  const digits = hexadecimal ? start + 2 : start + 1;
  let code = 0;
  for (let at = digits; at < end; at++) {
    const digit = digitValue(text.charCodeAt(at));
    if (digit < 0 || digit >= (hexadecimal ? 16 : 10)) return undefined;
    code = code * (hexadecimal ? 16 : 10) + digit;
  }
  return end === digits || code > 0x10ffff ? undefined : String.fromCodePoint(code);
}

function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 6 ? letter + 10 : -1;
}

/** `1`, `true` and `on` of an attribute. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}
