import { foldText } from "../../text/fold";
import type { ColumnMeaning } from "./assign-columns";
import type { LabelledColumn } from "./find-header";
import type { ColumnLabel } from "./header-labels";
import type { HeaderMeaning } from "./header-synonyms";

export type DatePart = "day" | "month" | "year";

/** Which meanings a header's text has, with their scores. */
type Score = (text: string) => readonly { readonly key: HeaderMeaning; readonly score: number }[];

const partOfWord: Readonly<Record<string, DatePart>> = {
  ...({ ngay: "day", ng: "day", day: "day", thang: "month", th: "month", month: "month" } as const),
  ...({ nam: "year", year: "year" } as const),
};
const dateFields: readonly HeaderMeaning[] = ["born", "admissionDate", "decisionDate", "certificateDate"];
const leastParent = 0.8;
const mostly = 0.6;
const certain = 0.97;

/**
 * R23: a date over columns of its own parts, side by side under one parent (`Ngày sinh › Ngày | Tháng | Năm`, or
 * `Tháng | Năm`) or each with its whole header (`Ngày sinh | Tháng sinh | Năm sinh`). `null` for other columns.
 */
export function datePartMeanings(
  columns: readonly LabelledColumn[],
  score: Score,
): readonly (ColumnMeaning<HeaderMeaning> | null)[] {
  const parts = columns.map(partOf);
  return columns.map((_, index) => {
    const part = parts[index];
    if (!part) return null;
    const run = runOf(parts, index);
    if (!run.some((one) => one.part === "month") || !run.some((one) => one.part === "year")) return null;
    const key = dateFields.find((field) => names(part.of, field, score)) ?? "other";
    return key === "other" ? { key, score: certain } : { key, part: part.part, score: certain };
  });
}

interface PartColumn {
  readonly column: number;
  readonly part: DatePart;
  /** What the whole date is of. */
  readonly of: string;
}

function partOf({ label, shape }: LabelledColumn): PartColumn | null {
  const found = partOfLabel(label);
  // Whole dates below `Năm` are no years.
  if (found === null || (shape.filled > 0 && shape.share("number", "year") < mostly)) return null;
  return { column: label.column, ...found };
}

function partOfLabel({ levels }: ColumnLabel): Omit<PartColumn, "column"> | null {
  const leaf = foldText(levels.at(-1) ?? "");
  const parent = levels.at(-2);
  const part = partOfWord[leaf];
  if (part !== undefined) return parent === undefined ? null : { part, of: parent };
  const [, word = "", of] = /^(ngay|thang|nam) (sinh|ket nap|vao dang|quyet dinh)$/.exec(leaf) ?? [];
  const own = partOfWord[word];
  return own === undefined || of === undefined ? null : { part: own, of };
}

/** The neighbours that are parts of the same date, from the day to the year. */
function runOf(parts: readonly (PartColumn | null)[], at: number): PartColumn[] {
  const belongs = (index: number, next: number) => {
    const one = parts[index];
    const other = parts[next];
    return (
      !!one && !!other && one.of === other.of && other.column === one.column + 1 && one.part !== other.part
    );
  };
  let first = at;
  while (first > 0 && belongs(first - 1, first)) first--;
  let last = at;
  while (belongs(last, last + 1)) last++;
  return parts.slice(first, last + 1).filter((part) => part !== null);
}

function names(of: string, field: HeaderMeaning, score: Score): boolean {
  const scored = [...score(of), ...score(`Ngày ${of}`), ...score(`${of} ngày`)].sort(
    (a, b) => b.score - a.score,
  );
  const [best] = scored.filter(({ key }) => key === "other" || dateFields.includes(key));
  return best?.key === field && best.score >= leastParent;
}
