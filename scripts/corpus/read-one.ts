import { join } from "node:path";
import { openRegister } from "../../src/application/open-register";
import { readSubmissions } from "../../src/application/read-submissions";
import { sourceOf } from "../../src/cli/collect-files";
import { consolidate } from "../../src/domain/consolidate/consolidate";
import { extractSheet } from "../../src/domain/extract/extract-sheet";
import type { Register } from "../../src/domain/register/register";
import { openFile } from "../../src/intake/open-file";
import { unpackFiles } from "../../src/intake/unpack";
import type { Reading } from "./reading";

const period = { from: "2021-01-01", to: "2021-12-31" };
let known: Promise<Register> | null = null;

/** Takes a file the way of a submission, up to the consolidation, with the register of the sample. */
export async function readOne(path: string): Promise<Reading> {
  const register = await (known ??= readRegister());
  const sources = await unpackFiles([sourceOf(path)]);
  const submissions = await readSubmissions(sources, register, new Set(), openFile, () => undefined);
  const files = submissions.map(({ sheets, ...file }) => ({
    ...file,
    received: null,
    modified: null,
    sheets: sheets.map((sheet) => extractSheet(sheet, { year: 2021 })),
  }));
  const summary = consolidate({ register, year: 2021, period, files, deadline: null, zeroConfirmed: [] });
  const refusals = submissions.flatMap(({ refused }) => (refused === null ? [] : [refused]));
  const [first] = refusals;
  if (first && refusals.length === submissions.length)
    return { state: "refused", reason: `${first.rule} (${first.facts?.cause ?? ""})` };
  return {
    state: "read",
    sheets: summary.submissions.map(({ file, sheet, kind, committee, rows, use, counted }) => ({
      ...{ file, sheet, kind, committee, rows, use, counted },
    })),
    cells: submissions.reduce(
      (sum, { sheets }) => sum + sheets.reduce((own, { grid }) => own + filledCells(grid.values), 0),
      0,
    ),
  };
}

/** Cells that hold something; blank texts don't count. */
export function filledCells(rows: readonly (readonly unknown[] | undefined)[]): number {
  let count = 0;
  rows.forEach((row) => {
    row?.forEach((value) => {
      if (value !== null && value !== undefined && value !== "") count++;
    });
  });
  return count;
}

async function readRegister(): Promise<Register> {
  const opened = await openRegister(sourceOf(join(process.cwd(), "samples/2021/register.xlsx")), openFile);
  if (opened.state === "refused") throw new Error("the sample's register can't be read");
  return opened.register;
}
