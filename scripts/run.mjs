/**
 * `node scripts/run.mjs ENTRY.ts …`: bundles a TypeScript entry with what it imports from this repository and runs it.
 * Bundling takes a tenth of a second, is never stale, and the program starts and runs faster than module by module.
 */
import { mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { build } from "esbuild";

const [entry, ...args] = process.argv.slice(2);
// Inside node_modules, so that the packages left out of the bundle are found.
const folder = join("node_modules", ".cache", "tonghop");
const bundle = join(process.cwd(), folder, `${process.pid}.cjs`);
mkdirSync(folder, { recursive: true });
process.on("exit", () => rmSync(bundle, { force: true }));
await build({
  entryPoints: [entry],
  outfile: bundle,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  packages: "external",
  sourcemap: "inline",
  logLevel: "warning",
});
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], entry, ...args];
createRequire(import.meta.url)(bundle);
