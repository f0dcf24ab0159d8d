import { absoluteRange, qualifiedAddress } from "../../domain/grid/address";
import type { DataReference, TextSource } from "../../domain/report/workbook-plan";
import { element, escapeCellText, escapeText } from "./xml";

/** The cells of a reference as a chart names them: `'Biểu đồ'!$A$1:$A$14`. */
function formulaXml({ sheet, range }: Pick<DataReference<unknown>, "sheet" | "range">): string {
  return element("c:f", {}, escapeText(qualifiedAddress(sheet, absoluteRange(range))));
}

/** Numbers with their cached values; a `null` is left out, which shows as a gap. */
export function numberReference(source: DataReference<number | null>): string {
  const points = source.cached.map((value, idx) => {
    if (value === null) return "";
    if (!Number.isFinite(value)) throw new RangeError(`A chart of ${source.sheet} is to show ${value}`);
    return element("c:pt", { idx }, element("c:v", {}, String(value)));
  });
  const cache = ["<c:formatCode>General</c:formatCode>", pointCount(points.length), ...points];
  return element("c:numRef", {}, formulaXml(source), element("c:numCache", {}, ...cache));
}

/** Texts with their cached values. */
export function textReference(source: DataReference<string>): string {
  const points = source.cached.map((text, idx) =>
    element("c:pt", { idx }, element("c:v", {}, escapeCellText(text))),
  );
  const cache = [pointCount(points.length), ...points];
  return element("c:strRef", {}, formulaXml(source), element("c:strCache", {}, ...cache));
}

/** The one cell that a title or a series' name is read from. */
export function titleReference(source: Exclude<TextSource, string>): string {
  return textReference({ ...source, cached: [source.cached] });
}

function pointCount(val: number): string {
  return element("c:ptCount", { val });
}
