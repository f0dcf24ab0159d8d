import type { PreviousBook } from "../../../application/ports";
import type { NotKept } from "../../../domain/report/drawn/not-kept";
import type { WorkbookPlan } from "../../../domain/report/workbook-plan";
import type { OwnContents, Standing } from "../standing";
import type { Moves, SheetPlaces } from "./formula-moves";
import { KeptParts } from "./kept-parts";
import { definedNames, keptWorkbook, keptLinks, ownNames, packageLinks } from "./kept-workbook";
import { moveFormulasIn } from "./move-formulas";
import { openOldBook, type OldBook, type OldBookSheet } from "./old-book";
import { readOldSheet } from "./old-sheet";
import { ownContents } from "./own-sheet";
import { refreshPivot, renameTable } from "./rewrite-parts";
import { staleSheets, withoutResults } from "./stale-results";
import { noteStyleUses, standingStyles, type StyleUses } from "./style-base";
import { surveySheet, type SurveyedSheet } from "./survey-sheet";

export interface KeptOwn {
  /** What to write the plan into; `null` where nothing can be added to the earlier file. */
  readonly standing: Standing | null;
  readonly notKept: readonly NotKept[];
}

/**
 * What the user has in an earlier file of the product's: their sheets with all that belongs to them, and what they put
 * on the product's own sheets, attached to its row. All that can't be taken over is told; nothing is lost in silence.
 */
export function keepOwn(previous: PreviousBook, plan: WorkbookPlan): KeptOwn {
  const book = openOldBook(previous.bytes, plan);
  const surveys = book && surveySheets(book, plan);
  if (book === null || surveys === null) return { standing: null, notKept: leftBehind(previous, plan) };
  const notKept: NotKept[] = [];
  const tell = (what: NotKept) => notKept.push(what);
  const kept = book.sheets.filter(({ isProducts }) => !isProducts);
  const names = newNames(kept, plan, book, tell);
  const moves: Moves = {
    places: new Map(
      surveys.map(({ found, places }): [string, SheetPlaces] => [found.name.toLowerCase(), places]),
    ),
    renamed: new Map([...names].map(([old, now]) => [old.toLowerCase(), now])),
  };
  const parts = new KeptParts(book.package);
  for (const { path, name } of kept) parts.addAll(path, name);
  for (const { target, isExternal } of [...keptLinks(book), ...packageLinks(book)])
    if (!isExternal) parts.add(target);
  const own = new Map(
    surveys.map((survey): [string, OwnContents] => [
      survey.plan.name,
      ownContents({ survey, book, moves, baseFont: plan.baseFont, parts, notKept: tell }),
    ]),
  );
  if (book.hasMacros) tell({ kind: "macros", sheet: "", cell: null, text: "" });
  const looks = surveys.flatMap((survey) => [...survey.looks.styles()]);
  const standing = standingOf(book, plan, { kept, names, moves, parts, own, looks, tell });
  const order = (sheet: string) => book.sheets.findIndex(({ name }) => name === sheet);
  return { standing, notKept: notKept.toSorted((one, other) => order(one.sheet) - order(other.sheet)) };
}

/** `null` where a sheet of the product's is written in a way that can't be read here. */
function surveySheets(book: OldBook, plan: WorkbookPlan): readonly SurveyedSheet[] | null {
  const surveys: SurveyedSheet[] = [];
  for (const found of book.sheets) {
    const planned = plan.sheets.find(({ name }) => isSame(name, found.name));
    if (!found.isProducts || !planned) continue;
    const old = readOldSheet(book.package.text(found.path) ?? "");
    if (old === null) return null;
    const drawn = book.drawn?.sheets.find(({ name }) => isSame(name, found.name)) ?? null;
    const { strings, styles } = book;
    surveys.push(
      surveySheet({ found, old, plan: planned, drawn, strings, styles, font: book.drawn?.baseFont ?? null }),
    );
  }
  return surveys;
}

