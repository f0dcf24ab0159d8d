const highHalfOfCp437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/**
 * A file's name in an archive: UTF-8 where the archive says so or where the bytes are valid UTF-8 (macOS writes it
 * without saying so), else code page 437. Backslashes become `/`.
 */
export function decodeEntryName(bytes: Uint8Array, declaredUtf8: boolean): string {
  return (decodeUtf8(bytes, declaredUtf8) ?? decodeCp437(bytes)).replace(/\\/g, "/").replace(/^\/+/, "");
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
