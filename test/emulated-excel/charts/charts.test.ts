import { loadOfficeClient } from "../../../emulated-excel/client/load-office-client";
import { installEmulatedOffice } from "../../../emulated-excel/client/install-office";
import { Chart } from "../../../emulated-excel/charts/chart";
import { createEmulatedExcel } from "../../../emulated-excel/emulated-excel";

const rows = [
  ["Đảng bộ", "Chỉ tiêu", "Kết nạp"],
  ["Tuy Phong", 150, 148],
  ["Bắc Bình", 120, 131],
  ["Hàm Thuận", 90, 90],
];

/** A workbook with those rows on Sheet1, and what a test does with it. */
async function withRows<T>(
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
  apiSet?: string,
) {
  const client = loadOfficeClient();
  const excel = createEmulatedExcel(apiSet === undefined ? {} : { apiSet });
  installEmulatedOffice(excel, client);
  const result = await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = rows;
    await context.sync();
    return work(context, sheet);
  });
  return { result, excel };
}

const sources = (chart: unknown) => {
  if (!(chart instanceof Chart)) throw new Error("no chart");
  return chart.series.map(({ name, values, categories }) => ({ name, values, categories }));
};

describe("charts of the emulated Excel", () => {
  it.each([
    ["Columns", "Sheet1!$B$2:$B$4", 2],
    ["Rows", "Sheet1!$B$2:$C$2", 3],
    // The longer side becomes the categories.
    ["Auto", "Sheet1!$B$2:$B$4", 2],
  ] as const)("makes series by %s with names and categories", async (by, values, count) => {
    const { excel } = await withRows(async (context, sheet) => {
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), by);
      await context.sync();
    });
    const found = sources(excel.workbook.sheets[0]?.charts[0]);
    expect(found).toHaveLength(count);
    expect(found[0]?.values).toBe(values);
    expect(found[0]?.name).toEqual({
      kind: "cell",
      formula: by === "Rows" ? "Sheet1!$A$2" : "Sheet1!$B$1",
    });
  });

  it("swaps rows and columns of a wide area with Auto", async () => {
    const { excel } = await withRows(async (context, sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:C3"));
      await context.sync();
    });
    expect(sources(excel.workbook.sheets[0]?.charts[0])[0]?.values).toBe("Sheet1!$B$2:$C$2");
  });

  it("reads back what was set", async () => {
    const { result } = await withRows(async (context, sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:C4"), "Columns");
      chart.name = "Kết nạp";
      chart.title.setFormula("=Sheet1!$A$1");
      chart.legend.position = "Top";
      chart.legend.legendEntries.getItemAt(0).visible = false;
      const line = chart.series.getItemAt(1);
      line.setXAxisValues(sheet.getRange("A2:A4"));
      line.chartType = "LineMarkers";
      line.axisGroup = "Secondary";
      line.markerStyle = "Circle";
      line.hasDataLabels = true;
      line.dataLabels.position = "Top";
      line.dataLabels.numberFormat = "#,##0";
      line.format.line.color = "#c00000";
      chart.series.getItemAt(0).gapWidth = 60;
      const second = chart.axes.getItem("Value", "Secondary");
      second.maximum = 200;
      second.numberFormat = "0";
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.setPosition("E2", "L20");
      await context.sync();
      const again = sheet.charts.getItem("kết nạp");
      again.load("name,title/text,title/visible,left,top,width,height,legend/position");
      again.series.load("items/name,items/chartType,items/gapWidth,items/axisGroup");
      second.load("minimum,maximum,visible");
      await context.sync();
      return {
        chart: again.toJSON(),
        series: again.series.items.map((series) => [series.name, series.chartType, series.gapWidth]),
        axis: [second.minimum, second.maximum, second.visible],
      };
    });
    expect(result.chart).toMatchObject({
      title: { text: "Đảng bộ", visible: true },
      left: 192,
      top: 15,
      width: 384,
      height: 285,
      legend: { position: "Top" },
    });
    expect(result.series).toEqual([
      ["Chỉ tiêu", "ColumnClustered", 60],
      ["Kết nạp", "LineMarkers", 219],
    ]);
    expect(result.axis).toEqual([0, 200, true]);
  });

  it.each<[string, (chart: Excel.Chart) => void, string]>([
    [
      "labels outside the end of a line",
      (chart) => {
        const series = chart.series.getItemAt(0);
        series.chartType = "Line";
        series.hasDataLabels = true;
        series.dataLabels.position = "OutsideEnd";
      },
      "InvalidArgument",
    ],
    [
      "labels that aren't there",
      (chart) => (chart.series.getItemAt(0).dataLabels.numberFormat = "0"),
      "InvalidOperation",
    ],
    [
      "an axis that no series stands on",
      (chart) => (chart.axes.getItem("Value", "Secondary").maximum = 1),
      "ItemNotFound",
    ],
    ["a gap of 501", (chart) => (chart.series.getItemAt(0).gapWidth = 501), "InvalidArgument"],
    ["a title that is no reference", (chart) => chart.title.setFormula("=SUM(A1:A2)"), "InvalidArgument"],
    ["a kind that isn't drawn here", (chart) => (chart.chartType = "Sunburst"), "InvalidArgument"],
    ["a chart that was deleted", (chart) => (chart.delete(), (chart.name = "x")), "ItemNotFound"],
  ])("refuses %s", async (_, act, code) => {
    const run = withRows(async (context, sheet) => {
      act(sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns"));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });

  it("refuses members of higher sets than it has", async () => {
    const run = withRows(async (context, sheet) => {
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns").series.getItemAt(0).axisGroup =
        "Secondary";
      await context.sync();
    }, "1.7");
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("moves a chart and what it reads with inserted rows and a renamed sheet", async () => {
    const { excel } = await withRows(async (context, sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.title.setFormula("=Sheet1!$A$1");
      chart.setPosition("E6", "L20");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      sheet.name = "Tổng hợp";
      await context.sync();
    });
    const chart = excel.workbook.sheets[0]?.charts[0];
    expect(sources(chart)[0]).toMatchObject({
      values: "'Tổng hợp'!$B$4:$B$6",
      categories: "'Tổng hợp'!$A$4:$A$6",
      name: { kind: "cell", formula: "'Tổng hợp'!$B$1" },
    });
    expect(chart instanceof Chart && chart.anchor.from.row).toBe(7);
    expect(chart instanceof Chart && chart.title.text).toEqual({ kind: "cell", formula: "'Tổng hợp'!$A$1" });
  });

  it("keeps a deleted chart out of the collection, and a null object for an absent one", async () => {
    const { result } = await withRows(async (context, sheet) => {
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns").name = "A";
      sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns").name = "B";
      sheet.charts.getItem("A").delete();
      const absent = sheet.charts.getItemOrNullObject("A");
      sheet.charts.load("items/name,count");
      await context.sync();
      return [absent.isNullObject, sheet.charts.count, sheet.charts.items.map(({ name }) => name)];
    });
    expect(result).toEqual([true, 1, ["B"]]);
  });
});
