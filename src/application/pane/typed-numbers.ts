import { orderFindings } from "../../domain/consolidate/order-findings";
import type { Summary } from "../../domain/consolidate/summary";
import { readTable } from "../../domain/earlier/read-table";
import type { Finding } from "../../domain/finding";
import { cellAddress } from "../../domain/grid/address";
import type { CellValue, Grid, Workbook } from "../../domain/grid/grid";
import { findTypedOver, numberCells, type TypedOver } from "../../domain/report/origin/typed-over";
import type { CellPlace, NumberKind } from "../../domain/report/origin/number-meaning";
import { findingColumns, sheetNames } from "../../domain/report/workbook-names";
import type { Block, CellContent, SheetPlan, WorkbookPlan } from "../../domain/report/workbook-plan";
import { colors } from "../../domain/report/page/page-style";

export type TypedDecision = "keep" | "formula";

/** A number typed over a formula, for the user to decide about (E10). */
export interface TypedNumberView {
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
  readonly what: NumberKind;
  readonly committee: string | null;
  readonly month: number | null;
  readonly typed: string;
  /** What the formula gives now. */
  readonly gives: string;
  readonly decision: TypedDecision | null;
}

/** A number that was typed over a formula and must be known. */
export interface NamedNumber {
  readonly place: CellPlace;
  /** What stays in the cell; `null` where the formula comes back. */
  readonly content: CellContent;
  readonly finding: Finding;
}

/** The numbers that were typed over formulas of the open workbook, and what the user says of each. */
export class TypedNumbers {
  #name = "";
  #isFile = false;
  #found: readonly TypedOver[] = [];
  readonly #decisions = new Map<string, TypedDecision>();

  /** The workbook as it is now. What `Kiểm tra` already names as typed and kept stays decided. */
  take(name: string, book: Workbook): void {
    const found = findTypedOver(book);
    // What a file brought along stays named.
    if (found.length === 0 && this.#isFile) return;
    this.#name = name;
    this.#isFile = false;
    this.#found = found;
    if (found.length === 0) return;
    const named = new Set(
      (readTable<string>(book, sheetNames.findings, [findingColumns.sheet, findingColumns.cell]) ?? []).map(
        (row) =>
          placeKey(
            row.text(findingColumns.sheet),
            row.text(findingColumns.cell),
            row.text(findingColumns.received),
          ),
      ),
    );
    for (const one of this.#found) {
      const { sheet, row, column } = one.place;
      if (!named.has(placeKey(sheet, cellAddress(row, column), shown(one.typed)))) continue;
      if (!this.#decisions.has(idOf(one))) this.#decisions.set(idOf(one), "keep");
    }
  }

  /** A workbook that came as a file: nobody is asked, the formulas are put back and what was typed is named. */
  takeFile(name: string, book: Workbook): void {
    const found = findTypedOver(book);
    if (found.length === 0) return;
    this.#name = name;
    this.#isFile = true;
    this.#found = found;
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  settle(ids: readonly string[], decision: TypedDecision): void {
    for (const id of ids) this.#decisions.set(id, decision);
  }

  /** Those for which the plan has a formula, with what that gives. */
  views(plan: WorkbookPlan): readonly TypedNumberView[] {
    if (this.#isFile) return [];
    return this.#planned(plan).map(({ one, gives }) => ({
      id: idOf(one),
      sheet: one.place.sheet,
      cell: cellAddress(one.place.row, one.place.column),
      what: one.meaning.what,
      committee: one.meaning.committee,
      month: one.meaning.month,
      typed: one.formula ?? shown(one.typed),
      gives,
      decision: this.#decisions.get(idOf(one)) ?? null,
    }));
  }

  /** What stays as it was typed, and of a file what doesn't, each with the finding that names it. */
  named(plan: WorkbookPlan): readonly NamedNumber[] {
    return this.#planned(plan).flatMap(({ one, place, gives, value }): NamedNumber[] => {
      const isKept = !this.#isFile && this.#decisions.get(idOf(one)) === "keep";
      if (!isKept && !this.#isFile) return [];
      const { committee } = one.meaning;
      const finding: Finding = {
        rule: "total.mismatch",
        severity: "warning",
        ...(committee !== null && { committee }),
        where: { file: this.#name, sheet: place.sheet, cell: cellAddress(place.row, place.column) },
        expected: gives,
        received: shown(one.typed),
        facts: { cause: isKept ? "typed-kept" : "typed-back" },
      };
      return [{ place, content: isKept ? contentOf(one, value) : null, finding }];
    });
  }

  #planned(plan: WorkbookPlan) {
    return this.#found.flatMap((one) => {
      const sheet = plan.sheets.find(({ name }) => name === one.place.sheet);
      const place = sheet && numberCells(planGrid(sheet)).get(one.key);
      const content = sheet && place ? contentAt(sheet, place) : null;
      if (!place || typeof content !== "object" || content === null) return [];
      return [{ one, place, gives: shown(content.value), value: content.value }];
    });
  }
}

