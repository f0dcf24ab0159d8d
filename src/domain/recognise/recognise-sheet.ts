import type { CellRange, Grid } from "../grid/grid";
import type { CommitteeMatcher } from "../register/match-committee";
import { foldText } from "../text/fold";
import { classifyRows } from "./classify-rows";
import { findHeaders } from "./find-header";
import type { HeaderReading } from "./find-header";
import { formVocabulary } from "./form-vocabulary";
import type { HeaderMeaning } from "./header-synonyms";
import { nameCommittee } from "./name-committee";
import { recognisedColumns } from "./recognised-columns";
import type {
  Ask,
  CommitteeMatch,
  RecognisedColumn,
  RecognisedRow,
  RecognisedSheet,
  SheetKind,
} from "./recognised-sheet";
import { scoreKinds } from "./score-kind";
import type { KindScore } from "./score-kind";
import { createSheetArea } from "./sheet-area";
import type { SheetArea } from "./sheet-area";
import { monthNamed, titleTexts } from "./sheet-title";

/** What is known of a sheet besides its cells. */
export interface SheetContext {
  /** File name as sent. */
  readonly file: string;
  readonly matcher: CommitteeMatcher;
  /** Address or name of who sent the mail. */
  readonly sender?: string;
}

/** A kind and its header less sure than this are asked about; below the lower bound the sheet is no form. */
const certain = 0.75;
const likely = 0.5;

/** What a sheet is, with the evidence (R1–R9). Never fails: what can't be decided is `unknown` and asks. */
export function recogniseSheet(grid: Grid, context: SheetContext): RecognisedSheet {
  const area = createSheetArea(grid);
  if (area.filled === null) return withoutTable(area, context, { kind: "empty", score: 1 });
  const readings = findHeaders(area, formVocabulary);
  const [reading] = readings;
  if (!reading) return withoutTable(area, context, { kind: "guide", score: 0.9 });
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
  const table = reading.columns.some(({ meaning }) => meaning?.key === "name") ? "list" : "counts";
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

/** The best other header that doesn't share rows with the best and doesn't repeat it on a next page. */
function rivalHeader(readings: readonly HeaderReading<HeaderMeaning>[]): HeaderReading<HeaderMeaning> | null {
  const [best] = readings;
  if (!best) return null;
  const key = headerKey(best);
  return (
    readings.find(
      (reading) =>
        (reading.bottom < best.top || reading.top > best.bottom) &&
        headerKey(reading) !== key &&
        reading.score > 0.8 * best.score,
    ) ?? null
  );
}

function headerKey({ columns }: HeaderReading<HeaderMeaning>): string {
  return columns.map(({ label, meaning }) => `${label.column} ${meaning?.key ?? ""}`).join("|");
}

/** From the first entry to the last; totals and notes around them are in `rows`. */
function bodyOf(rows: readonly RecognisedRow[], left: number, right: number): CellRange | null {
  const entries = rows.filter(({ role }) => role === "entry");
  const first = entries[0];
  const last = entries.at(-1);
  return first && last ? { top: first.row, left, bottom: last.row, right } : null;
}

function asksOf(
  kind: KindScore,
  next: KindScore,
  reading: HeaderReading<HeaderMeaning>,
  rival: HeaderReading<HeaderMeaning> | null,
  committee: CommitteeMatch,
  columns: readonly RecognisedColumn[],
): Ask[] {
  const asks: Ask[] = [];
  if (kind.score < certain || next.score > 0.9 * kind.score)
    asks.push({ about: "kind", choices: [kind.kind, next.kind] });
  if (rival && rival.score > 0.92 * reading.score)
    asks.push({ about: "header", choices: [String(reading.top + 1), String(rival.top + 1)] });
  for (const { label, meaning, contested } of reading.columns) {
    if (!contested || contested.key === "other" || meaning?.key === "other") continue;
    const field = columns.find(({ column }) => column === label.column)?.field ?? null;
    const choices = [...new Set([field, contested.key])].filter((choice) => choice !== null);
    asks.push({ about: "column", column: label.column, choices });
  }
  return [...asks, ...asksOfCommittee(committee)];
}

function asksOfCommittee({ state, candidates, proposals }: CommitteeMatch): Ask[] {
  if (state === "certain") return [];
  const named = state === "ambiguous" ? candidates : proposals;
  return [{ about: "committee", choices: [...new Set(named.map(({ id }) => id))] }];
}

const guideNames =
  /\b(huong dan|danh muc|danhmuc|huongdan|dm|muc luc|bia|thuyet minh|guide|instructions?|readme|lookup|luu y)\b/;

/** A guide's table of examples looks like a form; only its sheet's name tells. */
function isGuide(area: SheetArea, kind: KindScore): boolean {
  return guideNames.test(foldText(area.grid.name)) && (kind.score < 0.98 || (area.filled?.bottom ?? 0) < 60);
}

/** A sheet that isn't read: a guide or list of values (R8), or a form whose header couldn't be decided. */
function guideOrUnknown(
  area: SheetArea,
  reading: HeaderReading<HeaderMeaning>,
  kind: KindScore | undefined,
): Pick<RecognisedSheet, "kind" | "score" | "asks"> {
  if (guideNames.test(foldText(area.grid.name))) return { kind: "guide", score: 0.95, asks: [] };
  const fields = reading.columns.filter(
    ({ meaning }) => meaning && meaning.key !== "other" && meaning.key !== "number",
  );
  const wide = reading.columns.length >= 4 && hasData(area, reading);
  if (!wide && fields.length < 3) return { kind: "guide", score: 0.7, asks: [] };
  const columns = reading.columns.map(({ label }) => label.levels.join(" › "));
  const score = round(kind?.score ?? 0);
  return { kind: "unknown", score, asks: [{ about: "header", choices: columns }] };
}

/** Rows of several dates, numbers or names: what a guide hasn't. */
function hasData(area: SheetArea, { bottom }: HeaderReading<HeaderMeaning>): boolean {
  let rows = 0;
  for (let row = bottom + 1; row <= (area.filled?.bottom ?? -1) && rows < 3; row++) {
    const shapes = area.filledColumns(row).map((column) => area.shape(row, column));
    if (shapes.filter((shape) => shape !== "text").length >= 3) rows++;
  }
  return rows >= 3;
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
