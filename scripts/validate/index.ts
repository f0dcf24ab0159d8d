/**
 * `npm run validate`: what Office would refuse or silently leave out, told without internet. The manifest against
 * Microsoft's schema and what it doesn't know; the members of Office.js in the source against the manifest's set.
 */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import ts from "typescript";
import { findManifestFaults } from "./manifest-faults";
import { checkManifestSchema } from "./manifest-schema";
import { pngSize } from "./png-size";
import { readManifest } from "./read-manifest";
import { checkRequirementSets } from "./requirement-sets/check-sets";

const path = "manifest.xml";
const xml = readFileSync(path, "utf8");
const manifest = readManifest(xml);
const schema = checkManifestSchema(path);
const sets = checkRequirementSets(
  programOf("tsconfig.json"),
  (file) => /^src\/(hosts\/excel|taskpane)\//.test(relative(process.cwd(), file).replaceAll("\\", "/")),
  manifest.sets[0]?.version ?? "0",
);
const faults = [
  ...schema.faults.map((fault) => `${path}: ${fault}`),
  ...findManifestFaults(xml, pngSize).map((fault) => `${path}: ${fault}`),
  ...sets.faults,
  // A silent "0 members" is no proof.
  ...(sets.members === 0 ? ["no member of Office.js was seen in src/hosts/excel and src/taskpane"] : []),
];
for (const fault of faults) console.error(fault);
console.log(
  `manifest: ${schema.wasChecked ? "schema, " : "(schema left out: it isn't beside the project) "}` +
    `${manifest.resources.length} resources, ${manifest.images.length} ribbon icons; ` +
    `Office.js: ${sets.uses} uses of ${sets.members} members in ${sets.files} files, ${sets.guarded} behind a check; ` +
    `${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

function programOf(config: string): ts.Program {
  const { config: json, error } = ts.readConfigFile(config, (file) => ts.sys.readFile(file)) as {
    config: unknown;
    error?: ts.Diagnostic;
  };
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  const { fileNames, options } = ts.parseJsonConfigFileContent(json, ts.sys, process.cwd());
  return ts.createProgram(
    fileNames.filter((file) => /[\\/]src[\\/]/.test(file)),
    options,
  );
}
