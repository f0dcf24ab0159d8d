import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textTable } from "../../src/cli/terminal";
import {
  choose,
  closePages,
  openInExcel,
  type OpenPane,
  runPane,
  type RunningPane,
  workSince,
} from "../../test/support/running-pane";
import { makeSet, type BenchSet } from "./make-set";

/**
 * The built pane beside the emulated Excel: what a consolidation asks of Excel, and the longest time for which the
 * pane could not answer its user. The emulated Excel works in tasks of its own, which don't count: the real one is
 * another process.
 */
async function main(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "tonghop-bench-"));
  const running = await runPane();
  try {
    const rows = [];
    for (const [files, persons] of [
      [14, 150],
      [170, 500],
    ] as const) {
      rows.push(...(await measure(running, await makeSet(`${files} x ${persons}`, files, persons, root))));
    }
    const head = [
      "",
      "s",
      "syncs",
      "allowed",
      "MB",
      "largest request MB",
      "cells written",
      "longest task ms",
    ];
    for (const line of textTable([head, ...rows], new Set([1, 2, 3, 4, 5, 6, 7]))) console.log(line);
  } finally {
    await running.close();
    rmSync(root, { recursive: true, force: true });
  }
}

async function measure(running: RunningPane, set: BenchSet): Promise<string[][]> {
  const open = await openInExcel(running);
  await watchTasks(open);
  const files = readdirSync(set.folder).map((name) => join(set.folder, name));
  const steps = [
    await step(open, `${set.name}: read`, async () => {
      await choose(open, [set.register, ...files]);
      await resultIs(open, /%/);
    }),
    await step(open, `${set.name}: into Excel`, () => consolidate(open)),
    await step(open, `${set.name}: again, nothing changed`, () => consolidate(open)),
  ];
  await closePages();
  return steps;
}

async function consolidate(open: OpenPane): Promise<void> {
  await open.pane.getByRole("button", { name: "Tổng hợp vào Excel" }).click();
  await open.pane
    .waitForSelector("[role=progressbar]", { state: "attached", timeout: 60_000 })
    .catch(() => null);
  await resultIs(open, /Đã ghi/);
}

async function resultIs({ pane }: OpenPane, words: RegExp): Promise<void> {
  await pane.locator("[role=status]", { hasText: words }).first().waitFor({ timeout: 600_000 });
  await pane.waitForFunction(() => document.querySelector("[role=progressbar]") === null, null, {
    timeout: 600_000,
  });
}

async function step(open: OpenPane, name: string, act: () => Promise<void>): Promise<string[]> {
  await workSince(open);
  await longestTask(open);
  const began = performance.now();
  await act();
  const seconds = (performance.now() - began) / 1000;
  const { syncs, bytes, largestRequest, cellsWritten } = await workSince(open);
  const megabytes = (amount: number) => (amount / 1_000_000).toFixed(2);
  return [
    name,
    seconds.toFixed(1),
    String(syncs),
    String(12 + Math.floor(bytes / 2_000_000)),
    megabytes(bytes),
    megabytes(largestRequest),
    String(cellsWritten),
    (await longestTask(open)).toFixed(0),
  ];
}

declare global {
  interface Window {
    longestTask?: number;
  }
}

async function watchTasks({ page, pane }: OpenPane): Promise<void> {
  await page.evaluate(() => {
    const { excel } = window.emulatorPage;
    const execute = excel.execute;
    const pause = () => new Promise((resolve) => setTimeout(resolve));
    Object.assign(excel, {
      execute: async (...request: Parameters<typeof execute>) => {
        await pause();
        const answer = await execute(...request);
        await pause();
        return answer;
      },
    });
  });
  await pane.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === "self") window.longestTask = Math.max(window.longestTask ?? 0, duration);
      }
    }).observe({ type: "longtask" });
  });
}

/** Milliseconds, since this was asked last; 0 where no task took 50 or more. */
function longestTask({ pane }: OpenPane): Promise<number> {
  return pane.evaluate(() => {
    const longest = window.longestTask ?? 0;
    window.longestTask = 0;
    return longest;
  });
}

void main();
