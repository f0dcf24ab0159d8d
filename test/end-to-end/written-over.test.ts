import ExcelJS from "exceljs";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSession } from "../../src/application/pane/create-session";
import { writeOver } from "../../src/hosts/file/keep/write-over";
import { openFile } from "../../src/intake/open-file";
import { runCommand, temporaryFolder } from "../support/command";
import { packageFaults } from "../support/package-check";
import { writeResubmissions } from "../support/resubmissions";

/* The same file month after month: what the user has in it, through the command and through the stand-alone pane. */

const folder = temporaryFolder();
const out = join(folder, "tong-hop.xlsx");

beforeAll(async () => {
  const sent = await writeResubmissions(folder);
  const made = runCommand(
    "consolidate",
    sent.folder,
    "--register",
    sent.register,
    "--year",
    "2021",
    "--out",
    out,
  );
  expect(made.status).not.toBe(1);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(out);
  const own = book.addWorksheet("Của phòng");
  own.getCell("A1").value = { formula: "SUM(DuLieu[Số lượng])" };
  const summary = book.getWorksheet("Tổng hợp");
  if (summary) summary.getCell("T11").value = "đã gọi điện";
  await book.xlsx.writeFile(out);
});

async function ownThings(bytes: Uint8Array): Promise<readonly unknown[]> {
  expect(packageFaults(bytes)).toEqual([]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  return [
    book.getWorksheet("Của phòng")?.getCell("A1").formula,
    book.getWorksheet("Tổng hợp")?.getCell("T11").value,
  ];
}

const kept = ["SUM(DuLieu[Số lượng])", "đã gọi điện"];

test("W4: the command writes over the very file that it goes on from, and what is the user's stays", async () => {
  const before = readFileSync(out);
  const run = runCommand("consolidate", out, "--year", "2021", "--out", out);
  expect([run.status, run.error]).toEqual([0, ""]);
  expect(await ownThings(readFileSync(out))).toEqual(kept);
  writeFileSync(out, before);
});

test("W4: so does the pane that stands alone with the file that was dropped into it", async () => {
  const session = createSession({ open: openFile, today: "2021-12-31", language: "vi" });
  const bytes = new Uint8Array(readFileSync(out));
  expect(await session.previousBook()).toBeNull();
  await session.addFiles([
    { name: "thang-truoc.xlsx", modified: null, data: { arrayBuffer: () => Promise.resolve(bytes.buffer) } },
  ]);
  const plan = await session.plan();
  const previous = await session.previousBook();
  expect(previous?.bytes).toEqual(bytes);
  if (plan === null) throw new Error("no register in the file");
  expect(await ownThings((await writeOver(plan, previous)).bytes)).toEqual(kept);
  await session.removeFile("thang-truoc.xlsx");
  expect(await session.previousBook()).toBeNull();
});
