/** `npm test`: lint, walls, types, then every test. The last line counts what the runner itself counted. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireTools } from "./tools.mjs";

requireTools();

const lint = spawnSync("npm", ["run", "-s", "lint"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
const folder = mkdtempSync(join(tmpdir(), "tonghop-test-"));
const report = join(folder, "jest.json");
const jest = spawnSync(
  process.execPath,
  ["node_modules/jest/bin/jest.js", "--json", "--outputFile", report, ...process.argv.slice(2)],
  { stdio: ["ignore", "ignore", "inherit"] },
);

let passed = 0;
let failed = 0;
try {
  const counts = JSON.parse(readFileSync(report, "utf8"));
  passed = counts.numPassedTests;
  // A suite that could not start and a test that did not run are failures: nothing may be left out silently.
  failed =
    counts.numFailedTests + counts.numRuntimeErrorTestSuites + counts.numPendingTests + counts.numTodoTests;
} catch {
  failed = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (lint.status !== 0) {
  console.error("npm run lint failed");
  failed += 1;
}
if (jest.status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
