import type { ChartPlan } from "../../domain/report/workbook-plan";
import { element, xmlHead } from "./xml";

const spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * `xl/drawings/drawingN.xml`: each chart on the cells that it covers; `chartIds` in the order of the charts. `own` are
 * the user's pictures and charts, as elements.
 */
export function drawingXml(
  charts: readonly ChartPlan[],
  chartIds: readonly string[],
  own: readonly string[] = [],
): string {
  return (
    xmlHead +
    element(
      "xdr:wsDr",
      { "xmlns:xdr": spreadsheetDrawing, "xmlns:a": drawing },
      ...charts.map((plan, index) => anchorXml(plan, index + 2, chartIds[index] ?? "")),
      ...own,
    )
  );
}

function anchorXml(plan: ChartPlan, id: number, chartId: string): string {
  const { anchor } = plan;
  return element(
    "xdr:twoCellAnchor",
    {},
    markerXml("xdr:from", anchor.top, anchor.left),
    markerXml("xdr:to", anchor.bottom + 1, anchor.right + 1),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element(
        "xdr:nvGraphicFramePr",
        {},
        element("xdr:cNvPr", { id, name: plan.name, descr: plan.description }),
        "<xdr:cNvGraphicFramePr/>",
      ),
      element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri: chart },
          element("c:chart", { "xmlns:c": chart, "xmlns:r": relationships, "r:id": chartId }),
        ),
      ),
    ),
    "<xdr:clientData/>",
  );
}

function markerXml(name: string, row: number, column: number): string {
  return element(
    name,
    {},
    element("xdr:col", {}, String(column)),
    "<xdr:colOff>0</xdr:colOff>",
    element("xdr:row", {}, String(row)),
    "<xdr:rowOff>0</xdr:rowOff>",
  );
}
