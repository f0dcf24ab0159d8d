import type { SheetDecisions } from "../sheet-decisions";
import type { KindScore, TableKind } from "./score-kind";

/** Less likely than this a sheet is no form. */
const likely = 0.5;

/** What a table is; `unknown` where the user says that there is one and nothing tells of what. */
export interface DecidedKind extends Omit<KindScore, "kind"> {
  readonly kind: TableKind | "unknown";
  readonly next: KindScore;
}

/**
 * The kind by the user's word, else by the scores (best first), else by what the user said of the columns (S2).
 * `null`: no table of a form.
 */
export function decideKind(kinds: readonly KindScore[], decisions: SheetDecisions): DecidedKind | null {
  const [best, second] = kinds;
  if (!best || !second) return null;
  if (decisions.kind !== undefined) return kindSaid(kinds, decisions.kind, second);
  if (best.score >= likely) return { ...best, next: second };
  if (decisions.columns === undefined && decisions.header === undefined) return null;
  const told = kindOfColumns(decisions);
  const own = kinds.find(({ kind }) => kind === told);
  if (own === undefined) return { ...best, kind: "unknown", next: best };
  return { ...own, score: Math.max(likely, own.score), next: kinds.find((one) => one !== own) ?? second };
}

function kindSaid(kinds: readonly KindScore[], said: "list" | "counts", second: KindScore): DecidedKind {
  const own = kinds.find(({ kind }) => kind === said);
  const next = kinds.find(({ kind }) => kind !== said) ?? second;
  const decision = { of: "kind" as const, reason: "decision" as const, weight: 10 };
  return { kind: said, score: 1, evidence: [decision, ...(own?.evidence ?? [])], next };
}

/** Rows with names are persons, rows with results are organisations. */
function kindOfColumns({ columns }: SheetDecisions): "list" | "counts" | null {
  const said = new Set(columns?.values());
  if (said.has("name")) return "list";
  return said.has("admitted") || said.has("month") ? "counts" : null;
}

/** Whether a reading found without the user's word is likely enough to read the table by it. */
export function isLikely(kinds: readonly KindScore[]): boolean {
  return (kinds[0]?.score ?? 0) >= likely;
}
