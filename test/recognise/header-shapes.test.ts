import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { columnName, rangeAddress } from "../../src/domain/grid/address";
import type { RecognisedSheet } from "../../src/domain/recognise/recognised-sheet";
import { recognise } from "./layouts";
import { columnShapes, placeShapes, systemShapes, wordShapes } from "./shapes/list-shapes";
import { drawList } from "./shapes/shape";
import type { DrawnShape, ListShape } from "./shapes/shape";

const shapes = [...wordShapes, ...placeShapes, ...columnShapes, ...systemShapes];
const counts = [1, 2, 3, 8];
const cases = shapes.flatMap((shape) =>
  counts.filter((count) => count >= (shape.fewest ?? 1)).map((count) => [shape.name, count, shape] as const),
);

/** What recognition and extraction made of a drawn list, in the shape's own words. */
function readingOf(sheet: RecognisedSheet, drawn: DrawnShape) {
  const { entries } = extractSheet(sheet, { year: 2021 });
  const fields = Object.values(drawn.columns);
  const has = (field: string) => fields.some((one) => one.startsWith(field));
  return {
    kind: sheet.kind,
    header: sheet.header && rangeAddress(sheet.header),
    columns: Object.fromEntries(
      sheet.columns.flatMap(({ column, field, sex }) =>
        field === null ? [] : [[columnName(column), [field, sex].filter(Boolean).join(" ")]],
      ),
    ),
    persons: entries.map(({ text, born, sex, admissionDate }) => [
      text.name.toLowerCase(),
      has("born") && born?.year,
      has("sex") || has("born male") ? sex : null,
      has("admissionDate") && admissionDate,
    ]),
    asks: sheet.asks.map(({ about, column }) =>
      column === undefined ? about : `${about}:${columnName(column)}`,
    ),
  };
}

function truthOf(shape: ListShape, drawn: DrawnShape) {
  const fields = Object.values(drawn.columns);
  const has = (field: string) => fields.some((one) => one.startsWith(field));
  return {
    kind: shape.kind ?? "list",
    header: drawn.header,
    columns: drawn.columns,
    persons: drawn.persons.map(({ name, born, female, admitted }) => [
      name.toLowerCase(),
      has("born") && Number(born.slice(-4)),
      has("sex") || has("born male") ? (female ? "female" : "male") : null,
      has("admissionDate") &&
        admitted
          .split("/")
          .reverse()
          .map((part) => part.padStart(2, "0"))
          .join("-"),
    ]),
    asks: shape.asks ?? [],
  };
}

describe("R1, R2: headers as clerks write them", () => {
  it.each(cases)("R2: %s, %i persons", (_, count, shape) => {
    const drawn = drawList(shape, count);
    expect(readingOf(recognise(drawn.grid, "Tuy Phong.xlsx"), drawn)).toEqual(truthOf(shape, drawn));
  });
});
