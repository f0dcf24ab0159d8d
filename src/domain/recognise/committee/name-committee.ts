import { cellAddress } from "../../grid/address";
import { textAt } from "../../grid/grid";
import type { CommitteeHit, CommitteeMatcher } from "../../register/match-committee";
import { cleanText } from "../../text/clean";
import { foldText } from "../../text/fold";
import { isPlaceAndDate } from "../rows/body-words";
import type {
  CommitteeEvidence,
  CommitteeMatch,
  Field,
  RecognisedColumn,
  RecognisedRow,
} from "../recognised-sheet";
import type { SheetArea } from "../sheet/sheet-area";

/** Where a sheet may name its committee. */
export interface CommitteeSources {
  readonly area: SheetArea;
  readonly file: string;
  readonly sender?: string;
  /** First row of the header; `null` where there is no table. */
  readonly headerTop: number | null;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
}

interface Clue extends CommitteeEvidence {
  readonly source: Source;
  readonly strength: number;
  readonly rows?: number;
}

type Source = "title" | "label" | "column" | "file" | "sender" | "sheet" | "signature";

/** How far each source is trusted: people copy last year's sheet name before they copy the title (R6). */
const trust: Readonly<Record<Source, number>> = {
  title: 0.9,
  label: 0.9,
  column: 0.8,
  file: 0.75,
  sender: 0.6,
  sheet: 0.5,
  signature: 0.3,
};
const strong: readonly Source[] = ["title", "label", "column", "file"];
/** Weight of evidence (−ln of the doubt left) that a certain name needs, and its lead over any other. */
const leastEvidence = 0.5;
const leastLead = 1;
const titleRows = 40;

/** The committee that a sheet is of, by all that names one; where strong sources disagree it is ambiguous (R6, R7). */
export function nameCommittee(sources: CommitteeSources, matcher: CommitteeMatcher): CommitteeMatch {
  const texts = textsOf(sources, matcher);
  const cluesIn = (found: readonly SourceText[]) =>
    found.flatMap((text) => matcher.find(text.text).map((hit) => clueOf(text, hit)));
  const own = cluesIn(texts);
  // A column of organisations names units of other committees too: it is asked only where nothing else speaks.
  const clues = own.length > 0 ? own : mostOfRows(cluesIn(columnTexts(sources, "organisation")), sources);
  const scores = scoreByCommittee(clues);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  const candidates = [...clues]
    .sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0) || b.strength - a.strength)
    .map(evidenceOf);
  if (!best || best[1] < leastEvidence)
    return { id: null, state: "unknown", candidates, proposals: proposalsOf(texts, matcher, candidates) };
  if (best[1] - (second?.[1] ?? 0) < leastLead && second)
    return { id: null, state: "ambiguous", candidates, proposals: [] };
  if (strongSourcesDisagree(clues)) return { id: null, state: "ambiguous", candidates, proposals: [] };
  return { id: best[0], state: "certain", candidates, proposals: [] };
}

/** One school named after its district says nothing of whose list it is: most rows must name the committee. */
function mostOfRows(clues: readonly Clue[], { rows }: CommitteeSources): readonly Clue[] {
  const entries = rows.filter(({ role }) => role === "entry").length;
  const named = new Map<string, number>();
  for (const { id, rows: own = 1 } of clues) named.set(id, (named.get(id) ?? 0) + own);
  return clues.filter(({ id }) => (named.get(id) ?? 0) * 2 > entries);
}

interface SourceText {
  readonly source: Source;
  readonly text: string;
  readonly cell?: string;
  /** In how many rows of a column it stands. */
  readonly rows?: number;
}

function clueOf({ source, cell, rows }: SourceText, hit: CommitteeHit): Clue {
  const from = source === "label" || source === "signature" ? "cell" : source;
  return {
    id: hit.id,
    from,
    text: hit.text,
    source,
    strength: hit.strength * trust[source],
    ...(cell && { cell }),
    ...(rows !== undefined && { rows }),
  };
}

function evidenceOf({ id, from, text, cell }: Clue): CommitteeEvidence {
  return { id, from, text, ...(cell && { cell }) };
}

/** Sources add up, repetitions within a source don't. */
function scoreByCommittee(clues: readonly Clue[]): Map<string, number> {
  const strongest = new Map<string, Clue>();
  for (const clue of clues) {
    const key = `${clue.source} ${clue.id}`;
    if ((strongest.get(key)?.strength ?? 0) < clue.strength) strongest.set(key, clue);
  }
  const scores = new Map<string, number>();
  for (const { id, strength } of strongest.values())
    scores.set(id, (scores.get(id) ?? 0) - Math.log(1 - Math.min(0.99, strength)));
  return scores;
}

/** Two sources that each name one committee, and not the same one. A source that names several settles nothing. */
function strongSourcesDisagree(clues: readonly Clue[]): boolean {
  const named = new Set<string>();
  for (const source of strong) {
    const ids = new Set(clues.filter((clue) => clue.source === source).map(({ id }) => id));
    const [only] = ids;
    if (ids.size === 1 && only !== undefined) named.add(only);
  }
  return named.size > 1;
}

