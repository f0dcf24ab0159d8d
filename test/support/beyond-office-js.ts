/** What Office.js (1.9) has no member for, so that a workbook drawn through it may differ in it. */
const beyondOfficeJs: readonly { readonly what: string; readonly taken: RegExp }[] = [
  { what: "a chart's alternative text", taken: / descr="[^"]*"/g },
  {
    what: "patterns as fills of series: a lighter colour instead",
    taken: /<c:spPr>(?:(?!<\/c:spPr>).)*<\/c:spPr>(?=<c:invertIfNegative)/gs,
  },
  {
    what: "the number format of an axis that isn't shown",
    taken: /(?<=<c:delete val="1"\/><c:axPos val="\w"\/>)<c:numFmt [^>]*\/>/g,
  },
];

/** A part of a workbook without what Office.js can't draw. */
export function withoutOfficeLimits(content: string): string {
  return beyondOfficeJs.reduce((rest, { taken }) => rest.replace(taken, ""), content);
}
