/**
 * A part of a package as UTF-8: XML may be written in UTF-16 as well, with a mark at its beginning or without. The
 * declaration, which would still name UTF-16, is left out. What isn't UTF-16 is returned as it is.
 */
export function inUtf8(part: Uint8Array): Uint8Array {
  const encoding = utf16Of(part);
  if (encoding === null) return part;
  const text = new TextDecoder(encoding).decode(part).replace(/^\s*<\?xml[^>]*\?>/, "");
  return new TextEncoder().encode(text);
}

/** By its mark or by its first letter: XML begins with `<`. */
function utf16Of([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0) ? "utf-16le" : null;
}
