import type { SeriesPlan } from "../../domain/report/workbook-plan";
import { black, fillXml, letteringXml, lineXml, shapeXml, solidFill } from "./chart-ink";
import { numberReference, textReference, titleReference } from "./chart-references";
import { element, escapeCellText } from "./xml";

type LabelPlan = NonNullable<SeriesPlan["labels"]>;

const markerSize = 7;

/** A series of standing columns or lying bars; `index` is its place in the plan. */
export function barSeries(series: SeriesPlan, index: number, font: string): string {
  return element(
    "c:ser",
    {},
    identityXml(series, index),
    shapeXml(series.fill ? fillXml(series.fill) : "", outlineXml(series)),
    // Else negative bars come out white.
    element("c:invertIfNegative", { val: 0 }),
    series.labels ? labelsXml(series.labels, barPositions[series.labels.position], font) : "",
    dataXml(series),
  );
}

/** A line, or markers alone where the plan wants no line. */
export function lineSeries(series: SeriesPlan, index: number, font: string): string {
  return element(
    "c:ser",
    {},
    identityXml(series, index),
    shapeXml(lineXml(series.line ?? { color: series.fill?.color ?? black, width: 2 })),
    markerXml(series),
    series.labels ? labelsXml(series.labels, linePositions[series.labels.position], font) : "",
    dataXml(series),
    element("c:smooth", { val: 0 }),
  );
}

function identityXml(series: SeriesPlan, index: number): string {
  const name =
    typeof series.name === "string"
      ? element("c:v", {}, escapeCellText(series.name))
      : titleReference(series.name);
  return element("c:idx", { val: index }) + element("c:order", { val: index }) + element("c:tx", {}, name);
}

function dataXml(series: SeriesPlan): string {
  return (
    element("c:cat", {}, textReference(series.categories)) +
    element("c:val", {}, numberReference(series.values))
  );
}

/** A pattern without an outline has ragged edges in print. */
function outlineXml({ line, fill }: SeriesPlan): string {
  if (line !== undefined) return lineXml(line);
  return fill?.pattern === undefined || fill.pattern === "solid"
    ? lineXml("none")
    : lineXml({ color: fill.color, width: 0.75 });
}

function markerXml({ marker, line, fill }: SeriesPlan): string {
  if (marker === undefined || marker === "none")
    return element("c:marker", {}, element("c:symbol", { val: "none" }));
  const lineColor = line === undefined || line === "none" ? undefined : line.color;
  const color = fill?.color ?? lineColor ?? black;
  return element(
    "c:marker",
    {},
    element("c:symbol", { val: marker }),
    element("c:size", { val: markerSize }),
    shapeXml(solidFill(color), lineXml({ color: lineColor ?? color, width: 0.75 })),
  );
}

function labelsXml(labels: LabelPlan, position: string, font: string): string {
  const shown = (name: string, val: boolean) => element(`c:${name}`, { val });
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: labels.numberFormat, sourceLinked: false }),
    shapeXml("<a:noFill/>", lineXml("none")),
    letteringXml({ font, size: labels.fontSize, bold: labels.bold ?? false }),
    element("c:dLblPos", { val: position }),
    shown("showLegendKey", false),
    shown("showVal", true),
    shown("showCatName", false),
    shown("showSerName", false),
    shown("showPercent", false),
    shown("showBubbleSize", false),
  );
}

/** Excel refuses a file whose labels stand where their kind of series has no such place: the nearest is taken. */
const barPositions: Record<LabelPlan["position"], string> = {
  outsideEnd: "outEnd",
  top: "outEnd",
  right: "outEnd",
  insideEnd: "inEnd",
  center: "ctr",
  insideBase: "inBase",
  bottom: "inBase",
  left: "inBase",
};
const linePositions: Record<LabelPlan["position"], string> = {
  outsideEnd: "t",
  top: "t",
  right: "r",
  insideEnd: "t",
  center: "ctr",
  insideBase: "b",
  bottom: "b",
  left: "l",
};
