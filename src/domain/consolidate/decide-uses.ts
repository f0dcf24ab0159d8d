import { groupBy } from "../check/group-by";
import type { Finding } from "../finding";
import { orderOfArrival } from "./arrival";
import type { SubmittedFile } from "./consolidation-input";
import { isBlankForm } from "./committee-reports";
import { decideAcrossFiles } from "./decide-across-files";
import { decideInWorkbook } from "./decide-in-workbook";
import { monthFindings } from "./month-forms";
import type { PlacedSheet, SheetUse } from "./placed-sheet";
import { countedWhole, type Decisions } from "./sheet-decision";
import { findingsOfDecisions, findingsOfWords } from "./decision-findings";
import { relateVersions } from "./relate-versions";
import { type ByWord, relationsOfWords, settleByWord, versionSaid, type WordOf } from "./settle-by-word";
import { preferMonths } from "./prefer-months";
import { sideForms } from "./side-forms";
import type { VersionRelation } from "./version-relation";
import { countUnits, listUnits, type SheetUnits } from "./sheet-units";

export interface Deciding {
  readonly uses: ReadonlyMap<PlacedSheet, SheetUse>;
  readonly findings: readonly Finding[];
  readonly relations: readonly VersionRelation[];
}

/**
 * C4–C7, C19: what each sheet is used for. What the user said of it goes first. Lists of a committee are decided among
 * each other, then its count forms: beside any list with persons they are cross-checks, otherwise decided likewise.
 */
export function decideUses(
  sheets: readonly PlacedSheet[],
  files: readonly SubmittedFile[],
  year: number,
  wordOf: WordOf = versionSaid,
): Deciding {
  const uses = new Map<PlacedSheet, SheetUse>();
  const findings: Finding[] = [];
  const relations: VersionRelation[] = [];
  const arrival = new Map(orderOfArrival(files).map((file, position) => [file, position]));
  const candidates = sheets.filter((sheet) => sheet.standing === "candidate");
  for (const ofCommittee of groupBy(candidates, (sheet) => sheet.committee).values()) {
    const said = settleByWord(ofCommittee, arrival, wordOf);
    const decided = decideCommittee(said, arrival, uses, year);
    findings.push(...findingsOfWords(said), ...decided.findings);
    relations.push(...relationsOfWords(said), ...decided.relations);
  }
  for (const sheet of sheets)
    if (sheet.standing !== "candidate") uses.set(sheet, { use: sheet.standing, leftOut: new Map() });
  return { uses, findings, relations };
}

type Decided = Pick<Deciding, "findings" | "relations">;

function decideCommittee(
  { open, added, withdrawn, replaced }: ByWord,
  arrival: ReadonlyMap<number, number>,
  uses: Map<PlacedSheet, SheetUse>,
  year: number,
): Decided {
  for (const sheet of [...withdrawn, ...replaced.keys()])
    uses.set(sheet, { use: "superseded", leftOut: new Map() });
  for (const sheet of added) uses.set(sheet, countedWhole);
  const isList = (sheet: PlacedSheet) => sheet.extracted.sheet.kind === "list";
  const lists = open.filter(isList);
  const forms = open.filter((sheet) => !isList(sheet));
  const side = sideForms(forms);
  const among = { arrival, uses, year };
  const ofLists = decideAmong(lists, added.filter(isList), listUnits, among);
  const withPersons = lists.filter((list) => list.extracted.entries.some((entry) => entry.count > 0));
  const addedForms = added.filter((sheet) => !isList(sheet));
  const knowsQuotas = [...forms, ...addedForms].every(({ extracted }) => extracted.earlier === undefined);
  const unitsOfForm = (form: PlacedSheet) => countUnits(form, knowsQuotas);
  const whole = withPersons.length === 0 ? forms.filter((form) => !side.has(form)) : [];
  const ofForms = decideAmong(whole, addedForms, unitsOfForm, among);
  for (const form of withPersons.length === 0 ? side : forms)
    uses.set(form, { use: "cross-check", leftOut: new Map() });
  return {
    findings: [...ofLists.findings, ...ofForms.findings, ...besideFindings(forms, withPersons)],
    relations: [...ofLists.relations, ...ofForms.relations],
  };
}

interface Among {
  readonly arrival: ReadonlyMap<number, number>;
  readonly uses: Map<PlacedSheet, SheetUse>;
  readonly year: number;
}

function decideAmong(
  sheets: readonly PlacedSheet[],
  added: readonly PlacedSheet[],
  unitsOf: (sheet: PlacedSheet) => SheetUnits,
  { arrival, uses, year }: Among,
): Decided {
  // A form that came back without a result replaces no result (C24).
  const filled = sheets.filter((sheet) => sheet.extracted.entries.length > 0 && !isBlankForm(sheet));
  for (const sheet of sheets) uses.set(sheet, countedWhole);
  if (filled.length + added.length < 2) return { findings: [], relations: [] };
  const decisions: Decisions = new Map();
  const counted = (sheet: SheetUnits) => decisions.get(sheet) ?? countedWhole;
  const units = filled.map(unitsOf);
  const workbooks = [...groupBy(units, (sheet) => sheet.placed.fileIndex)]
    .sort(([one], [other]) => (arrival.get(one) ?? 0) - (arrival.get(other) ?? 0))
    .map(([, workbook]) => workbook);
  for (const workbook of workbooks) decideInWorkbook(workbook, decisions);
  decideAcrossFiles(workbooks, decisions, counted, year);
  const ofMonths = monthFindings(decisions);
  preferMonths(decisions);
  for (const [{ placed }, decision] of decisions) uses.set(placed, decision);
  return {
    findings: [...findingsOfDecisions(decisions), ...ofMonths],
    relations: relateVersions(units, decisions, added.map(unitsOf)),
  };
}

/** A count form that came in another file than the lists: the list wins, and the sender's form is named. */
function besideFindings(forms: readonly PlacedSheet[], lists: readonly PlacedSheet[]): Finding[] {
  const [list] = lists;
  const filesWithLists = new Set(lists.map((one) => one.fileIndex));
  if (list === undefined) return [];
  return forms
    .filter((form) => !filesWithLists.has(form.fileIndex))
    .map(({ committee, extracted }) => ({
      rule: "sheet.ignored",
      severity: "info",
      ...(committee === null ? {} : { committee }),
      where: { file: extracted.sheet.file, sheet: extracted.sheet.grid.name },
      facts: {
        cause: "counts-beside-list",
        otherFile: list.extracted.sheet.file,
        otherSheet: list.extracted.sheet.grid.name,
      },
    }));
}
