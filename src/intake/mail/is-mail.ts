/** Headers of a mail that a page saved by a browser or by Excel (.mht), which has headers too, lacks or has. */
const ofMail = /^(?:Received|Return-Path|Delivered-To|Message-ID|From|To|Subject|Date):/i;
const ofSavedPage = /^(?:Snapshot-Content-Location|X-Document-Type|Content-Location):|^From: *<?Saved by/i;
const header = /^[A-Za-z][A-Za-z0-9-]*:(?: ?\S|\s*$)/;
const mostLines = 60;
const mostBytes = 8192;

/** A text with headers: a mail (.eml), or another thing that is written so; `null` for any other text. */
export function headersKind(bytes: Uint8Array): "mail" | "saved-page" | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, mostBytes)).replace(/^ï»¿/, "");
  const lines = head.split(/\r?\n/, mostLines);
  const end = lines.indexOf("");
  const block = end < 0 ? lines.slice(0, -1) : lines.slice(0, end);
  const headers = block.filter((line) => header.test(line));
  // A mailbox's own line before the first header; what goes on from the line above begins with a space.
  const isBlock = block.every(
    (line, index) => header.test(line) || /^[ \t]/.test(line) || (index === 0 && line.startsWith("From ")),
  );
  if (!isBlock || headers.length < 2) return null;
  const names = new Set(
    headers.filter((line) => ofMail.test(line)).map((line) => line.slice(0, line.indexOf(":")).toLowerCase()),
  );
  if (headers.some((line) => ofSavedPage.test(line))) return "saved-page";
  if (names.size >= 2) return "mail";
  return headers.some((line) => /^MIME-Version:/i.test(line))
    ? names.size > 0
      ? "mail"
      : "saved-page"
    : null;
}
