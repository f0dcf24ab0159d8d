import { strToU8, zipSync } from "fflate";
import { writeWorkbook } from "../../src/hosts/file/write-workbook";
import { partsOf } from "../support/ooxml-schemas";
import { featurePlan } from "./feature-plan";
import { consistencyFaults } from "./package-consistency";

/** The feature workbook with one thing broken in one part. */
async function broken(path: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const parts = new Map(partsOf(await writeWorkbook(featurePlan())));
  const before = parts.get(path) ?? "";
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to break in ${path}`);
  parts.set(path, after);
  return zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)])));
}

const summary = "xl/worksheets/sheet1.xml";

test.each([
  ["a relationship to nowhere", "xl/_rels/workbook.xml.rels", "styles.xml", "style.xml", /leads to/],
  ["an id of no relationship", summary.replace("1", "2"), 'r:id="rIdDrawing"', 'r:id="x"', /uses x/],
  ["a part without a content type", "[Content_Types].xml", "/xl/styles.xml", "/xl/x.xml", /no content type/],
  ["a style out of range", summary, ' s="1"', ' s="999"', /style 999/],
  ["a text out of range", summary, 't="s"><v>0<', 't="s"><v>9999<', /text 9999/],
  ["a conditional style out of range", summary, 'dxfId="0"', 'dxfId="7"', /dxfId 7/],
  ["merges that overlap", summary, 'ref="A1:C1"', 'ref="A1:E1"', /overlap/],
  ["tables that overlap", "xl/tables/table2.xml", 'ref="B2:C4"', 'ref="B2:E4"', /overlap/],
  ["two tables of one name", "xl/tables/table2.xml", /ChiTieu/g, "DULIEU", /one name/],
  ["a formula over no table", summary, "DuLieu[Đảng bộ]", "DuLeu[Đảng bộ]", /no table DuLeu/],
  ["a formula over no column", summary, "DuLieu[Đảng bộ]", "DuLieu[[Đảng]]", /no column Đảng/],
  ["a name over no sheet", "xl/workbook.xml", "'Tổng hợp'!", "'Tổng'!", /no sheet Tổng/],
  ["a table reference in a condition", summary, "AND(", "AND(DuLieu[Số lượng]", /takes no table/],
  [
    "a header cell that says something else",
    "xl/tables/table2.xml",
    'name="Mã"',
    'name="Ma"',
    /no header cell says Ma/,
  ],
  ["a chart that caches what isn't there", "xl/charts/chart1.xml", "<c:v>148<", "<c:v>149<", /is not 148/],
] as const)("finds %s", async (_, path, from, to, fault) => {
  expect(consistencyFaults(await broken(path, from, to)).join("\n")).toMatch(fault);
});