/** The summary that names these numbers too. */
export function withNamed(summary: Summary, named: readonly NamedNumber[]): Summary {
  if (named.length === 0) return summary;
  const findings = [...summary.findings, ...named.map(({ finding }) => finding)];
  return { ...summary, findings: orderFindings(findings, summary.register.committees) };
}

/** The plan with what was typed in place of its formulas, marked. */
export function withKept(plan: WorkbookPlan, named: readonly NamedNumber[]): WorkbookPlan {
  const kept = named.filter(({ content }) => content !== null);
  if (kept.length === 0) return plan;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const own = kept.filter(({ place }) => place.sheet === sheet.name);
      return own.length === 0 ? sheet : { ...sheet, ...keptIn(sheet, own) };
    }),
  };
}

function keptIn(sheet: SheetPlan, kept: readonly NamedNumber[]): Pick<SheetPlan, "blocks" | "formats"> {
  const at = new Map(kept.map(({ place, content }) => [`${place.row}:${place.column}`, content]));
  const blocks = sheet.blocks.map((block): Block => ({
    ...block,
    cells: block.cells.map((line, down) =>
      line.map((content, right) => at.get(`${block.row + down}:${block.column + right}`) ?? content),
    ),
  }));
  const formats = kept.map(({ place: { row, column } }) => ({
    range: { top: row, left: column, bottom: row, right: column },
    style: { fill: colors.input, font: { italic: true } },
  }));
  return { blocks, formats: [...sheet.formats, ...formats] };
}

function contentOf({ typed, formula }: TypedOver, planned: string | number | boolean): CellContent {
  if (typeof typed === "object") return null;
  return formula === null ? typed : { formula: formula.replace(/^=/, ""), value: typed ?? planned };
}

function contentAt({ blocks }: SheetPlan, { row, column }: CellPlace): CellContent {
  const block = blocks.find(
    (one) =>
      row >= one.row &&
      row < one.row + one.cells.length &&
      column >= one.column &&
      column < one.column + (one.cells[0]?.length ?? 0),
  );
  return block?.cells[row - block.row]?.[column - block.column] ?? null;
}

/** The values of a planned sheet, to find its labels by. */
function planGrid(sheet: SheetPlan): Grid {
  const values: (CellValue | undefined)[][] = [];
  for (const { row, column, cells } of sheet.blocks) {
    cells.forEach((line, down) => {
      const own = (values[row + down] ??= []);
      line.forEach((content, right) => {
        own[column + right] = typeof content === "object" && content !== null ? content.value : content;
      });
    });
  }
  return {
    ...{ name: sheet.name, visibility: "visible", date1904: false, values: Array.from(values) },
    ...{ styles: [], palette: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set() },
  };
}

function idOf({ key, typed, formula }: TypedOver): string {
  return JSON.stringify([key, formula ?? shown(typed)]);
}

function placeKey(...parts: readonly string[]): string {
  return JSON.stringify(parts.map((part) => part.normalize("NFC")));
}

function shown(value: CellValue): string {
  return value === null ? "" : typeof value === "object" ? value.error : String(value);
}
