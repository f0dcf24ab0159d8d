import { Workbook } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readArguments } from "../../src/cli/arguments";
import { consolidateCommand } from "../../src/cli/consolidate-command";
import { commandTexts } from "../../src/domain/language/command-texts";
import { writeOver } from "../../src/hosts/file/keep/write-over";
import { saveAll } from "../../src/hosts/file/save-files";
import { type ConsolidationJson, readJson, temporaryFolder } from "../support/command";

jest.setTimeout(120_000);

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

async function run(...args: readonly string[]): Promise<number> {
  const parsed = readArguments(["consolidate", ...args], commandTexts("vi"));
  if (parsed.state !== "consolidate") throw new Error(JSON.stringify(parsed));
  const terminal = { out: () => undefined, error: () => undefined, progress: () => undefined };
  return consolidateCommand(parsed.options, "vi", terminal, { render: writeOver, save: saveAll });
}

/** Types a number into a cell of the first sheet, as Excel saves it: the formula is gone. */
function typeOver(path: string, cell: string, value: number): void {
  const parts = unzipSync(readFileSync(path));
  const name = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const typed = xml.replace(
    new RegExp(`(<c r="${cell}"[^>]*>)<f>[^<]*</f><v>[^<]*</v>`),
    `$1<v>${value}</v>`,
  );
  expect(typed).not.toBe(xml);
  writeFileSync(path, zipSync({ ...parts, [name]: strToU8(typed) }));
}

test("E10: a number typed over a formula in last month's file is named at its cell with both numbers, and the formula is back", async () => {
  const book = at("tong hop.xlsx");
  writeFileSync(at("chi tieu.csv"), "Mã,Tên cấp ủy,Chỉ tiêu\na,Huyện Tuy Phong,10\nb,Huyện Bắc Bình,5\n");
  writeFileSync(
    at("tuy phong.csv"),
    "Danh sách kết nạp đảng viên Huyện Tuy Phong,,\n,,\nSTT,Họ và tên,Ngày kết nạp\n1,Lê Văn An,5/6/2021\n2,Lê Văn Bình,6/6/2021\n",
  );
  const args = ["--year", "2021", "--register", at("chi tieu.csv"), "--zero", "b", "--out", book];
  expect(await run(at("tuy phong.csv"), ...args)).toBe(0);
  typeOver(book, "D11", 7);
  expect(await run(book, ...args, "--json", at("ket qua.json"))).toBe(0);
  const { findings, total } = readJson<ConsolidationJson>(at("ket qua.json"));
  expect(total.admitted).toBe(2);
  expect(findings.filter(({ rule }) => rule === "total.mismatch")).toMatchObject([
    {
      ...{ severity: "warning", committee: "a", file: "tong hop.xlsx", sheet: "Tổng hợp", cell: "D11" },
      ...{ expected: "2", received: "7" },
    },
  ]);
  const written = new Workbook();
  await written.xlsx.readFile(book);
  expect(written.getWorksheet("Tổng hợp")?.getCell("D11").formula).toMatch(/^SUMIFS/);
  expect(written.getWorksheet("Tổng hợp")?.getCell("D11").result).toBe(2);
  expect(await run(book, ...args, "--json", at("ket qua.json"))).toBe(0);
  const again = readJson<ConsolidationJson>(at("ket qua.json")).findings;
  expect(again.filter(({ rule }) => rule === "total.mismatch")).toEqual([]);
});
