/** Joiners, marks of direction, the byte order mark: nothing that a person typed or sees. */
const invisible = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** What a sender wrote as it is shown and kept: composed (NFC), single plain spaces, no invisible characters, trimmed (T5). */
export function cleanText(text: string): string {
  return text.normalize("NFC").replace(invisible, "").replace(/\s+/gu, " ").trim();
}
