import { openExcel } from "../../support/open-excel";

type Deed = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** A sheet with a table in B2:D5, a merged title in F1:H1 and a second sheet. */
const prepare: Deed = (sheet, context) => {
  sheet.getRange("B2:D5").values = [
    ["Tên", "Số", "Ghi chú"],
    ["a", 1, ""],
    ["b", 2, ""],
    ["c", 3, ""],
  ];
  sheet.tables.add("B2:D5", true).name = "DuLieu";
  sheet.getRange("F1").values = [["Tiêu đề"]];
  sheet.getRange("F1:H1").merge(false);
  context.workbook.worksheets.add("Khác");
};

const refusals: readonly [name: string, code: string, deed: Deed][] = [
  ["an array of another size", "InvalidArgument", (sheet) => (sheet.getRange("A1:A2").values = [[1]])],
  ["a ragged array", "InvalidArgument", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2], [3]])],
  ["an address that is none", "InvalidArgument", (sheet) => sheet.getRange("A0").load("address")],
  [
    "a cell outside of the sheet",
    "InvalidArgument",
    (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
  ],
  ["a sheet name of 32 characters", "InvalidArgument", (sheet) => (sheet.name = "x".repeat(32))],
  ["a sheet name with a slash", "InvalidArgument", (sheet) => (sheet.name = "a/b")],
  ["the sheet name History", "InvalidArgument", (sheet) => (sheet.name = "history")],
  ["a sheet name in use, whatever its case", "ItemAlreadyExists", (sheet) => (sheet.name = "KHÁC")],
  ["a table over a table", "InvalidArgument", (sheet) => sheet.tables.add("A5:C9", true)],
  ["a table over merged cells", "InvalidArgument", (sheet) => sheet.tables.add("F1:H3", true)],
  ["merged cells in a table", "InvalidOperation", (sheet) => sheet.getRange("B3:C3").merge(false)],
  [
    "a table name with a space",
    "InvalidArgument",
    (sheet) => (sheet.tables.getItem("DuLieu").name = "Dữ liệu"),
  ],
  [
    "a table name that is an address",
    "InvalidArgument",
    (sheet) => (sheet.tables.getItem("DuLieu").name = "AB12"),
  ],
  [
    "a name that a table has",
    "ItemAlreadyExists",
    (sheet, { workbook }) => workbook.names.add("dulieu", sheet.getRange("A1")),
  ],
  ["a table that isn't there", "ItemNotFound", (sheet) => sheet.tables.getItem("KiemTra").load("name")],
  ["shifting a part of a table", "InsertDeleteConflict", (sheet) => sheet.getRange("B3:C3").insert("Down")],
  ["deleting a table's header alone", "InsertDeleteConflict", (sheet) => sheet.getRange("2:2").delete("Up")],
  ["tearing a merged cell", "InsertDeleteConflict", (sheet) => sheet.getRange("F1:G1").insert("Down")],
  [
    "deleting the last visible sheet",
    "InvalidOperation",
    (sheet, { workbook }) => {
      workbook.worksheets.getItem("Khác").delete();
      sheet.delete();
    },
  ],
  [
    "a colour that is none",
    "InvalidArgument",
    (sheet) => (sheet.getRange("A1").format.fill.color = "reddish"),
  ],
  ["a row of 500 points", "InvalidArgument", (sheet) => (sheet.getRange("A1").format.rowHeight = 500)],
  [
    "a border of unknown style",
    "InvalidArgument",
    (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "None1" as "None"),
  ],
  ["a page break before row 1", "InvalidArgument", (sheet) => sheet.horizontalPageBreaks.add("A1")],
  [
    "a header of 256 characters",
    "InvalidArgument",
    (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "x".repeat(256)),
  ],
  [
    "a validation list of 256 characters",
    "InvalidArgument",
    (sheet) =>
      (sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "x".repeat(256) },
      }),
  ],
  ["no XML", "InvalidArgument", (_sheet, { workbook }) => workbook.customXmlParts.add("<a>")],
  [
    "contents of a protected sheet",
    "AccessDenied",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").values = [[1]];
    },
  ],
  [
    "formats of a protected sheet",
    "AccessDenied",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").format.font.bold = true;
    },
  ],
  [
    "rows of a protected sheet",
    "AccessDenied",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("9:9").insert("Down");
    },
  ],
  [
    "a new sheet in a protected workbook",
    "AccessDenied",
    (_sheet, { workbook }) => {
      workbook.protection.protect();
      workbook.worksheets.add("Mới");
    },
  ],
  [
    "a rename in a protected workbook",
    "AccessDenied",
    (sheet, { workbook }) => {
      workbook.protection.protect();
      sheet.name = "Mới";
    },
  ],
  [
    "cells that were deleted",
    "InvalidReference",
    (sheet) => {
      const gone = sheet.getRange("A9:B9");
      sheet.getRange("9:9").delete("Up");
      gone.values = [[1, 2]];
    },
  ],
];

describe("what the emulated Excel refuses", () => {
  it.each(refusals)("%s: %s", async (_name, code, deed) => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      prepare(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    });
    const refused = Excel.run(async (context) => {
      deed(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code });
  });

  it("lets a protected sheet do what its protection allows", async () => {
    const { Excel, excel } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A9").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
      sheet.getRange("A1").values = [["ghi được"]];
      sheet.getRange("B1").format.font.italic = true;
      sheet.getRange("1:1").insert("Down");
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    expect(excel.workbook.sheets[0]?.contentAt(1, 0)).toBe("ghi được");
  });
});
