/**
 * Whether a part is UTF-8 and its root element is exactly `name` in the namespace that Excel writes. Prefixed names,
 * the strict namespace and UTF-16 are rare enough to be left to the library.
 */
export function hasRoot(part: Uint8Array, name: string): boolean {
  const root = rootElement(part);
  return root !== null && root.name === name && !root.tag.includes("purl.oclc.org");
}

function rootElement(part: Uint8Array): { name: string; tag: string } | null {
  if (part[0] === 0xfe || part[0] === 0xff || part[0] === 0 || part[1] === 0) return null;
  const head = new TextDecoder().decode(part.subarray(0, 8192));
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(head)?.[1] ?? "utf-8";
  if (!/^(utf-?8|us-ascii)$/i.test(declared)) return null;
  const match = /^(?:\s|<\?[^>]*>|<!--.*?-->|<![^>]*>)*<([^\s/>]+)([^>]*)/s.exec(head);
  return match ? { name: match[1] ?? "", tag: match[2] ?? "" } : null;
}
