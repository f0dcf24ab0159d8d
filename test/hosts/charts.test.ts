import type { ChartPlan, SeriesPlan } from "../../src/domain/report/workbook-plan";
import { chartXml } from "../../src/hosts/file/chart-part";
import { writeWorkbook } from "../../src/hosts/file/write-workbook";
import { partsOf } from "../support/ooxml-schemas";
import { featurePlan, range } from "./feature-plan";

const charts = featurePlan().sheets[1]?.charts ?? [];
const xmlOf = (index: number, given: Partial<ChartPlan> = {}) => {
  const chart = charts[index];
  if (!chart) throw new Error(`no chart ${index}`);
  return chartXml({ ...chart, ...given }, "Times New Roman");
};

test("columns on the first axis and lines on the second share one plot area", () => {
  const xml = xmlOf(0);
  expect(xml.match(/<c:plotArea>/g)).toHaveLength(1);
  const bars = /<c:barChart>.*<\/c:barChart>/.exec(xml)?.[0] ?? "";
  const lines = /<c:lineChart>.*<\/c:lineChart>/.exec(xml)?.[0] ?? "";
  expect([...bars.matchAll(/<c:order val="(\d)"/g)].map(([, order]) => order)).toEqual(["0", "2"]);
  expect([...lines.matchAll(/<c:order val="(\d)"/g)].map(([, order]) => order)).toEqual(["1", "3"]);
  const ids = (group: string) => [...group.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id);
  expect(ids(bars)).toHaveLength(2);
  expect(new Set([...ids(bars), ...ids(lines)]).size).toBe(4);
  for (const id of [...ids(bars), ...ids(lines)]) expect(xml).toContain(`<c:crossAx val="${id}"/>`);
});

test("a series left out of the legend is named by its place there, where columns come before lines", () => {
  expect(xmlOf(0)).toContain('<c:legendEntry><c:idx val="3"/><c:delete val="1"/></c:legendEntry>');
  // The second series of the plan is a line: it comes third, after both columns.
  expect(xmlOf(0, { legendOmits: [1] })).toContain('<c:legendEntry><c:idx val="2"/>');
  expect(xmlOf(1)).not.toContain("<c:legend>");
});

test("points are cached, and those without a number are left out", () => {
  const cache = /'Tổng hợp'!\$C\$7:\$C\$12<\/c:f><c:numCache>(.*?)<\/c:numCache>/.exec(xmlOf(0))?.[1] ?? "";
  expect(cache).toContain('<c:ptCount val="6"/>');
  expect([...cache.matchAll(/idx="(\d)"/g)].map(([, idx]) => idx)).toEqual(["0", "1", "2", "3", "4"]);
  expect(xmlOf(0)).toContain('<c:dispBlanksAs val="gap"/>');
});

test("a title is live where it comes from a cell", () => {
  expect(xmlOf(0)).toMatch(/<c:title><c:tx><c:strRef><c:f>'Tổng hợp'!\$A\$3<\/c:f><c:strCache>.*TỔNG HỢP/);
  expect(xmlOf(1)).toContain("<a:t>Tăng/giảm so với chỉ tiêu</a:t>");
  expect(xmlOf(3)).toContain('<c:autoTitleDeleted val="1"/>');
});

test("bars with the first category on top keep their numbers at the foot and their names at the low end", () => {
  const xml = xmlOf(1);
  expect(xml).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<c:tickLblPos val="low"\/>.*<\/c:catAx>/);
  expect(xml).toMatch(/<c:valAx>.*<c:crosses val="max"\/>.*<\/c:valAx>/);
  expect(xml.match(/<c:invertIfNegative val="0"\/>/g)).toHaveLength(2);
});

const positions = [
  "outsideEnd",
  "insideEnd",
  "center",
  "top",
  "bottom",
  "right",
  "left",
  "insideBase",
] as const;

test.each(positions)("labels at %s stand where Excel allows them for columns and for lines", (position) => {
  const positionOf = (type: SeriesPlan["type"]) => {
    const labels = { numberFormat: "0", position, fontSize: 8 };
    const cells = { sheet: "S", range: range("A1"), cached: [1] };
    const categories = { ...cells, cached: ["a"] };
    const series = { name: "s", categories, values: cells, type, axis: "primary", labels } as const;
    return /<c:dLblPos val="(\w+)"/.exec(xmlOf(0, { series: [series] }))?.[1];
  };
  expect(["outEnd", "inEnd", "ctr", "inBase"]).toContain(positionOf("column"));
  expect(["outEnd", "inEnd", "ctr", "inBase"]).toContain(positionOf("bar"));
  expect(["t", "b", "l", "r", "ctr"]).toContain(positionOf("line"));
});

test("patterns, letters and frames are fit for print", () => {
  expect(xmlOf(0)).toContain('<a:pattFill prst="wdUpDiag">');
  expect(xmlOf(1)).toContain('<a:pattFill prst="pct20">');
  expect(xmlOf(0)).toContain('<a:latin typeface="Times New Roman"/>');
  expect(xmlOf(0)).toContain('<c:roundedCorners val="0"/>');
  expect(xmlOf(0)).toContain('<a:bodyPr rot="-2700000" vert="horz"/>');
});

test("a number that is none is a fault of the plan", () => {
  const values = { sheet: "S", range: range("A1"), cached: [Number.NaN] };
  const [first] = charts[0]?.series ?? [];
  expect(() => xmlOf(0, { series: first ? [{ ...first, values }] : [] })).toThrow("NaN");
});

test("a chart lies on its cells and tells in words what it shows", async () => {
  const drawing = partsOf(await writeWorkbook(featurePlan())).get("xl/drawings/drawing2.xml") ?? "";
  expect(drawing.match(/<xdr:twoCellAnchor>/g)).toHaveLength(4);
  expect(drawing).toContain('descr="Cột đôi: chỉ tiêu &amp; kết nạp &lt;từng&gt; &quot;đảng bộ&quot;"');
  expect(drawing).toMatch(/<xdr:from><xdr:col>8<.*?<xdr:row>0<.*?<xdr:to><xdr:col>16<.*?<xdr:row>20</);
});
