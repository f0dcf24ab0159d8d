import type { CellRange } from "../../src/domain/grid/grid";
import type { AxisPlan, Block, ChartPlan, SeriesPlan } from "../../src/domain/report/workbook-plan";

type Committees = readonly (readonly [name: string, quota: number | null, admitted: number])[];

/** The sheet that the charts lie on, and the columns of it that hold what the summary doesn't. */
export const chartSheet = "Biểu đồ";
export const helperColumns = [20, 21, 22] as const;

const label = { numberFormat: "#,##0", position: "outsideEnd", fontSize: 8 } as const;

/** Increase, decrease and a line with a gap, one row a committee. */
export function helperBlock(committees: Committees): Block {
  const cells = committees.map(([, quota, admitted], index) => {
    const variance = quota === null ? null : admitted - quota;
    const negative = variance !== null && variance < 0;
    return [negative ? null : variance, negative ? variance : null, index === 2 ? null : admitted];
  });
  return { row: 0, column: helperColumns[0], cells };
}

/** Four charts over the summary's rows; every member of ChartPlan is used in one of them. */
export function featureCharts(summary: string, firstRow: number, committees: Committees): ChartPlan[] {
  const column = (sheet: string, top: number, index: number, cached: readonly (number | null)[]) => {
    const range: CellRange = { top, bottom: top + committees.length - 1, left: index, right: index };
    return { sheet, range, cached };
  };
  const names = {
    sheet: summary,
    range: { top: firstRow, bottom: firstRow + committees.length - 1, left: 1, right: 1 },
    cached: committees.map(([name]) => name),
  };
  const values = (index: number, of: (one: Committees[number]) => number | null) =>
    column(summary, firstRow, index, committees.map(of));
  const helper = helperBlock(committees).cells as readonly (readonly (number | null)[])[];
  const helped = (index: number) =>
    column(
      chartSheet,
      0,
      helperColumns[0] + index,
      helper.map((row) => row[index] ?? null),
    );
  const heading = (row: number, index: number, cached: string) => ({
    sheet: summary,
    range: { top: row, bottom: row, left: index, right: index },
    cached,
  });
  const series = (given: Partial<SeriesPlan> & Pick<SeriesPlan, "name" | "values" | "type">): SeriesPlan => ({
    categories: names,
    axis: "primary",
    ...given,
  });
  const quotas = values(2, ([, quota]) => quota);
  const admitted = values(3, ([, , one]) => one);
  const percent = values(5, ([, quota, one]) =>
    quota === null ? null : Math.round((one / quota) * 10000) / 100,
  );
  const base = { overlap: 0, gapWidth: 60, fontSize: 9, legend: "bottom" as const };
  const plain: AxisPlan = { visible: true };
  const signed = { ...label, numberFormat: "+0;–0;0" };
  return [
    {
      ...base,
      name: "Chỉ tiêu và kết nạp",
      description: 'Cột đôi: chỉ tiêu & kết nạp <từng> "đảng bộ"',
      anchor: { top: 0, left: 0, bottom: 19, right: 7 },
      title: heading(2, 0, "TỔNG HỢP"),
      series: [
        series({
          name: "Chỉ tiêu",
          values: quotas,
          type: "column",
          fill: { color: "#595959", pattern: "wideUpwardDiagonal" },
        }),
        series({
          name: "Tỷ lệ %",
          values: percent,
          type: "line",
          axis: "secondary",
          line: "none",
          marker: "diamond",
          fill: { color: "#C00000" },
          labels: { ...label, numberFormat: '0.0"%"', position: "top", bold: true },
        }),
        series({
          name: heading(5, 3, "Kết nạp"),
          values: admitted,
          type: "column",
          fill: { color: "#1F4E79" },
          labels: label,
        }),
        series({
          name: "Ẩn",
          values: percent,
          type: "line",
          axis: "secondary",
          line: { color: "#7F7F7F", width: 1, dash: "dash" },
        }),
      ],
      categoryAxis: { ...plain, labelRotation: -45 },
      valueAxis: {
        ...plain,
        title: "Số đảng viên",
        numberFormat: "#,##0",
        minimum: 0,
        gridlines: true,
      },
      secondaryAxis: { ...plain, title: "Tỷ lệ %", minimum: 0, maximum: 200, majorUnit: 50 },
      legendOmits: [3],
    },
    {
      ...base,
      name: "Tăng giảm",
      description: "Thanh ngang: tăng, giảm so với chỉ tiêu",
      anchor: { top: 0, left: 8, bottom: 19, right: 15 },
      title: "Tăng/giảm so với chỉ tiêu",
      overlap: 100,
      gapWidth: 40,
      legend: "none",
      series: [
        series({
          name: "Tăng",
          values: helped(0),
          type: "bar",
          fill: { color: "#1F4E79" },
          labels: signed,
        }),
        series({
          name: "Giảm",
          values: helped(1),
          type: "bar",
          fill: { color: "#404040", pattern: "percent20" },
          line: { color: "#404040", width: 1 },
          labels: signed,
        }),
      ],
      categoryAxis: { ...plain, reversed: true, labelsLow: true },
      valueAxis: plain,
    },
    {
      ...base,
      name: "Lũy kế",
      description: "Đường: lũy kế theo tháng",
      anchor: { top: 20, left: 0, bottom: 39, right: 7 },
      title: "Lũy kế theo tháng",
      legend: "top",
      series: [
        series({
          name: "Thực hiện",
          values: helped(2),
          type: "line",
          line: { color: "#000000", width: 2.25 },
          marker: "circle",
          labels: { ...label, position: "right" },
        }),
        series({
          name: "Kế hoạch",
          values: quotas,
          type: "line",
          line: { color: "#7F7F7F", width: 1.5, dash: "dot" },
          marker: "triangle",
        }),
      ],
      categoryAxis: { ...plain, title: "Tháng", labelRotation: 0 },
      valueAxis: { ...plain, gridlines: true, labelsLow: true },
    },
    {
      ...base,
      name: "Cơ cấu",
      description: "Thanh ngang có số",
      anchor: { top: 20, left: 8, bottom: 39, right: 15 },
      title: "",
      legend: "right",
      series: [
        series({
          name: "Kết nạp",
          values: admitted,
          type: "bar",
          fill: { color: "#9DC3E6", pattern: "solid" },
          line: { color: "#1F4E79", width: 0.75, dash: "solid" },
          marker: "none",
          labels: { ...label, position: "insideEnd" },
        }),
      ],
      categoryAxis: plain,
      valueAxis: { ...plain, maximum: 400, majorUnit: 100 },
    },
  ];
}
