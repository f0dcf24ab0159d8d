import type { Finding, RuleId } from "../finding";
import type { EarlierSheet, ExtractedSheet } from "../extract/extracted-sheet";
import type { RecognisedSheet } from "../recognise/recognised-sheet";
import type { Register } from "../register/register";
import { committeeKey } from "../text/committee-key";
import { editDistance } from "../text/edit-distance";
import type { ConsolidationInput } from "./consolidation-input";
import type { PlacedSheet } from "./placed-sheet";
import { leftOverFindings, placeOfTable, purposeFinding } from "./table-findings";

/**
 * C3: gives every sheet its committee: its own, else the one that the rest of its workbook is certainly of. A list
 * or count form without either is not counted and an error; what holds no admissions is ignored, and listed.
 */
export function placeSheets(
  files: ConsolidationInput["files"],
  register: Register,
  expected: ReadonlySet<string>,
): { readonly sheets: PlacedSheet[]; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  const names = new Map(register.committees.map((committee) => [committee.id, committee.name]));
  let receipts = 0;
  const sheets = files.flatMap((file, fileIndex) => {
    const ofWorkbook = committeeOfWorkbook(file.sheets);
    const before = receipts;
    receipts += file.refused === null ? file.sheets.length : 1;
    return file.sheets.map((extracted, sheetIndex): PlacedSheet => {
      const { committee, standing, finding } = placeSheet(extracted, ofWorkbook, names, expected);
      if (finding !== null) findings.push(finding);
      findings.push(...leftOverFindings(extracted, file.sheets, committee));
      const receipt = before + sheetIndex + 1;
      return { file, fileIndex, sheetIndex, receipt, extracted, committee, standing };
    });
  });
  return { sheets, findings };
}

