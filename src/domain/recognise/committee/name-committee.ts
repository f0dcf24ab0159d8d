import type { CommitteeHit, CommitteeMatcher } from "../../register/match-committee";
import type { CommitteeEvidence, CommitteeMatch } from "../recognised-sheet";
import { columnTexts, committeeTexts, groupTexts } from "./committee-texts";
import type { CommitteeSources, Source, SourceText } from "./committee-sources";
import { namesJointly } from "./joint-list";
import { isNamedAsUnit } from "./named-as-unit";

export type { CommitteeSources } from "./committee-sources";

interface Clue extends CommitteeEvidence {
  readonly source: Source;
  readonly strength: number;
  readonly rows?: number;
}

/** How far each source is trusted: people copy last year's sheet name before they copy the title (R6). */
const trust: Readonly<Record<Source, number>> = {
  title: 0.9,
  label: 0.9,
  column: 0.8,
  file: 0.75,
  sender: 0.6,
  archive: 0.6,
  subject: 0.6,
  group: 0.6,
  sheet: 0.5,
  signature: 0.5,
  // The office's own filing: it is proposed, and not taken by itself.
  folder: 0.35,
};
const strong: readonly Source[] = ["title", "label", "column", "file", "sender", "signature"];
/** Weight of evidence (−ln of the doubt left) that a certain name needs, and its lead over any other. */
const leastEvidence = 0.5;
const leastLead = 1;

/** The committee that a sheet is of, by all that names one; where strong sources disagree it is ambiguous (R6, R7). */
export function nameCommittee(sources: CommitteeSources, matcher: CommitteeMatcher): CommitteeMatch {
  const texts = committeeTexts(sources, matcher);
  const cluesIn = (found: readonly SourceText[]) =>
    found.flatMap((text) => matcher.find(text.text).map((hit) => clueOf(text, hit)));
  const own = cluesIn(texts);
  // Columns and groups of organisations name units of other committees too: they are asked only where nothing else speaks.
  const clues =
    own.length > 0
      ? own
      : [
          ...(["organisation", "cell"] as const)
            .map((field) => mostOfRows(cluesIn(columnTexts(sources, field)), sources))
            .reduce((organisation, cell) => (organisation.length > 0 ? organisation : cell)),
          ...cluesIn(groupTexts(sources)),
        ];
  const scores = scoreByCommittee(clues);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  const candidates = [...clues]
    .sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0) || b.strength - a.strength)
    .map(evidenceOf);
  if (!best || best[1] < leastEvidence)
    return { id: null, state: "unknown", candidates, proposals: proposalsOf(texts, matcher, candidates) };
  const isClose = second !== undefined && best[1] - second[1] < leastLead;
  if (isClose || strongSourcesDisagree(clues) || isJoint(texts, matcher))
    return { id: null, state: "ambiguous", candidates, proposals: [] };
  return { id: best[0], state: "certain", candidates, proposals: [] };
}

/** A list of two committees is of neither, whatever the file's name says. */
function isJoint(texts: readonly SourceText[], matcher: CommitteeMatcher): boolean {
  return texts.some(
    ({ source, text }) =>
      (source === "title" || source === "label") && namesJointly(text, matcher.find(text)),
  );
}

/** Rows of other committees among most of one: so few may be persons who came from there. */
const fewOthers = 0.1;

/** A unit named after another district says nothing of whose list it is: most rows must name the committee, and hardly any another. */
function mostOfRows(clues: readonly Clue[], { rows }: CommitteeSources): readonly Clue[] {
  const entries = rows.filter(({ role }) => role === "entry").length;
  const named = new Map<string, number>();
  for (const { id, rows: own = 1 } of clues) named.set(id, (named.get(id) ?? 0) + own);
  const [most = 0, ...others] = [...named.values()].sort((a, b) => b - a);
  if (most * 2 <= entries) return [];
  const isMixed = others.reduce((sum, count) => sum + count, 0) > fewOthers * most;
  return isMixed ? clues : clues.filter(({ id }) => named.get(id) === most);
}

const evidenceFrom: Readonly<Record<Source, CommitteeEvidence["from"]>> = {
  title: "title",
  label: "cell",
  column: "column",
  group: "cell",
  file: "file",
  archive: "file",
  folder: "file",
  sender: "sender",
  subject: "subject",
  sheet: "sheet",
  signature: "cell",
};

function clueOf({ source, cell, rows }: SourceText, hit: CommitteeHit): Clue {
  return {
    id: hit.id,
    from: evidenceFrom[source],
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

/** A mail that is saved bears its subject as its name: these are one source. */
const sameSource: Readonly<Partial<Record<Source, Source>>> = { subject: "archive" };

/** Sources add up, repetitions within a source don't. */
function scoreByCommittee(clues: readonly Clue[]): Map<string, number> {
  const strongest = new Map<string, Clue>();
  for (const clue of clues) {
    const key = `${sameSource[clue.source] ?? clue.source} ${clue.id}`;
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

const mostProposals = 5;
/** Lines and cells above a table, or of a sheet without one: whoever names a committee there does so among the first. */
const mostTitles = 100;
const longestName = 120;

/** What is compared letter by letter with all names of the register: each text once. */
function textsToCompare(texts: readonly SourceText[]): readonly SourceText[] {
  const first = new Map<string, SourceText>();
  for (const text of texts)
    if (text.text.length <= longestName && !first.has(text.text)) first.set(text.text, text);
  let titles = 0;
  return [...first.values()].filter(({ source }) => source !== "title" || ++titles <= mostTitles);
}

function proposalsOf(
  texts: readonly SourceText[],
  matcher: CommitteeMatcher,
  weak: readonly CommitteeEvidence[],
): CommitteeEvidence[] {
  const proposals = new Map(weak.map((evidence) => [evidence.id, evidence]));
  const near = textsToCompare(texts)
    .filter(({ source, text }) => source !== "sheet" || !isNamedAsUnit(text, texts))
    .flatMap((text) => matcher.propose(text.text).map((hit) => clueOf(text, hit)))
    .sort((a, b) => b.strength - a.strength);
  for (const clue of near) if (!proposals.has(clue.id)) proposals.set(clue.id, evidenceOf(clue));
  return [...proposals.values()].slice(0, mostProposals);
}
