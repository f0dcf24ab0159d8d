import { decodeEntities } from "../../../intake/xml-tags";
import type { WorkbookPlan } from "../../../domain/report/workbook-plan";

/** A part of the user's, as far as it matters which sheets compute from the product's numbers. */
export interface SheetText {
  readonly name: string;
  readonly xml: string;
}

/**
 * The sheets of the user's with formulas that may come to something else now: they speak of the product's sheets or
 * tables, of a defined name, or of such a sheet.
 */
export function staleSheets(
  sheets: readonly SheetText[],
  plan: WorkbookPlan,
  names: readonly string[],
): ReadonlySet<string> {
  const words = new Set(
    [
      ...plan.sheets.flatMap(({ name, tables }) => [name, ...tables.map((table) => table.name)]),
      ...names,
    ].map((word) => word.toLowerCase()),
  );
  const formulas = new Map(
    sheets.map(({ name, xml }) => [
      name,
      [...xml.matchAll(/<f\b[^>]*>([^<]*)<\/f>/g)]
        .map(([, formula = ""]) => decodeEntities(formula).replace(/''/g, "'").toLowerCase())
        .join("\n"),
    ]),
  );
  const stale = new Set<string>();
  for (let found = true; found;) {
    found = false;
    for (const [name, text] of formulas) {
      if (stale.has(name) || ![...words].some((word) => text.includes(word))) continue;
      stale.add(name);
      words.add(name.toLowerCase());
      found = true;
    }
  }
  return stale;
}

/**
 * The sheet without what its formulas came to before: no program can take an old number for a new one, and all that
 * calculate do so when they open the file.
 */
export function withoutResults(xml: string): string {
  return xml.replace(
    /(<c\b[^>]*>)(\s*<f\b[^>]*?(?:\/>|>[^<]*<\/f>))\s*<v\b[^>]*>[^<]*<\/v>/g,
    (_, cell: string, formula: string) => cell.replace(/\st=["']\w+["']/, "") + formula,
  );
}
