import { styleAt } from "../../src/domain/grid/grid";
import { openFile } from "../../src/intake/open-file";
import { mainNamespace, makeXlsx, readGrid, readGrids, rowsOf } from "./make-xlsx";

const styles = `<numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0 &quot;đ&quot;"/></numFmts>
<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><strike/><name val=".VnTime"/></font><font><b val="0"/><name val="Arial"/></font></fonts>
<cellStyleXfs><xf numFmtId="14" fontId="1"/></cellStyleXfs>
<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="165" fontId="1"/><xf numFmtId="14" fontId="2"/><xf numFmtId="57" fontId="0"/><xf numFmtId="0" fontId="0"/></cellXfs>
<dxfs><dxf><font><name val="Wingdings"/></font></dxf></dxfs>`;

test("number formats and fonts of cells, each kind once in the palette", async () => {
  const rows = `<row r="1">${[0, 1, 2, 3, 4, 5].map((s, column) => `<c r="${"ABCDEF"[column]}1" s="${s}"><v>1</v></c>`).join("")}<c r="G1"><v>1</v></c></row>`;
  const grid = await readGrid(makeXlsx({ rows, styles }));
  const plain = { numberFormat: "General", isDate: false, fontName: "Calibri", bold: false, struck: false };
  expect([0, 1, 2, 3, 4, 5, 6].map((column) => styleAt(grid, 0, column))).toEqual([
    plain,
    { ...plain, numberFormat: "dd/mm/yyyy;@", isDate: true },
    { ...plain, numberFormat: '#,##0 "đ"', fontName: ".VnTime", bold: true, struck: true },
    { ...plain, numberFormat: "m/d/yy", isDate: true, fontName: "Arial" },
    { ...plain, numberFormat: "yyyy/m/d", isDate: true },
    plain,
    plain,
  ]);
  expect(grid.palette).toHaveLength(5);
});

test("the font of rich text is that of its longest run", async () => {
  const strings = `<si><r><t>1. </t></r><r><rPr><b/><rFont val=".VnTimeH"/></rPr><t>NguyÔn V¨n A</t></r></si><si><r><rPr><b/><rFont val="Arial"/></rPr><t>x</t></r></si>`;
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>`;
  const grid = await readGrid(makeXlsx({ rows, strings, styles }));
  expect(styleAt(grid, 0, 0)).toMatchObject({ fontName: ".VnTimeH", bold: false });
  expect(styleAt(grid, 0, 1)).toMatchObject({ fontName: "Arial", bold: true });
});

test("T3: ISO dates become serial numbers of the file's date system, with a date's style", async () => {
  const rows = `<row r="1"><c r="A1" t="d"><v>2021-03-05</v></c><c r="B1" t="d" s="1"><v>2021-03-05T12:00:00Z</v></c><c r="C1" t="d"><v>bad</v></c></row>`;
  const grid = await readGrid(makeXlsx({ rows, styles }));
  expect(rowsOf(grid)).toEqual([[44260, 44260.5, "bad"]]);
  expect([styleAt(grid, 0, 0).isDate, styleAt(grid, 0, 1).numberFormat]).toEqual([true, "dd/mm/yyyy;@"]);
  const older = await readGrid(makeXlsx({ rows, styles, workbookProperties: `<workbookPr date1904="1"/>` }));
  expect(older.date1904).toBe(true);
  expect(older.values[0]?.[0]).toBe(44260 - 1462);
});

test("C8: rows and columns that are hidden by hand, by a filter or by a size of 0", async () => {
  const grid = await readGrid(
    makeXlsx({
      before: `<cols><col min="1" max="1" width="8"/><col min="2" max="3" width="8" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/></cols>`,
      rows: `<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" ht="0" customHeight="1"><c r="A3"><v>3</v></c></row><row r="4" ht="15" hidden="true"/><row r="5" hidden="0"/>`,
      after: `<autoFilter ref="A1:A5"/>`,
    }),
  );
  expect([...grid.hiddenRows]).toEqual([1, 2, 3]);
  expect([...grid.hiddenColumns]).toEqual([1, 2, 4]);
});

test("R1: merged ranges; one that lies on no sheet is left out", async () => {
  const after = `<mergeCells count="3"><mergeCell ref="A1:C2"/><mergeCell ref="B4:B4"/><mergeCell ref="A0:ZZZ9"/></mergeCells>`;
  expect((await readGrid(makeXlsx({ after }))).merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 2 },
    { top: 3, left: 1, bottom: 3, right: 1 },
  ]);
});

test("sheets in the order of their tabs, chart sheets left out, hidden ones told", async () => {
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const sheet = (value: number) =>
    `<worksheet xmlns="${mainNamespace}"><sheetData><row r="1"><c r="A1"><v>${value}</v></c></row></sheetData></worksheet>`;
  const grids = await readGrids(
    makeXlsx({
      parts: {
        "xl/workbook.xml": `<workbook xmlns="${mainNamespace}" xmlns:d="${relation}"><!-- <sheet name="x"/> --><sheets><sheet name="Hai" sheetId="9" d:id="b"/><sheet name="Đồ thị" sheetId="3" d:id="c"/><sheet name="Một &amp; ba" sheetId="1" state="hidden" d:id="a"/><sheet name="Ẩn" sheetId="7" state="veryHidden" d:id="e"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="a" Type="${relation}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="b" Type="${relation}/worksheet" Target="worksheets\\sheet2.xml"/><Relationship Id="c" Type="${relation}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="e" Type="${relation}/worksheet" Target="./../xl/worksheets/Sheet3.xml"/></Relationships>`,
        "xl/worksheets/sheet1.xml": sheet(1),
        "xl\\worksheets\\sheet2.xml": sheet(2),
        "xl/worksheets/sheet3.xml": sheet(3),
        "xl/sharedStrings.xml": null,
        "xl/styles.xml": null,
      },
    }),
  );
  expect(grids.map(({ name, visibility, values }) => [name, visibility, values[0]?.[0]])).toEqual([
    ["Hai", "visible", 2],
    ["Một & ba", "hidden", 1],
    ["Ẩn", "veryHidden", 3],
  ]);
});

test("I1: the workbook part is found where the package says, not where it lies by custom", async () => {
  const usual = makeXlsx({});
  const moved = makeXlsx({
    rows: `<row r="1"><c r="A1"><v>5</v></c></row>`,
    parts: {
      "_rels/.rels": `<Relationships><Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/data/book.xml"/></Relationships>`,
      "xl/workbook.xml": null,
      "xl/_rels/workbook.xml.rels": null,
      "data/book.xml": `<workbook xmlns="${mainNamespace}" xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "data/_rels/book.xml.rels": `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="../xl/worksheets/sheet1.xml"/></Relationships>`,
    },
  });
  expect(rowsOf(await readGrid(moved))).toEqual([[5]]);
  expect((await openFile("a.txt", usual)).state).toBe("read");
});

test("a table of shared strings larger than one piece is read whole", async () => {
  const word = (index: number) => `Chi bộ ${index} ${"x".repeat(200)}`;
  const strings = Array.from({ length: 40_000 }, (_, index) => `<si><t>${word(index)}</t></si>`).join("");
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>20123</v></c><c r="C1" t="s"><v>39999</v></c></row>`;
  expect(rowsOf(await readGrid(makeXlsx({ rows, strings })))).toEqual([
    [word(0), word(20_123), word(39_999)],
  ]);
});
