import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = join(__dirname, "../..");
export const sampleFolder = join(root, "samples/2021");

export interface CommandRun {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command as `npm run tonghop` does, in a process of its own. */
export function runCommand(...args: readonly string[]): CommandRun {
  const run = spawnSync(process.execPath, ["scripts/run.mjs", "src/cli/index.ts", ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return { status: run.status, out: run.stdout, error: run.stderr };
}

export function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) ?? "";
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

/** A folder for one test file, gone when the file's tests are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tonghop-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What `consolidate --json` writes, as far as the tests read it. */
export interface ConsolidationJson {
  readonly period: { readonly from: string; readonly to: string };
  readonly total: Figures;
  readonly committees: readonly (Figures & {
    readonly id: string;
    readonly name: string;
    readonly rank: number | null;
    readonly byMonth: readonly number[];
    readonly submission: string;
  })[];
  readonly submissions: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly committee: string | null;
    readonly kind: string;
    readonly rows: number;
    readonly counted: number;
    readonly use: string;
    readonly sha256: string;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly committee: string | null;
    readonly file: string | null;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly expected: string | null;
    readonly received: string | null;
    readonly message: string;
  }[];
  readonly narrative: string;
}

export interface Figures {
  readonly quota: number | null;
  readonly admitted: number;
  readonly variance: number | null;
  readonly percent: number | null;
  readonly class: string;
  readonly female: number;
  readonly ethnicMinority: number;
  readonly religious: number;
  readonly youthUnion: number;
}
