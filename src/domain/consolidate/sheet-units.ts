import { identityKey } from "../check/person-key";
import { sumOfMonths } from "../check/own-figures";
import { writtenBirth } from "../check/written";
import type { ExtractedEntry } from "../extract/extracted-sheet";
import type { RecognisedSheet } from "../recognise/recognised-sheet";
import { foldText } from "../text/fold";
import type { PlacedSheet } from "./placed-sheet";

/** A sheet's rows reduced to what tells whether two rows are the same, in the order of its entries. */
export interface SheetUnits {
  readonly placed: PlacedSheet;
  readonly units: readonly Unit[];
  /** Equal for sheets with the same rows, in any order; "" for a sheet without rows. */
  readonly content: string;
}

export interface Unit {
  /** Two rows are the same where they share one key. */
  readonly keys: readonly string[];
  /** Equal where the rows also give the same numbers. */
  readonly content: string;
  /** Months that a row of a count form stands for; `null`: the whole period. Persons have `null`. */
  readonly months: ReadonlySet<number> | null;
  /** A person who is told from namesakes: by an identity number, or by the day of birth. */
  readonly isKnownPerson?: boolean;
  /** The months are those of one number together: no one of them can be told apart. */
  readonly isSpan?: boolean;
}

/** Below this number of rows a name alone doesn't tell that two lists are the same. */
const tinyList = 3;

/** Persons by identity number, and by folded name and birth (C4). */
export function listUnits(placed: PlacedSheet): SheetUnits {
  const { entries } = placed.extracted;
  const units = entries.map((entry): Unit => {
    const known: KnownPerson = {
      name: foldText(entry.text.name),
      born: entry.born === null ? "" : writtenBirth(entry.born),
      identity: identityKey(entry.text.identityNumber) ?? "",
    };
    const content = personContent(entry, known);
    const keys = personKeys(known, content, entries.length < tinyList);
    const isKnownPerson = known.identity !== "" || (known.name !== "" && entry.born?.day != null);
    return { keys, content, months: null, ...(isKnownPerson && { isKnownPerson }) };
  });
  return { placed, units, content: contentOf(units) };
}

/**
 * Organisations by folded name, with the months that the row stands for. Of an earlier consolidation the quotas
 * aren't known: beside such a sheet they tell nothing apart.
 */
export function countUnits(placed: PlacedSheet, knowsQuotas: boolean): SheetUnits {
  const { entries, sheet } = placed.extracted;
  const months = monthsOf(entries, sheet);
  const units = entries.map((entry): Unit => {
    const { organisation, name, cell } = entry.text;
    const key = foldText(organisation) || foldText(name) || foldText(cell);
    const isSpan = sheet.months !== undefined && sumOfMonths(entry) === 0;
    const numbers = [...breakdownOf(entry), knowsQuotas ? (entry.quota ?? "") : ""];
    const content = [key, ...numbers, ...countsOf(entry, months)].join("|");
    return { keys: [key === "" ? content : key], content, months, ...(isSpan && { isSpan }) };
  });
  return { placed, units, content: contentOf(units) };
}

/** What tells a person from others; "" where the row doesn't say. */
interface KnownPerson {
  readonly name: string;
  readonly born: string;
  readonly identity: string;
}

function personKeys({ name, born, identity }: KnownPerson, content: string, isTiny: boolean): string[] {
  const keys = identity === "" ? [] : [`identity ${identity}`];
  if (name !== "" && born !== "") keys.push(`born ${name} ${born}`);
  if (keys.length > 0) return keys;
  const byContent = `content ${content}`;
  return name === "" || born !== "" || isTiny ? [byContent] : [byContent, `name ${name}`];
}

/** What changes a number, and for persons known by name only also what else tells them apart. */
function personContent(entry: ExtractedEntry, known: KnownPerson): string {
  const { name, born, identity } = known;
  const { admissionDate, count, text } = entry;
  // Of a candidate who wasn't admitted no part counts either.
  const parts = count === 0 ? "" : breakdownOf(entry).join("|");
  const content = `${name}|${born}|${identity}|${admissionDate ?? ""}|${count}|${parts}`;
  if (born !== "" || identity !== "") return content;
  return `${content}|${foldText(text.organisation)}|${foldText(text.cell)}|${text.decisionNumber}`;
}

/** By what counts: what a sheet doesn't say counts like nobody. */
function breakdownOf({ female, sex, ethnicMinority, religious, youthUnion }: ExtractedEntry): number[] {
  const women = female ?? (sex === "female" ? 1 : 0);
  return [women, ethnicMinority ?? 0, religious ?? 0, youthUnion ?? 0];
}

/** What a row of a count form counts in each of its months, else in all. */
function countsOf(entry: ExtractedEntry, months: ReadonlySet<number> | null): string[] {
  if (sumOfMonths(entry) === 0) return [`${[...(months ?? [])].join("")}:${entry.count}`];
  return (entry.byMonth ?? []).flatMap((count, index) => (count > 0 ? [`${index + 1}:${count}`] : []));
}

/**
 * Of the whole form: with columns of months, from the first to the last that is filled anywhere, so that an
 * organisation with nobody stands for the same months as the others.
 */
function monthsOf(
  entries: readonly ExtractedEntry[],
  { month, months }: Pick<RecognisedSheet, "month" | "months">,
): ReadonlySet<number> | null {
  const filled = entries.flatMap(({ byMonth }) =>
    (byMonth ?? []).flatMap((number, index) => (number > 0 ? [index + 1] : [])),
  );
  if (filled.length > 0) {
    const first = Math.min(...filled);
    return new Set(Array.from({ length: Math.max(...filled) - first + 1 }, (_, index) => first + index));
  }
  if (months !== undefined) return new Set(months);
  return month === null ? null : new Set([month]);
}

function contentOf(units: readonly Unit[]): string {
  return units
    .map((unit) => unit.content)
    .sort()
    .join("\n");
}
