import { strFromU8, unzipSync } from "fflate";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Beside the project, not in it: the schemas are the work of others. */
const schemaFolder = join(__dirname, "../../../shared/schemas/ooxml-transitional");

/** Which schema a part is written by; parts of the package itself have none there. */
const schemaOfPart: readonly (readonly [path: RegExp, schema: string])[] = [
  [/^xl\/(workbook|styles|sharedStrings)\.xml$/, "sml.xsd"],
  [/^xl\/(worksheets|tables)\/[^/]+\.xml$/, "sml.xsd"],
  [/^xl\/charts\/chart\d+\.xml$/, "dml-chart.xsd"],
  [/^xl\/drawings\/drawing\d+\.xml$/, "dml-spreadsheetDrawing.xsd"],
  [/^docProps\/app\.xml$/, "shared-documentPropertiesExtended.xsd"],
];

export interface SchemaCheck {
  /** Parts that a schema was held against; empty where the check was left out. */
  readonly checked: readonly string[];
  /** What xmllint says of them, and parts that aren't XML at all. */
  readonly faults: readonly string[];
}

/**
 * Validates the parts of a package against the ECMA-376 transitional schemas. Where these are missing that is a
 * fault in CI; elsewhere the check is left out, and says so.
 */
export function checkSchemas(workbook: Uint8Array, schemas = schemaFolder): SchemaCheck {
  if (!existsSync(join(schemas, "sml.xsd"))) {
    if (process.env.CI) return { checked: [], faults: [`no schemas in ${schemas}`] };
    console.warn(`schema check left out: no schemas in ${schemas}`);
    return { checked: [], faults: [] };
  }
  const folder = mkdtempSync(join(tmpdir(), "tonghop-schemas-"));
  try {
    const parts = unpack(workbook, folder);
    const groups = new Map<string | null, string[]>();
    for (const path of parts) {
      const schema = schemaOfPart.find(([pattern]) => pattern.test(path))?.[1] ?? null;
      groups.set(schema, [...(groups.get(schema) ?? []), path]);
    }
    return {
      checked: parts.filter((path) => schemaOfPart.some(([pattern]) => pattern.test(path))),
      faults: [...groups].flatMap(([schema, paths]) => lint(folder, schema && join(schemas, schema), paths)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of every part, by path. */
export function partsOf(workbook: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(workbook)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/**
 * `xml:space` is taken away: Excel writes it on texts and needs it to keep their outer spaces, but the schemas
 * don't know it.
 */
function unpack(workbook: Uint8Array, folder: string): string[] {
  return [...partsOf(workbook)].map(([path, text]) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text.replace(/<t xml:space="preserve">/g, "<t>"));
    return path;
  });
}

/** One run for all parts of a schema: reading the schema is what takes the time. */
function lint(folder: string, schema: string | null, paths: readonly string[]): string[] {
  const against = schema === null ? [] : ["--schema", schema];
  const run = spawnSync("xmllint", ["--nonet", "--noout", "--huge", ...against, ...paths], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (run.error) throw run.error;
  if (run.status === 0) return [];
  return run.stderr.split("\n").filter((line) => line !== "" && !line.endsWith(" validates"));
}
