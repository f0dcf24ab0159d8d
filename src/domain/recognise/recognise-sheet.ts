import type { CellRange, Grid } from "../grid/grid";
import type { CommitteeMatcher } from "../register/match-committee";
import { decodeLegacy } from "../text/legacy/decode-legacy";
import { decodeName } from "../text/legacy/decode-text";
import { asksOf } from "./ask-user";
import { nameCommittee } from "./committee/name-committee";
import { chooseReading, type ChosenReading } from "./header/decided-reading";
import type { EvidenceReason } from "./evidence-reasons";
import type { HeaderReading } from "./header/find-header";
import type { HeaderMeaning } from "./header/header-synonyms";
import { withoutOtherYear } from "./header/other-year-result";
import { recognisedColumns } from "./header/recognised-columns";
import type {
  Ask,
  Evidence,
  RecognisedColumn,
  RecognisedRow,
  RecognisedSheet,
  SheetKind,
} from "./recognised-sheet";
import { classifyRows } from "./rows/classify-rows";
import { fillRepeats } from "./rows/repeat-marks";
import { decidedCommittee, type SheetDecisions } from "./sheet-decisions";
import { decideKind, isLikely, type DecidedKind } from "./sheet/decide-kind";
import { guideOrUnknown, isGuide } from "./sheet/guide-sheets";
import { scoreKinds } from "./sheet/score-kind";
import { isTransposed } from "./sheet/transposed";
import { createSheetArea } from "./sheet/sheet-area";
import type { SheetArea } from "./sheet/sheet-area";
import { monthNamed, titleTexts } from "./sheet/sheet-title";

/** What is known of a sheet besides its cells. */
export interface SheetContext {
  /** File name as sent. */
  readonly file: string;
  readonly matcher: CommitteeMatcher;
  /** Address or name of who sent the mail, and what the mail is headed. */
  readonly sender?: string;
  readonly subject?: string;
  /** What the user said of it (S2). */
  readonly decisions?: SheetDecisions;
}

const noDecisions: SheetDecisions = {};

/** What a sheet is, with the evidence (R1–R9) and what the user said of it (S2). Never fails: what can't be decided is `unknown` and asks. */
export function recogniseSheet(sent: Grid, context: SheetContext): RecognisedSheet {
  const { decisions = noDecisions } = context;
  const area = createSheetArea(decodeLegacy(sent, decisions.encoding));
  if (area.filled === null) return withoutTable(area, context, { kind: "empty", score: 1 });
  const kindsOf = ({ columns, top }: Reading) =>
    scoreKinds({ columns, titles: [...titleTexts(area, top), ...namesOf(area, context)] });
  if (!saysTable(decisions) && isTransposed(area)) return withoutTable(area, context, onItsSide);
  const chosen = chooseReading(area, decisions, (reading) => isLikely(kindsOf(reading)));
  if (chosen === null)
    return withoutTable(
      area,
      context,
      saysTable(decisions) ? noSuchTable : guideOrUnknown(area, null, undefined),
    );
  const kinds = kindsOf(chosen.reading);
  const kind = decideKind(kinds, decisions);
  if (kind === null || (!saysTable(decisions) && isGuide(area, kind, chosen.reading.bottom)))
    return withoutTable(area, context, guideOrUnknown(area, chosen.reading, kinds[0]));
  return withTable(area, context, chosen, kind);
}

const onItsSide = {
  kind: "unknown",
  score: 0.9,
  asks: [{ about: "header", choices: [] }],
  reason: "table on its side",
} as const;

/** The user says that there is a table, but not in a place where one can be read. */
const noSuchTable = { kind: "unknown", score: 0, asks: [{ about: "header", choices: [] }] } as const;

function saysTable({ kind, columns, header }: SheetDecisions): boolean {
  return kind !== undefined || columns !== undefined || header !== undefined;
}

type Reading = HeaderReading<HeaderMeaning>;

