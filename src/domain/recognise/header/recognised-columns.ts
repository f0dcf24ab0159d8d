import type { AssignedColumn } from "./assign-columns";
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
  const columns = assigned.map(recognisedColumn);
  const open = assigned.map((column) => !own.has(column.label.column));
  return table === "list"
    ? withSplitName(assigned, withName(assigned, columns), open)
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

/** "Họ và tên" merged over two columns, or "Họ đệm" beside "Tên": family name in one, given name in the next. */
function withSplitName(
  assigned: readonly AssignedColumn<HeaderMeaning>[],
  columns: readonly RecognisedColumn[],
  open: readonly boolean[],
): RecognisedColumn[] {
  const name = columns.find(({ field }) => field === "name");
  return columns.map((column, index) => {
    const source = assigned[index];
    if (
      !name ||
      !source ||
      !open[index] ||
      column.field !== null ||
      Math.abs(column.column - name.column) !== 1
    )
      return column;
    const merged = source.label.shared && column.header === name.header && column.column > name.column;
    const beside = source.contested?.key === "name";
    const { shape } = source;
    return (merged || beside) && (shape.filled === 0 || shape.share("text", "person", "sex", "unit") > 0.6)
      ? { ...column, field: "name", score: name.score }
      : column;
  });
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
