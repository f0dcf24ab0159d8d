import { parseRange } from "../../../domain/grid/address";
import { isFormula } from "../cell-text";
import { mayMove, type RowOperations } from "../compare/moved-references";
import { cellKey, holdsFormula, type StandingCells } from "../compare/sheet-cells";
import type { Requests } from "../requests";
import type { KeptFormula } from "../undo/journal-form";
import { loadFormulas, readBlocks, type Wanted } from "./read-blocks";
import type { BookSurvey } from "./survey-book";

/** Formulas take about so much of an answer. */
const cellBytes = 60;

/**
 * The formulas that refer to rows near those that will be taken out: once they are, nothing but their text brings the
 * references back. Nothing is read where no row goes.
 */
export async function readReferences(
  context: Excel.RequestContext,
  requests: Requests,
  book: {
    readonly survey: BookSurvey;
    readonly standing: ReadonlyMap<string, StandingCells>;
    readonly operations: RowOperations;
  },
): Promise<readonly KeptFormula[]> {
  const deletes: RowOperations = new Map(
    [...book.operations].filter(([, own]) => own.some(({ kind }) => kind === "delete")),
  );
  if (deletes.size === 0) return [];
  const kept: KeptFormula[] = [];
  for (const [sheet, cells] of book.standing) {
    for (const key of cells.results.keys()) {
      const [row = 0, column = 0] = key.split(":").map(Number);
      const formula = cells.rows[row]?.[column] ?? "";
      if (!isFormula(formula) || !holdsFormula(cells, row, column)) continue;
      if (mayMove(formula, sheet, deletes)) kept.push({ sheet, row, column, formula });
    }
    await requests.pace();
  }
  const others = book.survey.sheets.filter(({ name }) => !book.standing.has(name)).map(({ name }) => name);
  for (const formula of await readFormulas(context, requests, others)) {
    if (mayMove(formula.formula, formula.sheet, deletes)) kept.push(formula);
  }
  return kept;
}

async function readFormulas(
  context: Excel.RequestContext,
  requests: Requests,
  sheets: readonly string[],
): Promise<readonly KeptFormula[]> {
  const asked = sheets.map((name) => {
    const cells = context.workbook.worksheets
      .getItem(name)
      .getRange()
      .getSpecialCellsOrNullObject("Formulas");
    cells.load("areas/items/address");
    return { name, cells };
  });
  if (asked.length === 0) return [];
  await requests.send();
  const wanted = asked.flatMap(({ name, cells }): Wanted[] => {
    if (cells.isNullObject) return [];
    return cells.areas.items.flatMap(({ address }) => {
      const range = parseRange(address.slice(address.lastIndexOf("!") + 1));
      return range ? [{ sheet: name, range, cellBytes, load: loadFormulas }] : [];
    });
  });
  const read = await readBlocks(context, requests, wanted);
  return wanted.flatMap(({ sheet, range }, index) =>
    (read[index] ?? []).flatMap((line, down) =>
      line.flatMap((formula, across) =>
        isFormula(formula) ? [{ sheet, row: range.top + down, column: range.left + across, formula }] : [],
      ),
    ),
  );
}

/** What the kept formulas read now, by sheet and `cellKey`; cells of sheets that are gone are missing. */
export async function readKept(
  context: Excel.RequestContext,
  requests: Requests,
  kept: readonly KeptFormula[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = kept.map(({ sheet, row, column }) => ({
    sheet,
    range: { top: row, bottom: row, left: column, right: column },
    cellBytes,
    load: loadFormulas,
  }));
  const read = await readBlocks(context, requests, wanted);
  return new Map(
    kept.map(({ sheet, row, column }, index) => [
      `${sheet}!${cellKey(row, column)}`,
      String(read[index]?.[0]?.[0] ?? ""),
    ]),
  );
}
