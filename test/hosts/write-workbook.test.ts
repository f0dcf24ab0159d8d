import { read, type CellObject } from "@e965/xlsx";
import { Workbook as ExcelJsWorkbook } from "exceljs";
import { tableColumnNames } from "../../src/domain/report/drawn/table-column-names";
import { writeWorkbook } from "../../src/hosts/file/write-workbook";
import { cellAddress, rangeAddress } from "../../src/domain/grid/address";
import type { CellContent, WorkbookPlan } from "../../src/domain/report/workbook-plan";
import { convert, formulaDifferences, libreOfficeTimeout, recalculate } from "../support/libreoffice";
import { checkSchemas, partsOf } from "../support/ooxml-schemas";
import { featurePlan, plainPage, range, sheetPlan, workbookPlan } from "./feature-plan";
import { consistencyFaults } from "./package-consistency";
import { contentsOf } from "./plan-contents";

jest.setTimeout(libreOfficeTimeout);

const plan = featurePlan();
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeWorkbook(plan);
});

test("every part of a workbook with every feature is valid by the schemas", () => {
  const { checked, faults } = checkSchemas(bytes);
  expect(faults).toEqual([]);
  // Workbook, styles, texts, properties, four sheets, three tables, a drawing, four charts; none without schemas.
  expect([0, 16]).toContain(checked.length);
});

test("nothing in the package leads nowhere, overlaps or is out of range", () => {
  expect(consistencyFaults(bytes)).toEqual([]);
});

test("SheetJS reads the plan's cells, formulas and merges", () => {
  const book = read(bytes, { type: "array", cellFormula: true });
  expect(book.SheetNames).toEqual(plan.sheets.map(({ name }) => name));
  for (const sheet of plan.sheets) {
    const written = book.Sheets[sheet.name] ?? {};
    for (const { address, content, formula } of contentsOf(sheet)) {
      const cell = written[address] as CellObject;
      expect([address, cell.v, cell.f]).toEqual([address, content, formula]);
    }
    expect((written["!merges"] ?? []).length).toBe(sheet.merges.length);
  }
});

test("exceljs reads the plan's cells, formulas, merges and tables", async () => {
  const book = new ExcelJsWorkbook();
  await book.xlsx.load(bytes.slice().buffer);
  for (const sheet of plan.sheets) {
    const written = book.getWorksheet(sheet.name);
    for (const { address, content, formula } of contentsOf(sheet)) {
      const cell = written?.getCell(address);
      // It has no result where that is an empty text.
      const value: unknown = formula === undefined ? cell?.value : (cell?.result ?? "");
      // exceljs turns numbers with a date format into dates.
      if (!(value instanceof Date)) expect([address, value]).toEqual([address, content]);
      expect(cell?.formula?.replace(/_xlfn\./g, "")).toBe(formula);
    }
    const merges = sheet.merges.map((merge) => rangeAddress(merge));
    expect([...(written?.model.merges ?? [])].sort()).toEqual([...merges].sort());
    const tables = (written?.getTables() ?? []) as unknown as { table: { name: string; tableRef: string } }[];
    expect(tables.map(({ table }) => [table.name, table.tableRef])).toEqual(
      sheet.tables.map((table) => [table.name, rangeAddress(table.range)]),
    );
  }
});

test("W1: LibreOffice calculates every formula to its cached value, table references too", () => {
  expect(formulaDifferences(bytes)).toEqual({ formulas: 44, different: [] });
});

test("LibreOffice keeps the texts as they are", () => {
  const values = recalculate(bytes).get("Dữ liệu");
  const notes = ["F1", "F2", "F3", "F4", "F5", "F6", "F7"].map((address) => values?.get(address));
  expect(notes).toEqual([
    ...["=Ghi chú_x0041_", "=1+1", "_x0041_", "]]>", "  cách  "],
    ...["Dòng 1\nDòng 2", "😀 @SUM(A1)"],
  ]);
});

test("LibreOffice prints it", () => {
  expect(Buffer.from(convert(bytes, "pdf").subarray(0, 4)).toString()).toBe("%PDF");
});

test("the same plan gives the same bytes, and the date is told only when it is given", async () => {
  expect(Buffer.compare(await writeWorkbook(featurePlan()), bytes)).toBe(0);
  expect(partsOf(bytes).get("docProps/core.xml")).not.toContain("dcterms:created");
  const dated = await writeWorkbook(plan, { now: new Date("2021-12-31T07:00:00.123Z") });
  expect(partsOf(dated).get("docProps/core.xml")).toContain(">2021-12-31T07:00:00Z</dcterms:created>");
});

test("W2: text that looks like a formula is text, and stays text when it is edited in Excel", async () => {
  const texts = ["=1+1", "+84 912", "-", "@SUM(A1)", "'nháy", '=HYPERLINK("http://x")'];
  const written = await writeWorkbook(
    workbookPlan(sheetPlan("A", { blocks: [{ row: 0, column: 0, cells: [texts] }] })),
  );
  const parts = partsOf(written);
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).not.toContain("<f>");
  expect(sheet.match(/ s="1" t="s"/g)).toHaveLength(texts.length);
  expect(parts.get("xl/styles.xml")).toContain('xfId="0" quotePrefix="1"');
});

