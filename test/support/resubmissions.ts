import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { zipSync } from "fflate";

/** Files of a month in which committees sent twice, sent corrections, sent nothing, or an empty list. */
export interface Resubmissions {
  readonly folder: string;
  readonly register: string;
  readonly files: readonly string[];
}

const committees = [
  ["tuy-phong", "Đảng bộ huyện Tuy Phong", 10],
  ["bac-binh", "Đảng bộ huyện Bắc Bình", 10],
  ["duc-linh", "Đảng bộ huyện Đức Linh", 5],
  ["quan-su", "Đảng bộ Quân sự tỉnh", 5],
] as const;

const names = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nga", "Oanh", "Phúc"];

interface SentList {
  readonly title: string;
  /** Places in `names`. */
  readonly who: readonly number[];
  readonly middle: string;
  /** Rows above the title. */
  readonly above?: number;
  /** By the person's place, what their name is instead. */
  readonly renamed?: Readonly<Record<number, string>>;
}

async function bytesOf({ title, who, middle, above = 0, renamed = {} }: SentList): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Danh sách");
  for (let row = 0; row < above; row++) sheet.addRow([]);
  sheet.addRow([title.toLocaleUpperCase("vi")]);
  sheet.addRow(["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021"]);
  sheet.addRow(["TT", "Họ và tên", "Ngày sinh", "Chi bộ", "Ngày kết nạp"]);
  for (const [index, one] of who.entries()) {
    const name = renamed[one] ?? `Nguyễn ${middle} ${names[one] ?? ""}`;
    sheet.addRow([index + 1, name, `1${one % 10}/04/199${one % 8}`, `Chi bộ ${one}`, `1${one % 10}/06/2021`]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/**
 * Tuy Phong's list under two names, in an archive, and saved again by another program; Bắc Bình's list, revised with two
 * added, one removed and one renamed; nothing of Đức Linh; an empty list of Quân sự.
 */
export async function writeResubmissions(into: string): Promise<Resubmissions> {
  const folder = join(into, "thang 12");
  mkdirSync(folder);
  const write = (name: string, bytes: Uint8Array, day: number, where = folder) => {
    const path = join(where, name);
    writeFileSync(path, bytes);
    utimesSync(path, 1_638_000_000 + day * 86_400, 1_638_000_000 + day * 86_400);
    return path;
  };
  const register = new ExcelJS.Workbook();
  const quotas = register.addWorksheet("Chỉ tiêu");
  quotas.addRow(["Mã", "Tên cấp ủy", "Chỉ tiêu", "Năm"]);
  for (const committee of committees) quotas.addRow([...committee, 2021]);

  const tuyPhong = { title: "Huyện ủy Tuy Phong", who: [0, 1, 2, 3, 4, 5], middle: "Văn" };
  const bacBinh = { title: "Huyện ủy Bắc Bình", middle: "Thị" };
  const list = await bytesOf(tuyPhong);
  return {
    folder,
    register: write("chi tieu.xlsx", new Uint8Array(await register.xlsx.writeBuffer()), 0, into),
    files: [
      write("Tuy Phong.xlsx", list, 1),
      write("gui lai (1).xlsx", list, 2),
      write("thu thang 12.zip", zipSync({ "bao cao/Tuy Phong.xlsx": list }), 3),
      write("Tuy Phong luu lai.xlsx", await bytesOf({ ...tuyPhong, above: 2 }), 4),
      write("Bac Binh.xlsx", await bytesOf({ ...bacBinh, who: [0, 1, 2, 3, 4, 5, 6] }), 1),
      write(
        "Bac Binh (sua).xlsx",
        await bytesOf({ ...bacBinh, who: [1, 2, 3, 4, 5, 6, 7, 8], renamed: { 3: "Nguyễn Thị Dung" } }),
        5,
      ),
      write("Quan su tinh.xlsx", await bytesOf({ title: "Đảng ủy Quân sự tỉnh", who: [], middle: "" }), 2),
    ],
  };
}
