import { parseRange, rangeAddress } from "../../../domain/grid/address";
import type { WorkbookPlan } from "../../../domain/report/workbook-plan";
import type { NotKept } from "../../../domain/report/drawn/not-kept";
import type { OwnCell, OwnContents, OwnTableColumn } from "../standing";
import { escapeText } from "../xml";
import type { Relationship } from "../zip-package";
import { moveFormula, type Moves } from "./formula-moves";
import type { KeptParts } from "./kept-parts";
import type { OldBook } from "./old-book";
import { typeOf } from "./old-sheet";
import { addressOf, keepFormulas, moveAreas, moveCells, movedArea } from "./own-cells";
import { ownDrawings } from "./own-drawings";
import { moveNoteBoxes, moveNotes } from "./own-notes";
import { drawnAs, ownColumns, ownConditionalFormats, ownValidations } from "./own-rules";
import { plannedContents } from "./products-cells";
import type { FoundCell, SurveyedSheet } from "./survey-sheet";
import { decodeEntities } from "../../../intake/xml-tags";
import { attributeOf, childOf, itemsOf } from "./xml-pieces";

export interface OwnSheetInput {
  readonly survey: SurveyedSheet;
  readonly book: OldBook;
  readonly moves: Moves;
  readonly baseFont: WorkbookPlan["baseFont"];
  /** Where parts that go along are put. */
  readonly parts: KeptParts;
  readonly notKept: (what: NotKept) => void;
}

/** What the user has on a sheet of the product's, moved to its new place; what has none is told. */
export function ownContents(input: OwnSheetInput): OwnContents {
  const { survey, book, moves, baseFont, notKept } = input;
  const { found, places, plan } = survey;
  const contentAt = plannedContents(plan);
  const cells = moveCells(
    survey,
    moves,
    (row, column) => contentAt(row, column) !== undefined,
    (cell) => {
      // What fills a column of a table by itself isn't lost with a row.
      if (isFilled(survey, cell)) return;
      notKept({ kind: "cell", sheet: found.name, cell: addressOf(cell), text: shown(book, cell) });
    },
  );
  for (const [row, kept] of keepFormulas(survey, moves, contentAt, (cell) => {
    notKept({ kind: "cell", sheet: found.name, cell: addressOf(cell), text: shown(book, cell) });
  })) {
    cells.set(row, new Map([...(cells.get(row) ?? []), ...kept]));
  }
  for (const cell of survey.typed) {
    notKept({ kind: "typed-over", sheet: found.name, cell: addressOf(cell), text: shown(book, cell) });
  }
  for (const text of beyond(survey)) notKept({ kind: "other", sheet: found.name, cell: null, text });
  const tableColumns = columnsOf(survey, moves);
  fillDown(cells, survey, tableColumns);
  const links = linkedParts(input);
  const hyperlinks = ownHyperlinks(input);
  return {
    cells,
    rows: ownRows(survey, cells),
    columns: ownColumns(survey, baseFont, places),
    merges: ownMerges(survey, contentAt),
    conditionalFormats: ownConditionalFormats(survey, moves),
    validations: ownValidations(survey, moves),
    hyperlinks: hyperlinks.elements,
    relationships: [...links.relationships, ...hyperlinks.relationships],
    notesDrawing: links.notesDrawing,
    tableIds: links.tableIds,
    anchors: links.anchors,
    anchorRelationships: links.anchorRelationships,
    restyled: survey.looks.restyling(places),
    tableColumns:
      survey.table && tableColumns.length > 0 ? new Map([[survey.table.name, tableColumns]]) : new Map(),
    protection: childOf(survey.old.pieces, "sheetProtection") ?? "",
  };
}

/** What newer programs write at a sheet's end, and the product never does. */
function beyond({ old }: SurveyedSheet): readonly string[] {
  const end = childOf(old.pieces, "extLst") ?? "";
  return ["sparklineGroup", "dataValidation", "slicer"].filter((name) =>
    new RegExp(`<\\w+:${name}\\b`).test(end),
  );
}

