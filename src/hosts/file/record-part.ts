import { recordNamespace, recordOf } from "../../domain/report/drawn/record";
import type { WorkbookPlan } from "../../domain/report/workbook-plan";
import { element, xmlHead } from "./xml";
import type { Part } from "./zip-package";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";

/** Names the part among those of other programs; the same in every file, as files of one plan are equal. */
const itemId = "{7D0B2C7E-5C1B-4E0A-9B3E-2F6D1A7C4E51}";

/**
 * Where the workbook says how it was drawn, so that the pane in Excel updates it in place: the record's part first,
 * then the properties that Excel wants beside it. `pathOf` names custom parts by their number.
 */
export function recordParts(plan: WorkbookPlan, pathOf: (number: number) => string): readonly Part[] {
  const path = pathOf(1);
  const properties: Part = {
    path: path.replace("item", "itemProps"),
    contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    content: () => [xmlHead, propertiesXml()],
  };
  const record: Part = {
    path,
    contentType: "application/xml",
    relationships: [{ id: "rId1", type: "customXmlProps", target: properties.path }],
    content: () => [xmlHead, recordOf(plan)],
  };
  return [record, properties];
}

function propertiesXml(): string {
  return element(
    "ds:datastoreItem",
    { "ds:itemID": itemId, "xmlns:ds": `${office}/customXml` },
    element("ds:schemaRefs", {}, element("ds:schemaRef", { "ds:uri": recordNamespace })),
  );
}
