import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textTable } from "../../src/cli/terminal";
import { contenders } from "./contenders";
import { makeSet, type BenchSet } from "./make-set";

/**
 * Speed as ratios within one run: every contender reads the same generated workbooks, each in a process of its
 * own, in turns; the median of the rounds is printed. Times are of whole reads from a cold process, modules
 * loaded within them, as a user of the command meets them.
 */
interface Measure {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly count: number;
}

const python = ["/usr/bin/python3", "python3"].find(
  (path) => spawnSync(path, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0,
);

async function main(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "tonghop-bench-"));
  try {
    for (const [files, rows, rounds] of [
      [14, 150, 5],
      [170, 500, 3],
    ] as const) {
      measureSet(await makeSet(`${files} x ${rows}`, files, rows, root), rounds);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function measureSet(set: BenchSet, rounds: number): void {
  const names = [...Object.keys(contenders), ...(python === undefined ? [] : ["openpyxl: read"])];
  const measures = new Map<string, Measure[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) measures.get(name)?.push(measure(name, set));
  }
  const floors = measures.get("floor") ?? [];
  const rows = names.map((name) => {
    const own = measures.get(name) ?? [];
    const ratios = own.map(
      ({ milliseconds }, round) => milliseconds / (floors[round]?.milliseconds ?? Number.NaN),
    );
    return [
      name,
      median(own.map(({ milliseconds }) => milliseconds)).toFixed(0),
      median(ratios).toFixed(1),
      median(own.map(({ megabytes }) => megabytes)).toFixed(0),
      String(own[0]?.count ?? ""),
    ];
  });
  console.log(`\n${set.files} files of ${set.rowsPerFile} rows, ${rounds} rounds, medians`);
  for (const line of textTable(
    [["", "ms", "× floor", "peak MB", "cells / persons"], ...rows],
    new Set([1, 2, 3, 4]),
  )) {
    console.log(line);
  }
}

function measure(name: string, set: BenchSet): Measure {
  const [command, args] =
    name === "openpyxl: read"
      ? [python ?? "python3", ["scripts/bench/openpyxl_read.py", set.folder]]
      : [
          process.execPath,
          ["scripts/run.mjs", "scripts/bench/run-contender.ts", name, set.folder, set.register],
        ];
  const run = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 24 });
  if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`);
  return JSON.parse(run.stdout) as Measure;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

void main();
