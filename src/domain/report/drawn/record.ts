import type { WorkbookPlan } from "../workbook-plan";
import { layoutOf, type WorkbookLayout } from "./layout";
import { partData, partXml } from "./part-text";

/** The custom XML part in which a drawn workbook says how it was drawn. */
export const recordNamespace = "urn:tonghop:drawn";

/** Grows when the layout's form changes; a record of another version counts as none. */
const version = 1;

/** The part's XML for a workbook that is drawn as the plan says. */
export function recordOf(plan: WorkbookPlan): string {
  return partXml(recordNamespace, { version, layout: layoutOf(plan) });
}

/** How the workbook was drawn last; `null` where the part is damaged or of another version of the product. */
export function parseRecord(xml: string): WorkbookLayout | null {
  const data = partData(xml);
  // The sum vouches that the product wrote it; the version, that it has this form.
  return isRecord(data) ? data.layout : null;
}

function isRecord(data: unknown): data is { readonly layout: WorkbookLayout } {
  return typeof data === "object" && data !== null && "version" in data && data.version === version;
}
