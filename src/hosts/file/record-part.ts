import { recordNamespace, recordOf } from "../../domain/report/drawn/record";
import type { WorkbookPlan } from "../../domain/report/workbook-plan";
import { element, xmlHead } from "./xml";
import type { Part } from "./zip-package";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";

/** Names the part among those of other programs; the same in every file, as files of one plan are equal. */
const itemId = "{7D0B2C7E-5C1B-4E0A-9B3E-2F6D1A7C4E51}";

/** Where the workbook says how it was drawn, so that the pane in Excel updates it in place. */
export const recordPath = "customXml/item1.xml";

/** The record's part and the properties that Excel wants beside it. */
export function recordParts(plan: WorkbookPlan): readonly Part[] {
  const properties: Part = {
    path: "customXml/itemProps1.xml",
    contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    content: () => [xmlHead, propertiesXml()],
  };
  const record: Part = {
    path: recordPath,
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
