import { tableColumnNames } from "../../domain/report/drawn/table-column-names";
import type { SheetPlan, TablePlan, WorkbookPlan } from "../../domain/report/workbook-plan";
import { chartXml } from "./chart-part";
import { appPropertiesXml, corePropertiesXml } from "./document-properties";
import { drawingXml } from "./drawing-part";
import { PartNames } from "./part-names";
import { ownParts } from "./record-part";
import { SharedStrings } from "./shared-strings";
import type { Collected } from "./sheet-cells";
import { sheetXml } from "./sheet-part";
import type { OwnContents, OwnTableColumn, Standing } from "./standing";
import { StyleSheet } from "./style-sheet";
import { checkTable, tableXml, type TablePart } from "./table-part";
import { checkSheetNames, workbookXml } from "./workbook-part";
import { zipPackage, type Part, type Relationship } from "./zip-package";

const office = "application/vnd.openxmlformats-officedocument.";

/** In the order of `ownParts`. */
const customIds = ["rIdRecord", "rIdState"];

/**
 * The plan as the bytes of an .xlsx file; the same plan (and `now`) gives the same bytes.
 * Every string of the plan is text (W2). Throws where the plan asks for what no workbook can hold
 * (a number that is none, a sheet's name twice): that is a fault of the plan, not of anyone's data.
 * `standing` is what the file holds besides, when it is one that is written over.
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  options: { readonly now?: Date; readonly standing?: Standing } = {},
): Promise<Uint8Array> {
  checkSheetNames(plan);
  const standing = options.standing ?? null;
  const names = new PartNames(standing);
  const collected: Collected = {
    styles: new StyleSheet(plan.baseFont, standing?.styles),
    strings: new SharedStrings(standing?.strings),
    ...(standing && { own: standing.own }),
  };
  const sheetPaths = plan.sheets.map((_, index) => names.path("xl/worksheets/sheet", index + 1, ".xml"));
  const sheetIds = sheetPaths.map((_, index) => names.id(index + 1));
  const custom = ownParts(plan, (number) => names.path("customXml/item", number, ".xml"));
  const workbook: Part = {
    path: "xl/workbook.xml",
    contentType: `${office}spreadsheetml.sheet.main+xml`,
    content: () => [workbookXml(plan, sheetIds, standing?.workbook)],
    relationships: [
      ...sheetPaths.map((target, index) => ({ id: sheetIds[index] ?? "", type: "worksheet", target })),
      { id: "rIdStyles", type: "styles", target: "xl/styles.xml" },
      { id: "rIdStrings", type: "sharedStrings", target: "xl/sharedStrings.xml" },
      ...custom.map(({ path: target }, index) => ({ id: customIds[index] ?? "", type: "customXml", target })),
      ...(standing?.workbook.relationships ?? []),
    ],
  };
  const parts = [
    workbook,
    ...sheetParts(plan, sheetPaths, collected, names),
    ...lastParts(plan, options, collected),
    ...custom.flatMap(({ parts }) => parts),
    ...(standing?.parts ?? []),
  ];
  const root: Relationship[] = [
    { id: "rId1", type: "officeDocument", target: workbook.path },
    {
      id: "rId2",
      type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      target: "docProps/core.xml",
    },
    { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
    ...(standing?.relationships ?? []).map((one, index) => ({ ...one, id: `rId${index + 4}` })),
  ];
  return zipPackage(parts, root, standing?.defaults);
}

/** Each sheet, followed by its tables, its drawing and its charts. */
function sheetParts(
  plan: WorkbookPlan,
  paths: readonly string[],
  collected: Collected,
  names: PartNames,
): Part[] {
  const tables = tablesBySheet(plan, collected, names);
  return plan.sheets.flatMap((sheet, index) => {
    const own = collected.own?.get(sheet.name);
    const ownTables = tables[index] ?? [];
    const tableParts = ownTables.map((table) => tablePart(table, names));
    const drawing = drawingParts(plan, sheet, index + 1, names, own);
    const tableLinks = tableParts.map(({ path }, table) => link(`rIdTable${table + 1}`, "table", path));
    const drawingLinks = drawing.slice(0, 1).map(({ path }) => link("rIdDrawing", "drawing", path));
    const part: Part = {
      path: paths[index] ?? "",
      contentType: `${office}spreadsheetml.worksheet+xml`,
      relationships: [...tableLinks, ...drawingLinks, ...(own?.relationships ?? [])],
      content: () =>
        sheetXml({
          sheet,
          baseFont: plan.baseFont,
          inFront: names.isInFront(sheet.name, index),
          tables: ownTables,
          tableIds: tableLinks.map(({ id }) => id),
          drawingId: drawingLinks[0]?.id ?? null,
          collected,
        }),
    };
    return [part, ...tableParts, ...drawing];
  });
}

/** The drawing, if the sheet has charts, and then its charts; charts are numbered through the workbook. */
function drawingParts(
  plan: WorkbookPlan,
  sheet: SheetPlan,
  number: number,
  names: PartNames,
  own: OwnContents | undefined,
): Part[] {
  if (sheet.charts.length === 0 && (own?.anchors ?? []).length === 0) return [];
  const charts = sheet.charts.map((chart) => ({
    path: names.path("xl/charts/chart", 1, ".xml"),
    contentType: `${office}drawingml.chart+xml`,
    content: () => [chartXml(chart, plan.baseFont.name)],
  }));
  const links = charts.map(({ path }, index) => link(`rId${index + 1}`, "chart", path));
  const drawing = {
    path: names.path("xl/drawings/drawing", number, ".xml"),
    contentType: `${office}drawing+xml`,
    relationships: [...links, ...(own?.anchorRelationships ?? [])],
    content: () => [
      drawingXml(
        sheet.charts,
        links.map(({ id }) => id),
        own?.anchors,
      ),
    ],
  };
  return [drawing, ...charts];
}

function tablesBySheet(plan: WorkbookPlan, { own }: Collected, parts: PartNames): TablePart[][] {
  const names = new Set<string>();
  return plan.sheets.map((sheet) =>
    sheet.tables.map((planned) => {
      const added = own?.get(sheet.name)?.tableColumns.get(planned.name) ?? [];
      const table = added.length === 0 ? planned : withColumns(planned, added);
      checkTable(table);
      if (names.has(table.name.toLowerCase())) throw new RangeError(`There are two tables ${table.name}`);
      names.add(table.name.toLowerCase());
      return { plan: table, id: parts.tableId(), names: tableColumnNames(table) };
    }),
  );
}

function withColumns(table: TablePlan, added: readonly OwnTableColumn[]): TablePlan {
  const columns = added.map(({ name, formula }) => (formula === null ? { name } : { name, formula }));
  return {
    ...table,
    range: { ...table.range, right: table.range.right + added.length },
    columns: [...table.columns, ...columns],
  };
}

function tablePart(table: TablePart, names: PartNames): Part {
  return {
    path: names.path("xl/tables/table", table.id, ".xml"),
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
