import { Workbook } from "exceljs";
import { copyFileSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { sampleFolder } from "../support/command";

export interface SampleFiles {
  readonly folder: string;
  readonly register: string;
  /** The 14 workbooks. */
  readonly sent: readonly string[];
}

/**
 * The sample in a folder of its own, last changed at whole seconds: browsers and Node give the time of a file with
 * different fineness.
 */
export function copySample(into: string): SampleFiles {
  const folder = join(into, "sample");
  mkdirSync(folder);
  for (const name of readdirSync(sampleFolder)) {
    copyFileSync(join(sampleFolder, name), join(folder, name));
    utimesSync(join(folder, name), 1_640_000_000, 1_640_000_000);
  }
  const register = join(folder, "register.xlsx");
  const sent = readdirSync(folder).map((name) => join(folder, name));
  return { folder, register, sent: sent.filter((path) => path !== register) };
}

/** Huyện Hàm Tân's list of 105 persons again, a week later, with one fewer; gives its path. */
export async function reviseSample({ sent }: SampleFiles, into: string): Promise<string> {
  const original = sent.find((path) => basename(path).includes("Ham Tan"));
  if (original === undefined) throw new Error("The sample has no list of Hàm Tân");
  const book = new Workbook();
  await book.xlsx.readFile(original);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error("The list has no sheet");
  let last = 0;
  sheet.eachRow((row, number) => {
    if (typeof row.getCell(1).value === "number") last = number;
  });
  sheet.getRow(last).eachCell((cell) => {
    cell.value = null;
  });
  const path = join(into, basename(original));
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  return path;
}
