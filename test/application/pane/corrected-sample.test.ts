import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applyCorrection } from "../../../src/application/pane/sheet-decisions-of";
import type { Correction } from "../../../src/application/pane/session-view";
import { consolidate } from "../../../src/domain/consolidate/consolidate";
import type { Summary } from "../../../src/domain/consolidate/summary";
import { extractSheet } from "../../../src/domain/extract/extract-sheet";
import { readRegister } from "../../../src/domain/extract/read-register";
import type { Workbook } from "../../../src/domain/grid/grid";
import { recogniseSheet } from "../../../src/domain/recognise/recognise-sheet";
import type { SheetDecisions } from "../../../src/domain/recognise/sheet-decisions";
import { createCommitteeMatcher } from "../../../src/domain/register/match-committee";
import { openFile } from "../../../src/intake/open-file";
import { sampleFolder } from "../../support/command";

interface Sent {
  readonly file: string;
  readonly workbook: Workbook;
}

async function open(name: string): Promise<Workbook> {
  const opened = await openFile(name, readFileSync(join(sampleFolder, name)));
  if (opened.state === "refused") throw new Error(`${name}: ${opened.cause}`);
  return opened.workbook;
}

/** The sample of 2021, opened once; each consolidation recognises it anew with what the user said. */
async function openSample() {
  const { register } = readRegister(await open("register.xlsx"), "register.xlsx");
  if (register === null) throw new Error("no register");
  const matcher = createCommitteeMatcher(register);
  const names = readdirSync(sampleFolder).filter((name) => name !== "register.xlsx");
  const files = await Promise.all(
    names.map(async (file): Promise<Sent> => ({ file, workbook: await open(file) })),
  );
  type Said = ReadonlyMap<string, SheetDecisions>;
  const recogniseAll = (said: Said = new Map()) =>
    files.map(({ file, workbook }) => ({
      file,
      sheets: workbook.sheets.map((grid) => {
        const decisions = said.get(placeOf(file, grid.name));
        return recogniseSheet(grid, { file, matcher, ...(decisions && { decisions }) });
      }),
    }));
  const consolidateAll = (said?: Said): Summary =>
    consolidate({
      register,
      year: 2021,
      period: { from: "2021-01-01", to: "2021-12-31" },
      files: recogniseAll(said).map(({ file, sheets }) => ({
        file,
        sha256: file,
        received: null,
        modified: null,
        refused: null,
        sheets: sheets.map((sheet) => extractSheet(sheet, { year: 2021 })),
      })),
      deadline: null,
      zeroConfirmed: [],
    });
  return { register, recogniseAll, consolidateAll };
}

const placeOf = (file: string, sheet: string) => `${file}!${sheet}`;
const correct = (...corrections: Correction[]) =>
  corrections.reduce<SheetDecisions>((decisions, one) => applyCorrection(decisions, one), {});

/** Everything that the user could say of a sheet, said as it was recognised. */
function confirmed(sheet: ReturnType<typeof recogniseSheet>): Correction[] {
  const { kind, header, columns, committee } = sheet;
  if (header === null || (kind !== "list" && kind !== "counts")) return [];
  return [
    { what: "kind", kind },
    { what: "encoding", encoding: "as-is" },
    { what: "header", rows: { first: header.top + 1, last: header.bottom + 1 } },
    ...columns.map(({ column, field }): Correction => ({ what: "column", column, field: field ?? "own" })),
    ...(committee.id === null ? [] : [{ what: "committee" as const, committee: committee.id }]),
  ];
}

function taken(correction: Correction): Correction {
  switch (correction.what) {
    case "committee":
      return { what: "committee", committee: null };
    case "kind":
      return { what: "kind", kind: null };
    case "left-out":
      return { what: "left-out", leftOut: false };
    case "encoding":
      return { what: "encoding", encoding: null };
    case "version":
      return { what: "version", version: null };
    case "remembered":
      return { what: "remembered", plain: false };
    case "column":
      return { ...correction, field: null };
    case "header":
      return { what: "header", rows: null };
  }
}

