import { isVietnameseCodePage } from "../vietnamese-code-page";

const highHalfOfCp437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/**
 * A file's name in an archive, composed: UTF-8 where the archive says so or where the bytes are valid UTF-8 (macOS writes it
 * without saying so), else the code page of a Vietnamese Windows where every letter is one of it, else code page 437.
 * Backslashes become `/`.
 */
export function decodeEntryName(bytes: Uint8Array, declaredUtf8: boolean): string {
  return (decodeUtf8(bytes, declaredUtf8) ?? decodeVietnamese(bytes) ?? decodeCp437(bytes))
    .normalize("NFC")
    .replace(/\\/g, "/")
    .replace(/^\/+/, "");
}

/** Of a name without a tone the letters must do: in code page 437 these bytes are lines of frames and Greek, its own letters lie below. */
function decodeVietnamese(bytes: Uint8Array): string | null {
  const isAbove = bytes.every((byte) => byte < 0x80 || byte >= 0xc0);
  return isAbove && isVietnameseCodePage(bytes, 0) ? new TextDecoder("windows-1258").decode(bytes) : null;
}

function decodeUtf8(bytes: Uint8Array, lenient: boolean): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: !lenient }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeCp437(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte < 128 ? String.fromCharCode(byte) : (highHalfOfCp437[byte - 128] ?? "?"),
  ).join("");
}
