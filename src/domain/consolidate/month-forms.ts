import { groupBy } from "../check/group-by";
import { sheetFinding } from "../check/sheet-finding";
import { totalFinding } from "../check/total-mismatch";
import { writtenNumber } from "../check/written";
import type { Finding } from "../finding";
import { foldText } from "../text/fold";
import type { PlacedSheet } from "./placed-sheet";
import type { Decisions } from "./sheet-decision";
import type { SheetUnits } from "./sheet-units";

/** C15: what the count forms of single months and those of several of one workbook say of each other. */
export function monthFindings(decisions: Decisions): Finding[] {
  const byWorkbook = groupBy([...decisions.keys()], ({ placed }) => placed.fileIndex);
  return [
    ...[...byWorkbook.values()].flatMap((forms) =>
      forms.flatMap((form) => wideMismatch(form, forms, decisions)),
    ),
    ...growing([...decisions.keys()].filter((form) => decisions.get(form)?.use === "counted")),
  ];
}

/** The form of several months, or of the year, counts; the months that it contains must add up to it. */
function wideMismatch(wide: SheetUnits, forms: readonly SheetUnits[], decisions: Decisions): Finding[] {
  // Of an earlier one what was found then goes on as it was told (E4).
  if (decisions.get(wide)?.use !== "counted" || wide.placed.extracted.earlier !== undefined) return [];
  const parts = forms.filter((form) => {
    const decision = decisions.get(form);
    return decision?.use === "duplicate" && decision.because?.other === wide && monthsOf(form) !== null;
  });
  const months = parts.flatMap((part) => [...(monthsOf(part) ?? [])]);
  const isWhole = (monthsOf(wide)?.size ?? 0) <= months.length;
  if (parts.length < 2 || new Set(months).size < months.length || !isWhole) return [];
  return figures.flatMap((figure) => {
    const { extracted, committee } = wide.placed;
    const sums = parts.map(({ placed }) => figureOf(placed, figure));
    const value = figureOf(wide.placed, figure);
    const field = figure === "persons" ? "admitted" : figure;
    const cell = extracted.entries.find(({ cells }) => cells[field] !== undefined)?.cells[field];
    if (value === null || cell === undefined) return [];
    const sum = sums.reduce<number | null>(
      (total, own) => (total === null || own === null ? null : total + own),
      0,
    );
    if (sum === null || sum === value) return [];
    const declared = { cell, value, written: writtenNumber(value), figure, of: "total" } as const;
    return [totalFinding(extracted, committee, declared, sum, { cause: "month-sheets" })];
  });
}

const figures = ["persons", "female", "ethnicMinority", "religious", "youthUnion"] as const;

/** `null` where no row of the form says anything of it. */
function figureOf(placed: PlacedSheet, figure: (typeof figures)[number]): number | null {
  if (figure === "persons") return sumOf(placed);
  const said = placed.extracted.entries.flatMap((entry) => entry[figure] ?? []);
  return said.length === 0 ? null : said.reduce((sum, own) => sum + own, 0);
}

const fewestMonths = 3;
const fewestShared = 2;

/** Numbers that never fall from month to month may be running totals: nobody can tell, so the user is told. */
function growing(forms: readonly SheetUnits[]): Finding[] {
  const monthly = forms
    .filter((form) => monthsOf(form)?.size === 1 && sumOf(form.placed) > 0)
    .toSorted((one, other) => monthOf(one) - monthOf(other));
  const last = monthly.at(-1);
  if (last === undefined || monthly.length < fewestMonths || last.placed.extracted.earlier !== undefined)
    return [];
  const rows = monthly.map(({ placed }) => countsByName(placed));
  const shared = [...(rows[0]?.keys() ?? [])].filter((name) => rows.every((row) => row.has(name)));
  const never = shared.every((name) =>
    rows.every((row, index) => index === 0 || (row.get(name) ?? 0) >= (rows[index - 1]?.get(name) ?? 0)),
  );
  const sums = monthly.map(({ placed }) => sumOf(placed));
  const grows = sums.every((sum, index) => index === 0 || sum > (sums[index - 1] ?? 0));
  const cell = last.placed.extracted.entries[0]?.cells.admitted;
  if (shared.length < fewestShared || !never || !grows || cell === undefined) return [];
  const total = sums.reduce((all, sum) => all + sum, 0);
  const details = {
    expected: writtenNumber(sums.at(-1) ?? 0),
    received: writtenNumber(total),
    facts: { cause: "running", months: monthly.length },
  };
  const { extracted, committee } = last.placed;
  return [sheetFinding(extracted, committee, "column.ambiguous", "warning", cell, details)];
}

function countsByName({ extracted }: PlacedSheet): ReadonlyMap<string, number> {
  return new Map(
    extracted.entries.map(({ text: { organisation, name, cell }, count }) => [
      foldText(organisation || name || cell),
      count,
    ]),
  );
}

/** Of a sheet as a whole: `null` where its rows differ, or stand for the whole period. */
function monthsOf({ units }: SheetUnits): ReadonlySet<number> | null {
  const [first] = units;
  const months = first?.months ?? null;
  const key = [...(months ?? [])].join();
  return units.every((unit) => [...(unit.months ?? [])].join() === key) ? months : null;
}

function monthOf(form: SheetUnits): number {
  return [...(monthsOf(form) ?? [])][0] ?? 0;
}

function sumOf({ extracted }: PlacedSheet): number {
  return extracted.entries.reduce((sum, { count }) => sum + count, 0);
}
