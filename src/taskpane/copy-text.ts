/**
 * Puts a text on the clipboard; tells whether it is there. Inside Office's frame the newer way is often forbidden, so
 * the older one is tried too.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(document, text);
  }
}

function copyBySelection(document: Document, text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement("textarea");
  box.className = "only-spoken";
  box.value = text;
  document.body.append(box);
  box.select();
  // Deprecated, but the only way where the page may not ask for the clipboard.
  const isCopied = document.execCommand("copy");
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