function isFilled({ table, ownColumns: own }: SurveyedSheet, { column, inner }: FoundCell): boolean {
  const added = own.includes(column) ? table?.columns[column - table.range.left] : undefined;
  return added !== undefined && added.formula !== null && inner.includes("<f");
}

function shown(book: OldBook, cell: SurveyedSheet["own"][number]): string {
  const formula = /<f\b[^>]*>([^<]+)<\/f>/.exec(cell.inner)?.[1];
  if (formula !== undefined) return `=${decodeEntities(formula)}`;
  return book.strings.shown(typeOf(cell), cell.inner);
}

function columnsOf(
  { table, ownColumns: own, found }: SurveyedSheet,
  moves: Moves,
): readonly OwnTableColumn[] {
  return own.flatMap((column) => {
    const added = table?.columns[column - table.range.left];
    if (!added) return [];
    const formula =
      added.formula === null ? null : moveFormula(decodeEntities(added.formula), found.name, moves);
    return [{ name: added.name, formula }];
  });
}

/** As Excel does in a table: the formula of a column fills the rows that came. */
function fillDown(
  cells: Map<number, Map<number, OwnCell>>,
  { plan, ownColumns: own, places }: SurveyedSheet,
  columns: readonly OwnTableColumn[],
): void {
  const table = plan.tables[0];
  if (!table) return;
  columns.forEach(({ formula }, index) => {
    const column = places.column(own[index] ?? 0);
    if (formula === null) return;
    const model = [...cells.values()].find((row) => row.get(column)?.inner.includes("<f"))?.get(column);
    for (let row = table.range.top + 1; row <= table.range.bottom; row++) {
      const line = cells.get(row) ?? new Map<number, OwnCell>();
      cells.set(row, line);
      if (line.has(column)) continue;
      line.set(column, { style: model?.style ?? 0, attributes: "", inner: `<f>${escapeText(formula)}</f>` });
    }
  });
}

