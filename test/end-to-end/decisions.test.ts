import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import ExcelJS from "exceljs";
import { createSession } from "../../src/application/pane/create-session";
import type { SessionView } from "../../src/application/pane/session-view";
import { openFile } from "../../src/intake/open-file";
import {
  type ConsolidationJson,
  readJson,
  runCommand,
  sampleFolder,
  temporaryFolder,
} from "../support/command";

/* What a person edits of an inspection, and what the command makes of it. */

const folder = temporaryFolder();
const register = join(sampleFolder, "register.xlsx");
const decisionsFile = join(folder, "decisions.json");
const january = join(folder, "Tuy Phong thang 1.xlsx");
const february = join(folder, "Tuy Phong thang 2.xlsx");

interface Decisions {
  readonly files: {
    file: string;
    sheets: {
      sheet: string;
      committee: string | null;
      kind: string;
      header: string | null;
      columns: { column: string; header: string; field: string | null }[];
      asks: string[];
      layout: string;
    }[];
  }[];
}

interface Outcome {
  readonly committees: readonly { readonly id: string; readonly admitted: number }[];
}

/** A list under headers that nobody knows; `above`: empty rows over it. */
async function writeList(path: string, month: number, above = 0): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DS");
  for (let row = 0; row < above; row++) sheet.addRow([]);
  sheet.addRow([`Huyện Tuy Phong, tháng ${month}`]);
  sheet.addRow(["k1", "k2", "k3", "k4"]);
  for (const [index, name] of ["An", "Bình", "Chi", "Dũng", "Giang", "Hà"].entries())
    sheet.addRow([
      index + 1,
      `Lê Văn ${name} ${"XYZ"[month - 1] ?? ""}`,
      `0${index + 3}/0${month}/1990`,
      `1${index}/0${month}/2021`,
    ]);
  await workbook.xlsx.writeFile(path);
}

function consolidate(file: string, accept: string | null) {
  const out = join(folder, "out.xlsx");
  const json = join(folder, "out.json");
  const more = accept === null ? [] : ["--accept", accept];
  const options = ["--register", register, "--year", "2021", "--out", out, "--json", json, ...more];
  const run = runCommand("consolidate", file, ...options);
  const of = () =>
    readJson<Outcome>(json).committees.find(({ id }) => id === "tuy-phong")?.admitted ?? Number.NaN;
  return { run, json, of };
}

/** The decisions with the headers' meanings filled in. */
function edited(): Decisions {
  const decisions = readJson<Decisions>(decisionsFile);
  const [sheet] = decisions.files[0]?.sheets ?? [];
  if (sheet === undefined) throw new Error("no sheet");
  sheet.committee = "tuy-phong";
  sheet.header = "2";
  sheet.columns = [
    { column: "A", header: "k1", field: "number" },
    { column: "B", header: "k2", field: "name" },
    { column: "C", header: "k3", field: "born" },
    { column: "D", header: "k4", field: "admissionDate" },
  ];
  return decisions;
}

