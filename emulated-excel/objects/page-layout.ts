import type { CellRange } from "../../src/domain/grid/grid";
import type { PageLayout } from "../model/page-layout";
import type { Worksheet } from "../model/worksheet";
import { lastColumn, lastRow } from "../model/worksheet";
import type { ScalarMember } from "../protocol/api-class";
import { apiClass, HostObject, method, object, scalar } from "../protocol/api-class";
import type { Host } from "../protocol/host";
import { readZoom } from "../rules/page-zoom";
import { refusal } from "../rules/excel-error";
import { isEntireColumns, isEntireRows } from "../rules/ranges";
import { booleanOf, numberOf, oneOf, rangeArgument, rangeAt, recordOf } from "./arguments";
import { headersFootersClass } from "./headers-footers";
import { rangeAreasClass, rangeClass, worksheetClass } from "./shells";

const papers = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
] as const;
const errors = ["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const;
const comments = ["NoComments", "EndSheet", "InPlace"] as const;

function margin(name: keyof PageLayout["margins"]): ScalarMember<Worksheet> {
  return scalar(
    "1.9",
    ({ page }) => page.margins[name],
    ({ page }, value) => {
      page.margins[name] = marginOf(value);
    },
  );
}

function marginOf(value: unknown): number {
  const points = numberOf(value, "margin");
  if (points < 0 || points > 3528) throw refusal("InvalidArgument", `margin ${points}`);
  return points;
}

type PageFlag =
  | "blackAndWhite"
  | "centerHorizontally"
  | "centerVertically"
  | "draftMode"
  | "printGridlines"
  | "printHeadings";

function flag(name: PageFlag): ScalarMember<Worksheet> {
  return scalar(
    "1.9",
    ({ page }) => page[name],
    ({ page }, value) => {
      page[name] = booleanOf(value, name);
    },
  );
}

function choice<K extends "orientation" | "paperSize" | "printComments" | "printErrors" | "printOrder">(
  name: K,
  allowed: readonly PageLayout[K][],
): ScalarMember<Worksheet> {
  return scalar(
    "1.9",
    ({ page }) => page[name],
    ({ page }, value) => {
      page[name] = oneOf(allowed, value, name);
    },
  );
}

const pointsOf = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const marginNames = ["top", "bottom", "left", "right", "header", "footer"] as const;

const pageLayoutClass = apiClass<Worksheet>({
  name: "PageLayout",
  members: {
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    blackAndWhite: flag("blackAndWhite"),
    centerHorizontally: flag("centerHorizontally"),
    centerVertically: flag("centerVertically"),
    draftMode: flag("draftMode"),
    printGridlines: flag("printGridlines"),
    printHeadings: flag("printHeadings"),
    orientation: choice("orientation", ["Portrait", "Landscape"]),
    paperSize: choice("paperSize", papers),
    printComments: choice("printComments", comments),
    printErrors: choice("printErrors", errors),
    printOrder: choice("printOrder", ["DownThenOver", "OverThenDown"]),
    firstPageNumber: scalar(
      "1.9",
      ({ page }) => page.firstPageNumber ?? "",
      ({ page }, value) => {
        page.firstPageNumber = value === "" || value === null ? null : numberOf(value, "firstPageNumber");
      },
    ),
    zoom: scalar(
      "1.9",
      ({ page }) => page.zoom,
      ({ page }, value) => {
        page.zoom = readZoom(recordOf(value, "zoom"));
      },
    ),
    headersFooters: object("1.9", (sheet) => headersFootersClass.of(sheet)),
    setPrintMargins: method("1.9", ({ page }, [unit, options]) => {
      const points = pointsOf[oneOf(["Points", "Inches", "Centimeters"], unit, "unit")];
      const asked = recordOf(options, "marginOptions");
      for (const name of marginNames) {
        const value = asked[name];
        if (value !== null && value !== undefined)
          page.margins[name] = marginOf(numberOf(value, name) * points);
      }
    }),
    setPrintArea: method("1.9", (sheet, [area], host) => {
      sheet.page.printArea = areasOf(area, sheet, host);
    }),
    getPrintArea: method("1.9", (sheet, _args, host) => needed(printArea(sheet, host))),
    getPrintAreaOrNullObject: method("1.9", (sheet, _args, host) => printArea(sheet, host)),
    setPrintTitleRows: method("1.9", (sheet, [rows], host) => {
      const { range } = rangeArgument(rows, sheet, host);
      if (!isEntireRows(range)) throw refusal("InvalidArgument", "whole rows");
      sheet.page.titleRows = { first: range.top, last: range.bottom };
    }),
    setPrintTitleColumns: method("1.9", (sheet, [columns], host) => {
      const { range } = rangeArgument(columns, sheet, host);
      if (!isEntireColumns(range)) throw refusal("InvalidArgument", "whole columns");
      sheet.page.titleColumns = { first: range.left, last: range.right };
    }),
    getPrintTitleRows: method("1.9", (sheet, _args, host) => needed(titleRows(sheet, host))),
    getPrintTitleRowsOrNullObject: method("1.9", (sheet, _args, host) => titleRows(sheet, host)),
    getPrintTitleColumns: method("1.9", (sheet, _args, host) => needed(titleColumns(sheet, host))),
    getPrintTitleColumnsOrNullObject: method("1.9", (sheet, _args, host) => titleColumns(sheet, host)),
  },
});

function needed(found: HostObject | null): HostObject {
  if (!found) throw refusal("ItemNotFound");
  return found;
}

function areasOf(area: unknown, sheet: Worksheet, host: Host): CellRange[] {
  if (area instanceof HostObject && area.type === rangeAreasClass.type) {
    return rangeAreasClass.thing(area).areas.map(({ range }) => range);
  }
  const targets =
    typeof area === "string"
      ? area.split(",").map((part) => rangeAt(part.trim(), sheet, host))
      : [rangeArgument(area, sheet, host)];
  if (targets.some((target) => target.sheet !== sheet)) throw refusal("InvalidArgument", "another sheet");
  return targets.map(({ range }) => range);
}

function printArea(sheet: Worksheet, host: Host): HostObject | null {
  const { printArea: areas } = sheet.page;
  if (areas.length === 0) return null;
  return rangeAreasClass.of({ sheet, areas: areas.map((range) => host.range(sheet, range)) });
}

function titleRows(sheet: Worksheet, host: Host): HostObject | null {
  const rows = sheet.page.titleRows;
  if (!rows) return null;
  return rangeClass.of(host.range(sheet, { top: rows.first, bottom: rows.last, left: 0, right: lastColumn }));
}

function titleColumns(sheet: Worksheet, host: Host): HostObject | null {
  const columns = sheet.page.titleColumns;
  if (!columns) return null;
  return rangeClass.of(
    host.range(sheet, { left: columns.first, right: columns.last, top: 0, bottom: lastRow }),
  );
}

worksheetClass.extend({ pageLayout: object("1.9", (sheet) => pageLayoutClass.of(sheet)) });
