import type { SheetDecisions } from "../sheet-decisions";
import type { ColumnMeaning } from "./assign-columns";
import { choiceMeanings } from "./choice-columns";
import type { HeaderReading, HeaderVocabulary, LabelledColumn } from "./find-header";
import { formMeanings, formVocabulary, headerDetails } from "./form-vocabulary";
import type { HeaderMeaning } from "./header-synonyms";

type Meaning = ColumnMeaning<HeaderMeaning>;

/** More than any header's words can say: nothing contests it. */
const decidedScore = 2;

/**
 * The vocabulary of forms where the user has the last word (S2): a column means what was said of it, the others
 * can't mean it too, and rows are persons where the user said so.
 */
export function decidedVocabulary({ columns, kind }: SheetDecisions): HeaderVocabulary<HeaderMeaning> {
  if (columns === undefined && kind === undefined) return formVocabulary;
  const said = columns ?? new Map<number, never>();
  const named = [...said.values()].includes("name");
  const persons = kind === undefined ? (named ? true : null) : kind === "list";
  return {
    ...formVocabulary,
    unheaded: [...said.keys()],
    // The user may say of two columns that they are the name.
    slot: (meaning) => (meaning.score === decidedScore ? null : formVocabulary.slot(meaning)),
    meanings: (labelled) => {
      const decided = labelled.map((column) => decidedMeaning(column, said));
      const slots = new Set(decided.flatMap((meaning) => (meaning && formVocabulary.slot(meaning)) ?? []));
      return formMeanings(withoutOwn(labelled, said), persons).map((own, index) => {
        const meaning = decided[index] ?? null;
        if (meaning !== null) return [meaning];
        // What loses its meaning to the user's word isn't taken for the next best behind the user's back.
        const isTaken = own[0] !== undefined && slots.has(formVocabulary.slot(own[0]) ?? "");
        return isTaken ? [] : own.filter((one) => !slots.has(formVocabulary.slot(one) ?? ""));
      });
    },
  };
}

function decidedMeaning(
  { label, shape }: LabelledColumn,
  said: NonNullable<SheetDecisions["columns"]>,
): Meaning | null {
  const field = said.get(label.column);
  if (field === undefined) return null;
  const { sex, month } = headerDetails(label);
  const score = decidedScore;
  if (field === "own") return { key: "other", score };
  // A column of a month whose header names none can't be counted in any.
  if (field === "month") return month === null ? { key: "other", score } : { key: field, month, score };
  const isOfSex = sex !== null && (field === "born" || field === "sex");
  const [choice] = choiceMeanings(label, shape, true) ?? [];
  const isChoice = choice?.key === field && choice.says !== undefined;
  return { key: field, score, ...(isOfSex && { sex }), ...(isChoice && { says: choice.says }) };
}

/** A column that the user took the name from no longer tells that rows are persons. */
function withoutOwn(
  labelled: readonly LabelledColumn[],
  said: NonNullable<SheetDecisions["columns"]>,
): readonly LabelledColumn[] {
  return labelled.map((column) =>
    said.has(column.label.column) ? { ...column, label: { ...column.label, levels: [] } } : column,
  );
}

/** The reading with scores from 0 to 1, as every later stage knows them. */
export function withPlainScores(reading: HeaderReading<HeaderMeaning>): HeaderReading<HeaderMeaning> {
  const columns = reading.columns.map((column) =>
    column.meaning === null || column.meaning.score <= 1
      ? column
      : { ...column, meaning: { ...column.meaning, score: 1 } },
  );
  return { ...reading, columns };
}