function write(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

beforeAll(async () => {
  await writeList(january, 1);
  await writeList(february, 2, 4);
  const inspected = runCommand("inspect", january, "--register", register, "--decisions", decisionsFile);
  expect(inspected.status).toBe(0);
});

test("S10: inspect writes what was guessed and what is asked, with columns, headers and meanings", () => {
  const [file] = readJson<Decisions>(decisionsFile).files;
  expect(file?.file).toBe("Tuy Phong thang 1.xlsx");
  expect(file?.sheets[0]).toMatchObject({ sheet: "DS", kind: "unknown", header: null });
  expect(file?.sheets[0]?.asks).not.toEqual([]);
});

test("S10: edited and accepted, it makes the sheet count; without it nothing does", () => {
  expect(consolidate(january, null).of()).toBe(0);
  const { run, of } = consolidate(january, write("edited.json", edited()));
  expect(run.status).not.toBe(1);
  expect(of()).toBe(6);
});

test("S10: next month's file of the same committee and layout follows it, under another name and further down", () => {
  expect(consolidate(february, null).of()).toBe(0);
  expect(consolidate(february, write("edited.json", edited())).of()).toBe(6);
});

test("S4, S10: what was accepted is in the workbook: the pane goes on from it, with the correction and next month's file", async () => {
  expect(consolidate(january, write("edited.json", edited())).of()).toBe(6);
  const session = createSession({ open: openFile, today: "2021-12-31", language: "vi" });
  const book = await openFile("out.xlsx", new Uint8Array(readFileSync(join(folder, "out.xlsx"))));
  if (book.state !== "read") throw new Error(book.rule);
  await session.openBook("out.xlsx", book.workbook);
  const given = (path: string) => {
    const bytes = new Uint8Array(readFileSync(path));
    return { name: basename(path), modified: 0, data: { arrayBuffer: () => Promise.resolve(bytes.buffer) } };
  };
  const view = await session.addFiles([given(february)]);
  const admittedOf = ({ board }: SessionView) => board.find(({ id }) => id === "tuy-phong")?.admitted;
  expect(admittedOf(view)).toBe(12);
  const sheetOf = (seen: SessionView, path: string) =>
    seen.files.find(({ name }) => name === basename(path))?.sheets[0];
  expect(sheetOf(view, february)?.remembered.join("; ")).toContain("cột B «k2»: họ và tên");
  // January's own file, given again, is read by what was accepted of it.
  const again = await session.addFiles([given(january)]);
  expect(admittedOf(again)).toBe(12);
  expect(sheetOf(again, january)?.corrections).not.toEqual([]);
});

test("S10: an inspection as it was written changes nothing", () => {
  const json = join(folder, "inspect.json");
  expect(runCommand("inspect", sampleFolder, "--register", register, "--json", json).status).toBe(0);
  const outs = [join(folder, "plain.json"), join(folder, "accepted.json")] as const;
  const options = ["--register", register, "--year", "2021", "--out", join(folder, "sample.xlsx")];
  runCommand("consolidate", sampleFolder, ...options, "--json", outs[0]);
  runCommand("consolidate", sampleFolder, ...options, "--json", outs[1], "--accept", json);
  expect(readJson(outs[1])).toEqual(readJson(outs[0]));
});

test("S10, C19: what version a sheet is can be said", () => {
  const decisions = edited();
  const sheets = decisions.files[0]?.sheets.map((sheet) => ({ ...sheet, version: "withdrawn" }));
  const slip = { file: "Tuy Fong.xlsx", sheets: [{ sheet: "DS", version: "adds" }] };
  const files = [{ ...decisions.files[0], sheets }, slip, { ...decisions.files[0], file: "thang 12.xlsx" }];
  const withdrawn = write("withdrawn.json", { files });
  const { of, json, run } = consolidate(january, withdrawn);
  expect(of()).toBe(0);
  // The last says of a layout what goes for other files too.
  expect(run.error).toContain("Chưa áp dụng: tệp quyết định nói tới «Tuy Fong.xlsx», nhưng");
  const { submissions } = readJson<ConsolidationJson>(json);
  expect(submissions).toMatchObject([{ rows: 6, counted: 0, use: "superseded" }]);
});

test.each<[string, (decisions: Decisions) => unknown, string]>([
  ["no JSON", () => "{", "không phải JSON"],
  ["no files", () => ({}), "files:"],
  [
    "an unknown field",
    ({ files }) => ({
      files: [
        { ...files[0], sheets: [{ ...files[0]?.sheets[0], columns: [{ column: "B", field: "nmae" }] }] },
      ],
    }),
    "files[0].sheets[0].columns[0].field: không có ý nghĩa cột «nmae»",
  ],
  [
    "an unknown committee",
    ({ files }) => ({
      files: [{ ...files[0], sheets: [{ ...files[0]?.sheets[0], committee: "tuy-fong" }] }],
    }),
    "files[0].sheets[0].committee: danh sách cấp ủy không có mã «tuy-fong»",
  ],
  [
    "an unknown version",
    ({ files }) => ({ files: [{ ...files[0], sheets: [{ ...files[0]?.sheets[0], version: "newer" }] }] }),
    "files[0].sheets[0].version: không có «newer»",
  ],
  [
    "an unknown sheet",
    ({ files }) => ({ files: [{ ...files[0], sheets: [{ ...files[0]?.sheets[0], sheet: "DSS" }] }] }),
    "files[0].sheets[0].sheet: tệp này không có sheet (hoặc bảng) «DSS»",
  ],
])("S10: %s is refused with its place, and nothing is written", (_, wrong, cause) => {
  const path = write("wrong.json", wrong(edited()));
  const out = join(folder, "never.xlsx");
  const run = runCommand(
    "consolidate",
    january,
    "--register",
    register,
    "--year",
    "2021",
    "--out",
    out,
    "--accept",
    path,
  );
  expect(run.status).toBe(1);
  expect(run.error).toContain(`wrong.json: ${cause}`);
  expect(existsSync(out)).toBe(false);
});
