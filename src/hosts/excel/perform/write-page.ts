import { cellAddress } from "../../../domain/grid/address";
import { cutText } from "../../../domain/report/drawn/cut-text";
import type { HeaderFooterPlan, PagePlan } from "../../../domain/report/workbook-plan";
import { millimetrePoints } from "../units";
import { rangeOf } from "./places";

/** Excel takes no longer header or footer; it counts the codes of the three parts too. */
const longestHeader = 255;

/** The printed page of a sheet. A print area or title rows can be changed, not taken away (there is no call for it). */
export function writePage(sheet: Excel.Worksheet, page: PagePlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  writeMargins(layout, page.margins);
  layout.centerHorizontally = page.centerHorizontally;
  layout.zoom = {
    horizontalFitToPages: page.fit.wide,
    // As many pages as needed: left out.
    ...(page.fit.tall > 0 && { verticalFitToPages: page.fit.tall }),
  };
  if (page.printArea) layout.setPrintArea(rangeOf(sheet, page.printArea));
  if (page.repeatRows) layout.setPrintTitleRows(`$${page.repeatRows.first + 1}:$${page.repeatRows.last + 1}`);
  writeHeadersFooters(layout.headersFooters, page);
  writeBreaks(sheet, page.breaksBefore ?? []);
}

function writeMargins(layout: Excel.PageLayout, margins: PagePlan["margins"]): void {
  layout.topMargin = millimetrePoints(margins.top);
  layout.bottomMargin = millimetrePoints(margins.bottom);
  layout.leftMargin = millimetrePoints(margins.left);
  layout.rightMargin = millimetrePoints(margins.right);
  layout.headerMargin = millimetrePoints(margins.header);
  layout.footerMargin = millimetrePoints(margins.footer);
}

function writeHeadersFooters(texts: Excel.HeaderFooterGroup, page: PagePlan): void {
  texts.state = page.differentFirstPage ? "FirstAndDefault" : "Default";
  writeHeader(texts.defaultForAllPages, page.header);
  writeFooter(texts.defaultForAllPages, page.footer);
  if (!page.differentFirstPage) return;
  // Only the header is left out on the first page.
  writeHeader(texts.firstPage, {});
  writeFooter(texts.firstPage, page.footer);
}

function writeHeader(texts: Excel.HeaderFooter, header: HeaderFooterPlan): void {
  const { left, center, right } = shortened(header);
  texts.leftHeader = left;
  texts.centerHeader = center;
  texts.rightHeader = right;
}

function writeFooter(texts: Excel.HeaderFooter, footer: HeaderFooterPlan): void {
  const { left, center, right } = shortened(footer);
  texts.leftFooter = left;
  texts.centerFooter = center;
  texts.rightFooter = right;
}

function shortened({ left = "", center = "", right = "" }: HeaderFooterPlan) {
  const parts = [left, center, right].filter((part) => part !== "");
  const whole = parts.reduce((sum, part) => sum + part.length + 2, 0);
  const share = whole <= longestHeader ? longestHeader : Math.floor(longestHeader / parts.length) - 2;
  return { left: cutText(left, share), center: cutText(center, share), right: cutText(right, share) };
}

function writeBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  const sorted = [...new Set(rows)].filter((row) => row > 0).sort((a, b) => a - b);
  for (const row of sorted) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
}
