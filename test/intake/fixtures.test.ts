import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { styleAt } from "../../src/domain/grid/grid";
import { openFile } from "../../src/intake/open-file";
import { gridsOf, rowsOf } from "./make-xlsx";

/** One form, saved by LibreOffice as .xlsx, .xls and .ods: each must read as the same sheets. */
const folder = path.join(__dirname, "fixtures");

const rows = [
  ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Tỷ lệ", null, "ẩn", "cuối"],
  [1, "Nguyễn Thị Bưởi", 32937, "001090000123", 0.5],
  [2, "NguyÔn V¨n Cam", 32508, "079088000456", { error: "#DIV/0!" }],
  [3, "Trần Mận", "01/02/2026", "001", 1.5],
  ["Cộng", null, null, null, 6],
  [],
];

test.each(["form.xlsx", "form.xls", "form.ods"])("I1: %s reads as what it shows", async (file) => {
  const opened = await openFile("whatever.bin", new Uint8Array(await readFile(path.join(folder, file))));
  expect(opened).toMatchObject({ state: "read", format: path.extname(file).slice(1) });
  const grids = gridsOf(opened);
  expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Danh sách", "visible"],
    ["Ẩn", "hidden"],
    ["Trống", "visible"],
  ]);
  const [grid] = grids;
  if (grid === undefined) throw new Error("no sheet");
  // .ods has no truth value in its last row: LibreOffice writes the number 1, so that row is left out here.
  expect(rowsOf(grid).slice(0, 6)).toEqual(rows);
  expect([...grid.hiddenRows, ...grid.hiddenColumns]).toEqual([3, 6]);
  expect(grid.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 3 }]);
  expect(styleAt(grid, 1, 1)).toMatchObject({ fontName: "Calibri", bold: false, isDate: false });
  expect(styleAt(grid, 2, 1)).toMatchObject({ fontName: ".VnTime", bold: true });
  expect(styleAt(grid, 3, 1)).toMatchObject({ fontName: "Times New Roman", struck: true });
  expect(styleAt(grid, 1, 2)).toMatchObject({ numberFormat: "dd/mm/yyyy", isDate: true });
});

test("no fixture is forgotten", async () => {
  expect((await readdir(folder)).sort()).toEqual(["form.ods", "form.xls", "form.xlsx"]);
});
