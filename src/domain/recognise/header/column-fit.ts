import type { ColumnShape } from "../sheet/cell-shape";
import type { HeaderMeaning } from "./header-synonyms";

/** Shares of the cells below a header that speak for and against a meaning. */
type Expectation = (shape: ColumnShape) => { readonly fits: number; readonly against: number };

const dates: Expectation = (shape) => ({
  // A date may have lost its format and be a bare serial number.
  fits: shape.share("date", "year") + 0.5 * shape.share("number"),
  // Dates may be written out; numbers of decisions aren't dates, whatever their header says besides.
  against: shape.share("person", "unit", "sex") + 0.5 * shape.share("text"),
});
const words: Expectation = (shape) => ({
  fits: shape.share("text", "person", "unit"),
  against: shape.share("date", "number", "mark", "identity", "year"),
});
const counts: Expectation = (shape) => ({
  fits: shape.share("number", "error"),
  against: shape.share("date", "person", "unit", "text", "sex", "identity"),
});
const flags: Expectation = (shape) => ({
  fits: shape.share("mark", "number") + 0.5 * shape.share("text"),
  against: shape.share("person", "unit", "identity"),
});
const anything: Expectation = () => ({ fits: 0.5, against: 0 });

const expectations: Partial<Record<HeaderMeaning, Expectation>> = {
  number: (shape) => ({
    fits: shape.share("number"),
    against: shape.share("person", "date", "unit", "identity"),
  }),
  name: (shape) => ({
    fits: shape.share("person") + 0.5 * shape.share("text"),
    against: shape.share("date", "number", "mark", "identity", "year", "unit", "sex"),
  }),
  born: dates,
  admissionDate: dates,
  decisionDate: dates,
  certificateDate: dates,
  sex: (shape) => ({
    fits: shape.share("sex", "mark") + 0.5 * shape.share("number"),
    against: shape.share("date", "person", "unit"),
  }),
  ethnicity: words,
  religion: (shape) => ({
    fits: shape.share("text", "person"),
    against: shape.share("date", "mark", "identity", "year") + 0.8 * shape.share("number"),
  }),
  cell: words,
  organisation: words,
  committee: words,
  occupation: words,
  decisionNumber: (shape) => ({
    fits: shape.share("text", "number", "unit"),
    against: shape.share("date", "person"),
  }),
  identityNumber: (shape) => ({
    fits: shape.share("identity") + 0.5 * shape.share("number", "text"),
    against: shape.share("date", "person", "unit", "sex", "mark"),
  }),
  cardNumber: (shape) => ({
    fits: shape.share("number", "identity", "text"),
    against: shape.share("person", "date", "unit", "sex", "mark"),
  }),
  quota: counts,
  admitted: counts,
  percent: counts,
  female: flags,
  ethnicMinority: flags,
  religious: flags,
  youthUnion: (shape) => ({
    // Who joined the Youth Union once need not be a member still: marks go before dates.
    fits: shape.share("mark", "number", "text") + 0.2 * shape.share("date", "year"),
    against: shape.share("person", "unit", "identity"),
  }),
  month: counts,
  candidates: counts,
  trained: counts,
  inProgress: counts,
};

/** −1 (the cells speak against it) to 1 (they all look like it); 0 where there are none. */
export function fitOf(meaning: HeaderMeaning, shape: ColumnShape): number {
  if (shape.filled === 0) return 0;
  const { fits, against } = (expectations[meaning] ?? anything)(shape);
  return Math.max(-1, Math.min(1, fits - 1.2 * against));
}

/** A header's score with what stands below it: contents can't make a field, but can break it. */
export function combinedScore(headerScore: number, fit: number): number {
  const combined = fit < -0.3 ? headerScore * (1 + 0.45 * fit) : headerScore * (0.95 + 0.05 * fit);
  return Math.min(1, combined);
}
