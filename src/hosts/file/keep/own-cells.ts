import { cellAddress, parseRange, rangeAddress } from "../../../domain/grid/address";
import type { CellRange } from "../../../domain/grid/grid";
import type { CellContent } from "../../../domain/report/workbook-plan";
import { decodeEntities } from "../../../intake/xml-tags";
import type { OwnCell } from "../standing";
import { escapeText } from "../xml";
import { moveFormula, movedRows, shiftFormula, type Moves } from "./formula-moves";
import { styleOf } from "./old-sheet";
import type { FoundCell, SurveyedSheet } from "./survey-sheet";

/** Formulas that were filled from one cell: its place and its formula, by the group's number. */
type Groups = ReadonlyMap<
  string,
  { readonly row: number; readonly column: number; readonly formula: string }
>;

/** The user's cells at their new places; `gone` is told those that have none. */
export function moveCells(
  survey: SurveyedSheet,
  moves: Moves,
  isPlanned: (row: number, column: number) => boolean,
  gone: (cell: FoundCell) => void,
): Map<number, Map<number, OwnCell>> {
  const { places, own, found } = survey;
  const groups = groupsOf(own);
  const rows = new Map<number, Map<number, OwnCell>>();
  for (const cell of own) {
    const row = places.row(cell.row);
    const column = places.column(cell.column);
    const cells = row === null ? undefined : (rows.get(row) ?? new Map<number, OwnCell>());
    if (row === null || cells === undefined || cells.has(column) || isPlanned(row, column)) {
      if (cell.inner !== "") gone(cell);
      continue;
    }
    rows.set(row, cells);
    cells.set(column, {
      style: styleOf(cell),
      ...(cell.inner.includes("<f")
        ? { attributes: attributesBut(cell, "r|s|t"), inner: movedFormula(cell, groups, found.name, moves) }
        : { attributes: attributesBut(cell, "r|s"), inner: cell.inner }),
    });
  }
  return rows;
}

/**
 * Formulas of the user's in cells where the product writes a plain value, a quota for instance: each stays where it
 * still comes to what the product would write. `gone` is told the others.
 */
export function keepFormulas(
  { places, formulas, found }: SurveyedSheet,
  moves: Moves,
  planned: (row: number, column: number) => CellContent | undefined,
  gone: (cell: FoundCell) => void,
): Map<number, Map<number, OwnCell>> {
  const groups = groupsOf(formulas);
  const rows = new Map<number, Map<number, OwnCell>>();
  for (const cell of formulas) {
    const [row, column] = [places.row(cell.row), places.column(cell.column)];
    const content = row === null ? undefined : planned(row, column);
    if (row === null || content === undefined || (typeof content === "object" && content !== null)) continue;
    const result = /<v\b[^>]*>([^<]*)<\/v>/.exec(cell.inner);
    if (!isSameValue(decodeEntities(result?.[1] ?? ""), content)) {
      gone(cell);
      continue;
    }
    const cells = rows.get(row) ?? new Map<number, OwnCell>();
    // Its result is right: a register is read from here by programs that don't calculate.
    const inner = movedFormula(cell, groups, found.name, moves) + (result?.[0] ?? "");
    rows.set(row, cells.set(column, { style: styleOf(cell), attributes: attributesBut(cell, "r|s"), inner }));
  }
  return rows;
}

function isSameValue(result: string, planned: string | number | boolean | null): boolean {
  if (typeof planned !== "number") return result === String(planned ?? "");
  return result !== "" && Math.abs(Number(result) - planned) <= 1e-9 * Math.max(1, Math.abs(planned));
}

function groupsOf(cells: readonly FoundCell[]): Groups {
  const groups = new Map<string, { row: number; column: number; formula: string }>();
  for (const { row, column, inner } of cells) {
    const [, attributes = "", formula = ""] = /<f\b([^>]*)>([^<]*)<\/f>/.exec(inner) ?? [];
    const group = groupIn(attributes);
    if (group !== null && formula !== "")
      groups.set(group, { row, column, formula: decodeEntities(formula) });
  }
  return groups;
}

function groupIn(attributes: string): string | null {
  return /\st=["']shared["']/.test(attributes) ? (/\ssi=["'](\d+)["']/.exec(attributes)?.[1] ?? null) : null;
}

function attributesBut({ attributes }: FoundCell, names: string): string {
  return attributes.replace(new RegExp(`\\s(?:${names})=["'][^"']*["']`, "g"), "");
}

/**
 * Each cell gets its formula written out (rows between those of a group may have come or gone), without what it came to
 * before: no program can take an old number for a new one.
 */
function movedFormula(cell: FoundCell, groups: Groups, sheet: string, moves: Moves): string {
  const [, attributes = "", written = ""] = /<f\b([^>]*?)(?:\/>|>([^<]*)<\/f>)/.exec(cell.inner) ?? [];
  const group = groupIn(attributes);
  const from = group === null ? undefined : groups.get(group);
  const own = decodeEntities(written);
  const formula =
    own === "" && from ? shiftFormula(from.formula, cell.row - from.row, cell.column - from.column) : own;
  const kept = group === null ? movedReference(attributes, sheet, moves) : "";
  return `<f${kept}>${escapeText(moveFormula(formula, sheet, moves))}</f>`;
}

/** An array formula says which cells it fills. */
function movedReference(attributes: string, sheet: string, moves: Moves): string {
  return attributes.replace(/\sref=["']([^"']+)["']/, (whole, address: string) => {
    const moved = moveAreas(address, sheet, moves);
    return moved === "" ? whole : ` ref="${moved}"`;
  });
}

/** Ranges with spaces between, at their new places; "" when none is left. */
export function moveAreas(areas: string, sheet: string, moves: Moves): string {
  const places = moves.places.get(sheet.toLowerCase());
  if (!places) return areas;
  return areas
    .split(/\s+/)
    .flatMap((area) => {
      const range = parseRange(area);
      const moved = range && movedArea(range, places);
      return moved ? [rangeAddress(moved)] : range ? [] : [area];
    })
    .join(" ");
}

export function movedArea(
  range: CellRange,
  places: NonNullable<ReturnType<Moves["places"]["get"]>>,
): CellRange | null {
  const rows = movedRows(range, places);
  return rows && { ...rows, left: places.column(range.left), right: places.column(range.right) };
}

/** A cell's place as the user knows it. */
export function addressOf({ row, column }: FoundCell): string {
  return cellAddress(row, column);
}
