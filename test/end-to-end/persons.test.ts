import { existsSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { readJson, runCommand, temporaryFolder } from "../support/command";

/* Persons who are listed twice: in two committees, and in two years. */

const folder = temporaryFolder();
const register = join(folder, "register.csv");
writeFileSync(register, "Mã,Tên cấp ủy,Chỉ tiêu\ntuy-phong,Huyện Tuy Phong,10\nbac-binh,Huyện Bắc Bình,10\n");

interface Outcome {
  readonly total: { readonly admitted: number };
  readonly committees: readonly { readonly id: string; readonly samePeriod: number | null }[];
  readonly findings: readonly {
    rule: string;
    severity: string;
    file: string;
    cell: string;
    message: string;
  }[];
}

type Person = readonly [name: string, born: string, identity: string];
const be: Person = ["Trần Thị Bé", "05/05/1999", "060199001234"];
const nam: Person = ["Nguyễn Văn Nam", "06/06/1998", "060098004321"];

async function writeList(name: string, committee: string, year: number, persons: readonly Person[]) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DS");
  sheet.addRow([`Danh sách đảng viên mới kết nạp năm ${year}`]);
  sheet.addRow([committee]);
  sheet.addRow(["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Ngày kết nạp"]);
  for (const [index, [person, born, identity]] of persons.entries())
    sheet.addRow([index + 1, person, born, identity, `1${index}/03/${year}`]);
  const path = join(folder, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

function consolidate(year: number, files: readonly string[], ...more: readonly string[]) {
  const out = join(folder, `out-${year}.xlsx`);
  const json = join(folder, `out-${year}.json`);
  const options = ["--register", register, "--year", String(year), "--out", out, "--json", json];
  const run = runCommand("consolidate", ...files, ...options, ...more);
  return { ...run, out, json: existsSync(json) ? readJson<Outcome>(json) : null };
}

const persons = (json: Outcome | null) =>
  (json?.findings ?? [])
    .filter(({ rule }) => rule.endsWith("duplicate") && rule.startsWith("person."))
    .map(({ rule, severity, file, cell, message }) => ({ rule, severity, at: `${file}!${cell}`, message }));

test("P11, C12: workbooks of earlier years name who was admitted then; one file of decisions settles it", async () => {
  const old = await writeList("TP 2020.xlsx", "Đảng bộ huyện Tuy Phong", 2020, [be]);
  const older = await writeList("TP 2019.xlsx", "Đảng bộ huyện Tuy Phong", 2019, [nam]);
  const previous = [consolidate(2019, [older]).out, consolidate(2020, [old]).out];
  const list = await writeList("BB.xlsx", "Đảng bộ huyện Bắc Bình", 2021, [
    be,
    ["Nguyen Van Nam", "06/06/1998", ""],
  ]);
  const years = previous.flatMap((file) => ["--previous", file]);

  const first = consolidate(2021, [list], ...years);
  expect([first.status, first.json?.total.admitted]).toEqual([2, 2]);
  expect(first.json?.committees.map(({ id, samePeriod }) => [id, samePeriod])).toEqual([
    ["tuy-phong", 1],
    ["bac-binh", null],
  ]);
  expect(persons(first.json)).toEqual([
    {
      rule: "person.identity-duplicate",
      severity: "error",
      at: "BB.xlsx!D4",
      message:
        "Trần Thị Bé: số CCCD 060199001234 đã có ở DS!B4 của «TP 2020.xlsx», Huyện Tuy Phong, kết nạp năm 2020. Dòng này đang được tính; kiểm tra có phải người đã kết nạp.",
    },
    {
      rule: "person.duplicate",
      severity: "warning",
      at: "BB.xlsx!B5",
      message:
        "Nguyen Van Nam, sinh 06/06/1998, đã có ở DS!B4 của «TP 2019.xlsx» (Nguyễn Văn Nam), Huyện Tuy Phong, kết nạp năm 2019. Dòng này đang được tính; kiểm tra có phải người đã kết nạp.",
    },
  ]);

  const among = consolidate(2021, [list, ...previous]);
  expect(persons(among.json)).toEqual(persons(first.json));
  expect(among.json?.committees).toEqual(first.json?.committees);

  const decisions = join(folder, "decisions.json");
  const row = (cell: string, say: string) => ({ file: "BB.xlsx", sheet: "DS", cell, say });
  writeFileSync(decisions, JSON.stringify({ rows: [row("B4", "admitted-before"), row("B5", "distinct")] }));
  const settled = consolidate(2021, [list], ...years, "--accept", decisions);
  expect([settled.status, settled.json?.total.admitted]).toEqual([0, 1]);
  expect(persons(settled.json).map(({ severity, at }) => [severity, at])).toEqual([
    ["info", "BB.xlsx!D4"],
    ["info", "BB.xlsx!B5"],
  ]);

  const book = join(folder, "so.xlsx");
  renameSync(settled.out, book);
  const again = consolidate(2021, [list, book], ...years);
  expect([again.status, again.json?.total.admitted]).toEqual([0, 1]);
  expect(persons(again.json)).toEqual(persons(settled.json));

  writeFileSync(decisions, JSON.stringify({ rows: [row("B9", "distinct"), row("B4", "twice")] }));
  const wrong = consolidate(2021, [list], "--accept", decisions);
  expect([wrong.status, wrong.error]).toEqual([1, expect.stringContaining("rows[1].say: không có «twice»")]);
  writeFileSync(decisions, JSON.stringify({ rows: [row("B9", "distinct")] }));
  expect(consolidate(2021, [list], "--accept", decisions).error).toContain("rows[0].cell");
});
