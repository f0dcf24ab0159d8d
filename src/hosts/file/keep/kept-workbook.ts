import type { WorkbookPlan } from "../../../domain/report/workbook-plan";
import type { StandingSheet, StandingWorkbook } from "../standing";
import { cellTextAttribute, element } from "../xml";
import type { Moves } from "./formula-moves";
import { moveFormulasIn } from "./move-formulas";
import type { OldBook } from "./old-book";
import type { OldRelationship } from "./old-package";
import { attributeOf, itemsOf } from "./xml-pieces";

/** What the writer makes anew, or what speaks of contents that are no more. */
const replaced = new Set([
  "worksheet",
  "styles",
  "sharedStrings",
  "calcChain",
  "vbaProject",
  "revisionHeaders",
  "usernames",
  "attachedToolbars",
  "xlExternalLinkPath",
]);

const ownNamespace = 'xmlns="urn:tonghop:';

/** The relationships of the workbook that go on, the user's sheets among them. */
export function keptLinks(book: OldBook): readonly OldRelationship[] {
  const sheets = new Set(book.sheets.filter(({ isProducts }) => !isProducts).map(({ path }) => path));
  return book.relationships.filter(({ kind, target, isExternal }) => {
    if (sheets.has(target)) return true;
    // Some programs leave relationships behind that lead nowhere.
    const isThere = isExternal || book.package.has(target);
    return isThere && !replaced.has(kind) && !isProductsPart(book, kind, target);
  });
}

/** What the user said of the file as a whole; not what programs note of its old contents. */
export function packageLinks({ package: file }: OldBook): readonly OldRelationship[] {
  const kept = ["custom-properties", "extensibility", "ui"];
  return file.relationships("").filter(({ kind, target }) => kept.includes(kind) && file.has(target));
}

function isProductsPart(book: OldBook, kind: string, target: string): boolean {
  return kind === "customXml" && (book.package.text(target)?.slice(0, 2000).includes(ownNamespace) ?? false);
}

export function keptWorkbook(
  book: OldBook,
  plan: WorkbookPlan,
  names: ReadonlyMap<string, string>,
  own: Pick<StandingWorkbook, "names" | "calculates">,
): StandingWorkbook {
  const views = itemsOf(book.pieces, "bookViews")[0] ?? "";
  const active = book.sheets[Number(attributeOf(views, "activeTab") ?? 0)] ?? book.sheets[0];
  const activeName = active === undefined ? "" : (names.get(active.name) ?? plannedName(active.name, plan));
  return {
    sheets: inOrder(book, plan, names),
    activeSheet: activeName,
    rootTag: book.pieces.rootTag,
    elements: new Map(book.pieces.children.map(({ name, xml }) => [name.replace(/^.*:/, ""), xml])),
    relationships: keptLinks(book).map((link) => ({
      ...link,
      target: link.isExternal ? link.target : book.package.spelt(link.target),
    })),
    ...own,
  };
}

function plannedName(name: string, plan: WorkbookPlan): string {
  return plan.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.name ?? name;
}

/** As they stood; a new sheet of the product's comes before the next of them that is there already, else last. */
function inOrder(
  book: OldBook,
  plan: WorkbookPlan,
  names: ReadonlyMap<string, string>,
): readonly StandingSheet[] {
  const sheets = book.sheets.map(({ name, id, declared, isProducts }): StandingSheet => {
    if (isProducts) return { name: plannedName(name, plan), declared: null, id };
    const now = names.get(name);
    const renamed =
      now === undefined ? declared : declared.replace(/\sname=(["'])[^"']*\1/, ` ${nameAttribute(now)}`);
    return { name: now ?? name, declared: renamed, id };
  });
  let highest = sheets.reduce((most, { id }) => Math.max(most, id), 0);
  for (const [index, { name }] of plan.sheets.entries()) {
    if (sheets.some((sheet) => sheet.name === name && sheet.declared === null)) continue;
    const later = plan.sheets.slice(index + 1).map((sheet) => sheet.name);
    const next = sheets.findIndex((sheet) => sheet.declared === null && later.includes(sheet.name));
    sheets.splice(next < 0 ? sheets.length : next, 0, { name, declared: null, id: ++highest });
  }
  return sheets;
}

function nameAttribute(name: string): string {
  return /name="[^"]*"/.exec(element("sheet", { name: cellTextAttribute(name) }))?.[0] ?? "";
}

/** All names that formulas may speak of. */
export function definedNames(book: OldBook): readonly string[] {
  return itemsOf(book.pieces, "definedNames").map((xml) => attributeOf(xml, "name") ?? "");
}

/** The user's defined names: all but the product's, which are written anew. */
export function ownNames(
  book: OldBook,
  plan: WorkbookPlan,
  moves: Moves,
  renamed: ReadonlyMap<string, string>,
): StandingWorkbook["names"] {
  const products = new Set(
    [...plan.names, ...(book.drawn?.names ?? [])].map(({ name }) => name.toLowerCase()),
  );
  return itemsOf(book.pieces, "definedNames").flatMap((xml) => {
    const name = attributeOf(xml, "name") ?? "";
    const local = attributeOf(xml, "localSheetId");
    const sheet = local === null ? null : (book.sheets[Number(local)] ?? null);
    if (
      sheet === null
        ? local !== null || products.has(name.toLowerCase())
        : sheet.isProducts && isBuiltIn(name)
    )
      return [];
    const moved = moveFormulasIn(xml, sheet?.name ?? "", moves);
    const at = sheet === null ? null : (renamed.get(sheet.name) ?? plannedName(sheet.name, plan));
    return [
      {
        sheet: at,
        xml: (localSheetId: number) =>
          moved.replace(/\slocalSheetId=["']\d+["']/, ` localSheetId="${localSheetId}"`),
      },
    ];
  });
}

/** Print areas and filters of the product's sheets are the product's. */
function isBuiltIn(name: string): boolean {
  return name.startsWith("_xlnm.");
}
