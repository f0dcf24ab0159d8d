import type { CellRange, Grid } from "../grid/grid";
import type { CommitteeMatcher } from "../register/match-committee";
import { asksOf, rivalHeader } from "./ask-user";
import { classifyRows } from "./rows/classify-rows";
import { findHeaders } from "./header/find-header";
import type { HeaderReading } from "./header/find-header";
import { formVocabulary } from "./header/form-vocabulary";
import type { HeaderMeaning } from "./header/header-synonyms";
import { guideOrUnknown, isGuide } from "./sheet/guide-sheets";
import { nameCommittee } from "./committee/name-committee";
import { recognisedColumns } from "./header/recognised-columns";
import type { Ask, RecognisedRow, RecognisedSheet, SheetKind } from "./recognised-sheet";
import type { SheetDecisions } from "./sheet-decisions";
import { scoreKinds } from "./sheet/score-kind";
import type { KindScore } from "./sheet/score-kind";
import { createSheetArea } from "./sheet/sheet-area";
import type { SheetArea } from "./sheet/sheet-area";
import { monthNamed, titleTexts } from "./sheet/sheet-title";

/** What is known of a sheet besides its cells. */
export interface SheetContext {
  /** File name as sent. */
  readonly file: string;
  readonly matcher: CommitteeMatcher;
  /** Address or name of who sent the mail. */
  readonly sender?: string;
  /** What the user said of it (S2). */
  readonly decisions?: SheetDecisions;
}

/** Less likely than this the sheet is no form. */
const likely = 0.5;

/** What a sheet is, with the evidence (R1–R9). Never fails: what can't be decided is `unknown` and asks. */
export function recogniseSheet(grid: Grid, context: SheetContext): RecognisedSheet {
  const area = createSheetArea(grid);
  if (area.filled === null) return withoutTable(area, context, { kind: "empty", score: 1 });
  const readings = findHeaders(area, formVocabulary);
  const [reading] = readings;
  if (!reading) return withoutTable(area, context, guideOrUnknown(area, null, undefined));
  const titles = [...titleTexts(area, reading.top), grid.name];
  const kinds = scoreKinds({ columns: reading.columns, titles: [...titles, context.file] });
  const [best, next] = kinds;
  if (!best || !next || best.score < likely || isGuide(area, best))
    return withoutTable(area, context, guideOrUnknown(area, reading, best));
  return withTable(area, context, { reading, kind: best, next, rival: rivalHeader(readings) });
}

interface Decision {
  readonly reading: HeaderReading<HeaderMeaning>;
  readonly kind: KindScore;
  readonly next: KindScore;
  readonly rival: HeaderReading<HeaderMeaning> | null;
}

function withTable(area: SheetArea, context: SheetContext, decision: Decision): RecognisedSheet {
  const { reading, kind, next, rival } = decision;
  const { filled } = area;
  const named = reading.columns.some(({ meaning }) => meaning?.key === "name");
  const table = named || kind.kind === "list" ? "list" : "counts";
  const columns = recognisedColumns(reading.columns, table);
  const rows = classifyRows(area, reading, columns, table);
  const left = Math.min(...columns.map(({ column }) => column));
  const right = Math.max(...columns.map(({ column }) => column));
  const committee = nameCommittee(
    { area, ...contextTexts(context), headerTop: reading.top, columns, rows },
    context.matcher,
  );
  const score = scoreOf(kind, reading, rival);
  return {
    file: context.file,
    grid: area.grid,
    kind: kind.kind,
    score,
    runnerUp: { kind: next.kind, score: next.score },
    committee,
    header: filled && { top: reading.top, left, bottom: reading.bottom, right },
    body: bodyOf(rows, left, right),
    columns,
    rows,
    month: monthNamed(titleTexts(area, reading.top), area.grid.name),
    evidence: [
      ...kind.evidence,
      { of: "header", reason: "header words and what stands below them", weight: round(reading.score) },
      ...(rival
        ? [
            {
              of: "header" as const,
              reason: `another header, row ${rival.top + 1}`,
              weight: -round(rival.score),
            },
          ]
        : []),
    ],
    asks: asksOf(kind, next, reading, rival, committee, columns),
  };
}

function contextTexts({ file, sender }: SheetContext) {
  return { file, ...(sender !== undefined && { sender }) };
}

/** The kind's score, less where another header reads nearly as well. */
function scoreOf(
  kind: KindScore,
  reading: HeaderReading<HeaderMeaning>,
  rival: HeaderReading<HeaderMeaning> | null,
): number {
  const doubt = rival ? Math.max(0, (rival.score / reading.score - 0.8) * 1.5) : 0;
  return round(Math.max(0, kind.score * (1 - doubt)));
}

/** From the first entry to the last; totals and notes around them are in `rows`. */
function bodyOf(rows: readonly RecognisedRow[], left: number, right: number): CellRange | null {
  const entries = rows.filter(({ role }) => role === "entry");
  const first = entries[0];
  const last = entries.at(-1);
  return first && last ? { top: first.row, left, bottom: last.row, right } : null;
}

function withoutTable(
  area: SheetArea,
  context: SheetContext,
  {
    kind,
    score,
    asks = [],
  }: { readonly kind: SheetKind; readonly score: number; readonly asks?: readonly Ask[] },
): RecognisedSheet {
  const none = { headerTop: null, columns: [], rows: [] };
  const committee = nameCommittee({ area, ...contextTexts(context), ...none }, context.matcher);
  return {
    file: context.file,
    grid: area.grid,
    kind,
    score,
    runnerUp: null,
    committee,
    header: null,
    body: null,
    columns: [],
    rows: [],
    month: null,
    evidence: [
      { of: "kind", reason: kind === "empty" ? "no filled cell" : "no table of a form", weight: score },
    ],
    asks,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
