import { isVietnameseCodePage } from "./vietnamese-code-page";

export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1258";
}

/**
 * The text of a file without a format of its own: UTF-8, UTF-16 with its mark, Windows-1258 (a Vietnamese Windows' own),
 * else Windows-1252, under which the letters of the legacy Vietnamese encodings survive to be decoded later. `null` where it can't be text: any control
 * character but tab, line ends, form feed and the old end-of-file mark.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return readable(decode(bytes, "utf-16le"));
  if (first === 0xfe && second === 0xff) return readable(decode(bytes, "utf-16be"));
  for (const byte of bytes) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26) return null;
  }
  return (
    decode(bytes, "utf-8") ??
    readable(isVietnameseCodePage(bytes) ? composed(bytes) : decode(bytes, "windows-1252"))
  );
}

/** The code page writes a letter and its tone apart. */
function composed(bytes: Uint8Array): DecodedText | null {
  const decoded = decode(bytes, "windows-1258");
  return decoded && { ...decoded, text: decoded.text.normalize("NFC") };
}

function decode(bytes: Uint8Array, encoding: DecodedText["encoding"]): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function readable(decoded: DecodedText | null): DecodedText | null {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return decoded === null || /[\0-\x08\x0b\x0e-\x19\x1b-\x1f]/.test(decoded.text) ? null : decoded;
}
