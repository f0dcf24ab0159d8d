import type { AssignedColumn } from "./assign-columns";
import { saysName } from "./form-vocabulary";
import type { HeaderMeaning } from "./header-synonyms";
import type { Field, RecognisedColumn } from "../recognised-sheet";

/**
 * The columns as the later stages see them: a count form always has its label in `organisation`. `own`: columns that
 * the user keeps under their own header, whatever would fit.
 */
export function recognisedColumns(
  assigned: readonly AssignedColumn<HeaderMeaning>[],
  table: "list" | "counts",
  own: ReadonlySet<number> = new Set(),
): RecognisedColumn[] {
  const columns = withNumber(assigned, assigned.map(recognisedColumn));
  const open = assigned.map((column) => !own.has(column.label.column));
  return table === "list"
    ? withBareSex(assigned, withSplitName(assigned, withName(assigned, columns), open), open)
    : withOrganisation(assigned, columns, open);
}

function recognisedColumn({ label, meaning }: AssignedColumn<HeaderMeaning>): RecognisedColumn {
  const field: Field | null = meaning === null || meaning.key === "other" ? null : meaning.key;
  return {
    column: label.column,
    header: label.levels.join(" › "),
    field,
    ...(field && meaning?.sex && { sex: meaning.sex }),
    ...(field && meaning?.month && { month: meaning.month }),
    ...(field && meaning?.part && { part: meaning.part }),
    ...(field && meaning?.says !== undefined && { says: meaning.says }),
    // A header known to mean none of the fields is sure too.
    score: meaning ? Math.round(meaning.score * 100) / 100 : 0,
  };
}

/** A list whose column of names has a header that nobody knows: the first column of persons under none. */
function withName(
  assigned: readonly AssignedColumn<HeaderMeaning>[],
  columns: readonly RecognisedColumn[],
): RecognisedColumn[] {
  if (columns.some(({ field }) => field === "name")) return [...columns];
  const at = assigned.findIndex(({ shape, meaning }) => meaning === null && shape.share("person") >= 0.8);
  return columns.map((column, index) => (index === at ? { ...column, field: "name", score: 0.6 } : column));
}

/** "Họ và tên" over two columns, merged or not, or "Họ đệm" beside "Tên": family name in one, given name in the next. */
function withSplitName(
  assigned: readonly AssignedColumn<HeaderMeaning>[],
  columns: readonly RecognisedColumn[],
  open: readonly boolean[],
): RecognisedColumn[] {
  const name = columns.find(({ field }) => field === "name");
  return columns.map((column, index) => {
    const source = assigned[index];
    if (!name || !source || !open[index]) return column;
    if (column.field !== null) return column;
    const distance = column.column - name.column;
    return Math.abs(distance) === 1 && isPartOfName(source, column, name, distance)
      ? { ...column, field: "name", score: name.score }
      : column;
  });
}

/** So many sexes under no header, and nothing else, are no given names. */
const fewestSexes = 3;

/** Sexes under no header, in a list that has none elsewhere. */
function withBareSex(
  assigned: readonly AssignedColumn<HeaderMeaning>[],
  columns: readonly RecognisedColumn[],
  open: readonly boolean[],
): RecognisedColumn[] {
  if (columns.some(({ field, sex }) => field === "sex" || field === "female" || sex !== undefined))
    return [...columns];
  const at = assigned.findIndex(
    ({ label, shape }, index) =>
      open[index] === true &&
      columns[index]?.field === null &&
      label.levels.length === 0 &&
      shape.filled >= fewestSexes &&
      shape.share("sex") === 1,
  );
  return columns.map((column, index) => (index === at ? { ...column, field: "sex", score: 0.8 } : column));
}

function isPartOfName(
  { label, shape }: AssignedColumn<HeaderMeaning>,
  column: RecognisedColumn,
  name: RecognisedColumn,
  distance: number,
): boolean {
  // A given name may be any word: `Nữ`, `Nam`, `Ban`.
  const areWords = shape.filled === 0 || shape.share("text", "person", "sex", "unit") > 0.6;
  if (!areWords) return false;
  const isMerged = label.shared && column.header === name.header && distance > 0;
  // Without any header above, a column of sexes is no column of names.
  const isBare = label.levels.length === 0 && distance > 0 && shape.filled > 0 && shape.share("sex") < 1;
  return isMerged || isBare || saysName(label);
}

/** Numbers before the first column of words, under no header. */
function withNumber(
  assigned: readonly AssignedColumn<HeaderMeaning>[],
  columns: readonly RecognisedColumn[],
): RecognisedColumn[] {
  const [first] = assigned;
  const isBare =
    first?.label.levels.length === 0 && first.meaning === null && first.shape.share("number") >= 0.5;
  if (!isBare || columns.some(({ field }) => field === "number")) return [...columns];
  return columns.map((column, index) => (index === 0 ? { ...column, field: "number", score: 0.8 } : column));
}

const labelFields: readonly Field[] = ["organisation", "cell", "committee", "name", "occupation"];

function withOrganisation(
  assigned: readonly AssignedColumn<HeaderMeaning>[],
  columns: readonly RecognisedColumn[],
  open: readonly boolean[],
): RecognisedColumn[] {
  if (columns.some(({ field }) => field === "organisation")) return [...columns];
  const known = labelFields
    .map((field) => columns.findIndex((column) => column.field === field))
    .find((at) => at >= 0);
  // Without a known header the label is the first column of words.
  const at =
    known ??
    assigned.findIndex(
      ({ shape, meaning }, index) =>
        open[index] === true &&
        shape.share("text", "unit", "person") >= 0.7 &&
        (meaning === null || meaning.key === "other"),
    );
  return columns.map((column, index) =>
    index === at ? { ...column, field: "organisation", score: Math.max(column.score, 0.6) } : column,
  );
}
