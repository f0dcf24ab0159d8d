import type { SheetLayout, WorkbookLayout } from "../../../domain/report/drawn/layout";
import type { CellContent, SheetPlan } from "../../../domain/report/workbook-plan";
import type { SheetPlaces } from "./formula-moves";
import type { OldBookSheet } from "./old-book";
import { styleOf, typeOf, type OldCell, type OldSheet } from "./old-sheet";
import {
  keyOf,
  keyPlaces,
  matchTableRows,
  matchTextRows,
  type OldTable,
  type RowMatches,
} from "./place-rows";
import { coverage, extentOf, isInside, plannedContents, productsCells } from "./products-cells";
import { LookReader } from "./own-looks";
import type { StringBase } from "./string-base";
import type { StyleBase } from "./style-base";

/** A cell of an old sheet. */
export interface FoundCell extends OldCell {
  readonly row: number;
}

/** What is known of a sheet of the product's before anything is moved. */
export interface SurveyedSheet {
  readonly found: OldBookSheet;
  readonly old: OldSheet;
  readonly plan: SheetPlan;
  readonly drawn: SheetLayout | null;
  readonly table: OldTable | null;
  /** Columns of the table that are the user's, by their place on the old sheet. */
  readonly ownColumns: readonly number[];
  readonly places: SheetPlaces;
  /** The user's cells. */
  readonly own: readonly FoundCell[];
  /** The product's cells around a table that hold a plain value where the plan has a formula. */
  readonly typed: readonly FoundCell[];
  /** Formulas in the tables' cells, where the product writes plain values only. */
  readonly formulas: readonly FoundCell[];
  /** How the user made the product's cells look. */
  readonly looks: LookReader;
  /** Attributes of rows. */
  readonly rows: ReadonlyMap<number, string>;
}

export interface SheetToSurvey {
  readonly found: OldBookSheet;
  readonly old: OldSheet;
  readonly plan: SheetPlan;
  readonly drawn: SheetLayout | null;
  readonly strings: StringBase;
  readonly styles: StyleBase;
  readonly font: WorkbookLayout["baseFont"] | null;
}

export function surveySheet(input: SheetToSurvey): SurveyedSheet {
  const { found, old, plan, drawn, strings } = input;
  const plannedTable = plan.tables[0];
  const table = found.tables.find(({ name }) => name === plannedTable?.name) ?? null;
  const isProducts = productsCells(drawn, plan, table);
  const isFormatted = coverage((drawn ?? plan).formats.map(({ range }) => range));
  const reader = new CellReader(table, strings);
  // Where the user put rows above the table, its cells no longer stand where they were drawn.
  const isInPlace = (table?.range.top ?? 0) === (drawn?.tables[0]?.range.top ?? 0);
  const looks = new LookReader(input.styles, isInPlace ? drawn : null, input.font);
  const own: FoundCell[] = [];
  const values: FoundCell[] = [];
  const formulas: FoundCell[] = [];
  const rows = new Map<number, string>();
  for (const { row, attributes, cells } of old.rows()) {
    if (/\s(?:ht|hidden)=/.test(attributes)) rows.set(row, attributes);
    for (const cell of cells()) {
      if (!isProducts(row, cell.column)) {
        // An empty cell that only looks like something may be the product's as well.
        if (cell.inner !== "" || (styleOf(cell) > 0 && !isFormatted(row, cell.column)))
          own.push({ ...cell, row });
      } else {
        reader.take(row, cell);
        looks.take(row, cell.column, styleOf(cell));
        const holdsFormula = /<f\b/.test(cell.inner);
        const isAround = table === null || !isInside(table.range, row, cell.column);
        if (holdsFormula) formulas.push({ ...cell, row });
        else if (isAround && /<v\b|<is\b/.test(cell.inner)) values.push({ ...cell, row });
      }
    }
  }
  const contentAt = plannedContents(plan);
  const at = (row: number, column: number): CellContent => contentAt(row, column) ?? null;
  const matches = ((): RowMatches => {
    if (table && plannedTable) return matchTableRows(reader.keys, plannedTable, at);
    // What charts are drawn from is put in order anew each time: nobody's notes go with its rows.
    return plan.charts.length > 0 ? new Map() : matchTextRows(reader.texts, plan);
  })();
  const ownColumns = ownColumnsOf(table, drawn, plan);
  const places = placesOf({ table, plan, drawn, matches, ownColumns });
  const typed = values.filter(({ row, column }) => {
    const to = places.row(row);
    const planned = to === null ? null : at(to, column);
    return typeof planned === "object" && planned !== null;
  });
  // Without a record the product's cells are those that it would fill now.
  if (drawn === null) {
    own.push(
      ...values.filter(({ row, column }) => {
        const to = places.row(row);
        return to !== null && contentAt(to, column) === undefined;
      }),
    );
  }
  return { found, old, plan, drawn, table, ownColumns, places, own, typed, formulas, looks, rows };
}

