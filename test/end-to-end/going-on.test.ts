import { Workbook } from "exceljs";
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readArguments } from "../../src/cli/arguments";
import { consolidateCommand } from "../../src/cli/consolidate-command";
import { commandTexts } from "../../src/domain/language/command-texts";
import { writeOver } from "../../src/hosts/file/keep/write-over";
import { saveAll } from "../../src/hosts/file/save-files";
import { type ConsolidationJson, readJson, temporaryFolder } from "../support/command";

/* This month on top of last, by the command: the workbook that it made lies among the files. */

jest.setTimeout(120_000);

const folder = temporaryFolder();
let number = 0;

/** A folder of its own for each test. */
function place(...path: readonly string[]): string {
  const made = join(folder, String(number), ...path);
  mkdirSync(dirname(made), { recursive: true });
  return made;
}

beforeEach(() => {
  number += 1;
  writeFileSync(
    place("chi tieu.csv"),
    "Mã,Tên cấp ủy,Chỉ tiêu\na,Huyện Tuy Phong,10\nb,Huyện Bắc Bình,5\nc,Huyện Đức Linh,4\n",
  );
});

function list(path: string, committee: string, persons: readonly number[]): string {
  const names = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà"];
  const rows = persons.map(
    (person, index) =>
      `${index + 1},Lê Văn ${names[person] ?? ""},${person + 3}/4/1990,Nam,${person + 5}/6/2021`,
  );
  const lines = [
    `Danh sách kết nạp đảng viên ${committee},,,,`,
    ",,,,",
    "STT,Họ và tên,Ngày sinh,Giới tính,Ngày kết nạp",
    ...rows,
  ];
  const file = place(path);
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const parsed = readArguments(["consolidate", ...args], commandTexts("vi"));
  if (parsed.state !== "consolidate") throw new Error(JSON.stringify(parsed));
  const terminal = {
    out: (line: string) => out.push(line),
    error: (line: string) => error.push(line),
    progress: () => undefined,
  };
  const status = await consolidateCommand(parsed.options, "vi", terminal, {
    render: writeOver,
    save: saveAll,
  });
  return { status, out: out.join("\n"), error: error.join("\n") };
}

type Json = ConsolidationJson & {
  readonly changes: readonly {
    readonly committee: string;
    readonly before: number;
    readonly after: number;
  }[];
};

async function firstMonth(out: string, year = "2021"): Promise<void> {
  const sent = list("thang 1/tuy phong.csv", "Huyện Tuy Phong", [0, 1]);
  const register = ["--register", place("chi tieu.csv"), "--deadline", "2040-01-31", "--zero", "c"];
  const { status, error } = await run(sent, ...register, "--year", year, "--out", out);
  expect([status, error]).toEqual([0, ""]);
}

async function logOf(path: string): Promise<unknown[][]> {
  const book = new Workbook();
  await book.xlsx.readFile(path);
  const rows: unknown[][] = [];
  book.getWorksheet("Nhật ký")?.eachRow((row, at) => {
    if (at > 4) rows.push([2, 4, 5, 6, 7, 8, 9].map((column) => row.getCell(column).value ?? null));
  });
  return rows;
}

test("E9: last month's file among the paths is gone on from, and written over; what changed is told and logged once", async () => {
  const book = place("tong hop.xlsx");
  const json = place("ket qua.json");
  await firstMonth(book);
  expect(await logOf(book)).toEqual([
    [null, null, null, null, null, "Chưa có thay đổi nào giữa các lần tổng hợp.", null],
  ]);
  list("thang 2/tuy phong.csv", "Huyện Tuy Phong", [0, 1, 2]);
  list("thang 2/bac binh.csv", "Huyện Bắc Bình", [3]);
  const second = await run(
    place("tong hop.xlsx"),
    place("thang 2"),
    "--year",
    "2021",
    "--out",
    book,
    "--json",
    json,
  );
  expect([second.status, second.error]).toEqual([0, ""]);
  expect(second.out).toContain("Tổng hợp tiếp từ tong hop.xlsx.");
  expect(second.out).toContain(
    "Thay đổi so với lần trước: Huyện Tuy Phong 2 → 3 (+1); Huyện Bắc Bình 0 → 1 (+1).",
  );
  const { changes, committees } = readJson<Json>(json);
  expect(changes).toEqual([
    { committee: "a", before: 2, after: 3 },
    { committee: "b", before: 0, after: 1 },
  ]);
  // The quotas, and who confirmed that nobody was admitted, are the workbook's.
  expect(committees.map(({ quota, submission }) => [quota, submission])).toEqual([
    [10, "received"],
    [5, "received"],
    [4, "zero"],
  ]);
  const logged = await logOf(book);
  expect(logged.map((row) => row.slice(0, 6))).toEqual([
    ["Huyện Tuy Phong", 2, 3, 1, null, "tuy phong.csv (2)"],
    ["Huyện Bắc Bình", 0, 1, 1, "Chưa gửi → Đã gửi", "bac binh.csv"],
  ]);
  const again = await run(
    place("tong hop.xlsx"),
    place("thang 2"),
    "--year",
    "2021",
    "--out",
    book,
    "--json",
    json,
  );
  expect(again.out).toContain("Không có gì thay đổi so với lần trước.");
  expect(readJson<Json>(json).changes).toEqual([]);
  expect(await logOf(book)).toEqual(logged);
});

