import { refusal } from "./excel-error";

const declaration = /^\s*(?:<\?xml[^?]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*/;

interface Root {
  readonly name: string;
  readonly attributes: string;
  readonly isEmpty: boolean;
}

function rootOf(xml: string): Root | null {
  const begin = xml.replace(declaration, "");
  const tag = /^<([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[^\s=>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/)?>/u.exec(
    begin,
  );
  return tag ? { name: tag[1] ?? "", attributes: tag[2] ?? "", isEmpty: tag[3] !== undefined } : null;
}

/** Refuses what can't be an XML document: no root, or a root that isn't closed at the end. */
export function ensureXml(xml: string): string {
  const root = rootOf(xml);
  const isClosed = root && (root.isEmpty || xml.trimEnd().endsWith(`</${root.name}>`));
  if (!isClosed) throw refusal("InvalidArgument", "not an XML document");
  return xml;
}

/** Namespace of the root element; "" when it has none. */
export function namespaceOf(xml: string): string {
  const root = rootOf(xml);
  if (!root) return "";
  const [prefix] = root.name.includes(":") ? root.name.split(":") : [null];
  const attribute = prefix === null ? "xmlns" : `xmlns:${prefix}`;
  const match = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root.attributes);
  return match?.[1] ?? match?.[2] ?? "";
}
