/** A row of eight digits, a column of four letters: no sheet has them. */
const places =
  /\s(?:r|(?:\w+:)?(?:Index|Span|MergeAcross|MergeDown))\s*=\s*["'](?:[A-Za-z]{4,}\d*|[A-Za-z]*\d{8,})["']/;

/**
 * Whether the XML of a sheet (.xlsx, Excel 2003) names a row or a column far outside of every sheet. The library counts
 * up to it, which takes minutes for one line of text.
 */
export function liesBeyondSheet(xml: string): boolean {
  return places.test(xml);
}
