import { tableColumnNames } from "../../domain/report/drawn/table-column-names";
import type { SheetPlan, WorkbookPlan } from "../../domain/report/workbook-plan";
import { chartXml } from "./chart-part";
import { appPropertiesXml, corePropertiesXml } from "./document-properties";
import { drawingXml } from "./drawing-part";
import { recordParts, recordPath } from "./record-part";
import { SharedStrings } from "./shared-strings";
import type { Collected } from "./sheet-cells";
import { sheetXml } from "./sheet-part";
import { StyleSheet } from "./style-sheet";
import { checkTable, tableXml, type TablePart } from "./table-part";
import { checkSheetNames, workbookXml } from "./workbook-part";
import { zipPackage, type Part, type Relationship } from "./zip-package";

const office = "application/vnd.openxmlformats-officedocument.";

/**
 * The plan as the bytes of an .xlsx file; the same plan (and `now`) gives the same bytes.
 * Every string of the plan is text (W2). Throws where the plan asks for what no workbook can hold
 * (a number that is none, a sheet's name twice): that is a fault of the plan, not of anyone's data.
 */
export async function writeWorkbook(plan: WorkbookPlan, options: { now?: Date } = {}): Promise<Uint8Array> {
  checkSheetNames(plan);
  const collected = { styles: new StyleSheet(plan.baseFont), strings: new SharedStrings() };
  const sheetPaths = plan.sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const sheetIds = sheetPaths.map((_, index) => `rId${index + 1}`);
  const workbook: Part = {
    path: "xl/workbook.xml",
    contentType: `${office}spreadsheetml.sheet.main+xml`,
    content: () => [workbookXml(plan, sheetIds)],
    relationships: [
      ...sheetPaths.map((target, index) => ({ id: sheetIds[index] ?? "", type: "worksheet", target })),
      { id: "rIdStyles", type: "styles", target: "xl/styles.xml" },
      { id: "rIdStrings", type: "sharedStrings", target: "xl/sharedStrings.xml" },
      { id: "rIdRecord", type: "customXml", target: recordPath },
    ],
  };
  const parts = [
    workbook,
    ...sheetParts(plan, sheetPaths, collected),
    ...lastParts(plan, options, collected),
    ...recordParts(plan),
  ];
  return zipPackage(parts, [
    { id: "rId1", type: "officeDocument", target: workbook.path },
    {
      id: "rId2",
      type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      target: "docProps/core.xml",
    },
    { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
  ]);
}

/** Each sheet, followed by its tables, its drawing and its charts. */
function sheetParts(plan: WorkbookPlan, paths: readonly string[], collected: Collected): Part[] {
  const tables = tablesBySheet(plan);
  let charts = 0;
  return plan.sheets.flatMap((sheet, index) => {
    const own = tables[index] ?? [];
    const tableParts = own.map(tablePart);
    const drawing = drawingParts(plan, sheet, index + 1, charts);
    charts += sheet.charts.length;
    const tableLinks = tableParts.map(({ path }, table) => link(`rIdTable${table + 1}`, "table", path));
    const drawingLinks = drawing.slice(0, 1).map(({ path }) => link("rIdDrawing", "drawing", path));
    const part: Part = {
      path: paths[index] ?? "",
      contentType: `${office}spreadsheetml.worksheet+xml`,
      relationships: [...tableLinks, ...drawingLinks],
      content: () =>
        sheetXml({
          sheet,
          baseFont: plan.baseFont,
          inFront: index === 0,
          tables: own,
          tableIds: tableLinks.map(({ id }) => id),
          drawingId: drawingLinks[0]?.id ?? null,
          collected,
        }),
    };
    return [part, ...tableParts, ...drawing];
  });
}

/** The drawing, if the sheet has charts, and then its charts; charts are numbered through the workbook. */
function drawingParts(plan: WorkbookPlan, sheet: SheetPlan, number: number, chartsBefore: number): Part[] {
  if (sheet.charts.length === 0) return [];
  const charts = sheet.charts.map((chart, index) => ({
    path: `xl/charts/chart${chartsBefore + index + 1}.xml`,
    contentType: `${office}drawingml.chart+xml`,
    content: () => [chartXml(chart, plan.baseFont.name)],
  }));
  const links = charts.map(({ path }, index) => link(`rId${index + 1}`, "chart", path));
  const drawing = {
    path: `xl/drawings/drawing${number}.xml`,
    contentType: `${office}drawing+xml`,
    relationships: links,
    content: () => [
      drawingXml(
        sheet.charts,
        links.map(({ id }) => id),
      ),
    ],
  };
  return [drawing, ...charts];
}

function tablesBySheet(plan: WorkbookPlan): TablePart[][] {
  const names = new Set<string>();
  return plan.sheets.map((sheet) =>
    sheet.tables.map((table) => {
      checkTable(table);
      if (names.has(table.name.toLowerCase())) throw new RangeError(`There are two tables ${table.name}`);
      names.add(table.name.toLowerCase());
      return { plan: table, id: names.size, names: tableColumnNames(table) };
    }),
  );
}

function tablePart(table: TablePart): Part {
  return {
    path: `xl/tables/table${table.id}.xml`,
    contentType: `${office}spreadsheetml.table+xml`,
    content: () => [tableXml(table)],
  };
}

/** They come last: only when all sheets are written is it known which styles and texts there are. */
function lastParts(plan: WorkbookPlan, options: { now?: Date }, { styles, strings }: Collected): Part[] {
  return [
    {
      path: "xl/styles.xml",
      contentType: `${office}spreadsheetml.styles+xml`,
      content: () => [styles.xml()],
    },
    {
      path: "xl/sharedStrings.xml",
      contentType: `${office}spreadsheetml.sharedStrings+xml`,
      content: () => strings.xml(),
    },
    {
      path: "docProps/core.xml",
      contentType: "application/vnd.openxmlformats-package.core-properties+xml",
      content: () => [corePropertiesXml(plan, options.now)],
    },
    {
      path: "docProps/app.xml",
      contentType: `${office}extended-properties+xml`,
      content: () => [appPropertiesXml()],
    },
  ];
}

function link(id: string, type: string, target: string): Relationship {
  return { id, type, target };
}
