/** Runs the dependency rules over src/ and emulated-excel/, and fails when no module was seen: a silent "0 modules" is no proof. */
import { createRequire } from "node:module";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const { forbidden, options } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
const result = await cruise(
  ["src", "emulated-excel"],
  { ...options, ruleSet: { forbidden }, validate: true },
  {},
  { tsConfig: extractTSConfig("tsconfig.json") },
);
const { violations, totalCruised } = result.output.summary;
for (const { rule, from, to, cycle } of violations) {
  const way = cycle?.length ? cycle.map((step) => step.name).join(" → ") : to;
  console.error(`${rule.name}: ${from} → ${way}`);
}
console.log(`walls: ${totalCruised} modules, ${violations.length} violations`);
process.exitCode = violations.length > 0 || totalCruised === 0 ? 1 : 0;