describe("the printed page", () => {
  const parts = () => partsOf(bytes);
  const summary = () => parts().get("xl/worksheets/sheet1.xml") ?? "";

  test("print areas and titles name their sheet with quotes where it needs them", () => {
    const book = parts().get("xl/workbook.xml") ?? "";
    expect(book).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'Tổng hợp'!$A$1:$G$13<`);
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Tổng hợp'!$5:$6<`);
    expect(book).toContain(`localSheetId="3">'Chỉ tiêu ''21'!$2:$2<`);
  });

  test("A4 landscape, one page wide, margins in inches, a break before its row", () => {
    expect(summary()).toContain(
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    );
    expect(summary()).toContain('<pageMargins left="1.181102" right="0.590551" top="0.787402"');
    expect(summary()).toContain('<brk id="9" max="16383" man="1"/>');
    expect(summary()).toContain('<pageSetUpPr fitToPage="1"/>');
  });

  test("the first page has the footer of the others, but no header", () => {
    expect(summary()).toMatch(
      /<headerFooter differentFirst="1"><oddHeader>.*<\/oddFooter><firstFooter>&amp;LIn ngày/,
    );
  });
});

describe("what no workbook can hold is refused", () => {
  const cases: [string, WorkbookPlan, RegExp][] = [
    ["no sheet", workbookPlan(), /needs a sheet/],
    ["a sheet's name twice", workbookPlan(sheetPlan("A"), sheetPlan("a")), /"a"/],
    ["a sheet's name too long", workbookPlan(sheetPlan("x".repeat(32))), /name of a sheet/],
    ["a number that is none", withCell(Number.NaN), /S!B1 is to hold NaN/],
    ["a formula's value that is none", withCell({ formula: "1/0", value: Infinity }), /S!B1/],
    ["a row reference outside tables", withCell({ formula: "[@x]", value: 1 }), /in no table/],
    ["a table without rows", withTable("B", "A1:A1"), /no row/],
    ["a table's name with a space", withTable("Dữ liệu", "A1:A2"), /name/],
    ["a list that is too long", withList(["x".repeat(300)]), /longer than 255/],
    ["a list's value with a comma", withList(["a,b"]), /comma/],
    ["a colour that is none", withTab("red"), /red/],
  ];
  test.each(cases)("%s", async (_, faulty, reason) => {
    await expect(writeWorkbook(faulty)).rejects.toThrow(reason);
  });
});

test("column names of a table are made unique as Excel would, in the header cells too", async () => {
  const names = ["A", "a", "", "A", "x".repeat(300), "x".repeat(300)];
  const table = {
    name: "T",
    range: range("A1:F2"),
    columns: names.map((name) => ({ name })),
    style: null,
    filterButtons: true,
  };
  const made = ["A", "a2", "Column3", "A3", "x".repeat(255), `${"x".repeat(254)}2`];
  expect(tableColumnNames(table)).toEqual(made);
  const written = await writeWorkbook(
    workbookPlan(
      sheetPlan("S", {
        tables: [table],
        blocks: [{ row: 0, column: 0, cells: [names, [1, 2, 3, 4, 5, 6]] }],
      }),
    ),
  );
  const sheet = read(written, { type: "array" }).Sheets.S ?? {};
  expect(made.map((_, column) => (sheet[cellAddress(0, column)] as CellObject).v)).toEqual(made);
  expect(consistencyFaults(written)).toEqual([]);
});

test("a header or footer is cut to what Excel takes", async () => {
  const header = { left: "x".repeat(200), center: "y".repeat(200) };
  const written = await writeWorkbook(workbookPlan(sheetPlan("S", { page: { ...plainPage, header } })));
  const text =
    /<oddHeader>(.*)<\/oddHeader>/.exec(partsOf(written).get("xl/worksheets/sheet1.xml") ?? "")?.[1] ?? "";
  expect(text.replace(/&amp;/g, "&").length).toBeLessThanOrEqual(255);
  expect(text).toMatch(/^&amp;Lx+&amp;Cy+$/);
});

test("an empty sheet is a valid one", async () => {
  const written = await writeWorkbook(workbookPlan(sheetPlan("Trống")));
  expect(checkSchemas(written).faults).toEqual([]);
  expect(consistencyFaults(written)).toEqual([]);
});

/** The cells that aren't empty, with the value and the formula that a file has for them. */
function withCell(content: CellContent): WorkbookPlan {
  return workbookPlan(sheetPlan("S", { blocks: [{ row: 0, column: 0, cells: [[1, content]] }] }));
}

function withTable(name: string, address: string): WorkbookPlan {
  const table = { name, range: range(address), columns: [{ name: "A" }], style: null, filterButtons: true };
  return workbookPlan(sheetPlan("S", { tables: [table] }));
}

function withList(values: string[]): WorkbookPlan {
  const rule = { kind: "list", values } as const;
  const validation = { range: range("A1"), rule, allowBlank: true, errorTitle: "", errorMessage: "" };
  return workbookPlan(sheetPlan("S", { validations: [validation] }));
}

function withTab(tabColor: string): WorkbookPlan {
  return workbookPlan(sheetPlan("S", { tabColor }));
}