/** Heights of rows where the plan has nothing. */
function ownRows(
  { rows, places, plan }: SurveyedSheet,
  cells: ReadonlyMap<number, unknown>,
): ReadonlyMap<number, string> {
  const planned = new Set(plan.rowHeights.map(({ row }) => row));
  return new Map(
    [...rows].flatMap(([row, attributes]) => {
      const to = places.row(row);
      const height = /\sht=["'][\d.]+["']/.exec(attributes)?.[0];
      if (to === null || height === undefined || planned.has(to) || !cells.has(to)) return [];
      return [[to, `${height} customHeight="1"`] as const];
    }),
  );
}

function ownMerges(
  survey: SurveyedSheet,
  contentAt: (row: number, column: number) => unknown,
): OwnContents["merges"] {
  const drawn = new Set(drawnAs(survey).merges.map(rangeAddress));
  return itemsOf(survey.old.pieces, "mergeCells").flatMap((xml) => {
    const address = attributeOf(xml, "ref") ?? "";
    const range = parseRange(address);
    const moved = range && !drawn.has(rangeAddress(range)) ? movedArea(range, survey.places) : null;
    if (!moved) return [];
    for (let row = moved.top; row <= moved.bottom; row++) {
      for (let column = moved.left; column <= moved.right; column++) {
        if (contentAt(row, column) !== undefined) return [];
      }
    }
    return [moved];
  });
}

function ownHyperlinks({ survey, book, moves }: OwnSheetInput): {
  readonly elements: readonly string[];
  readonly relationships: readonly Relationship[];
} {
  const links = book.package.relationships(survey.found.path);
  const relationships: Relationship[] = [];
  const elements = itemsOf(survey.old.pieces, "hyperlinks").flatMap((xml) => {
    const area = moveAreas(attributeOf(xml, "ref") ?? "", survey.found.name, moves);
    if (area === "") return [];
    const [, id = ""] = /\s\w+:id=["']([^"']*)["']/.exec(xml) ?? [];
    const link = links.find((one) => one.id === id);
    let moved = xml
      .replace(/\sref=["'][^"']*["']/, ` ref="${area}"`)
      .replace(/\s\w+:uid=["'][^"']*["']/g, "");
    if (link) {
      const name = `rIdLink${relationships.length + 1}`;
      relationships.push({ ...link, id: name });
      moved = moved.replace(/\s\w+:id=["'][^"']*["']/, ` r:id="${name}"`);
    }
    return [moved];
  });
  return { elements, relationships };
}

/** Notes, drawings and tables of the user's, with all that they lead to. */
function linkedParts(input: OwnSheetInput) {
  const { survey, book, parts, notKept } = input;
  const { found, places, plan, drawn } = survey;
  const relationships: Relationship[] = [];
  const tableIds: string[] = [];
  let notesDrawing: string | null = null;
  let drawings = ownDrawings("", [], new Set(), places);
  const notesId = /<legacyDrawing\b[^>]*:id=["']([^"']+)["']/.exec(
    childOf(survey.old.pieces, "legacyDrawing") ?? "",
  );
  for (const { id, kind, type, target, isExternal } of book.package.relationships(found.path)) {
    const keep = (name: string, change: (xml: string) => string) => {
      parts.add(target, change);
      relationships.push({ id: name, type, target: book.package.spelt(target) });
    };
    if (isExternal || kind === "hyperlink" || kind === "printerSettings") continue;
    if (kind === "comments" || kind === "threadedComment") {
      keep(`rIdNotes${relationships.length + 1}`, (xml) =>
        moveNotes(xml, places, (address) => {
          if (kind === "comments")
            notKept({ kind: "note", sheet: found.name, cell: address, text: noteAt(xml, address) });
        }),
      );
    } else if (kind === "vmlDrawing" && id === notesId?.[1]) {
      notesDrawing = "rIdNotesDrawing";
      keep(notesDrawing, (xml) => moveNoteBoxes(xml, places));
    } else if (kind === "drawing") {
      const own = new Set([...(drawn?.charts ?? []), ...plan.charts].map(({ name }) => name));
      drawings = ownDrawings(
        book.package.text(target) ?? "",
        book.package.relationships(target),
        own,
        places,
      );
      for (const link of drawings.relationships) if (!link.isExternal) parts.addAll(link.target, found.name);
    } else if (kind === "table") {
      const table = found.tables.find(({ path }) => path === target);
      if (!table || table.name === plan.tables[0]?.name) continue;
      const moved = movedArea(table.range, places);
      const isWhole = moved && moved.bottom - moved.top === table.range.bottom - table.range.top;
      if (!isWhole) {
        notKept({ kind: "table", sheet: found.name, cell: rangeAddress(table.range), text: table.name });
        continue;
      }
      const name = `rIdOwnTable${tableIds.length + 1}`;
      tableIds.push(name);
      keep(name, (xml) =>
        xml.replaceAll(`ref="${rangeAddress(table.range)}"`, `ref="${rangeAddress(moved)}"`),
      );
    } else {
      notKept({ kind: "other", sheet: found.name, cell: null, text: kind });
    }
  }
  return { relationships, tableIds, notesDrawing, ...named(drawings) };
}

function named({ anchors, relationships }: ReturnType<typeof ownDrawings>) {
  return { anchors, anchorRelationships: relationships };
}

function noteAt(xml: string, address: string): string {
  const note = new RegExp(`<comment\\b[^>]*\\sref=["']${address}["'][^>]*>([\\s\\S]*?)</comment>`).exec(
    xml,
  )?.[1];
  return decodeEntities((note ?? "").replace(/<[^>]*>/g, "")).trim();
}