describe("the sample, corrected", () => {
  let sample: Awaited<ReturnType<typeof openSample>>;
  let plain: Summary;
  beforeAll(async () => {
    sample = await openSample();
    plain = sample.consolidateAll();
  });

  const numbersOf = ({ total, committees }: Summary) => ({ total, committees });

  it("S2: what is said as it was recognised, one thing or all of it, changes no number and no row", () => {
    const sheets = sample
      .recogniseAll()
      .flatMap(({ file, sheets: own }) => own.map((sheet) => ({ file, sheet })));
    const kinds: Correction["what"][] = ["kind", "header", "column", "committee"];
    for (const said of [...kinds.map((kind) => [kind]), kinds]) {
      const decisions = sheets.map(({ file, sheet }): [string, SheetDecisions] => [
        placeOf(file, sheet.grid.name),
        correct(...confirmed(sheet).filter(({ what }) => said.includes(what))),
      ]);
      const summary = sample.consolidateAll(new Map(decisions));
      expect([said, numbersOf(summary)]).toEqual([said, numbersOf(plain)]);
      expect(summary.entries).toEqual(plain.entries);
    }
  });

  it("S3: all that was said and taken back leaves everything as it was", () => {
    const decisions = sample.recogniseAll().flatMap(({ file, sheets }) =>
      sheets.map((sheet): [string, SheetDecisions] => {
        const all: Correction[] = [
          ...confirmed(sheet),
          { what: "kind", kind: "counts" },
          { what: "left-out", leftOut: true },
          { what: "committee", committee: "somebody" },
        ];
        return [placeOf(file, sheet.grid.name), correct(...all, ...all.map(taken))];
      }),
    );
    expect(decisions.map(([, one]) => one)).toEqual(decisions.map(() => ({})));
    expect(sample.consolidateAll(new Map(decisions))).toEqual(plain);
  });

  it("S2, R8: what is left out isn't counted, and listed as ignored with its committee", () => {
    const file = "danh_sach_dang_vien_cong_an_tinh.xlsx";
    const own = plain.submissions.filter((one) => one.file === file);
    const id = own.find(({ use }) => use === "counted")?.committee;
    const said = own.map(({ sheet }): [string, SheetDecisions] => [placeOf(file, sheet), { leftOut: true }]);
    const summary = sample.consolidateAll(new Map(said));
    const before = plain.committees.find((one) => one.id === id);
    const after = summary.committees.find((one) => one.id === id);
    expect(before?.admitted).toBeGreaterThan(0);
    expect(after).toMatchObject({ admitted: 0, submission: "missing" });
    expect(summary.total.admitted).toBe(plain.total.admitted - (before?.admitted ?? 0));
    const left = summary.submissions.filter((one) => one.file === file);
    expect(left.map(({ use, counted }) => [use, counted])).toEqual(own.map(() => ["ignored", 0]));
    expect(left.map(({ committee }) => committee)).toContain(id);
    const causes = summary.findings
      .filter(({ rule, where }) => rule === "sheet.ignored" && where.file === file)
      .map(({ facts }) => facts?.["cause"]);
    expect(causes).toEqual(own.map(() => "left-out"));
  });

  it("S2, C3: a sheet counts for the committee that the user names, and for no other", () => {
    const file = "danh_sach_dang_vien_cong_an_tinh.xlsx";
    const own = plain.submissions.filter((one) => one.file === file);
    const from = own.find(({ use }) => use === "counted")?.committee;
    const to = plain.committees.find(({ id }) => id !== from)?.id ?? "";
    const said = own.map(({ sheet }): [string, SheetDecisions] => [placeOf(file, sheet), { committee: to }]);
    const summary = sample.consolidateAll(new Map(said));
    const admitted = (of: Summary, id: string | null | undefined) =>
      of.committees.find((one) => one.id === id)?.admitted ?? 0;
    expect(admitted(summary, from)).toBe(0);
    expect(admitted(summary, to)).toBe(admitted(plain, to) + admitted(plain, from));
    expect(summary.total.admitted).toBe(plain.total.admitted);
  });

  it("S2: a committee that the register doesn't have is not counted, and an error", () => {
    const file = "danh_sach_dang_vien_cong_an_tinh.xlsx";
    const own = plain.submissions.filter((one) => one.file === file && one.use === "counted");
    const said = own.map(({ sheet }): [string, SheetDecisions] => [placeOf(file, sheet), { committee: "x" }]);
    const summary = sample.consolidateAll(new Map(said));
    expect(summary.findings.filter(({ where }) => where.file === file)).toContainEqual(
      expect.objectContaining({ rule: "committee.unknown", severity: "error" }),
    );
    expect(summary.total.admitted).toBeLessThan(plain.total.admitted);
  });
});