test("E9: the log's rows stay, with what the user typed beside them; a state alone is a change, too", async () => {
  const book = place("thu muc", "tong hop.xlsx");
  await firstMonth(book);
  list("thu muc/bac binh.csv", "Huyện Bắc Bình", [3]);
  // Found in the folder that it lies in.
  expect((await run(dirname(book), "--year", "2021", "--out", book)).status).toBe(0);
  const typed = new Workbook();
  await typed.xlsx.readFile(book);
  const sheet = typed.getWorksheet("Nhật ký");
  if (sheet === undefined) throw new Error("no log");
  sheet.getCell("I5").value = "đã gọi điện";
  await typed.xlsx.writeFile(book);
  const run2 = await run(book, "--zero", "b", "--deadline", "2000-01-01", "--year", "2021", "--out", book);
  expect(run2.out).toContain("Huyện Đức Linh: Không phát sinh → Chưa gửi");
  const rows = await logOf(book);
  expect(rows[0]).toEqual(["Huyện Bắc Bình", 0, 1, 1, "Chưa gửi → Đã gửi", "bac binh.csv", "đã gọi điện"]);
  expect(rows.slice(1).map((row) => [row[0], row[4]])).toEqual([
    ["Huyện Tuy Phong", "Đã gửi → Gửi chậm"],
    ["Huyện Bắc Bình", "Đã gửi → Gửi chậm"],
    ["Huyện Đức Linh", "Không phát sinh → Chưa gửi"],
  ]);
});

test("E9: what was changed by hand in Dữ liệu since is a change, told and logged once", async () => {
  const book = place("tong hop.xlsx");
  const json = place("ket qua.json");
  await firstMonth(book);
  const typed = new Workbook();
  await typed.xlsx.readFile(book);
  const data = typed.getWorksheet("Dữ liệu");
  const inForce = (data?.getRow(4).values as unknown[]).indexOf("Hiệu lực");
  if (data === undefined || inForce < 1) throw new Error("no data");
  data.getRow(5).getCell(inForce).value = "Không";
  await typed.xlsx.writeFile(book);
  const options = ["--year", "2021", "--out", book, "--json", json];
  const { out } = await run(book, ...options);
  expect(out).toContain("Thay đổi so với lần trước: Huyện Tuy Phong 2 → 1 (–1).");
  expect(readJson<Json>(json).changes).toEqual([{ committee: "a", before: 2, after: 1 }]);
  const logged = await logOf(book);
  expect(logged.map((row) => row.slice(0, 6))).toEqual([
    ["Huyện Tuy Phong", 2, 1, -1, null, "tuy phong.csv"],
  ]);
  expect((await run(book, ...options)).out).toContain("Không có gì thay đổi so với lần trước.");
  expect(await logOf(book)).toEqual(logged);
});

test("E9: of several the one changed last is taken, the others are named; one of another year isn't taken", async () => {
  const [old, late, other] = ["cu.xlsx", "moi.xlsx", "nam khac.xlsx"].map((name) => place(name));
  if (old === undefined || late === undefined || other === undefined) throw new Error("no paths");
  await firstMonth(old);
  await firstMonth(other, "2022");
  const sent = list("thang 2/bac binh.csv", "Huyện Bắc Bình", [3]);
  await run(old, sent, "--year", "2021", "--out", late);
  utimesSync(old, new Date("2021-02-01"), new Date("2021-02-01"));
  const out = place("ket qua.xlsx");
  const json = place("ket qua.json");
  const { out: told } = await run(late, old, other, "--year", "2021", "--out", out, "--json", json);
  expect(told).toContain("Tổng hợp tiếp từ moi.xlsx.");
  const { total, findings } = readJson<Json>(json);
  expect(total.admitted).toBe(3);
  const left = findings.filter(({ rule }) => rule === "sheet.ignored").map(({ file }) => file);
  expect(left).toEqual(["cu.xlsx", "nam khac.xlsx"]);
});

test("E9: nothing is written over a consolidated workbook of another year, or one that lost what is needed", async () => {
  const book = place("tong hop.xlsx");
  await firstMonth(book);
  const before = readFileSync(book);
  const register = ["--register", place("chi tieu.csv")];
  const otherYear = await run(book, ...register, "--year", "2022", "--out", book);
  expect([otherYear.status, otherYear.error]).toEqual([
    1,
    "tong hop.xlsx: Đây là sổ tổng hợp của năm khác, không phải năm 2022: ghi vào đó thì mất số liệu cũ. Chọn tên khác ở --out.",
  ]);
  expect(readFileSync(book).equals(before)).toBe(true);
  const cut = new Workbook();
  await cut.xlsx.readFile(book);
  cut.removeWorksheet("Dữ liệu");
  const damaged = place("hong.xlsx");
  await cut.xlsx.writeFile(damaged);
  const out = place("moi.xlsx");
  const lost = await run(damaged, ...register, "--year", "2021", "--out", out);
  expect(lost.status).toBe(1);
  expect(lost.error).toMatch(/^hong\.xlsx: Sổ tổng hợp này không còn bảng ở sheet «Dữ liệu»/);
  expect(existsSync(out)).toBe(false);
});

test("E9: without a register and without such a workbook it is said that one is needed", async () => {
  const sent = list("thang 1/tuy phong.csv", "Huyện Tuy Phong", [0, 1]);
  const { status, error } = await run(sent, "--year", "2021", "--out", place("tong hop.xlsx"));
  expect(status).toBe(1);
  expect(error).toMatch(/^Thiếu --register/);
});
