import { readSubmissions } from "../../src/application/read-submissions";
import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { Entry, Summary } from "../../src/domain/consolidate/summary";
import { extractSheet } from "../../src/domain/extract/extract-sheet";
import type { Finding } from "../../src/domain/finding";
import type { Workbook } from "../../src/domain/grid/grid";
import type { RecognisedSheet } from "../../src/domain/recognise/recognised-sheet";
import type { Register } from "../../src/domain/register/register";
import { openSubmission } from "./open-submission";
import type { Submission, ToldPerson, Truth } from "./submission";

export interface Verdict {
  readonly submission: Submission;
  /** What differs from the truth; none: right to the person. */
  readonly wrong: readonly string[];
  /** Wrong, and no finding of severity error or warning leads to it. */
  readonly isSilent: boolean;
  /** Planted faults that no finding names. */
  readonly missed: readonly string[];
  /** Findings of severity error or warning that nothing in the submission deserves. */
  readonly needless: readonly Finding[];
  /** `sheet: about what` of each sheet that asks the user. */
  readonly asks: readonly string[];
  readonly sheets: readonly RecognisedSheet[];
}

/** Consolidates the submission alone against the register and holds the result against its truth. */
export async function judgeSubmission(submission: Submission, register: Register): Promise<Verdict> {
  const workbook = await openSubmission(submission);
  const { file, truth } = submission;
  const sheets = await recogniseAll(file, workbook, register);
  const summary = consolidate({
    register,
    year: 2021,
    period: { from: "2021-01-01", to: "2021-12-31" },
    files: [
      {
        file,
        sha256: "",
        received: null,
        modified: null,
        refused: null,
        sheets: sheets.map((sheet) => extractSheet(sheet, { year: 2021 })),
      },
    ],
    deadline: null,
    zeroConfirmed: [],
  });
  const told = summary.findings.filter(
    ({ severity, rule }) => severity !== "info" && rule !== "committee.missing",
  );
  const wrong = differences(summary, truth);
  const answers = (finding: Finding): boolean => truth.faults.some((fault) => isOf(finding, fault));
  const isUnnamed = truth.committee === null;
  const needless = told.filter(
    (finding) =>
      !answers(finding) &&
      !isTolerated(finding, submission.dimensions) &&
      !(isUnnamed && /^committee\.(unknown|ambiguous)$/.test(finding.rule)),
  );
  const missed = truth.faults.filter((fault) => !told.some((finding) => isOf(finding, fault)));
  return {
    submission,
    wrong,
    isSilent:
      wrong.length > 0 && !needless.some(({ where }) => where.file === file && where.sheet !== undefined),
    missed: isUnnamed
      ? []
      : missed.map(({ rules, sheet, cell }) => `${rules.join("/")} at ${sheet}!${cell ?? "?"}`),
    needless: wrong.length > 0 ? [] : needless,
    asks: sheets.flatMap(({ grid, asks }) =>
      asks
        .filter(({ about }) => !(isUnnamed && about === "committee"))
        .map(
          ({ about, column, choices }) =>
            `${grid.name}: ${about} ${column ?? ""} ${choices.slice(0, 4).join("|")}`,
        ),
    ),
    sheets,
  };
}

/** What is read right but shown for confirmation, for the cell alone doesn't tell it: a day written as a bare number. */
function isTolerated(
  { rule }: Finding,
  { bornDays, admissionDays, decisionDays }: Submission["dimensions"],
): boolean {
  return rule === "date.ambiguous" && [bornDays, admissionDays, decisionDays].includes("bare serial");
}

/** As the command does it with a file that it opened. */
async function recogniseAll(
  name: string,
  workbook: Workbook,
  register: Register,
): Promise<readonly RecognisedSheet[]> {
  const source = { name, modified: null, read: () => Promise.resolve(new Uint8Array()) };
  const open = () => Promise.resolve({ state: "read", format: "xlsx", workbook } as const);
  const [read] = await readSubmissions([source], register, new Set(), open, () => undefined);
  return read?.sheets ?? [];
}

function isOf({ rule, where }: Finding, fault: Truth["faults"][number]): boolean {
  return (
    fault.rules.includes(rule) &&
    where.sheet === fault.sheet &&
    (fault.cell === undefined || where.cell === fault.cell)
  );
}

function differences(summary: Summary, truth: Truth): string[] {
  const wrong: string[] = [];
  const check = (what: string, expected: unknown, received: unknown): void => {
    if (JSON.stringify(expected) !== JSON.stringify(received))
      wrong.push(`${what}: ${JSON.stringify(received)} instead of ${JSON.stringify(expected)}`);
  };
  for (const committee of summary.committees) {
    if (committee.id !== truth.committee) {
      check(`${committee.id} admitted`, 0, committee.admitted);
      continue;
    }
    check("admitted", truth.admitted, committee.admitted);
    for (const figure of ["female", "ethnicMinority", "religious", "youthUnion", "byMonth"] as const) {
      if (truth[figure] !== null) check(figure, truth[figure], committee[figure]);
    }
  }
  if (truth.persons !== null && truth.committee !== null && wrong.length === 0)
    wrong.push(
      ...comparePersons(
        truth.persons,
        summary.entries.filter(({ inForce }) => inForce),
      ),
    );
  return wrong;
}

/** By name, without regard to case: the legacy fonts of capitals don't keep it. */
function comparePersons(told: readonly ToldPerson[], entries: readonly Entry[]): string[] {
  const key = (name: string): string => name.normalize("NFC").toLocaleLowerCase("vi");
  const byName = new Map(entries.map((entry) => [key(entry.name), entry]));
  return told.flatMap((person) => {
    const entry = byName.get(key(person.name)) ?? byName.get(key(withoutTones(person.name)));
    if (entry === undefined) return [`${person.name} is missing`];
    const born = entry.born === null ? null : bornText(entry.born).slice(0, person.born?.length);
    return [
      ...(person.born === born ? [] : [`${person.name} born ${born} instead of ${person.born}`]),
      ...(person.sex === null || person.sex === entry.sex ? [] : [`${person.name}: ${entry.sex}`]),
      ...(person.admissionDate === null || person.admissionDate === entry.admissionDate
        ? []
        : [`${person.name} admitted ${entry.admissionDate} instead of ${person.admissionDate}`]),
    ];
  });
}

function withoutTones(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}

function bornText({ year, month, day }: NonNullable<Entry["born"]>): string {
  return [String(year), month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
