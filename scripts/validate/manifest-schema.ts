import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Beside the project, not in it: the schemas are the work of others. */
const schemaFolder = join(process.cwd(), "../shared/schemas/office-manifest");

export interface SchemaResult {
  readonly wasChecked: boolean;
  readonly faults: readonly string[];
}

/**
 * Holds a manifest against Microsoft's schemas. Where these are missing that is a fault in CI; elsewhere the check is
 * left out, and the result says so.
 */
export function checkManifestSchema(manifest: string, schemas = schemaFolder): SchemaResult {
  const schema = join(schemas, "OfficeAppManifestV1_1.xsd");
  if (!existsSync(schema))
    return { wasChecked: false, faults: process.env.CI ? [`no schemas in ${schemas}`] : [] };
  const run = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, manifest], {
    encoding: "utf8",
  });
  if (run.error) return { wasChecked: false, faults: [`xmllint: ${run.error.message}`] };
  if (run.status === 0) return { wasChecked: true, faults: [] };
  return { wasChecked: true, faults: run.stderr.split("\n").filter((line) => line !== "") };
}
