import type { HeaderFooterPlan, PagePlan } from "../../src/domain/report/workbook-plan";
import type { HeaderFooter, PageLayout } from "../model/page-layout";
import { millimetres } from "./units";
import type { Lost } from "./workbook-as-plan";

export function pageAsPlan(page: PageLayout, lost: Lost): PagePlan {
  const { margins, zoom, headersFooters } = page;
  if (page.printArea.length > 1) lost("all print areas but the first");
  if (page.titleColumns) lost("columns printed on every page");
  if (page.columnBreaks.length > 0) lost("page breaks between columns");
  const { defaultForAllPages, firstPage } = headersFooters.pages;
  const differentFirstPage = headersFooters.state.startsWith("First");
  if (headersFooters.state.endsWith("OddAndEven")) lost("headers and footers of even pages");
  const footer = partsOf(defaultForAllPages, "Footer");
  const isUsual =
    sameParts(partsOf(firstPage, "Header"), {}) && sameParts(partsOf(firstPage, "Footer"), footer);
  if (differentFirstPage && !isUsual) lost("the first page's own header and footer");
  return {
    orientation: page.orientation === "Portrait" ? "portrait" : "landscape",
    margins: {
      top: millimetres(margins.top),
      bottom: millimetres(margins.bottom),
      left: millimetres(margins.left),
      right: millimetres(margins.right),
      header: millimetres(margins.header),
      footer: millimetres(margins.footer),
    },
    printArea: page.printArea[0] ?? null,
    repeatRows: page.titleRows,
    fit: { wide: zoom.horizontalFitToPages ?? 0, tall: zoom.verticalFitToPages ?? 0 },
    centerHorizontally: page.centerHorizontally,
    header: partsOf(defaultForAllPages, "Header"),
    footer,
    differentFirstPage,
    breaksBefore: page.rowBreaks,
  };
}

function partsOf(texts: HeaderFooter, which: "Header" | "Footer"): HeaderFooterPlan {
  const [left, center, right] = [texts[`left${which}`], texts[`center${which}`], texts[`right${which}`]];
  return {
    ...(left !== "" && { left }),
    ...(center !== "" && { center }),
    ...(right !== "" && { right }),
  };
}

function sameParts(a: HeaderFooterPlan, b: HeaderFooterPlan): boolean {
  return a.left === b.left && a.center === b.center && a.right === b.right;
}
