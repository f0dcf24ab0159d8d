import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openFile } from "../../src/intake/open-file";
import { readState } from "../../src/domain/report/state/workbook-state";
import { type ConsolidationJson, readJson, temporaryFolder } from "../support/command";
import { runConsolidate } from "../support/consolidate-command";
import { convert, libreOfficeTimeout } from "../support/libreoffice";
import { packageCounts } from "../support/package-check";
import { withState } from "../support/state-part";

/* Workbooks that an older product made, or that another program saved. */

jest.setTimeout(libreOfficeTimeout);

const folder = temporaryFolder();
const book = join(folder, "tong hop.xlsx");
const json = join(folder, "ket qua.json");
const consolidate = () => runConsolidate(book, "--year", "2021", "--out", book, "--json", json);

interface Rebuilt {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

function rebuilt(): readonly Rebuilt[] {
  const { findings } = readJson<ConsolidationJson & { readonly findings: readonly Rebuilt[] }>(json);
  return findings.filter(({ rule }) => rule === "workbook.rebuilt");
}

const admitted = () => readJson<ConsolidationJson>(json).total.admitted;

beforeEach(() => {
  copyFileSync(join(__dirname, "..", "earlier", "fixtures", "version-0.xlsx"), book);
});

test("E12: a workbook of the first form goes on with every number, is brought up to date, and that is said once", async () => {
  expect((await consolidate()).status).toBe(0);
  const [told] = rebuilt();
  expect(told?.severity).toBe("info");
  expect(told?.message).toMatch(/^Sổ tổng hợp này không ghi phiên bản: do bản TongHop cũ/);
  expect(admitted()).toBe(6);
  await consolidate();
  expect([rebuilt(), admitted()]).toEqual([[], 6]);
});

test("E12, E13: saved by LibreOffice it says its version as before; without the part it goes on by its tables", async () => {
  await consolidate();
  const before = packageCounts(readFileSync(book));
  writeFileSync(book, convert(book, "xlsx"));
  const opened = await openFile("tong hop.xlsx", readFileSync(book));
  expect(opened.state === "read" && readState(opened.workbook.state).kind).toBe("known");
  expect((await consolidate()).status).toBe(0);
  expect([rebuilt(), admitted()]).toEqual([[], 6]);
  expect(packageCounts(readFileSync(book))).toMatchObject({ customParts: before["customParts"] });
  writeFileSync(book, withState(readFileSync(book), null));
  await consolidate();
  expect([rebuilt().map(({ severity }) => severity), admitted()]).toEqual([["info"], 6]);
});
