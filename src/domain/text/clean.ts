/** Joiners, marks of direction, the byte order mark: nothing that a person typed or sees. */
const invisible = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/**
 * What a sender wrote as it is shown and kept: composed (NFC), Đ for the Icelandic Ð that looks like it, single plain
 * spaces, no invisible characters, trimmed (T5).
 */
export function cleanText(text: string): string {
  if (isClean(text)) return text;
  return text
    .normalize("NFC")
    .replace(/Ð/g, "Đ")
    .replace(/ð/g, "đ")
    .replace(invisible, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Nearly every cell is: composed letters of Latin and Vietnamese, ASCII, single spaces within. Never wrongly true. */
function isClean(text: string): boolean {
  let afterSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      if (afterSpace) return false;
      afterSpace = true;
      continue;
    }
    afterSpace = false;
    const known =
      (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x300) || (code >= 0x1e00 && code < 0x1f00);
    if (!known || code === 0xd0 || code === 0xf0) return false;
  }
  return !afterSpace || text === "";
}
