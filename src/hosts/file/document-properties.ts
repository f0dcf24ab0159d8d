import type { WorkbookPlan } from "../../domain/report/workbook-plan";
import { element, escapeText, xmlHead } from "./xml";

/** `docProps/core.xml`; without `now` the file says nothing of when it was made. */
export function corePropertiesXml(plan: WorkbookPlan, now: Date | undefined): string {
  const moment = now?.toISOString().replace(/\.\d+/, "");
  const date = (name: string) =>
    moment === undefined ? "" : element(name, { "xsi:type": "dcterms:W3CDTF" }, moment);
  return (
    xmlHead +
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      element("dc:title", {}, escapeText(plan.title)),
      element("dc:creator", {}, escapeText(plan.creator)),
      date("dcterms:created"),
      date("dcterms:modified"),
    )
  );
}

/** `docProps/app.xml`. */
export function appPropertiesXml(): string {
  return (
    xmlHead +
    element(
      "Properties",
      { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
      element("Application", {}, "TongHop"),
    )
  );
}
