import { groupBy } from "../check/group-by";
import type { Finding } from "../finding";
import { orderOfArrival } from "./arrival";
import type { SubmittedFile } from "./consolidation-input";
import { decideAcrossFiles } from "./decide-across-files";
import { decideInWorkbook } from "./decide-in-workbook";
import { monthFindings } from "./month-forms";
import type { PlacedSheet, SheetUse } from "./placed-sheet";
import { countedWhole, type Decisions } from "./sheet-decision";
import { sideForms } from "./side-forms";
import { countUnits, listUnits, type SheetUnits } from "./sheet-units";
import { findingsOfDecisions } from "./decision-findings";

/**
 * C4–C7: what each sheet is used for. Lists of a committee are decided among each other, then its count forms:
 * beside any list with persons they are cross-checks, otherwise decided likewise.
 */
export function decideUses(
  sheets: readonly PlacedSheet[],
  files: readonly SubmittedFile[],
  year: number,
): { readonly uses: ReadonlyMap<PlacedSheet, SheetUse>; readonly findings: readonly Finding[] } {
  const uses = new Map<PlacedSheet, SheetUse>();
  const findings: Finding[] = [];
  const arrival = new Map(orderOfArrival(files).map((file, position) => [file, position]));
  const candidates = sheets.filter((sheet) => sheet.standing === "candidate");
  for (const ofCommittee of groupBy(candidates, (sheet) => sheet.committee).values()) {
    const isList = (sheet: PlacedSheet) => sheet.extracted.sheet.kind === "list";
    const lists = ofCommittee.filter(isList);
    const forms = ofCommittee.filter((sheet) => !isList(sheet));
    const side = sideForms(forms);
    findings.push(...decideAmong(lists, listUnits, arrival, uses, year));
    const withPersons = lists.filter((list) => list.extracted.entries.some((entry) => entry.count > 0));
    const knowsQuotas = forms.every(({ extracted }) => extracted.earlier === undefined);
    const unitsOfForm = (form: PlacedSheet) => countUnits(form, knowsQuotas);
    const whole = forms.filter((form) => !side.has(form));
    if (withPersons.length === 0) findings.push(...decideAmong(whole, unitsOfForm, arrival, uses, year));
    for (const form of withPersons.length === 0 ? side : forms)
      uses.set(form, { use: "cross-check", leftOut: new Map() });
    findings.push(...besideFindings(forms, withPersons));
  }
  for (const sheet of sheets)
    if (sheet.standing !== "candidate") uses.set(sheet, { use: sheet.standing, leftOut: new Map() });
  return { uses, findings };
}

function decideAmong(
  sheets: readonly PlacedSheet[],
  unitsOf: (sheet: PlacedSheet) => SheetUnits,
  arrival: ReadonlyMap<number, number>,
  uses: Map<PlacedSheet, SheetUse>,
  year: number,
): Finding[] {
  const filled = sheets.filter((sheet) => sheet.extracted.entries.length > 0);
  for (const sheet of sheets) uses.set(sheet, countedWhole);
  if (filled.length < 2) return [];
  const decisions: Decisions = new Map();
  const counted = (sheet: SheetUnits) => decisions.get(sheet) ?? countedWhole;
  const workbooks = [...groupBy(filled.map(unitsOf), (sheet) => sheet.placed.fileIndex)]
    .sort(([one], [other]) => (arrival.get(one) ?? 0) - (arrival.get(other) ?? 0))
    .map(([, workbook]) => workbook);
  for (const workbook of workbooks) decideInWorkbook(workbook, decisions);
  decideAcrossFiles(workbooks, decisions, counted, year);
  for (const [{ placed }, decision] of decisions) uses.set(placed, decision);
  return [...findingsOfDecisions(decisions), ...monthFindings(decisions)];
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
