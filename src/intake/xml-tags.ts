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
 * `end` is the position behind the tag.
 */
export function visitTags(xml: string, visit: (tag: XmlTag, end: number) => void): void {
  let at = xml.indexOf("<");
  while (at >= 0) {
    const skipped = skipSpecial(xml, at);
    if (skipped !== null) {
      at = skipped < 0 ? -1 : xml.indexOf("<", skipped);
      continue;
    }
    const end = tagEnd(xml, at + 1);
    if (end < 0) return;
    visit(parseTag(xml.slice(at + 1, end)), end + 1);
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

/** Resolves `&amp;`, `&#10;`, `&#xA;`; what is no entity of XML stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? whole;
      const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** `1`, `true` and `on` of an attribute. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}
