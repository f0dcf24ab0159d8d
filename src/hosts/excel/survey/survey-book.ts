import { parseRange } from "../../../domain/grid/address";
import type { CellRange } from "../../../domain/grid/grid";
import type { WorkbookLayout } from "../../../domain/report/drawn/layout";
import { parseRecord, recordNamespace } from "../../../domain/report/drawn/record";
import { journalNamespace, undoNamespace } from "../undo/journal-form";
import { stateNamespace } from "../../../domain/report/state/workbook-state";
import type { Requests } from "../requests";
import type { XmlParts } from "./parts";

/** What the workbook is, but for its cells. */
export interface BookSurvey {
  readonly isProtected: boolean;
  /** In order, with the names that they bear. */
  readonly sheets: readonly SheetFacts[];
  readonly tables: readonly TableFacts[];
  readonly names: ReadonlyMap<string, string>;
  /** How the product drew it last; `layout` is `null` where it never did, or nobody can tell any more. */
  readonly record: { readonly layout: WorkbookLayout | null; readonly parts: XmlParts };
  /** Where a consolidation says its version. */
  readonly state: XmlParts;
  /** What an earlier drawing left that didn't come to its end. */
  readonly journal: XmlParts;
  /** What takes back the last drawing that came to its end, by the ids of its parts. */
  readonly undo: readonly string[];
}

export interface SheetFacts {
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** Of the sheets that were asked about, how many rows and columns from A1 on hold something. */
  readonly used: { readonly rows: number; readonly columns: number };
  readonly charts: ReadonlySet<string>;
}

/** All cells of a sheet that hold something, from A1 on. */
export function usedRange({ used }: SheetFacts): CellRange {
  return { top: 0, left: 0, bottom: used.rows - 1, right: used.columns - 1 };
}

export interface TableFacts {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly style: string;
  readonly filterButtons: boolean;
}

/** Looks at the workbook in two requests; `asked` are the sheets whose extent and charts are wanted. */
export async function surveyBook(
  context: Excel.RequestContext,
  requests: Requests,
  asked: ReadonlySet<string>,
): Promise<BookSurvey> {
  const { workbook } = context;
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  workbook.tables.load("items/name,items/style,items/showFilterButton,items/worksheet/name");
  workbook.names.load("items/name,items/formula");
  const recordParts = workbook.customXmlParts.getByNamespace(recordNamespace);
  const journalParts = workbook.customXmlParts.getByNamespace(journalNamespace);
  const stateParts = workbook.customXmlParts.getByNamespace(stateNamespace);
  recordParts.load("items/id");
  stateParts.load("items/id");
  journalParts.load("items/id");
  const undoParts = workbook.customXmlParts.getByNamespace(undoNamespace);
  undoParts.load("items/id");
  await requests.send();
  const details = loadDetails(workbook, asked);
  const recordTexts = recordParts.items.map((part) => part.getXml());
  const stateTexts = stateParts.items.map((part) => part.getXml());
  const journalTexts = journalParts.items.map((part) => part.getXml());
  await requests.send();
  return {
    isProtected: workbook.protection.protected,
    sheets: workbook.worksheets.items.map((sheet) => sheetFacts(sheet, details.sheets.get(sheet.name))),
    tables: workbook.tables.items.map((table, index) => tableFacts(table, details.tableRanges[index])),
    names: new Map(workbook.names.items.map(({ name, formula }) => [name, String(formula)])),
    record: {
      layout: recordTexts[0] ? parseRecord(recordTexts[0].value) : null,
      parts: partsOf(recordParts, recordTexts),
    },
    state: partsOf(stateParts, stateTexts),
    journal: partsOf(journalParts, journalTexts),
    undo: undoParts.items.map(({ id }) => id),
  };
}

function partsOf(
  { items }: Excel.CustomXmlPartScopedCollection,
  texts: readonly OfficeExtension.ClientResult<string>[],
): XmlParts {
  return { ids: items.map(({ id }) => id), texts: texts.map(({ value }) => value) };
}

interface SheetDetails {
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

function loadDetails(workbook: Excel.Workbook, asked: ReadonlySet<string>) {
  const sheets = new Map<string, SheetDetails>();
  for (const sheet of workbook.worksheets.items) {
    if (!asked.has(sheet.name.toLowerCase())) continue;
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.charts.load("items/name");
    sheets.set(sheet.name, { used, charts: sheet.charts });
  }
  const tableRanges = workbook.tables.items.map((table) => {
    const range = table.getRange();
    range.load("address");
    return range;
  });
  return { sheets, tableRanges };
}

function sheetFacts(sheet: Excel.Worksheet, details: SheetDetails | undefined): SheetFacts {
  const used = details && !details.used.isNullObject ? details.used : null;
  return {
    name: sheet.name,
    isVisible: sheet.visibility === "Visible",
    isProtected: sheet.protection.protected,
    used: {
      rows: used ? used.rowIndex + used.rowCount : 0,
      columns: used ? used.columnIndex + used.columnCount : 0,
    },
    charts: new Set(details?.charts.items.map(({ name }) => name)),
  };
}

function tableFacts(table: Excel.Table, range: Excel.Range | undefined): TableFacts {
  const address = range?.address ?? "";
  return {
    name: table.name,
    sheet: table.worksheet.name,
    range: parseRange(address.slice(address.lastIndexOf("!") + 1)) ?? {
      top: 0,
      left: 0,
      bottom: 0,
      right: 0,
    },
    style: table.style,
    filterButtons: table.showFilterButton,
  };
}

/** A sheet by its name, which Excel compares without case. */
export function findSheet({ sheets }: BookSurvey, name: string): SheetFacts | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
