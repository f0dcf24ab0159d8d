import type { NotKept } from "../../../domain/report/drawn/not-kept";
import type { WorkbookPlan } from "../../../domain/report/workbook-plan";
import { decodeEntities } from "../../../intake/xml-tags";

/** A table of the user's that bears a name of the product's gets another one. */
export function renameTable(
  xml: string,
  path: string,
  plan: WorkbookPlan,
  sheet: string,
  tell: (what: NotKept) => void,
): string {
  if (!/\/tables\//i.test(path)) return xml;
  const name = decodeEntities(/\sdisplayName=["']([^"']*)["']/.exec(xml)?.[1] ?? "");
  const isNeeded = plan.sheets.some(({ tables }) =>
    tables.some((table) => table.name.toLowerCase() === name.toLowerCase()),
  );
  if (!isNeeded) return xml;
  const own = `${name}_2`;
  tell({ kind: "renamed", sheet, cell: null, text: own });
  return xml.replace(
    /(\s(?:displayName|name)=)(["'])[^"']*\2/g,
    (whole, start: string, quote: string, at: number) =>
      at < xml.indexOf("<tableColumns") || start.includes("displayName")
        ? `${start}${quote}${own}${quote}`
        : whole,
  );
}

/** A pivot table over the product's data holds last month's until it is refreshed: Excel does so when it opens. */
export function refreshPivot(xml: string, plan: WorkbookPlan): string {
  if (!/<pivotCacheDefinition\b/.test(xml) || /\srefreshOnLoad=["'](?:1|true)["']/.test(xml)) return xml;
  const [, attributes = ""] = /<worksheetSource\b([^>]*)>/.exec(xml) ?? [];
  const source = (name: string) =>
    decodeEntities(new RegExp(`\\s${name}=["']([^"']*)["']`).exec(attributes)?.[1] ?? "");
  const isProducts = plan.sheets.some(
    ({ name, tables }) => name === source("sheet") || tables.some((table) => table.name === source("name")),
  );
  return isProducts
    ? xml
        .replace(/\srefreshOnLoad=["'][^"']*["']/, "")
        .replace(/<pivotCacheDefinition\b/, '<pivotCacheDefinition refreshOnLoad="1"')
    : xml;
}
