import { inputNames, readInputs, sheetsToTake } from "../../../src/taskpane/effects/read-inputs";
import { fakeBook, grid } from "../fake-book";

const sheet = (name: string, parts = {}) => ({ name, isProducts: false, isVisible: true, ...parts });

describe("what a consolidation depends on in the open workbook", () => {
  test.each([
    [
      "the register first, then earlier tables",
      ["T1", "Dữ liệu", "Tổng hợp", "Chỉ tiêu"],
      ["Chỉ tiêu", "Tổng hợp", "Dữ liệu"],
    ],
    ["the first sheet may be a register by its headers", ["Giao chỉ tiêu", "T1"], ["Giao chỉ tiêu"]],
    ["sheets that are only computed are not read", ["Chỉ tiêu", "Biểu đồ"], ["Chỉ tiêu"]],
    ["numbers may have been typed over", ["Chỉ tiêu", "Tiến độ"], ["Chỉ tiêu", "Tiến độ"]],
    ["an earlier consolidation whose register is gone", ["Tổng hợp", "Dữ liệu"], ["Tổng hợp", "Dữ liệu"]],
  ])("%s", (_, names, expected) => {
    expect(inputNames(names.map((name) => sheet(name)))).toEqual(expected);
  });

  test("hidden sheets are no first sheet", () => {
    expect(inputNames([sheet("ẩn", { isVisible: false }), sheet("T1")])).toEqual(["T1"]);
  });

  test("a blank workbook holds nothing to depend on", async () => {
    const book = fakeBook(["Sheet1"], {
      read: () => Promise.resolve({ sheets: [grid("Sheet1", [undefined, [undefined, null]])] }),
    });
    expect(await readInputs(book)).toBeNull();
    expect(await readInputs(fakeBook([]))).toBeNull();
  });

  test("to take: the user's own visible sheets", () => {
    const sheets = [
      sheet("Tổng hợp", { isProducts: true }),
      sheet("T1"),
      sheet("ẩn", { isVisible: false }),
      sheet("Chỉ tiêu"),
    ];
    expect(sheetsToTake(sheets)).toEqual(["T1"]);
  });
});
