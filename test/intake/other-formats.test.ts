import * as XLSX from "@e965/xlsx";
import { zipSync, strToU8 } from "fflate";
import { styleAt } from "../../src/domain/grid/grid";
import { openFile } from "../../src/intake/open-file";
import { gridsOf, readGrid, rowsOf } from "./make-xlsx";

/** A small workbook in a format of the library, written by the library. */
function written(bookType: XLSX.BookType): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([
    ["Họ và tên", "Ngày sinh", "Số CCCD", "Đúng"],
    ["Trần Thị Cúc", 32937, "001090000123", true],
  ]);
  sheet.B2 = { t: "n", v: 32937, z: "dd/mm/yyyy" };
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "Danh sach");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType }) as ArrayBuffer);
}

test.each([
  ["biff8", "xls"],
  ["biff5", "xls"],
  ["xlsb", "xlsb"],
  ["xlsx", "xlsx"],
  ["ods", "ods"],
  ["fods", "ods"],
  ["xlml", "xml"],
  ["sylk", "sylk"],
] as const)("I1: %s is read as %s, whatever its name", async (bookType, format) => {
  const opened = await openFile("anh.jpg", written(bookType));
  expect(opened).toMatchObject({ state: "read", format });
  const [grid] = gridsOf(opened);
  if (grid === undefined) throw new Error("no sheet");
  const [header, row] = rowsOf(grid);
  // BIFF5 has no letters beyond its code page: the library writes them as it can.
  if (bookType !== "biff5") expect(header?.[0]).toBe("Họ và tên");
  expect(row?.slice(1, 4)).toEqual([32937, "001090000123", true]);
  expect(styleAt(grid, 1, 1).isDate).toBe(true);
});

test("I1: a stream of .xls without its container (Excel 2)", async () => {
  const opened = await openFile("cu.xls", written("biff2"));
  expect(opened).toMatchObject({ state: "read", format: "xls" });
});

test.each(["biff8", "xlsb", "xlml"] as const)(
  "T3: the 1904 date system of %s is told, the serial kept",
  async (bookType) => {
    const book = XLSX.utils.book_new();
    const sheet = XLSX.utils.aoa_to_sheet([[42798]]);
    sheet.A1 = { t: "n", v: 42798, z: "dd/mm/yyyy" };
    XLSX.utils.book_append_sheet(book, sheet, "S");
    book.Workbook = { WBProps: { date1904: true } };
    const grid = await readGrid(new Uint8Array(XLSX.write(book, { type: "array", bookType }) as ArrayBuffer));
    expect([grid.date1904, rowsOf(grid)]).toEqual([true, [[42798]]]);
  },
);

describe("HTML named .xls", () => {
  const page = (body: string) =>
    strToU8(`\uFEFF \n<html><head><meta charset="utf-8"></head><body>${body}</body></html>`);

  test("I1: a table is read, its texts as they are written", async () => {
    const table = `<table><tr><th colspan="2">Danh s&aacute;ch</th></tr><tr><td>001090000123</td><td>01/02/2026</td></tr><tr><td>001</td><td>1.932</td></tr></table>`;
    const opened = await openFile("a.xls", page(table));
    expect(opened).toMatchObject({ state: "read", format: "html" });
    const [grid] = gridsOf(opened);
    expect(grid === undefined ? [] : rowsOf(grid)).toEqual([
      ["Danh sách"],
      ["001090000123", "01/02/2026"],
      ["001", "1.932"],
    ]);
    expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test("I2: a page without one is refused", async () => {
    expect(await openFile("a.xls", page("<p>Đăng nhập</p>"))).toMatchObject({
      state: "refused",
      cause: "html-page",
    });
  });
});

describe("CSV", () => {
  const text = async (content: string | Uint8Array, name = "thư/ds.2021.csv") => {
    const opened = await openFile(name, typeof content === "string" ? strToU8(content) : content);
    const [grid] = gridsOf(opened);
    if (grid === undefined) throw new Error("no sheet");
    return { name: grid.name, rows: rowsOf(grid) };
  };

  test.each([
    [
      "commas",
      "a,b\n001,01/02/2026\n",
      [
        ["a", "b"],
        ["001", "01/02/2026"],
      ],
    ],
    [
      "semicolons, quotes and line ends",
      'a;b;c\r\n1,5;"x;\r\ny";""\r\n\r\n2;3;4',
      [["a", "b", "c"], ["1,5", "x;\ny"], [], ["2", "3", "4"]],
    ],
    [
      "tabs",
      "a\tb\n1\t2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["a line that names the separator", "sep=|\r\na,b|c\r\n", [["a,b", "c"]]],
    [
      "a mark of UTF-8",
      "\uFEFFHọ,Tên\n1,2",
      [
        ["Họ", "Tên"],
        ["1", "2"],
      ],
    ],
  ])("I1: %s", async (_, content, expected) => {
    expect((await text(content)).rows.slice(0, expected.length)).toEqual(expected);
  });

  test("UTF-16 with its mark, as Excel saves Unicode text", async () => {
    const bytes = new Uint8Array(Buffer.from("\uFEFFHọ\tTên\r\n1\t2", "utf16le"));
    expect((await text(bytes)).rows).toEqual([
      ["Họ", "Tên"],
      ["1", "2"],
    ]);
  });

  test("bytes that are no UTF-8 keep the letters of legacy encodings", async () => {
    const bytes = Uint8Array.from([
      ...strToU8("Hä vµ tªn;".replace(/[^;]/g, "x")),
      0xa8,
      0xad,
      0xb8,
      0x3b,
      0xe5,
    ]);
    expect((await text(bytes)).rows[0]?.slice(1)).toEqual(["¨\u00ad¸", "å"]);
  });

  test("the sheet is named as Excel names it, by the file", async () => {
    expect((await text("a,b")).name).toBe("ds.2021");
    expect((await text("a,b", "thu.zip!thư mục/mot-ten-rat-dai-hon-ba-muoi-mot-chu.csv")).name).toBe(
      "mot-ten-rat-dai-hon-ba-muoi-mot",
    );
  });
});

test("an .ods part by hand: repetition, comments, spans, times, a formula without its value", async () => {
  const content = `<office:document-content><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties style:font-name=".VnTime"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:tracked-changes><table:table-cell office:value-type="float" office:value="9"/></table:tracked-changes><table:table table:name="S"><table:table-column table:number-columns-repeated="3"/><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="string"><office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>a <text:s text:c="2"/>b</text:p><text:p><![CDATA[c & d]]></text:p></table:table-cell><table:table-cell office:value-type="string"><text:p><text:span text:style-name="T1">NguyÔn</text:span></text:p></table:table-cell></table:table-row><table:table-row><table:table-cell/><table:table-cell office:value-type="time" office:time-value="PT12H00M00S"/><table:table-cell table:formula="of:=1+1"/></table:table-row><table:table-row table:visibility="filter" table:number-rows-repeated="1048573"><table:table-cell/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const grid = await readGrid(
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8(content),
    }),
  );
  const row = ["a   b\nc & d", "a   b\nc & d", "NguyÔn"];
  expect(rowsOf(grid)).toEqual([row, row, [null, 0.5, { error: "#UNCALCULATED" }]]);
  expect(styleAt(grid, 0, 2).fontName).toBe(".VnTime");
  expect(grid.hiddenRows.size).toBe(0);
});
