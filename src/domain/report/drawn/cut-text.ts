/** Excel's limit for the text of a cell, in UTF-16 code units. */
export const longestCellText = 32_767;

/** Cut to Excel's limit (or `limit` UTF-16 code units) without tearing a pair of surrogates. */
export function cutText(text: string, limit = longestCellText): string {
  if (text.length <= limit) return text;
  const torn = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(limit));
  return text.slice(0, torn ? limit - 1 : limit);
}
