import type { ChartPlan, SeriesPlan } from "../../domain/report/workbook-plan";
import { axesXml, axisIds } from "./chart-axes";
import { letteringXml, lineXml, richText, shapeXml, solidFill, type Lettering } from "./chart-ink";
import { titleReference } from "./chart-references";
import { barSeries, lineSeries } from "./chart-series";
import { element, xmlHead } from "./xml";

/** Series that are drawn together: of one kind, on one axis. */
interface Group {
  readonly kind: "bar" | "line";
  readonly axis: SeriesPlan["axis"];
  /** Indexes into the plan's series. */
  readonly members: readonly number[];
}

const legendPositions = { top: "t", bottom: "b", right: "r" } as const;
/** The title stands out from the chart's letters by so many points. */
const titleLarger = 2;

/** `xl/charts/chartN.xml`: columns or bars, lines over them, a second axis where a series asks for one. */
export function chartXml(plan: ChartPlan, font: string): string {
  const lettering = { font, size: plan.fontSize };
  const groups = groupsOf(plan.series);
  const lies = plan.series.some(({ type }) => type === "bar");
  const plotArea = [
    "<c:layout/>",
    ...groups.map((group) => groupXml(plan, group, lies, font)),
    axesXml(
      plan,
      lies,
      groups.some(({ axis }) => axis === "secondary"),
      font,
    ),
    shapeXml("<a:noFill/>", lineXml("none")),
  ];
  const chart = [
    titleXml(plan, lettering),
    element("c:autoTitleDeleted", { val: plan.title === "" }),
    element("c:plotArea", {}, ...plotArea),
    legendXml(plan, groups, lettering),
    // Cells that a user hides or filters away stay in the chart: it shows what the table says.
    element("c:plotVisOnly", { val: 0 }),
    element("c:dispBlanksAs", { val: "gap" }),
  ];
  return (
    xmlHead +
    element(
      "c:chartSpace",
      {
        "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      element("c:roundedCorners", { val: 0 }),
      element("c:chart", {}, ...chart),
      shapeXml(solidFill("#FFFFFF"), lineXml("none")),
      letteringXml(lettering),
    )
  );
}

/** In the order in which Excel draws them and lists them in the legend: columns before lines. */
function groupsOf(series: readonly SeriesPlan[]): Group[] {
  const kinds = ["bar", "line"] as const;
  const axes = ["primary", "secondary"] as const;
  return kinds.flatMap((kind) =>
    axes.flatMap((axis) => {
      const members = series.flatMap((one, index) =>
        (one.type === "line") === (kind === "line") && one.axis === axis ? [index] : [],
      );
      return members.length === 0 ? [] : [{ kind, axis, members }];
    }),
  );
}

function groupXml(plan: ChartPlan, { kind, axis, members }: Group, lies: boolean, font: string): string {
  const write = kind === "bar" ? barSeries : lineSeries;
  const series = members.map((index) => {
    const one = plan.series[index];
    return one ? write(one, index, font) : "";
  });
  const ids =
    element("c:axId", { val: axisIds[axis].category }) + element("c:axId", { val: axisIds[axis].value });
  const plain = element("c:varyColors", { val: 0 });
  return kind === "bar"
    ? element(
        "c:barChart",
        {},
        element("c:barDir", { val: lies ? "bar" : "col" }),
        element("c:grouping", { val: "clustered" }),
        plain,
        ...series,
        element("c:gapWidth", { val: Math.min(500, Math.max(0, Math.round(plan.gapWidth))) }),
        element("c:overlap", { val: Math.min(100, Math.max(-100, Math.round(plan.overlap))) }),
        ids,
      )
    : element(
        "c:lineChart",
        {},
        element("c:grouping", { val: "standard" }),
        plain,
        ...series,
        element("c:marker", { val: 1 }),
        ids,
      );
}

function titleXml({ title }: ChartPlan, { font, size }: Lettering): string {
  if (title === "") return "";
  const lettering = { font, size: size + titleLarger, bold: true };
  return element(
    "c:title",
    {},
    element("c:tx", {}, typeof title === "string" ? richText(title, lettering) : titleReference(title)),
    element("c:overlay", { val: 0 }),
    typeof title === "string" ? "" : letteringXml(lettering),
  );
}

function legendXml(plan: ChartPlan, groups: readonly Group[], lettering: Lettering): string {
  if (plan.legend === "none") return "";
  const listed = groups.flatMap(({ members }) => members);
  const omitted = (plan.legendOmits ?? [])
    .map((series) => listed.indexOf(series))
    .filter((entry) => entry >= 0)
    .sort((a, b) => a - b)
    .map((entry) =>
      element("c:legendEntry", {}, element("c:idx", { val: entry }), element("c:delete", { val: 1 })),
    );
  return element(
    "c:legend",
    {},
    element("c:legendPos", { val: legendPositions[plan.legend] }),
    ...omitted,
    element("c:overlay", { val: 0 }),
    letteringXml(lettering),
  );
}
