import { parseRange } from "../../../domain/grid/address";
import { recordNamespace, parseRecord } from "../../../domain/report/drawn/record";
import type { WorkbookLayout } from "../../../domain/report/drawn/layout";
import type { SheetPlan, WorkbookPlan } from "../../../domain/report/workbook-plan";
import { isTrue } from "../../../intake/xml-tags";
import { OldPackage, type OldRelationship } from "./old-package";
import { readOldSheet, typeOf } from "./old-sheet";
import type { OldTable } from "./place-rows";
import { StringBase } from "./string-base";
import { readStyles, type StyleBase } from "./style-base";
import { attributeOf, childOf, itemsOf, piecesOf, type Pieces } from "./xml-pieces";

/** An earlier workbook, opened to be written over. */
export interface OldBook {
  readonly package: OldPackage;
  readonly path: string;
  readonly pieces: Pieces;
  readonly sheets: readonly OldBookSheet[];
  readonly relationships: readonly OldRelationship[];
  readonly styles: StyleBase;
  readonly strings: StringBase;
  /** How it was drawn; `null` where the record is lost. */
  readonly drawn: WorkbookLayout | null;
  readonly hasMacros: boolean;
}

export interface OldBookSheet {
  readonly name: string;
  readonly id: number;
  /** The element that declares it. */
  readonly declared: string;
  readonly path: string;
  /** `worksheet`, `chartsheet` … */
  readonly kind: string;
  readonly tables: readonly (OldTable & { readonly path: string })[];
  readonly isProducts: boolean;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** `null` where nothing can be added to the file: it is none of these packages, damaged, or written in an unusual way. */
export function openOldBook(bytes: Uint8Array, plan: WorkbookPlan): OldBook | null {
  const file = OldPackage.open(bytes);
  const path = file?.relationships("").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const pieces = file && piecesOf(file.text(path) ?? "");
  if (!file || pieces?.rootName !== "workbook" || attributeOf(pieces.rootTag, "xmlns") !== main) return null;
  // Days are counted otherwise there: the product's own would all be wrong.
  if (isTrue(attributeOf(childOf(pieces, "workbookPr") ?? "<a>", "date1904"))) return null;
  const relationships = file.relationships(path);
  const partOf = (kind: string) => relationships.find((one) => one.kind === kind)?.target ?? "";
  const styles = readStyles(file.text(partOf("styles")) ?? "");
  const strings = StringBase.read(file.text(partOf("sharedStrings")) ?? "");
  const sheets = sheetsOf(file, pieces, relationships);
  if (styles === null || sheets === null) return null;
  const drawn = recordIn(file, relationships);
  const claimed = claimSheets(sheets, drawn, plan, (sheet) => textsOf(file.text(sheet.path) ?? "", strings));
  return {
    ...{ package: file, path, pieces, relationships, styles, strings, drawn, sheets: claimed },
    hasMacros: relationships.some(({ kind }) => kind === "vbaProject"),
  };
}

type Unclaimed = Omit<OldBookSheet, "isProducts">;

function sheetsOf(
  file: OldPackage,
  pieces: Pieces,
  relationships: readonly OldRelationship[],
): readonly Unclaimed[] | null {
  const sheets: Unclaimed[] = [];
  for (const declared of itemsOf(pieces, "sheets")) {
    const id = /\s[\w]+:id=["']([^"']+)["']/.exec(declared)?.[1];
    const relationship = relationships.find((one) => one.id === id);
    if (!relationship || !file.has(relationship.target)) return null;
    const { target: path, kind } = relationship;
    sheets.push({
      name: attributeOf(declared, "name") ?? "",
      id: Number(attributeOf(declared, "sheetId")),
      ...{ declared, path, kind, tables: tablesOf(file, path) },
    });
  }
  return sheets;
}

function tablesOf(file: OldPackage, sheet: string): OldBookSheet["tables"] {
  return file.relationships(sheet).flatMap(({ kind, target }) => {
    const pieces = kind === "table" ? piecesOf(file.text(target) ?? "") : null;
    const range = pieces && parseRange(attributeOf(pieces.rootTag, "ref") ?? "");
    if (!range) return [];
    const columns = itemsOf(pieces, "tableColumns").map((column) => {
      const filled = piecesOf(column)?.children.find(({ name }) => name === "calculatedColumnFormula");
      const formula = filled === undefined ? null : filled.xml.replace(/^<[^>]*>|<[^>]*>$/g, "");
      return { name: attributeOf(column, "name") ?? "", formula };
    });
    return [{ path: target, name: attributeOf(pieces.rootTag, "displayName") ?? "", range, columns }];
  });
}

/** The part is told by its namespace: programs name the parts as they like. */
function recordIn(file: OldPackage, relationships: readonly OldRelationship[]): WorkbookLayout | null {
  for (const { kind, target } of relationships) {
    const text = kind === "customXml" ? file.text(target) : null;
    // What takes a drawing back keeps the text of an earlier record.
    if (text?.includes(`xmlns="${recordNamespace}"`) === true) return parseRecord(text);
  }
  return null;
}

/**
 * As in Excel: a sheet that bears a product's name is the product's only if the record says so, or its tables prove it;
 * without a record, when most of the tables stand in their places and the sheet says what the product's says.
 */
function claimSheets(
  sheets: readonly Unclaimed[],
  drawn: WorkbookLayout | null,
  plan: WorkbookPlan,
  textsIn: (sheet: Unclaimed) => ReadonlySet<string>,
): readonly OldBookSheet[] {
  const plannedOf = (name: string) => plan.sheets.find((sheet) => isSame(sheet.name, name));
  const stands = (sheet: Unclaimed, table: string) => sheet.tables.some(({ name }) => isSame(name, table));
  const proven = sheets.flatMap((sheet) =>
    (plannedOf(sheet.name)?.tables ?? []).filter(({ name }) => stands(sheet, name)),
  );
  return sheets.map((sheet) => {
    const planned = plannedOf(sheet.name);
    const isDrawn = drawn?.sheets.some(({ name }) => isSame(name, sheet.name)) ?? false;
    const hasTables = planned?.tables.every(({ name }) => stands(sheet, name)) ?? false;
    const isLikely = () =>
      planned !== undefined && drawn === null && proven.length >= 2 && resembles(textsIn(sheet), planned);
    const isProven = (planned?.tables.length ?? 0) > 0 ? hasTables : isLikely();
    return {
      ...sheet,
      isProducts: planned !== undefined && sheet.kind === "worksheet" && (isDrawn || isProven),
    };
  });
}

/** Some texts of the plan are enough: names of committees and headers, whatever else changed. */
function resembles(texts: ReadonlySet<string>, { blocks }: SheetPlan): boolean {
  const planned = new Set(
    blocks.flatMap(({ cells }) => cells.flat()).filter((content) => typeof content === "string"),
  );
  return [...planned].filter((text) => text !== "" && texts.has(text)).length >= 3;
}

function textsOf(xml: string, strings: StringBase): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { cells } of readOldSheet(xml)?.rows() ?? []) {
    for (const cell of cells()) texts.add(strings.shown(typeOf(cell), cell.inner));
  }
  return texts;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
