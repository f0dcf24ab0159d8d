import { read, utils } from "@e965/xlsx";
import type { WorkSheet } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { parseRange } from "../../src/domain/grid/address";
import { changeBands } from "../model/bands";
import { FormulaCell } from "../model/content";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

const pointsPerPixel = 0.75;

/** Adds what the product's own reader passes over: formulas, sizes, names and tables of an .xlsx file. */
export function readDetails(workbook: Workbook, bytes: Uint8Array): void {
  const book = read(bytes, { type: "array", cellFormula: true, cellStyles: true });
  for (const sheet of workbook.sheets) {
    const found = book.Sheets[sheet.name];
    if (found) readSheet(sheet, found);
  }
  for (const { Name, Ref, Sheet } of book.Workbook?.Names ?? []) {
    const isOwn = !Name.startsWith("_xlnm.") && Sheet === undefined;
    if (isOwn) workbook.names.push({ name: Name, sheet: null, formula: Ref, comment: "", visible: true });
  }
  readTables(workbook, bytes);
}

function readSheet(sheet: Worksheet, found: WorkSheet): void {
  for (const [address, cell] of Object.entries(found)) {
    const formula = address.startsWith("!") ? undefined : (cell as { f?: string }).f;
    if (formula === undefined) continue;
    const { r, c } = utils.decode_cell(address);
    sheet.setContent(r, c, new FormulaCell(formula));
  }
  const size = (pixels: number, hidden: boolean) =>
    sheet.workbook.trackSize({ size: pixels * pointsPerPixel, hidden });
  found["!cols"]?.forEach((column, index) => {
    const pixels = column?.wpx;
    if (pixels === undefined) return;
    sheet.columnSizes = changeBands(sheet.columnSizes, index, index, ({ hidden }) => size(pixels, hidden));
  });
  found["!rows"]?.forEach((row, index) => {
    const points = row?.hpt;
    if (points === undefined) return;
    sheet.rowSizes = changeBands(sheet.rowSizes, index, index, ({ hidden }) =>
      sheet.workbook.trackSize({ size: points, hidden }),
    );
  });
}

/** Tables lie in parts of their own; a sheet's relationships name them. */
function readTables(workbook: Workbook, bytes: Uint8Array): void {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/(tables\/|worksheets\/_rels\/|workbook\.xml|_rels\/)/.test(name),
  });
  const text = (path: string) => (parts[path] ? strFromU8(parts[path]) : "");
  const targets = relationships(text("xl/_rels/workbook.xml.rels"));
  const sheets = [...text("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => tag);
  for (const tag of sheets) {
    const sheet = workbook.sheetNamed(attribute(tag, "name"));
    const path = targets.get(attribute(tag, "r:id"));
    if (!sheet || path === undefined) continue;
    const file = path.split("/").pop() ?? "";
    for (const target of relationships(text(`xl/worksheets/_rels/${file}.rels`)).values()) {
      const part = /tables\/[^/]+$/.exec(target)?.[0];
      const table = part === undefined ? null : tableOf(workbook, text(`xl/${part}`));
      if (table) sheet.tables.push(table);
    }
  }
}

function relationships(xml: string): ReadonlyMap<string, string> {
  const tags = [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => tag);
  return new Map(tags.map((tag) => [attribute(tag, "Id"), attribute(tag, "Target")]));
}

function tableOf(workbook: Workbook, xml: string): Table | null {
  const head = /<table\b[^>]*>/.exec(xml)?.[0] ?? "";
  const range = parseRange(attribute(head, "ref"));
  if (!range) return null;
  const style = /<tableStyleInfo\b[^>]*>/.exec(xml)?.[0] ?? "";
  return {
    id: `{${workbook.nextId().toString(16).toUpperCase().padStart(8, "0")}-000C-0000-0000-000000000000}`,
    name: attribute(head, "displayName"),
    range,
    columns: [...xml.matchAll(/<tableColumn\b[^>]*>/g)].map(([tag]) => ({
      id: workbook.nextId(),
      name: attribute(tag, "name"),
      formula: null,
    })),
    showHeaders: attribute(head, "headerRowCount") !== "0",
    showTotals: attribute(head, "totalsRowCount") === "1",
    style: attribute(style, "name"),
    showFilterButton: xml.includes("<autoFilter"),
    showBandedRows: attribute(style, "showRowStripes") === "1",
    showBandedColumns: attribute(style, "showColumnStripes") === "1",
    highlightFirstColumn: attribute(style, "showFirstColumn") === "1",
    highlightLastColumn: attribute(style, "showLastColumn") === "1",
  };
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return found
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex === "" ? 10 : 16)),
    )
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
