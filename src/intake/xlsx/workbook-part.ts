import type { Grid } from "../../domain/grid/grid";
import { resolveTarget } from "../package-parts";
import { isTrue, visitTags } from "../xml-tags";

/** What the workbook part says of its sheets, in their order. */
export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly relation: string;
}

export interface Relation {
  /** The last word of its type: `worksheet`, `styles`, `officeDocument` … */
  readonly type: string;
  readonly path: string;
}

export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  visitTags(xml, (tag) => {
    if (tag.name === "workbookPr") date1904 = isTrue(tag.attribute("date1904"));
    if (tag.name !== "sheet" || tag.kind === "close") return;
    const state = tag.attribute("state");
    // The relationship's prefix is `r` by custom only.
    const relation = [...tag.attributes()].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    sheets.push({
      name: tag.attribute("name") ?? "",
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      relation,
    });
  });
  return { date1904, sheets };
}

/** The relationships of the part `source` by their id, with targets as paths in the package. */
export function readRelations(xml: string, source: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  visitTags(xml, (tag) => {
    if (tag.name !== "Relationship" || tag.attribute("TargetMode") === "External") return;
    relations.set(tag.attribute("Id") ?? "", {
      type: (tag.attribute("Type") ?? "").split("/").at(-1) ?? "",
      path: resolveTarget(source, tag.attribute("Target") ?? ""),
    });
  });
  return relations;
}