function withTable(
  area: SheetArea,
  context: SheetContext,
  chosen: ChosenReading,
  kind: DecidedKind,
): RecognisedSheet {
  const { reading, rival } = chosen;
  const { decisions = noDecisions } = context;
  const found = columnsOf(reading, kind, decisions);
  const columns =
    decisions.columns === undefined ? withoutOtherYear(found, titleTexts(area, reading.top)) : found;
  const table = tableOf(reading, kind, decisions);
  const rows = classifyRows(area, reading, columns, table, saysTable(decisions));
  const { grid, repeats } =
    table === "list" ? fillRepeats(area.grid, columns, rows) : { grid: area.grid, repeats: [] };
  const left = Math.min(...columns.map(({ column }) => column));
  const right = Math.max(...columns.map(({ column }) => column));
  const sources = {
    area: createSheetArea(grid),
    ...contextTexts(context),
    headerTop: reading.top,
    columns,
    rows,
  };
  const committee = decidedCommittee(nameCommittee(sources, context.matcher), decisions);
  const isHeaded = reading.bottom >= reading.top;
  return {
    file: context.file,
    grid,
    kind: kind.kind,
    score: scoreOf(kind, reading, rival),
    runnerUp: { kind: kind.next.kind, score: kind.next.score },
    committee,
    header: isHeaded ? { top: reading.top, left, bottom: reading.bottom, right } : null,
    body: bodyOf(rows, left, right),
    columns,
    rows,
    month: monthNamed(titleTexts(area, reading.top), decodeName(area.grid.name)),
    evidence: [...kind.evidence, ...headerEvidence(chosen, decisions)],
    asks: asksOf(kind, chosen, committee, columns, decisions),
    ...(repeats.length > 0 && { repeats }),
    ...(decisions.leftOut && { leftOut: true }),
  };
}

/** Whether a row is a person or an organisation with its counts. */
function tableOf({ columns }: Reading, { kind }: DecidedKind, decisions: SheetDecisions): "list" | "counts" {
  if (decisions.kind !== undefined) return decisions.kind;
  return kind === "list" || columns.some(({ meaning }) => meaning?.key === "name") ? "list" : "counts";
}

function columnsOf(reading: Reading, kind: DecidedKind, decisions: SheetDecisions): RecognisedColumn[] {
  const own = new Set([...(decisions.columns ?? [])].flatMap(([at, field]) => (field === "own" ? [at] : [])));
  const columns = recognisedColumns(reading.columns, tableOf(reading, kind, decisions), own);
  // A row that the user calls an organisation's has no person's name, whatever the header says.
  return decisions.kind === "counts"
    ? columns.map((column) => (column.field === "name" ? { ...column, field: null } : column))
    : columns;
}

function headerEvidence({ reading, rival }: ChosenReading, decisions: SheetDecisions): Evidence[] {
  return [
    ...(saysTable(decisions) && decisions.kind === undefined
      ? [{ of: "header" as const, reason: "decision" as const, weight: 10 }]
      : []),
    { of: "header" as const, reason: "header words" as const, weight: round(reading.score) },
    ...(rival
      ? [
          {
            of: "header" as const,
            reason: "another header" as const,
            fact: String(rival.top + 1),
            weight: -round(rival.score),
          },
        ]
      : []),
  ];
}

/** A sheet's and a file's name have no font, but may be of a legacy encoding too. */
function namesOf({ grid }: SheetArea, { file }: SheetContext): readonly [sheet: string, file: string] {
  return [decodeName(grid.name), decodeName(file)];
}

function contextTexts({ file, sender, subject }: SheetContext) {
  return {
    file: decodeName(file),
    ...(sender !== undefined && { sender: decodeName(sender) }),
    ...(subject !== undefined && { subject: decodeName(subject) }),
  };
}

/** The kind's score, less where another header reads nearly as well. */
function scoreOf(kind: DecidedKind, reading: Reading, rival: Reading | null): number {
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
    reason = kind === "empty" ? "no filled cell" : "no table of a form",
  }: {
    readonly kind: SheetKind;
    readonly score: number;
    readonly asks?: readonly Ask[];
    readonly reason?: EvidenceReason;
  },
): RecognisedSheet {
  const { decisions = noDecisions } = context;
  const sources = { area, ...contextTexts(context), headerTop: null, columns: [], rows: [] };
  const committee = decidedCommittee(nameCommittee(sources, context.matcher), decisions);
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
    evidence: [{ of: "kind", reason, weight: score }],
    asks: decisions.leftOut ? [] : asks,
    ...(decisions.leftOut && { leftOut: true }),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
