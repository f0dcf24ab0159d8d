import type { HeaderFooterPlan, PagePlan } from "../../src/domain/report/workbook-plan";
import type { HeaderFooter, PageLayout } from "../model/page-layout";
import { points } from "./units";

/** Sets up the printed page as the plan says. */
export function loadPage(page: PageLayout, plan: PagePlan): void {
  const { margins, fit } = plan;
  page.orientation = plan.orientation === "portrait" ? "Portrait" : "Landscape";
  page.paperSize = "A4";
  page.margins = {
    top: points(margins.top),
    bottom: points(margins.bottom),
    left: points(margins.left),
    right: points(margins.right),
    header: points(margins.header),
    footer: points(margins.footer),
  };
  page.zoom = {
    ...(fit.wide > 0 && { horizontalFitToPages: fit.wide }),
    ...(fit.tall > 0 && { verticalFitToPages: fit.tall }),
  };
  page.printArea = plan.printArea ? [plan.printArea] : [];
  page.titleRows = plan.repeatRows;
  page.centerHorizontally = plan.centerHorizontally;
  page.headersFooters.state = plan.differentFirstPage ? "FirstAndDefault" : "Default";
  page.headersFooters.pages.defaultForAllPages = headerFooter(plan.header, plan.footer);
  if (plan.differentFirstPage) page.headersFooters.pages.firstPage = headerFooter({}, plan.footer);
  page.rowBreaks = [...new Set(plan.breaksBefore)].filter((row) => row > 0).sort((a, b) => a - b);
}

function headerFooter(header: HeaderFooterPlan, footer: HeaderFooterPlan): HeaderFooter {
  return {
    leftHeader: header.left ?? "",
    centerHeader: header.center ?? "",
    rightHeader: header.right ?? "",
    leftFooter: footer.left ?? "",
    centerFooter: footer.center ?? "",
    rightFooter: footer.right ?? "",
  };
}