/** Reads what rows are known by: the key of a table's row, or all texts of a sheet without a table. */
class CellReader {
  readonly keys = new Map<number, string>();
  readonly texts = new Map<number, Map<number, string>>();
  private readonly keyColumns: readonly number[];
  private line: string[] = [];
  private row = -1;

  constructor(
    private readonly table: OldTable | null,
    private readonly strings: StringBase,
  ) {
    this.keyColumns = table
      ? keyPlaces(
          table.name,
          table.columns.map(({ name }) => name),
        ).map((place) => place + table.range.left)
      : [];
  }

  take(row: number, cell: OldCell): void {
    if (this.table === null) this.takeText(row, cell);
    else if (row > this.table.range.top && isInside(this.table.range, row, cell.column))
      this.takeKey(row, cell);
  }

  private takeKey(row: number, cell: OldCell): void {
    const place = this.keyColumns.indexOf(cell.column);
    if (place < 0) return;
    if (row !== this.row) this.line = this.keyColumns.map(() => "");
    this.row = row;
    this.line[place] = this.strings.shown(typeOf(cell), cell.inner);
    this.keys.set(row, keyOf(this.line));
  }

  private takeText(row: number, cell: OldCell): void {
    const type = typeOf(cell);
    if ((type !== "s" && type !== "inlineStr") || /<f\b/.test(cell.inner)) return;
    const text = this.strings.shown(type, cell.inner);
    if (text === "") return;
    const cells = this.texts.get(row) ?? new Map<number, string>();
    this.texts.set(row, cells.set(cell.column, text.normalize("NFC")));
  }
}

function ownColumnsOf(table: OldTable | null, drawn: SheetLayout | null, plan: SheetPlan): readonly number[] {
  const known = [...(drawn?.tables[0]?.columns ?? []), ...(plan.tables[0]?.columns ?? [])];
  const names = new Set(known.map(({ name }) => name));
  return (table?.columns ?? []).flatMap(({ name }, index) =>
    names.has(name) ? [] : [(table?.range.left ?? 0) + index],
  );
}

interface ToPlace {
  readonly table: OldTable | null;
  readonly plan: SheetPlan;
  readonly drawn: SheetLayout | null;
  readonly matches: RowMatches;
  readonly ownColumns: readonly number[];
}

function placesOf({ table, plan, drawn, matches, ownColumns }: ToPlace): SheetPlaces {
  const planned = plan.tables[0]?.range;
  const row = table && planned ? tableRows(table.range, planned, matches) : textRows(matches);
  const column = columnsOf(table, plan, drawn, ownColumns);
  const body =
    table && planned
      ? {
          old: { top: table.range.top + 1, bottom: table.range.bottom },
          now: { top: planned.top + 1, bottom: planned.bottom },
        }
      : null;
  const isStill =
    [...matches].every(([from, to]) => from === to) &&
    (body === null || (body.old.top === body.now.top && body.old.bottom === body.now.bottom)) &&
    Array.from({ length: 100 }, (_, index) => column(index)).every((to, index) => to === index);
  return { row, column, body, isStill };
}

type Range = OldTable["range"];

/** Above a table and below it rows go with it. */
function tableRows(old: Range, now: Range, matches: RowMatches): SheetPlaces["row"] {
  return (row) => {
    if (row > old.bottom) return row - old.bottom + now.bottom;
    if (row > old.top) return matches.get(row) ?? null;
    const moved = row - old.top + now.top;
    return moved < 0 ? null : moved;
  };
}

/** A row without a text to know it by goes with the next one above that is known, else with the next below. */
function textRows(matches: RowMatches): SheetPlaces["row"] {
  const known = [...matches].flatMap(([from, to]) => (to === null ? [] : [{ from, to }]));
  known.sort((one, other) => one.from - other.from);
  return (row) => {
    const match = matches.get(row);
    if (match !== undefined) return match;
    const near = known.findLast(({ from }) => from < row) ?? known[0];
    const moved = near === undefined ? row : row - near.from + near.to;
    return moved < 0 ? null : moved;
  };
}

function columnsOf(
  table: OldTable | null,
  plan: SheetPlan,
  drawn: SheetLayout | null,
  own: readonly number[],
): SheetPlaces["column"] {
  const planned = plan.tables[0];
  if (table && planned) {
    const names = planned.columns.map(({ name }) => name);
    const { left, right } = table.range;
    const end = planned.range.right + own.length;
    return (column) => {
      if (column < left) return column;
      if (column > right) return column + Math.max(0, end - right);
      const place = names.indexOf(table.columns[column - left]?.name ?? "");
      if (place >= 0) return planned.range.left + place;
      const added = own.indexOf(column);
      return added < 0 ? column : planned.range.right + 1 + added;
    };
  }
  const [before, now] = [drawn ? widthOf(drawn) : extentOf(plan).columns, extentOf(plan).columns];
  return (column) => (column < before ? column : column + Math.max(0, now - before));
}

function widthOf({ blocks, formats }: SheetLayout): number {
  return [...blocks, ...formats.map(({ range }) => range)].reduce(
    (most, { right }) => Math.max(most, right + 1),
    0,
  );
}
