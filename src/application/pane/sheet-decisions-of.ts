import { countFields, type Field } from "../../domain/recognise/recognised-sheet";
import type { SheetDecisions } from "../../domain/recognise/sheet-decisions";
import type { Correction, SheetView } from "./session-view";

/** The decisions with one more correction, or with one taken back; never changes what it was given. */
export function applyCorrection(
  decisions: SheetDecisions | undefined,
  correction: Correction,
): SheetDecisions {
  const before = decisions ?? {};
  const { columns } = before;
  switch (correction.what) {
    case "committee":
      return present({ ...before, committee: correction.committee ?? undefined });
    case "kind":
      return present({ ...before, kind: correction.kind ?? undefined });
    case "left-out":
      return present({ ...before, leftOut: correction.leftOut ? true : undefined });
    case "encoding":
      return present({ ...before, encoding: correction.encoding ?? undefined });
    case "version":
      return present({ ...before, version: correction.version ?? undefined });
    case "remembered":
      return present({ ...before, plain: correction.plain ? true : undefined });
    case "column":
      return present({ ...before, columns: withColumn(columns, correction.column, correction.field) });
    case "header":
      return present({ ...before, header: headerOf(correction.rows) });
  }
}

/** What was corrected, each kind of correction once, in the order in which the pane offers them. */
export function correctionsOf(decisions: SheetDecisions | undefined): SheetView["corrections"] {
  const { committee, kind, leftOut, columns, header, encoding, plain, version } = decisions ?? {};
  return [
    ...(committee === undefined ? [] : ["committee" as const]),
    ...(kind === undefined ? [] : ["kind" as const]),
    ...(leftOut === undefined ? [] : ["left-out" as const]),
    ...(header === undefined ? [] : ["header" as const]),
    ...(columns === undefined ? [] : ["column" as const]),
    ...(encoding === undefined ? [] : ["encoding" as const]),
    ...(plain === undefined ? [] : ["remembered" as const]),
    ...(version === undefined ? [] : ["version" as const]),
  ];
}

/** A row has one number of a kind: the column that was said to hold it before no longer does. Months are several. */
const heldOnce: ReadonlySet<Field | "own"> = new Set<Field | "own">(
  [...countFields, "percent" as const].filter((field) => field !== "month"),
);

function withColumn(
  columns: SheetDecisions["columns"],
  column: number,
  field: Field | "own" | null,
): SheetDecisions["columns"] {
  const others = [...(columns ?? [])].filter(
    ([other, own]) => other !== column && !(field !== null && own === field && heldOnce.has(field)),
  );
  const next = new Map(field === null ? others : [...others, [column, field] as const]);
  return next.size === 0 ? undefined : next;
}

/** From rows as the user counts them, in whichever order they were said. */
function headerOf(rows: { readonly first: number; readonly last: number } | null): SheetDecisions["header"] {
  if (rows === null) return undefined;
  const [first, last] = [Math.min(rows.first, rows.last), Math.max(rows.first, rows.last)];
  return { first: Math.max(0, first - 1), last: Math.max(0, last - 1) };
}

type Said = { readonly [Word in keyof SheetDecisions]: SheetDecisions[Word] | undefined };

/** Without what isn't decided. */
function present(decisions: Said): SheetDecisions {
  const { committee, kind, leftOut, columns, header, encoding, plain, version } = decisions;
  return {
    ...(committee !== undefined && { committee }),
    ...(kind !== undefined && { kind }),
    ...(leftOut !== undefined && { leftOut }),
    ...(columns !== undefined && { columns }),
    ...(header !== undefined && { header }),
    ...(encoding !== undefined && { encoding }),
    ...(plain !== undefined && { plain }),
    ...(version !== undefined && { version }),
  };
}
