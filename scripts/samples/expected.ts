import type { Committee } from "./committee";
import { partsOf } from "./days";
import { sum, type Figure } from "./figures";
import type { Person } from "./person";
import { at } from "./random";

/** What is true of a sample, counted from the persons themselves and not from the workbooks. */
export interface Expected {
  readonly seed: number;
  readonly year: 2021;
  readonly total: Truth;
  /** By id, in the order of the register. */
  readonly committees: Readonly<Record<string, Truth>>;
  readonly files: readonly ExpectedFile[];
}

export interface Truth {
  readonly quota: number;
  readonly admitted: number;
  readonly female: number;
  readonly ethnicMinority: number;
  readonly religious: number;
  readonly youthUnion: number;
  /** January first; 12 numbers. */
  readonly byMonth: readonly number[];
}

export interface ExpectedFile {
  readonly file: string;
  readonly committee: string;
  /** What is remarkable about it, by the name of its design. */
  readonly design: string;
  /** Sheets with figures, in the order of the workbook. */
  readonly sheets: readonly ExpectedSheet[];
}

export interface ExpectedSheet {
  readonly sheet: string;
  readonly kind: "list" | "counts";
  /** Rows of persons, or of organisations: without group rows, subtotals and totals. */
  readonly rows: number;
}

export function truthOf({ quota, admitted }: Figure, persons: readonly Person[]): Truth {
  if (persons.length !== admitted) throw new Error(`${persons.length} persons for ${admitted} admissions`);
  const count = (holds: (person: Person) => boolean): number => persons.filter(holds).length;
  return {
    quota,
    admitted,
    female: count(({ sex }) => sex === "female"),
    ethnicMinority: count(({ ethnicity }) => ethnicity !== "Kinh"),
    religious: count(({ religion }) => religion !== "Không"),
    youthUnion: count(({ youthUnion }) => youthUnion),
    byMonth: Array.from({ length: 12 }, (_, index) =>
      count(({ admissionDay }) => partsOf(admissionDay)[1] === index + 1),
    ),
  };
}

export function totalOf(truths: readonly Truth[]): Truth {
  const total = (figure: Exclude<keyof Truth, "byMonth">): number =>
    sum(truths.map((truth) => truth[figure]));
  return {
    quota: total("quota"),
    admitted: total("admitted"),
    female: total("female"),
    ethnicMinority: total("ethnicMinority"),
    religious: total("religious"),
    youthUnion: total("youthUnion"),
    byMonth: Array.from({ length: 12 }, (_, month) => sum(truths.map(({ byMonth }) => at(byMonth, month)))),
  };
}

/** Keeps a committee's id with its truth; ids are the generator's own. */
export function byId(entries: readonly (readonly [Committee, Truth])[]): Record<string, Truth> {
  return Object.fromEntries(entries.map(([committee, truth]) => [committee.id, truth]));
}
