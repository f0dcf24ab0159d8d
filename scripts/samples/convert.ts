import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const filters = { xls: "xls:MS Excel 97", ods: "ods:calc8" } as const;

/** The workbook as LibreOffice saves it in another format; throws where LibreOffice is missing or refuses. */
export function convertWorkbook(xlsx: Uint8Array, format: keyof typeof filters): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "tonghop-samples-"));
  try {
    writeFileSync(join(folder, "workbook.xlsx"), xlsx);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const { error, status, stderr } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        filters[format],
        "--outdir",
        folder,
        join(folder, "workbook.xlsx"),
      ],
      // LibreOffice stamps .xls with local time.
      { encoding: "utf8", timeout: 120_000, env: { ...process.env, TZ: "UTC" } },
    );
    if (error) throw error;
    if (status !== 0) throw new Error(`LibreOffice made no .${format}: ${stderr}`);
    return readFileSync(join(folder, `workbook.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
