import { recordNamespace, recordOf } from "../../domain/report/drawn/record";
import { stateNamespace, stateXml } from "../../domain/report/state/workbook-state";
import type { WorkbookPlan } from "../../domain/report/workbook-plan";
import { element, xmlHead } from "./xml";
import type { Part } from "./zip-package";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";

/** Names the parts among those of other programs; the same in every file, as files of one plan are equal. */
const itemIds = {
  [recordNamespace]: "{7D0B2C7E-5C1B-4E0A-9B3E-2F6D1A7C4E51}",
  [stateNamespace]: "{3B8E5D14-9A27-4C63-8F0D-6E12B7A9D305}",
} as const;

/** A part of the product's own, and the properties that Excel wants beside it. */
export interface CustomParts {
  readonly path: string;
  readonly parts: readonly Part[];
}

/**
 * Where the workbook says how it was drawn, so that the pane in Excel updates it in place, and where a consolidation
 * says of which version it is. `pathOf` names custom parts by their number.
 */
export function ownParts(plan: WorkbookPlan, pathOf: (number: number) => string): readonly CustomParts[] {
  const state = stateXml(plan);
  return [
    customParts(recordNamespace, recordOf(plan), pathOf(1)),
    ...(state === null ? [] : [customParts(stateNamespace, state, pathOf(2))]),
  ];
}

function customParts(namespace: keyof typeof itemIds, xml: string, path: string): CustomParts {
  const properties: Part = {
    path: path.replace("item", "itemProps"),
    contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    content: () => [xmlHead, propertiesXml(namespace)],
  };
  const part: Part = {
    path,
    contentType: "application/xml",
    relationships: [{ id: "rId1", type: "customXmlProps", target: properties.path }],
    content: () => [xmlHead, xml],
  };
  return { path, parts: [part, properties] };
}

function propertiesXml(namespace: keyof typeof itemIds): string {
  return element(
    "ds:datastoreItem",
    { "ds:itemID": itemIds[namespace], "xmlns:ds": `${office}/customXml` },
    element("ds:schemaRefs", {}, element("ds:schemaRef", { "ds:uri": namespace })),
  );
}
