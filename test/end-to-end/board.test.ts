import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ConsolidationJson, readJson, runCommand, temporaryFolder } from "../support/command";
import { formulaDifferences, recalculate } from "../support/libreoffice";
import { listOf, registerOfMails } from "../support/sent-lists";

const folder = temporaryFolder();
const written = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const register = written(
  "register.csv",
  `${registerOfMails}\nduc-linh,Đảng bộ huyện Đức Linh,5,2021\nphu-quy,Đảng bộ huyện Phú Quý,5,2021\n`,
);
const lists = [
  written("Tuy Phong.csv", listOf("HUYỆN ỦY TUY PHONG", ["Nguyễn Văn An", "Lê Thị Bình"])),
  written("Bac Binh.csv", listOf("HUYỆN ỦY BẮC BÌNH", [])),
  written(
    "Duc Linh.csv",
    new TextEncoder().encode(
      `${new TextDecoder().decode(listOf("HUYỆN ỦY ĐỨC LINH", []))}\n,Không phát sinh,,,\n`,
    ),
  ),
];
// The files are of today, after any deadline of 2021.
const base = [...lists, "--register", register, "--year", "2021", "--deadline", "2021-12-20"];
const counts = "1/5 đã gửi, trong đó 1 gửi chậm · 1 không phát sinh · 1 gửi trống · 2 chưa gửi";

test("S14: the command counts the states, writes the reminder, and the workbook counts them by formulas", () => {
  const [out, json, reminder] = ["out.xlsx", "out.json", "nhac.txt"].map((name) => join(folder, name));
  if (out === undefined || json === undefined || reminder === undefined) throw new Error("no names");
  const run = runCommand("consolidate", ...base, "--out", out, "--json", json, "--reminder", reminder);
  expect([run.error, run.status]).toEqual(["", 0]);
  expect(run.out).toContain(`${counts}.\n`);
  expect(readJson<ConsolidationJson>(json).committees.map(({ submission }) => submission)).toEqual([
    ...["late", "empty", "missing", "zero", "missing"],
  ]);

  const letter = readFileSync(reminder, "utf8");
  expect(letter).toContain(
    "Kính gửi:\n- Đảng bộ huyện Bắc Bình;\n- Đảng bộ huyện Hàm Tân;\n- Đảng bộ huyện Phú Quý.\n",
  );
  expect(letter).toMatch(/Hạn gửi là ngày 20\/12\/2021, đến nay đã quá hạn \d+ ngày\./);
  expect(letter).not.toContain("Đức Linh");

  const workbook = new Uint8Array(readFileSync(out));
  expect(formulaDifferences(workbook).different).toEqual([]);
  const shown = recalculate(workbook);
  expect(shown.get("Hồ sơ nhận")?.get("A3")).toBe(counts);
  expect([...(shown.get("Tổng hợp")?.values() ?? [])]).toContain(
    "(số liệu từ 01/01/2021 đến 31/12/2021; 2/5 đảng bộ đã báo cáo)",
  );
});

test("W3, S14: where the reminder can't be written, nothing is", () => {
  const reminder = join(folder, "taken");
  mkdirSync(reminder);
  const out = join(folder, "none.xlsx");
  const run = runCommand("consolidate", ...base, "--out", out, "--reminder", reminder);
  expect(run.status).toBe(1);
  expect(run.error).toContain("không ghi được");
  expect(existsSync(out)).toBe(false);
});
