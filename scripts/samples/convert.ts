import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const filters = { xls: "xls:MS Excel 97", ods: "ods:calc8" } as const;

/** The workbooks as LibreOffice saves them in another format, in one run; throws where it is missing or leaves one out. */
export function convertWorkbooks(
  workbooks: readonly Uint8Array[],
  format: keyof typeof filters,
): Uint8Array[] {
  if (workbooks.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), "tonghop-convert-"));
  try {
    const out = join(folder, "out");
    mkdirSync(out);
    const sources = workbooks.map((bytes, index) => {
      const path = join(folder, `workbook-${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = pathToFileURL(join(folder, "profile")).href;
    const { error, status, stderr } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        filters[format],
        "--outdir",
        out,
        ...sources,
      ],
      // LibreOffice stamps .xls with local time.
      { encoding: "utf8", timeout: 300_000, env: { ...process.env, TZ: "UTC" } },
    );
    if (error) throw error;
    if (status !== 0) throw new Error(`LibreOffice made no .${format}: ${stderr}`);
    return workbooks.map((_, index) => readFileSync(join(out, `workbook-${index}.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
