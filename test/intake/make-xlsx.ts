import { strToU8, zipSync } from "fflate";
import type { OpenedFile } from "../../src/intake/opened-file";
import { openFile } from "../../src/intake/open-file";
import type { CellValue, Grid } from "../../src/domain/grid/grid";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a test says of a workbook written by hand; everything else is the least that a workbook needs. */
export interface HandWritten {
  /** What stands in `<sheetData>` of the only sheet. */
  readonly rows?: string;
  /** What stands between `<worksheet>` and `<sheetData>`, and behind `</sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  /** `<si>` elements. */
  readonly strings?: string;
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Parts put in place of or beside the usual ones; `null` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A minimal .xlsx package. */
export function makeXlsx(content: HandWritten): Uint8Array {
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageNamespace}"><Relationship Id="rId1" Type="${relationNamespace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${mainNamespace}" xmlns:r="${relationNamespace}">${content.workbookProperties ?? ""}<sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageNamespace}"><Relationship Id="rId1" Type="${relationNamespace}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relationNamespace}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relationNamespace}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${mainNamespace}">${content.before ?? ""}<sheetData>${content.rows ?? ""}</sheetData>${content.after ?? ""}</worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${mainNamespace}">${content.strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${mainNamespace}">${content.styles ?? ""}</styleSheet>`,
    ...content.parts,
  };
  const files = Object.entries(parts).flatMap(([path, part]) =>
    part === null ? [] : [[path, typeof part === "string" ? strToU8(part) : part] as const],
  );
  return zipSync(Object.fromEntries(files));
}

/** The sheets of a file that must be readable. */
export async function readGrids(bytes: Uint8Array, name = "tệp"): Promise<readonly Grid[]> {
  return gridsOf(await openFile(name, bytes));
}

export function gridsOf(opened: OpenedFile): readonly Grid[] {
  if (opened.state !== "read") throw new Error(`refused: ${opened.cause}`);
  return opened.workbook.sheets;
}

/** The first sheet of a file that must be readable. */
export async function readGrid(bytes: Uint8Array, name?: string): Promise<Grid> {
  const [grid] = await readGrids(bytes, name);
  if (grid === undefined) throw new Error("no sheet");
  return grid;
}

/** Values as rows, without holes: `null` for every cell that isn't there. */
export function rowsOf(grid: Grid): CellValue[][] {
  return Array.from({ length: grid.values.length }, (_, row) =>
    Array.from({ length: grid.values[row]?.length ?? 0 }, (_, column) => grid.values[row]?.[column] ?? null),
  );
}
