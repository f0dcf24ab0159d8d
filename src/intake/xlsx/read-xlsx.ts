import type { Grid, Workbook } from "../../domain/grid/grid";
import type { UnpackFailure } from "../zip/unpack-entry";
import type { PackageParts } from "../package-parts";
import { readSheet } from "./read-sheet";
import { hasRoot } from "./root-element";
import type { SharedStrings } from "./shared-strings";
import { noSharedStrings, readSharedStrings } from "./shared-strings";
import type { CellFormats } from "./styles";
import { noFormats, readCellFormats } from "./styles";
import type { Relation } from "./workbook-part";
import { readRelations, readWorkbookPart } from "./workbook-part";

/** Why there is no workbook; `unfamiliar`: it is written in a way that is left to the library. */
export type XlsxFailure = UnpackFailure | "unfamiliar";

type Relations = ReadonlyMap<string, Relation>;

/**
 * Reads .xlsx and .xlsm from the parts that hold values: workbook, styles, shared strings, worksheets in the order of
 * their tabs. Sheets without cells (charts, dialogs, macros) are left out.
 */
export function readXlsx(parts: PackageParts): Workbook | XlsxFailure {
  const path = findWorkbookPart(parts);
  const part = parts.read(path);
  if (typeof part === "string") return part === "missing" ? "unfamiliar" : part;
  if (!hasRoot(part, "workbook")) return "unfamiliar";
  const { date1904, sheets } = readWorkbookPart(new TextDecoder().decode(part));
  const relations = readRelationsOf(parts, path);
  if (typeof relations === "string") return relations;
  const formats = readFormats(parts, relations);
  if (typeof formats === "string") return formats;
  const strings = readStrings(parts, relations);
  if (typeof strings === "string") return strings;

  const names = new Set(sheets.map(({ name }) => name));
  const isProducts = telling.every((name) => names.has(name));
  const grids: Grid[] = [];
  for (const { name, visibility, relation } of sheets) {
    const target = relations.get(relation);
    if (target === undefined) return "unfamiliar";
    if (target.type !== "worksheet") continue;
    const sheetPart = parts.read(target.path);
    if (typeof sheetPart === "string") return sheetPart === "missing" ? "unfamiliar" : sheetPart;
    const sheet = readSheet(sheetPart, { strings, formats, date1904 });
    if (typeof sheet === "string") return sheet;
    grids.push(sheet.build(name, visibility, date1904, isProducts));
  }
  const state = readStatePart(parts, relations);
  return { sheets: grids, ...(state !== null && { state }) };
}

/** Programs name such parts as they like: it is told by its namespace. LibreOffice hangs it on the package itself. */
function readStatePart(parts: PackageParts, relations: Relations): string | null {
  const ofPackage = readRelationsOf(parts, "");
  const own = [...relations.values(), ...(typeof ofPackage === "string" ? [] : ofPackage.values())];
  for (const { type, path } of own) {
    const part = type === "customXml" ? parts.readText(path) : "missing";
    if (typeof part !== "string" && stateNamespace.test(part.text.slice(0, headOfPart))) return part.text;
  }
  return null;
}

/** Of the part in which a workbook of the product's says its version; others keep texts that speak of it. */
const stateNamespace = /xmlns(?::\w+)?=(["'])urn:tonghop:state\1/;
/** Signs within which a part names its namespace. */
const headOfPart = 2000;

/** The sheets by which a workbook of the product's is known. */
const telling = ["Tổng hợp", "Hồ sơ nhận", "Dữ liệu", "Chỉ tiêu"];

/** The path of the workbook part: where the package's own relationships lead, else where it lies by custom. */
export function findWorkbookPart(parts: PackageParts): string {
  const relations = readRelationsOf(parts, "");
  const main = typeof relations === "string" ? undefined : findByType(relations, "officeDocument");
  return main !== undefined && parts.has(main) ? main : "xl/workbook.xml";
}

function readRelationsOf(parts: PackageParts, source: string): Relations | XlsxFailure {
  const at = source.lastIndexOf("/") + 1;
  const part = parts.readText(`${source.slice(0, at)}_rels/${source.slice(at)}.rels`);
  if (typeof part === "string") return part === "missing" ? "unfamiliar" : part;
  return readRelations(part.text, source);
}

function readFormats(parts: PackageParts, relations: Relations): CellFormats | XlsxFailure {
  const path = findByType(relations, "styles");
  const part = path === undefined ? "missing" : parts.read(path);
  if (typeof part === "string") return part === "missing" ? noFormats : part;
  return hasRoot(part, "styleSheet") ? readCellFormats(new TextDecoder().decode(part)) : "unfamiliar";
}

function readStrings(parts: PackageParts, relations: Relations): SharedStrings | XlsxFailure {
  const path = findByType(relations, "sharedStrings");
  const part = path === undefined ? "missing" : parts.read(path);
  if (typeof part === "string") return part === "missing" ? noSharedStrings : part;
  return readSharedStrings(part) ?? "unfamiliar";
}

function findByType(relations: Relations, type: string): string | undefined {
  return [...relations.values()].find((relation) => relation.type === type)?.path;
}
