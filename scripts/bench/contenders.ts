import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

/** Each reads every cell of every file and returns how many cells had a value, so that no one can skip work. */
export const contenders: Readonly<
  Record<string, (paths: readonly string[], register: string) => Promise<number>>
> = {
  floor: (paths) => Promise.resolve(sum(paths, (path) => scanArchive(readFileSync(path)))),

  "tonghop: read": async (paths) => {
    const { openFile } = await import("../../src/intake/open-file");
    let cells = 0;
    for (const path of paths) {
      const opened = await openFile(path, readFileSync(path));
      if (opened.state !== "read") throw new Error(`${path}: ${opened.cause}`);
      for (const grid of opened.workbook.sheets) {
        for (const row of grid.values)
          for (const value of row ?? []) if (value !== null && value !== undefined) cells++;
      }
    }
    return cells;
  },

  "tonghop: read + consolidate": async (paths, register) => {
    const { summary } = await consolidateAll(paths, register);
    return summary.total.admitted;
  },

  "tonghop: read + consolidate + write": async (paths, register) => {
    const { plan, summary } = await consolidateAll(paths, register);
    const { writeWorkbook } = await import("../../src/hosts/file/write-workbook");
    const bytes = await writeWorkbook(plan);
    if (bytes.length === 0) throw new Error("nothing written");
    return summary.total.admitted;
  },

  "SheetJS: read": async (paths) => {
    const { read } = await import("@e965/xlsx");
    return sum(paths, (path) => {
      const workbook = read(readFileSync(path), {
        type: "buffer",
        dense: true,
        cellNF: true,
        cellText: false,
        cellHTML: false,
      });
      return sum(workbook.SheetNames, (name) => {
        const rows =
          (workbook.Sheets[name] as { "!data"?: ({ v?: unknown } | undefined)[][] })["!data"] ?? [];
        return sum(rows, (row) => (row ?? []).filter((cell) => cell?.v !== undefined).length);
      });
    });
  },

  "exceljs: read": async (paths) => {
    const { default: ExcelJS } = await import("exceljs");
    let cells = 0;
    for (const path of paths) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(path);
      workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => cells++)));
    }
    return cells;
  },

  "read-excel-file: read": async (paths) => {
    const { readSheet } = await import("read-excel-file/node");
    let cells = 0;
    for (const path of paths) {
      for (const row of await readSheet(path)) for (const value of row) if (value !== null) cells++;
    }
    return cells;
  },
};

async function consolidateAll(paths: readonly string[], register: string) {
  const { consolidateFiles } = await import("../../src/application/consolidate-files");
  const { openFile } = await import("../../src/intake/open-file");
  const { sourceOf } = await import("../../src/cli/collect-files");
  const outcome = await consolidateFiles(
    {
      files: paths.map((path) => sourceOf(path)),
      register: sourceOf(register),
      previous: [],
      year: 2021,
      period: { from: "2021-01-01", to: "2021-12-31" },
      deadline: null,
      zeroConfirmed: [],
      language: "vi",
      profile: "hd36",
      office: {},
    },
    { open: openFile, progress: () => undefined, now: () => 0 },
  );
  if (outcome.state === "refused") throw new Error("refused");
  return outcome;
}

/** The floor: inflate every part and look at every byte once, counting what starts a cell. */
function scanArchive(bytes: Buffer): number {
  let cells = 0;
  const end = bytes.lastIndexOf("PK\u0005\u0006");
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const size = bytes.readUInt32LE(entry + 20);
    const nameLength = bytes.readUInt16LE(entry + 28);
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const part = bytes.readUInt16LE(entry + 10) === 8 ? inflateRawSync(packed) : packed;
    for (let at = 0; at < part.length; at++) {
      // "<v": a cell's value
      if (part[at] === 0x3c && part[at + 1] === 0x76) cells++;
    }
    entry += 46 + nameLength + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  return cells;
}

function sum<T>(items: Iterable<T>, count: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += count(item);
  return total;
}
