import { sumOfMonths } from "../check/own-figures";
import { countedWhole, type Decisions, type SheetDecision } from "./sheet-decision";
import { monthsOfForm } from "./overlapping-months";
import type { SheetUnits } from "./sheet-units";

const fewestMonths = 2;
const parts = ["female", "ethnicMinority", "religious", "youthUnion"] as const;
const heldAgainst: SheetDecision = { use: "cross-check", leftOut: new Map(), because: null };

/**
 * C15: where the forms of single months in a workbook add up to the form of the year beside them in every figure, they
 * count and it is the cross-check: no total changes, and the months are known. Where they differ the whole counts still.
 */
export function preferMonths(decisions: Decisions): void {
  for (const [whole, { use, leftOut }] of [...decisions]) {
    if (use !== "counted" || leftOut.size > 0 || knowsMonths(whole)) continue;
    const months = [...decisions].flatMap(([form, decision]) =>
      isMonthOf(whole, form, decision) ? [form] : [],
    );
    if (months.length < fewestMonths || !addUp(months, whole)) continue;
    decisions.set(whole, heldAgainst);
    for (const form of months) decisions.set(form, countedWhole);
  }
}

function knowsMonths(form: SheetUnits): boolean {
  const isOfMonth = monthsOfForm(form)?.size === 1;
  return isOfMonth || form.placed.extracted.entries.some((entry) => sumOfMonths(entry) > 0);
}

function isMonthOf(whole: SheetUnits, form: SheetUnits, { use, because }: SheetDecision): boolean {
  return (
    use === "duplicate" &&
    because?.other === whole &&
    form.placed.fileIndex === whole.placed.fileIndex &&
    monthsOfForm(form)?.size === 1
  );
}

function addUp(months: readonly SheetUnits[], whole: SheetUnits): boolean {
  const sums = months.map(figuresOf);
  return figuresOf(whole).every(
    (figure, index) => figure === sums.reduce((sum, own) => sum + (own[index] ?? 0), 0),
  );
}

/** Persons, and their parts; what a form doesn't say counts like nobody. */
function figuresOf({ placed }: SheetUnits): number[] {
  const { entries } = placed.extracted;
  const persons = entries.reduce((sum, entry) => sum + (sumOfMonths(entry) || entry.count), 0);
  return [persons, ...parts.map((part) => entries.reduce((sum, entry) => sum + (entry[part] ?? 0), 0))];
}
