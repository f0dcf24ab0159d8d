import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";

export interface BenchSet {
  readonly name: string;
  readonly folder: string;
  readonly register: string;
  readonly files: number;
  readonly rowsPerFile: number;
}

const headers = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Dân tộc",
  "Tôn giáo",
  "Học vấn",
  "Chuyên môn",
  "Nghề nghiệp",
  "Đoàn viên",
  "Chi bộ",
  "Đảng bộ cơ sở",
  "Số QĐ",
  "Ngày QĐ",
  "Ngày kết nạp",
  "Số CCCD",
];
const day = 86_400_000;

/** Writes `files` workbooks of `rowsPerFile` invented persons each, one a committee, and their register. */
export async function makeSet(
  name: string,
  files: number,
  rowsPerFile: number,
  root: string,
): Promise<BenchSet> {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  const lines = ["Mã,Tên cấp ủy,Chỉ tiêu,Năm"];
  for (let file = 0; file < files; file++) {
    const committee = `Đảng bộ xã Mẫu ${file + 1}`;
    lines.push(`mau-${file + 1},${committee},${rowsPerFile},2021`);
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Danh sách");
    sheet.addRow([]);
    sheet.addRow([`DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021 CỦA ${committee.toUpperCase()}`]);
    sheet.addRow([]);
    sheet.addRow(headers);
    for (let row = 0; row < rowsPerFile; row++) sheet.addRow(person(file, row));
    for (const column of [3, 14, 15]) sheet.getColumn(column).numFmt = "dd/mm/yyyy";
    writeFileSync(join(folder, `mau-${file + 1}.xlsx`), Buffer.from(await workbook.xlsx.writeBuffer()));
  }
  const register = join(root, `${name}-register.csv`);
  writeFileSync(register, `${lines.join("\n")}\n`);
  return { name, folder, register, files, rowsPerFile };
}

function person(file: number, row: number) {
  const seed = file * 7919 + row * 104_729;
  const family = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng"][seed % 7];
  const given = ["An", "Bình", "Châu", "Dũng", "Hạnh", "Khoa", "Linh", "Minh", "Ngọc", "Phúc", "Quân"][
    seed % 11
  ];
  const admitted = Date.UTC(2021, 0, 8) + (seed % 340) * day;
  return [
    row + 1,
    `${family} ${["Văn", "Thị", "Hữu", "Ngọc"][seed % 4]} ${given} ${file}-${row}`,
    new Date(Date.UTC(1980, 0, 1) + (seed % 7300) * day),
    seed % 2 === 0 ? "Nam" : "Nữ",
    seed % 17 === 0 ? "Chăm" : "Kinh",
    seed % 19 === 0 ? "Phật giáo" : "Không",
    "12/12",
    "Đại học",
    "Viên chức",
    seed % 3 === 0 ? "" : "x",
    `Chi bộ ${seed % 9}`,
    `Đảng bộ cơ sở ${seed % 5}`,
    `${row + 1}-QĐ/ĐU`,
    new Date(admitted - 5 * day),
    new Date(admitted),
    `060${String(seed % 1_000_000_000).padStart(9, "0")}`,
  ];
}
