import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { consistencyFaults } from "../hosts/package-consistency";
import { lastLine, runCommand, sampleFolder, temporaryFolder } from "../support/command";
import { convert, formulaDifferences } from "../support/libreoffice";
import { checkSchemas, partsOf } from "../support/ooxml-schemas";

/** The consolidated workbook of the sample as a person gets it: opened by another engine, recalculated, printed. */
const folder = temporaryFolder();
const out = join(folder, "tong-hop-2021.xlsx");
const run = runCommand(
  ...["consolidate", sampleFolder, "--register", join(sampleFolder, "register.xlsx")],
  ...["--year", "2021", "--out", out],
);
const workbook = new Uint8Array(readFileSync(out));
const parts = partsOf(workbook);

test("W1: recalculated by LibreOffice, every formula has the value that the file caches", () => {
  expect(run.status).toBe(0);
  const { formulas, different } = formulaDifferences(workbook);
  expect(different).toEqual([]);
  expect(formulas).toBeGreaterThan(500);
});

test("every part is valid by the schemas, and nothing in the package leads nowhere", () => {
  expect(checkSchemas(workbook).faults).toEqual([]);
  expect(consistencyFaults(workbook)).toEqual([]);
});

test("the sheets and tables of the contract are there, and at least four native charts", () => {
  const book = parts.get("xl/workbook.xml") ?? "";
  expect([...book.matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1])).toEqual([
    "Tổng hợp",
    "Biểu đồ",
    "Tiến độ",
    "Kiểm tra",
    "Hồ sơ nhận",
    "Nhật ký",
    "Dữ liệu",
    "Chỉ tiêu",
  ]);
  const tables = [...parts].filter(([path]) => path.startsWith("xl/tables/"));
  const names = tables.map(([, xml]) => /displayName="([^"]*)"/.exec(xml)?.[1]);
  expect(names.sort()).toEqual(["ChiTieu", "DuLieu", "HoSoNhan", "KiemTra", "NhatKy"]);
  expect(
    [...parts.keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path)).length,
  ).toBeGreaterThanOrEqual(4);
});

describe("the printed pages", () => {
  const pages = printed(workbook, "sample");

  test("are A4 landscape, and the summary is one page wide with nothing cut", () => {
    for (const { width, height } of pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    }
    const [first = { text: "" }] = pages;
    const line = (start: string) => first.text.split("\n").find((row) => row.includes(start)) ?? "";
    expect(line("Huyện Tuy Phong")).toMatch(
      /1 +Huyện Tuy Phong +160 +173 +\+13 +108,13 +2 +▲ Vượt +88 +13 +10 +105 +Đã gửi/,
    );
    expect(line("Toàn Đảng bộ tỉnh")).toMatch(/2\.000 +2\.030 +\+30 +101,5 +▲ Vượt +916 +124 +111 +1\.266/);
    for (const text of [
      "TỈNH ỦY BÌNH THUẬN",
      "BAN TỔ CHỨC",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Phan Thiết, ngày",
      "14/14 đảng bộ đã báo cáo",
      "Ghi chú",
      "NGƯỜI LẬP BIỂU",
      "T/M BAN TỔ CHỨC",
    ]) {
      expect(first.text).toContain(text);
    }
  });

  test("repeat their header, and are numbered from the second on", () => {
    const persons = pages.filter(({ text }) => text.includes("Họ và tên"));
    expect(persons.length).toBeGreaterThan(1);
    expect(pages[0]?.text.trimStart()).toMatch(/^TỈNH ỦY/);
    for (const [index, { text }] of pages.entries()) {
      if (index > 0) expect(text.trimStart()).toMatch(new RegExp(`^${index + 1}\\s`));
    }
  });

  test("use one typeface only", () => {
    const fonts = spawnSync("pdffonts", [join(folder, "sample.pdf")], { encoding: "utf8" }).stdout;
    const families = fonts
      .split("\n")
      .slice(2)
      .filter((row) => row.trim() !== "");
    // Where Times New Roman isn't installed, the metric twin stands in; marks and bullets come from where they are.
    expect(families.filter((row) => /Times|Liberation ?Serif/i.test(row)).length).toBeGreaterThan(0);
    expect(families.filter((row) => /Arial|Calibri|Carlito|LiberationSans/i.test(row))).toEqual([]);
  });
});

test("170 committees print as well: every one stands on a page, headers repeated, values recalculated", () => {
  const many = join(folder, "many");
  mkdirSync(many);
  const names = Array.from({ length: 170 }, (_, at) => `Đảng bộ xã Mẫu số ${at + 1}`);
  const register = join(folder, "many.csv");
  writeFileSync(
    register,
    ["Mã,Tên cấp ủy,Chỉ tiêu", ...names.map((name, at) => `x${at + 1},${name},${5 + (at % 9)}`)].join("\n"),
  );
  for (const [at, name] of names.entries()) {
    const persons = Array.from(
      { length: 2 + (at % 13) },
      (_, row) =>
        `${row + 1},Lê Thị Mẫu ${at}-${row},Nữ,1${(row % 8) + 1}/0${(at % 9) + 1}/199${row % 10},0${(row % 9) + 1}/02/2021`,
    );
    const title = `DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP CỦA ${name.toUpperCase()}`;
    writeFileSync(
      join(many, `${at + 1}.csv`),
      [title, "STT,Họ và tên,Giới tính,Ngày sinh,Ngày kết nạp", ...persons].join("\n"),
    );
  }
  const target = join(folder, "many.xlsx");
  const large = runCommand("consolidate", many, "--register", register, "--year", "2021", "--out", target);
  expect(large.status).toBe(0);
  expect(lastLine(large.out)).toContain("kết nạp đảng viên mới");
  const bytes = new Uint8Array(readFileSync(target));
  expect(formulaDifferences(bytes).different).toEqual([]);
  expect(checkSchemas(bytes).faults).toEqual([]);
  const summary = printed(bytes, "many").filter(
    ({ text }) => text.includes("Tỷ lệ %") && text.includes("Xếp"),
  );
  const text = summary.map((page) => page.text).join("\n");
  for (const name of names) expect(text).toContain(name);
  expect(summary.length).toBeGreaterThan(3);
});

interface Page {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

function printed(bytes: Uint8Array, name: string): Page[] {
  const pdf = join(folder, `${name}.pdf`);
  writeFileSync(pdf, convert(bytes, "pdf"));
  const text = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 27 }).stdout;
  const pages = text.split("\f").slice(0, -1);
  const info = spawnSync("pdfinfo", ["-f", "1", "-l", String(pages.length), pdf], {
    encoding: "utf8",
  }).stdout;
  const sizes = [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)];
  return pages.map((page, index) => ({
    text: page,
    width: Number(sizes[index]?.[1]),
    height: Number(sizes[index]?.[2]),
  }));
}
