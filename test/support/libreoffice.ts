import { read } from "@e965/xlsx";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

export type CellResult = string | number | boolean;

/** By sheet and address (`C12`); empty cells are missing. */
export type SheetValues = ReadonlyMap<string, ReadonlyMap<string, CellResult>>;

const filters = { pdf: "pdf:calc_pdf_Export", xlsx: "xlsx:Calc MS Excel 2007 XML" } as const;

/** Longer than the five seconds that a test has by default: LibreOffice starts anew each time. */
export const libreOfficeTimeout = 180_000;

/** LibreOffice's program; throws where there is none. */
export function findSoffice(): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = [
    ...folders.flatMap((folder) => [join(folder, "soffice"), join(folder, "libreoffice")]),
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ].find((path) => existsSync(path));
  if (found === undefined) throw new Error("LibreOffice is not installed: no soffice on the path");
  return found;
}

/**
 * The workbook (its bytes, or its path) as LibreOffice saves it. Every formula is calculated anew while loading,
 * whichever program wrote the file. Throws where LibreOffice doesn't open it.
 */
export function convert(workbook: Uint8Array | string, format: keyof typeof filters): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "tonghop-libreoffice-"));
  try {
    const source = join(folder, "workbook.xlsx");
    const target = join(folder, "out");
    writeFileSync(source, typeof workbook === "string" ? readFileSync(workbook) : workbook);
    const run = spawnSync(
      findSoffice(),
      [
        `-env:UserInstallation=${recalculatingProfile(folder)}`,
        ...["--headless", "--norestore", "--convert-to", filters[format], "--outdir", target, source],
      ],
      { encoding: "utf8", timeout: libreOfficeTimeout },
    );
    const written = join(target, `workbook.${format}`);
    if (!existsSync(written)) throw new Error(`LibreOffice made no ${format}: ${run.stdout}${run.stderr}`);
    return readFileSync(written);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every value of the workbook after LibreOffice has calculated all formulas anew. */
export function recalculate(workbook: Uint8Array | string): SheetValues {
  return valuesOf(convert(workbook, "xlsx"));
}

/**
 * The formulas whose cached value is not what LibreOffice calculates, one line each (`Tổng hợp!C12: =… cached 1,
 * calculated 2`). Numbers may differ by what rounding to 15 digits does.
 */
export function formulaDifferences(workbook: Uint8Array): {
  readonly formulas: number;
  readonly different: string[];
} {
  const calculated = recalculate(workbook);
  const different: string[] = [];
  let formulas = 0;
  const book = read(workbook, { type: "array", cellFormula: true });
  for (const name of book.SheetNames) {
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
      const { f: formula, v: cached = "" } = cell as { f?: string; v?: CellResult };
      if (address.startsWith("!") || formula === undefined) continue;
      formulas++;
      const value = calculated.get(name)?.get(address) ?? "";
      if (!sameResult(cached, value))
        different.push(`${name}!${address}: =${formula} cached ${cached}, calculated ${value}`);
    }
  }
  return { formulas, different };
}

function valuesOf(bytes: Uint8Array): SheetValues {
  const book = read(bytes, { type: "array" });
  return new Map(
    book.SheetNames.map((name) => {
      const cells = Object.entries(book.Sheets[name] ?? {}).filter(([address]) => !address.startsWith("!"));
      const values = cells.flatMap(([address, cell]): [string, CellResult][] => {
        const { t: type, v: value, w: shown } = cell as { t: string; v?: CellResult; w?: string };
        // An error's value is a number of its own; its name says more.
        if (type === "e") return [[address, shown ?? "#ERROR"]];
        return value === undefined ? [] : [[address, value]];
      });
      return [name, new Map(values)];
    }),
  );
}

function sameResult(cached: CellResult, calculated: CellResult): boolean {
  if (typeof cached !== "number" || typeof calculated !== "number") return cached === calculated;
  return Math.abs(cached - calculated) <= 1e-12 * Math.max(1, Math.abs(cached));
}

/** LibreOffice trusts the cached values of files that it didn't write, unless its profile says otherwise. */
function recalculatingProfile(folder: string): string {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(
    join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>
`,
  );
  return pathToFileURL(profile).href;
}
