import { cellAddress, rangeAddress } from "../../domain/grid/address";
import type { SheetPlan, WorkbookPlan } from "../../domain/report/workbook-plan";
import { sheetRows, usedExtent, type Collected } from "./sheet-cells";
import { pageXml } from "./sheet-page";
import { conditionalFormatsXml, dataBarExtension, validationsXml } from "./sheet-rules";
import { sheetPropertiesXml, viewXml } from "./sheet-view";
import type { TablePart } from "./table-part";
import { countedList, element, xmlHead } from "./xml";

export interface SheetContext {
  readonly sheet: SheetPlan;
  readonly baseFont: WorkbookPlan["baseFont"];
  readonly inFront: boolean;
  readonly tables: readonly TablePart[];
  /** Relationship ids of the sheet's drawing and tables. */
  readonly drawingId: string | null;
  readonly tableIds: readonly string[];
  readonly collected: Collected;
}

/** `xl/worksheets/sheetN.xml` in pieces, its elements in the schema's order. */
export function* sheetXml(context: SheetContext): Iterable<string> {
  const { sheet, collected } = context;
  const own = collected.own?.get(sheet.name);
  const extent = usedExtent(sheet, own);
  const used = extent.row < 0 ? "A1" : `A1:${cellAddress(extent.row, Math.max(0, extent.column))}`;
  yield (
    xmlHead +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    sheetPropertiesXml(sheet) +
    element("dimension", { ref: used }) +
    viewXml(sheet, context.baseFont, context.inFront, own?.columns) +
    "<sheetData>"
  );
  yield* sheetRows(sheet, context.tables, collected);
  yield "</sheetData>";
  yield own?.protection ?? "";
  yield countedList("mergeCells", mergesOf([...sheet.merges, ...(own?.merges ?? [])]));
  yield conditionalFormatsXml(sheet.conditionalFormats, collected.styles);
  yield own?.conditionalFormats(sheet.conditionalFormats.length + 1) ?? "";
  yield validationsXml(sheet.validations, own?.validations);
  if (own && own.hyperlinks.length > 0) yield element("hyperlinks", {}, ...own.hyperlinks);
  yield pageXml(sheet.page);
  // Identity numbers are text on purpose: no green corner in each of their cells.
  yield element("ignoredErrors", {}, element("ignoredError", { sqref: used, numberStoredAsText: true }));
  if (context.drawingId !== null) yield element("drawing", { "r:id": context.drawingId });
  if (own && own.notesDrawing !== null) yield element("legacyDrawing", { "r:id": own.notesDrawing });
  yield countedList(
    "tableParts",
    [...context.tableIds, ...(own?.tableIds ?? [])].map((id) => element("tablePart", { "r:id": id })),
  );
  const extension = dataBarExtension(sheet.conditionalFormats);
  if (extension !== "") yield element("extLst", {}, extension);
  yield "</worksheet>";
}

/** A merge of one cell is none: Excel would repair it away. */
function mergesOf(merges: SheetPlan["merges"]): string[] {
  return merges
    .filter(({ top, bottom, left, right }) => bottom > top || right > left)
    .map((range) => element("mergeCell", { ref: rangeAddress(range) }));
}
