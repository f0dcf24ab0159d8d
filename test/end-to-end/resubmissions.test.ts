import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ConsolidationJson, readJson, runCommand, temporaryFolder } from "../support/command";
import { type Resubmissions, writeResubmissions } from "../support/resubmissions";

/* What was sent twice, revised, not at all and empty, through the command. */

const folder = temporaryFolder();
let sent: Resubmissions;
beforeAll(async () => {
  sent = await writeResubmissions(folder);
});

const consolidate = (...more: readonly string[]) => consolidateFrom(sent.folder, ...more);

function consolidateFrom(path: string, ...more: readonly string[]): ConsolidationJson {
  const json = join(folder, "out.json");
  const options = ["--register", sent.register, "--year", "2021", "--out", join(folder, "out.xlsx")];
  const run = runCommand("consolidate", path, ...options, "--json", json, ...more);
  expect(run.status).not.toBe(1);
  return readJson<ConsolidationJson>(json);
}

test("C4, C5: one file under two names, a revision, one silent, one empty: states, numbers, findings", () => {
  const { total, committees, submissions, findings } = consolidate();
  expect(total).toMatchObject({ quota: 30, admitted: 14, variance: -16 });
  expect(committees.map(({ id, admitted, submission }) => [id, admitted, submission])).toEqual([
    ["tuy-phong", 6, "received"],
    ["bac-binh", 8, "received"],
    ["duc-linh", 0, "missing"],
    ["quan-su", 0, "empty"],
  ]);
  expect(committees[0]?.byMonth[5]).toBe(6);
  expect(
    Object.fromEntries(
      submissions.map(({ file, use, rows, counted }) => [file, `${use} ${counted}/${rows}`]),
    ),
  ).toEqual({
    "Tuy Phong.xlsx": "counted 6/6",
    "gui lai (1).xlsx": "duplicate 0/6",
    "thu thang 12.zip!bao cao/Tuy Phong.xlsx": "duplicate 0/6",
    "Tuy Phong luu lai.xlsx": "duplicate 0/6",
    "Bac Binh.xlsx": "superseded 0/7",
    "Bac Binh (sua).xlsx": "counted 8/8",
    "Quan su tinh.xlsx": "counted 0/0",
  });
  const told = findings.map(({ rule, committee, file }) => [rule, committee, file]);
  expect(told.filter(([rule]) => rule === "file.duplicate")).toHaveLength(3);
  expect(told.filter(([rule]) => rule !== "file.duplicate")).toEqual([
    ["committee.missing", "duc-linh", null],
    ["committee.missing", "quan-su", "Quan su tinh.xlsx"],
    ["file.revised", "bac-binh", "Bac Binh (sua).xlsx"],
  ]);
  const revised = findings.find(({ rule }) => rule === "file.revised");
  expect(revised?.message).toMatch(/Bac Binh\.xlsx.*thêm 2 dòng, bớt 1 dòng/);
});

test("C19: the version before counts again at the user's word, and the committee is missing without both", () => {
  const accept = join(folder, "decisions.json");
  const withdrawn = (...files: readonly string[]) => {
    const sheets = [{ sheet: "Danh sách", version: "withdrawn" }];
    writeFileSync(accept, JSON.stringify({ files: files.map((file) => ({ file, sheets })) }));
    return consolidate("--accept", accept).committees[1];
  };
  expect(withdrawn("Bac Binh (sua).xlsx")).toMatchObject({ admitted: 7, submission: "received" });
  expect(withdrawn("Bac Binh (sua).xlsx", "Bac Binh.xlsx")).toMatchObject({
    ...{ admitted: 0, submission: "missing" },
  });
  // Of a file that only the workbook still knows.
  const book = join(folder, "sau.xlsx");
  copyFileSync(join(folder, "out.xlsx"), book);
  const again = (version: string | null) => {
    const files = ["Bac Binh (sua).xlsx", "Bac Binh.xlsx"].map((file) => ({
      ...{ file, sheets: [{ sheet: "Danh sách", version }] },
    }));
    writeFileSync(accept, JSON.stringify({ files }));
    return consolidateFrom(book, "--accept", accept).committees[1]?.admitted;
  };
  expect(again("adds")).toBe(15);
  expect(again(null)).toBe(0);
  // Taken back, in the workbook that remembers it: what the files themselves say.
  const remembers = join(folder, "nho.xlsx");
  copyFileSync(join(folder, "out.xlsx"), remembers);
  const forward = (file: string) => {
    const sheets = [{ sheet: "Danh sách", version: "none" }];
    writeFileSync(accept, JSON.stringify({ files: [{ file, sheets }] }));
    const { committees } = consolidateFrom(remembers, "--accept", accept);
    copyFileSync(join(folder, "out.xlsx"), remembers);
    return committees[1]?.admitted;
  };
  expect(forward("Bac Binh.xlsx")).toBe(7);
  expect(forward("Bac Binh (sua).xlsx")).toBe(8);
});

test("S10: what is said of a file's sheet leaves what the workbook remembers of it, and a file that only the workbook knows can be given its committee", () => {
  const accept = join(folder, "words.json");
  const book = join(folder, "words.xlsx");
  const said = (words: object, ...more: readonly string[]) => {
    const sheets = [{ sheet: "Danh sách", ...words }];
    writeFileSync(accept, JSON.stringify({ files: [{ file: "Bac Binh (sua).xlsx", sheets }] }));
    const { committees } = consolidateFrom(more[0] ?? sent.folder, ...more.slice(1), "--accept", accept);
    copyFileSync(join(folder, "out.xlsx"), book);
    return committees.map(({ admitted }) => admitted);
  };
  expect(said({ committee: "duc-linh" })).toEqual([6, 7, 8, 0]);
  // Of the file, read again; then of what the workbook has of it.
  expect(said({ version: "adds" }, book, join(sent.folder, "Bac Binh (sua).xlsx"))).toEqual([6, 7, 8, 0]);
  expect(said({ committee: "bac-binh" }, book)).toEqual([6, 15, 0, 0]);
  expect(said({ version: "none", leftOut: true }, book)).toEqual([6, 7, 0, 0]);
  expect(said({ leftOut: false }, book, join(sent.folder, "Bac Binh (sua).xlsx"))).toEqual([6, 8, 0, 0]);
});
