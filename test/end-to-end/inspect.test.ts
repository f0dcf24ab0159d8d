import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Expected } from "../../scripts/samples/expected";
import { readJson, root, runCommand, sampleFolder, temporaryFolder } from "../support/command";

const folder = temporaryFolder();

interface Inspection {
  readonly files: readonly {
    readonly file: string;
    readonly state: string;
    readonly reason: string | null;
    readonly sheets: readonly {
      readonly sheet: string;
      readonly kind: string;
      readonly committee: string | null;
      readonly score: number;
      readonly header: string | null;
      readonly rows: number;
      readonly columns: readonly { readonly column: string; readonly field: string | null }[];
      readonly asks: readonly string[];
    }[];
  }[];
}

describe("inspect over the sample", () => {
  const json = join(folder, "inspect.json");
  const run = runCommand(
    "inspect",
    sampleFolder,
    "--register",
    join(sampleFolder, "register.xlsx"),
    "--json",
    json,
  );
  const truth = readJson<Expected>(`${sampleFolder}-expected.json`);

  test("R1, R2, R6: every sheet with figures is what it is, of the committee that sent it, with nothing to ask", () => {
    expect(run.status).toBe(0);
    const { files } = readJson<Inspection>(json);
    expect(files.map(({ file }) => file).sort()).toEqual(truth.files.map(({ file }) => file).sort());
    for (const expected of truth.files) {
      const sheets = files.find(({ file }) => file === expected.file)?.sheets ?? [];
      for (const { sheet, kind } of expected.sheets) {
        const found = sheets.find((candidate) => candidate.sheet === sheet);
        expect([expected.file, sheet, found?.kind, found?.committee, found?.asks]).toEqual([
          expected.file,
          sheet,
          kind,
          expected.committee,
          [],
        ]);
      }
      const figures = new Set(expected.sheets.map(({ sheet }) => sheet));
      for (const { sheet, kind } of sheets.filter((candidate) => !figures.has(candidate.sheet))) {
        expect([sheet, ["guide", "empty"].includes(kind)]).toEqual([sheet, true]);
      }
    }
  });

  test("the printed account names file, sheet, header and columns", () => {
    for (const { file } of truth.files) expect(run.out).toContain(file);
    expect(run.out).toContain("Dòng tiêu đề");
    expect(run.out).toContain("= ngày kết nạp");
  });
});

test("who reads may go away before the end: the command ends as if it had been read", async () => {
  const args = ["inspect", sampleFolder, "--register", join(sampleFolder, "register.xlsx")];
  const run = spawn(process.execPath, ["scripts/run.mjs", "src/cli/index.ts", ...args], { cwd: root });
  const said: string[] = [];
  run.stderr.on("data", (part: Buffer) => said.push(part.toString()));
  run.stdout.once("data", () => run.stdout.destroy());
  const status = await new Promise((resolve) => run.once("close", resolve));
  expect(status).toBe(0);
  expect(said.join("")).toBe("");
});
