import { writtenBirth, writtenDay, writtenNumber } from "../check/written";
import type { ExtractedEntry, TextField } from "../extract/extracted-sheet";
import type { Field } from "../recognise/fields";

/** What stands in a row otherwise than before, as the office writes it; "" for nothing. */
export interface FieldChange {
  readonly field: Field;
  /** 1–12 where the field is `month`. */
  readonly month?: number;
  readonly before: string;
  readonly after: string;
}

/** `knowsAll`: both rows are the senders' own, and not what a consolidated workbook keeps of them. */
export function fieldChanges(
  before: ExtractedEntry,
  after: ExtractedEntry,
  knowsAll: boolean,
): readonly FieldChange[] {
  const texts = [...keptTexts, ...(knowsAll ? (["status"] as const) : [])].flatMap((field) =>
    changeOf(field, before.text[field], after.text[field]),
  );
  const changes = [
    ...texts,
    ...changeOf("born", before.born && writtenBirth(before.born), after.born && writtenBirth(after.born)),
    ...changeOf("sex", before.sex, after.sex),
    ...(
      ["decisionDate", "admissionDate", ...(knowsAll ? (["certificateDate"] as const) : [])] as const
    ).flatMap((field) => changeOf(field, dayOf(before[field]), dayOf(after[field]))),
  ];
  const told = new Set(changes.map(({ field }) => field));
  return [
    ...changes,
    ...numberChanges(before, after, knowsAll).filter(({ field }) => !told.has(toldBy[field] ?? field)),
  ];
}

const keptTexts: readonly TextField[] = [
  "name",
  "ethnicity",
  "religion",
  "schooling",
  "qualification",
  "occupation",
  "organisation",
  "cell",
  "decisionNumber",
  "identityNumber",
  "cardNumber",
  "note",
];

/** What the words of a row already tell. */
const toldBy: Readonly<Partial<Record<Field, Field>>> = {
  female: "sex",
  ethnicMinority: "ethnicity",
  religious: "religion",
};

/** By what counts: what a sheet doesn't say counts like nobody. */
function numberChanges(before: ExtractedEntry, after: ExtractedEntry, knowsAll: boolean): FieldChange[] {
  const number = (field: Field, one: number | null, other: number | null) =>
    (one ?? 0) === (other ?? 0)
      ? []
      : [{ field, before: writtenNumber(one ?? 0), after: writtenNumber(other ?? 0) }];
  return [
    ...number("admitted", before.count, after.count),
    ...number("female", womenOf(before), womenOf(after)),
    ...number("ethnicMinority", before.ethnicMinority, after.ethnicMinority),
    ...number("religious", before.religious, after.religious),
    ...number("youthUnion", before.youthUnion, after.youthUnion),
    ...(knowsAll ? number("quota", before.quota, after.quota) : []),
    ...Array.from({ length: 12 }, (_, index) =>
      number("month", before.byMonth?.[index] ?? 0, after.byMonth?.[index] ?? 0).map((change) => ({
        ...change,
        month: index + 1,
      })),
    ).flat(),
  ];
}

function womenOf({ female, sex }: ExtractedEntry): number {
  return female ?? (sex === "female" ? 1 : 0);
}

function dayOf(day: string | null): string | null {
  return day === null ? null : writtenDay(day);
}

function changeOf(field: Field, before: string | null, after: string | null): FieldChange[] {
  return (before ?? "") === (after ?? "") ? [] : [{ field, before: before ?? "", after: after ?? "" }];
}