interface ToStand {
  readonly kept: readonly OldBookSheet[];
  readonly names: ReadonlyMap<string, string>;
  readonly moves: Moves;
  readonly parts: KeptParts;
  readonly own: ReadonlyMap<string, OwnContents>;
  /** Styles of the product's cells that the user changed. */
  readonly looks: readonly number[];
  readonly tell: (what: NotKept) => void;
}

function standingOf(
  book: OldBook,
  plan: WorkbookPlan,
  { kept, names, moves, parts, own, looks, tell }: ToStand,
): Standing {
  const uses: StyleUses = { cellFormats: new Set(looks), differentials: new Set() };
  let calculates = false;
  const sheetPaths = new Set(kept.map(({ path }) => path.toLowerCase()));
  const tableIds = new Set<number>();
  const stale = staleSheets(
    kept.map(({ path, name }) => ({ name, xml: book.package.text(path) ?? "" })),
    plan,
    definedNames(book),
  );
  const written = parts.parts((xml, path, sheet) => {
    noteStyleUses(sheetPaths.has(path.toLowerCase()) ? xml : xml.replace(/\s(?:s|style)=/g, " "), uses);
    if (sheetPaths.has(path.toLowerCase())) {
      book.strings.noteUses(xml);
      calculates ||= /<f\b/.test(xml);
    }
    const table = renameTable(xml, path, plan, sheet, tell);
    if (/<table\b/.test(table))
      tableIds.add(Number(/<table\b[^>]*?\sid=["'](\d+)["']/.exec(table)?.[1] ?? 0));
    const moved = refreshPivot(moveFormulasIn(table, sheet, moves), plan);
    return sheetPaths.has(path.toLowerCase()) && stale.has(sheet) ? withoutResults(moved) : moved;
  });
  for (const contents of own.values()) calculates = noteOwnUses(contents, book, uses) || calculates;
  const defined = ownNames(book, plan, moves, names);
  return {
    styles: standingStyles(book.styles, uses),
    strings: book.strings.standing(),
    parts: written,
    defaults: new Map([...book.package.defaults].filter(([ending]) => ending !== "xml" && ending !== "rels")),
    workbook: keptWorkbook(book, plan, names, {
      names: defined,
      calculates: calculates || defined.length > 0,
    }),
    relationships: packageLinks(book).map((link) => ({ ...link, target: book.package.spelt(link.target) })),
    own,
    tableIds,
  };
}

function noteOwnUses(own: OwnContents, book: OldBook, uses: StyleUses): boolean {
  let calculates = false;
  for (const row of own.cells.values()) {
    for (const { style, attributes, inner } of row.values()) {
      uses.cellFormats.add(style);
      calculates ||= inner.includes("<f");
      book.strings.noteUses(`<c${attributes}>${inner}`);
    }
  }
  for (const attributes of own.columns.values()) noteStyleUses(attributes, uses);
  noteStyleUses(own.conditionalFormats(1), uses);
  return calculates;
}

/** Names for sheets of the user's that bear one that the product needs. */
function newNames(
  kept: readonly OldBookSheet[],
  plan: WorkbookPlan,
  book: OldBook,
  tell: (what: NotKept) => void,
): ReadonlyMap<string, string> {
  const taken = new Set([...book.sheets, ...plan.sheets].map(({ name }) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const { name } of kept) {
    if (!plan.sheets.some((sheet) => isSame(sheet.name, name))) continue;
    let number = 2;
    const numbered = () => `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;
    while (taken.has(numbered().toLowerCase())) number++;
    taken.add(numbered().toLowerCase());
    names.set(name, numbered());
    tell({ kind: "renamed", sheet: name, cell: null, text: numbered() });
  }
  return names;
}

function leftBehind({ sheets }: PreviousBook, plan: WorkbookPlan): readonly NotKept[] {
  return sheets
    .filter((name) => !plan.sheets.some((sheet) => isSame(sheet.name, name)))
    .map((sheet) => ({ kind: "sheet", sheet, cell: null, text: "" }));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
