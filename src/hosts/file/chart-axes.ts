import type { AxisPlan, ChartPlan } from "../../domain/report/workbook-plan";
import { axisGrey, gridGrey, letteringXml, lineXml, richText, shapeXml, type Lettering } from "./chart-ink";
import { element } from "./xml";

/** Numbers by which the parts of one chart name its axes. */
export const axisIds = {
  primary: { category: 500_000_001, value: 500_000_002 },
  secondary: { category: 500_000_003, value: 500_000_004 },
} as const;

type Side = "b" | "l" | "r" | "t";

interface Axis {
  readonly kind: "catAx" | "valAx";
  readonly plan: AxisPlan;
  readonly id: number;
  readonly crosses: number;
  readonly side: Side;
  /** At which end of the other axis this one stands. */
  readonly crossesAt: "autoZero" | "max";
}

/**
 * The axes of a chart: categories and values, and the second pair where a series uses it. The second
 * category axis is there because a value axis can't be without one; it doesn't show.
 */
export function axesXml(chart: ChartPlan, lies: boolean, hasSecondary: boolean, font: string): string {
  const { categoryAxis, valueAxis } = chart;
  const secondary = chart.secondaryAxis ?? { visible: true };
  const reversed = categoryAxis.reversed === true;
  const pair = (axis: keyof typeof axisIds): Axis[] => [
    {
      kind: "catAx",
      plan: axis === "primary" ? categoryAxis : { visible: false, reversed },
      id: axisIds[axis].category,
      crosses: axisIds[axis].value,
      side: lies ? "l" : "b",
      crossesAt: "autoZero",
    },
    {
      kind: "valAx",
      plan: axis === "primary" ? valueAxis : secondary,
      id: axisIds[axis].value,
      crosses: axisIds[axis].category,
      side: valueSide(lies, axis),
      // Where the first category is on top the far end is below: the numbers stay at the foot of the chart.
      crossesAt: (axis === "secondary") === reversed ? "autoZero" : "max",
    },
  ];
  const axes = hasSecondary ? [...pair("primary"), ...pair("secondary").reverse()] : pair("primary");
  return axes.map((axis) => axisXml(axis, { font, size: chart.fontSize })).join("");
}

function valueSide(lies: boolean, axis: keyof typeof axisIds): Side {
  if (lies) return axis === "primary" ? "b" : "t";
  return axis === "primary" ? "l" : "r";
}

function axisXml(axis: Axis, lettering: Lettering): string {
  const { plan, kind } = axis;
  return element(
    `c:${kind}`,
    {},
    element("c:axId", { val: axis.id }),
    scalingXml(plan),
    element("c:delete", { val: !plan.visible }),
    element("c:axPos", { val: axis.side }),
    plan.gridlines
      ? element("c:majorGridlines", {}, shapeXml(lineXml({ color: gridGrey, width: 0.75 })))
      : "",
    titleXml(axis, lettering),
    plan.numberFormat === undefined
      ? ""
      : element("c:numFmt", { formatCode: plan.numberFormat, sourceLinked: false }),
    element("c:majorTickMark", { val: kind === "valAx" && !plan.gridlines ? "out" : "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: plan.labelsLow ? "low" : "nextTo" }),
    shapeXml(lineXml({ color: axisGrey, width: 0.75 })),
    letteringXml({ ...lettering, ...(plan.labelRotation !== undefined && { rotation: plan.labelRotation }) }),
    element("c:crossAx", { val: axis.crosses }),
    element("c:crosses", { val: axis.crossesAt }),
    kind === "catAx" ? categoryTail() : valueTail(plan),
  );
}

function scalingXml({ reversed, minimum, maximum }: AxisPlan): string {
  return element(
    "c:scaling",
    {},
    element("c:orientation", { val: reversed ? "maxMin" : "minMax" }),
    maximum === undefined ? "" : element("c:max", { val: maximum }),
    minimum === undefined ? "" : element("c:min", { val: minimum }),
  );
}

function titleXml({ plan, side }: Axis, lettering: Lettering): string {
  if (plan.title === undefined || plan.title === "") return "";
  const rotation = side === "l" || side === "r" ? -90 : 0;
  const text = element("c:tx", {}, richText(plan.title, { ...lettering, rotation }));
  return element("c:title", {}, text, element("c:overlay", { val: 0 }));
}

function categoryTail(): string {
  return (
    element("c:auto", { val: 0 }) +
    element("c:lblAlgn", { val: "ctr" }) +
    element("c:lblOffset", { val: 100 }) +
    // Every committee is named, however narrow the chart.
    element("c:tickLblSkip", { val: 1 }) +
    element("c:noMultiLvlLbl", { val: 1 })
  );
}

function valueTail({ majorUnit }: AxisPlan): string {
  return (
    element("c:crossBetween", { val: "between" }) +
    (majorUnit === undefined ? "" : element("c:majorUnit", { val: majorUnit }))
  );
}