/** A sheet of one school or hospital, which may be named after another district: it says nothing of the committee. */
const namesInstitution =
  /^(truong (thpt|thcs|th|tieu hoc|mam non|mn|pt)|thpt|thcs|benh vien|bv|trung tam|chi cuc|chi nhanh|cong ty|cty|ngan hang|hat|dien luc|buu dien)\b/;

/** A column of organisations may be headed like one of committees: then most of its rows name none. */
function committeeTexts(sources: CommitteeSources, matcher: CommitteeMatcher): SourceText[] {
  const texts = columnTexts(sources, "committee");
  const rowsOf = (found: readonly SourceText[]) => found.reduce((sum, { rows = 1 }) => sum + rows, 0);
  const naming = texts.filter(({ text }) => matcher.find(text).length > 0);
  return rowsOf(naming) * 2 >= rowsOf(texts) ? texts : [];
}

function textsOf(sources: CommitteeSources, matcher: CommitteeMatcher): SourceText[] {
  const { area, file, sender } = sources;
  return [
    ...titleTexts(sources),
    ...committeeTexts(sources, matcher),
    { source: "file", text: fileTitle(file) },
    ...(sender ? [{ source: "sender" as const, text: sender }] : []),
    ...(namesInstitution.test(foldText(area.grid.name))
      ? []
      : [{ source: "sheet" as const, text: area.grid.name }]),
    ...signatureTexts(sources),
  ];
}

const labelled = /^\s*(đơn vị|đảng bộ|cấp ủy|cấp uỷ|tên đơn vị|tên cấp ủy|đơn vị báo cáo|huyện ủy)\s*:/iu;
/** Lines that name someone else: the place of signing, those who receive it. */
const elsewhere = /^(kinh gui|noi nhan|can cu|don vi tinh|truc thuoc)\b/;

function titleTexts({ area, headerTop }: CommitteeSources): SourceText[] {
  const { filled } = area;
  if (!filled) return [];
  const texts: SourceText[] = [];
  const end = headerTop ?? Math.min(filled.bottom + 1, filled.top + titleRows);
  for (let row = filled.top; row < end; row++) {
    for (const column of area.filledColumns(row)) {
      const cell = cellAddress(row, column);
      for (const line of textAt(area.grid, row, column).split(/[\r\n]+/)) {
        if (line.length > 300 || isPlaceAndDate(line) || elsewhere.test(foldText(line))) continue;
        texts.push({ source: labelled.test(line) ? "label" : "title", text: cleanText(line), cell });
      }
    }
  }
  return texts;
}

/** What a column says, each text once; a committee named in every row is one text. */
function columnTexts({ area, columns, rows }: CommitteeSources, of: Field): SourceText[] {
  const column = columns.find(({ field }) => field === of)?.column;
  if (column === undefined) return [];
  const texts = new Map<string, { source: "column"; text: string; cell: string; rows: number }>();
  for (const { row, role } of rows) {
    const text = role === "entry" ? cleanText(textAt(area.grid, row, column)) : "";
    const known = texts.get(text);
    if (known) known.rows++;
    else if (text !== "" && texts.size <= 50)
      texts.set(text, { source: "column", text, cell: cellAddress(row, column), rows: 1 });
  }
  return [...texts.values()];
}

const lastRowsRead = 30;

function signatureTexts({ area, rows }: CommitteeSources): SourceText[] {
  const notes = rows.filter(({ role }) => role === "note").slice(-lastRowsRead);
  return notes.flatMap(({ row }) =>
    area.filledColumns(row).flatMap((column) => {
      const text = cleanText(textAt(area.grid, row, column));
      if (!/^(t\/m|tm\.?|t\.m)\s/i.test(text)) return [];
      return [{ source: "signature" as const, text, cell: cellAddress(row, column) }];
    }),
  );
}

/** The file's own name: neither folders nor the archive around it, nor its ending. */
function fileTitle(file: string): string {
  const name = file.split(/[!/\\]/).at(-1) ?? file;
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, "").replace(/_/g, " ");
}

const mostProposals = 5;

function proposalsOf(
  texts: readonly SourceText[],
  matcher: CommitteeMatcher,
  weak: readonly CommitteeEvidence[],
): CommitteeEvidence[] {
  const proposals = new Map(weak.map((evidence) => [evidence.id, evidence]));
  const near = texts
    .filter(({ text }) => text.length <= 120)
    .flatMap((text) => matcher.propose(text.text).map((hit) => clueOf(text, hit)))
    .sort((a, b) => b.strength - a.strength);
  for (const clue of near) if (!proposals.has(clue.id)) proposals.set(clue.id, evidenceOf(clue));
  return [...proposals.values()].slice(0, mostProposals);
}