/** The one committee that lists and count forms of a workbook name; `null` where they name none, or several. */
function committeeOfWorkbook(sheets: readonly ExtractedSheet[]): string | null {
  const forms = sheets.filter(({ sheet }) => isForm(sheet.kind)).map(({ sheet }) => sheet.committee);
  const named = new Set(forms.flatMap(({ id, state }) => (state === "certain" && id !== null ? [id] : [])));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

function isForm(kind: ExtractedSheet["sheet"]["kind"]): boolean {
  return kind === "list" || kind === "counts";
}

type Placing = Pick<PlacedSheet, "committee" | "standing"> & { readonly finding: Finding | null };

function placeSheet(
  extracted: ExtractedSheet,
  ofWorkbook: string | null,
  names: ReadonlyMap<string, string>,
  expected: ReadonlySet<string>,
): Placing {
  const { sheet, earlier } = extracted;
  const isNameless = earlier === undefined && namesNobodyElse(sheet, ofWorkbook, names);
  const { id, state } =
    isNameless && ofWorkbook !== null ? { id: ofWorkbook, state: "certain" as const } : sheet.committee;
  const isCertain = state === "certain" && id !== null && expected.has(id);
  const committee = isCertain ? id : null;
  if (sheet.leftOut)
    return {
      committee,
      standing: "ignored",
      finding: toldFinding(earlier, "sheet.ignored") ?? ignoredFinding(sheet, "left-out"),
    };
  if (sheet.otherPurpose !== undefined)
    return { committee, standing: "ignored", finding: purposeFinding(extracted, sheet.otherPurpose) };
  if (!isForm(sheet.kind)) return { committee, ...placeOtherSheet(extracted) };
  if (isCertain) return { committee, standing: "candidate", finding: null };
  const told =
    state === "certain" ? undefined : toldFinding(earlier, "committee.ambiguous", "committee.unknown");
  return { committee: null, standing: "unresolved", finding: told ?? committeeFinding(extracted, names) };
}

/**
 * A sheet that names nobody is of the committee that its neighbours name; one that names others, or that has a name
 * near those of others only, is not. The file's name is the neighbours' too, and a sheet called `Thuận Quý` is a
 * commune's rather than Phú Quý's: of sheets' names only slips count.
 */
function namesNobodyElse(
  { committee }: RecognisedSheet,
  ofWorkbook: string | null,
  names: ReadonlyMap<string, string>,
): boolean {
  const near = committee.proposals.filter(
    ({ from, id, text }) => from !== "file" && (from !== "sheet" || isSlip(text, names.get(id) ?? "")),
  );
  const isNearOthers = near.length > 0 && near.every(({ id }) => id !== ofWorkbook);
  return committee.state === "unknown" && committee.candidates.length === 0 && !isNearOthers;
}

const mostWrongLetters = 2;

function isSlip(text: string, name: string): boolean {
  const [one, other] = [text, name].map((words) => committeeKey(words).folded.replaceAll(" ", ""));
  return editDistance(one ?? "", other ?? "", mostWrongLetters) <= mostWrongLetters;
}

/** What an earlier consolidation said of a sheet that is still not placed. */
function toldFinding(earlier: EarlierSheet | undefined, ...rules: readonly RuleId[]): Finding | undefined {
  return earlier?.findings.find(({ rule }) => rules.includes(rule));
}

function placeOtherSheet({ sheet, earlier }: ExtractedSheet): Pick<Placing, "standing" | "finding"> {
  const where = placeOfTable(sheet);
  const facts = { kind: sheet.kind };
  if (sheet.kind !== "unknown") return { standing: "ignored", finding: otherSheetFinding(sheet) };
  const isAsking = earlier?.wasUnresolved ?? sheet.asks.length > 0;
  return {
    standing: isAsking ? "unresolved" : "ignored",
    finding: toldFinding(earlier, "sheet.unrecognised") ?? {
      rule: "sheet.unrecognised",
      severity: isAsking ? "error" : "warning",
      where,
      facts: {
        ...facts,
        choices: headersOf(sheet.asks).join(", "),
        ...(sheet.evidence.some(({ reason }) => reason === "table on its side") && { cause: "transposed" }),
      },
    },
  };
}

/** What may be a list after all isn't left out without a warning. */
function otherSheetFinding(sheet: RecognisedSheet): Finding {
  const finding = ignoredFinding(sheet, sheet.kind);
  return sheet.asks.some(({ about }) => about === "kind") ? { ...finding, severity: "warning" } : finding;
}

/** The headers that were seen: what they stand above isn't known. */
function headersOf(asks: RecognisedSheet["asks"]): readonly string[] {
  return asks.filter(({ about }) => about === "header").flatMap(({ choices }) => choices);
}

function ignoredFinding(sheet: RecognisedSheet, cause: string): Finding {
  const { kind } = sheet;
  return { rule: "sheet.ignored", severity: "info", where: placeOfTable(sheet), facts: { kind, cause } };
}

function committeeFinding(extracted: ExtractedSheet, names: ReadonlyMap<string, string>): Finding {
  const { sheet, entries } = extracted;
  const { state, id, candidates, proposals } = sheet.committee;
  const isAmbiguous = state === "ambiguous";
  const named =
    isAmbiguous && candidates.length > 0 ? candidates : proposals.length > 0 ? proposals : candidates;
  const [first] = [...candidates, ...proposals];
  const proposed = [...new Set(named.map((one) => names.get(one.id) ?? one.id))];
  return {
    rule: isAmbiguous ? "committee.ambiguous" : "committee.unknown",
    severity: "error",
    where: {
      file: sheet.file,
      sheet: sheet.grid.name,
      ...(first?.cell === undefined ? {} : { cell: first.cell }),
    },
    ...(first === undefined ? {} : { received: first.text }),
    facts: {
      persons: entries.reduce((sum, entry) => sum + entry.count, 0),
      proposals: proposed.join(", "),
      ...(state === "certain" && id !== null
        ? { cause: "not-in-period", committeeName: names.get(id) ?? id }
        : {}),
    },
  };
}
