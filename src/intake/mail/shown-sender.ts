/** `Huyện ủy Tuy Phong <huyenuy@example.vn>`; the name alone, or the address, where the mail has no more. */
export function shownSender(name = "", address = ""): string {
  const shown = name.replace(/\s+/g, " ").trim().normalize("NFC");
  const mailbox = address.trim();
  if (mailbox === "" || shown.toLowerCase() === mailbox.toLowerCase()) return shown === "" ? mailbox : shown;
  return shown === "" ? mailbox : `${shown} <${mailbox}>`;
}
