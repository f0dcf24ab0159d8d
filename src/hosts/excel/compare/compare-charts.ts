import { movedRange } from "../../../domain/report/drawn/row-operation";
import type { CellRange } from "../../../domain/grid/grid";
import type { ChartPlan, DataReference, SeriesPlan, TextSource } from "../../../domain/report/workbook-plan";
import type { SheetOperation } from "../operation";
import type { RowOperations } from "./moved-references";

export interface ChartComparison {
  /** As they were drawn last; none where nothing is known. */
  readonly standing: readonly ChartPlan[];
  readonly planned: readonly ChartPlan[];
  /** Names of the charts that are on the sheet. */
  readonly present: ReadonlySet<string>;
  readonly operations: RowOperations;
  readonly sheet: string;
  /** Names of the letters' fonts. */
  readonly font: { readonly standing: string; readonly planned: string };
}

/** Charts to add, to draw anew and to take away; a chart whose series stay the same ones is drawn in place. */
export function compareCharts(comparison: ChartComparison): {
  readonly forward: readonly SheetOperation[];
  readonly back: readonly SheetOperation[];
} {
  const { planned, present, font } = comparison;
  const forward: SheetOperation[] = [];
  const back: SheetOperation[] = [];
  const standing = new Map(comparison.standing.map((chart) => [chart.name, chart]));
  for (const chart of planned) {
    const before = present.has(chart.name) ? standing.get(chart.name) : undefined;
    standing.delete(chart.name);
    const moved = before && movedChart(before, comparison);
    if (moved && font.standing === font.planned && JSON.stringify(moved) === JSON.stringify(chart)) continue;
    if (before && hasSameParts(before, chart)) {
      forward.push({ do: "redraw-chart", chart, font: font.planned });
      back.push({ do: "redraw-chart", chart: before, font: font.standing });
      continue;
    }
    if (present.has(chart.name)) forward.push({ do: "delete-chart", name: chart.name });
    forward.push({ do: "add-chart", chart, font: font.planned });
    back.push({ do: "delete-chart", name: chart.name });
    if (before) back.push({ do: "add-chart", chart: before, font: font.standing });
  }
  for (const gone of standing.values()) {
    if (!present.has(gone.name)) continue;
    forward.push({ do: "delete-chart", name: gone.name });
    back.push({ do: "delete-chart", name: gone.name }, { do: "add-chart", chart: gone, font: font.standing });
  }
  return { forward, back };
}

function hasSameParts(one: ChartPlan, other: ChartPlan): boolean {
  const parts = ({ series, legend, legendOmits }: ChartPlan): string =>
    JSON.stringify([series.map(({ type, axis, marker }) => [type, axis, marker]), legend, legendOmits ?? []]);
  return parts(one) === parts(other);
}

/** A chart as Excel leaves it when rows of the sheets that it reads were put in or taken out. */
function movedChart(chart: ChartPlan, { operations, sheet }: ChartComparison): ChartPlan | null {
  const moved = (range: CellRange, on: string): CellRange | null =>
    (operations.get(on) ?? []).reduce<CellRange | null>(
      (at, operation) => at && movedRange(at, operation),
      range,
    );
  const anchor = moved(chart.anchor, sheet);
  const title = movedText(chart.title, moved);
  const series = chart.series.map((one) => movedSeries(one, moved));
  if (!anchor || title === null || series.some((one) => one === null)) return null;
  return { ...chart, anchor, title, series: series.flatMap((one) => (one ? [one] : [])) };
}

type Moved = (range: CellRange, on: string) => CellRange | null;

function movedSeries(series: SeriesPlan, moved: Moved): SeriesPlan | null {
  const name = movedText(series.name, moved);
  const categories = movedData(series.categories, moved);
  const values = movedData(series.values, moved);
  return name !== null && categories && values ? { ...series, name, categories, values } : null;
}

function movedText(text: TextSource, moved: Moved): TextSource | null {
  if (typeof text === "string") return text;
  const range = moved(text.range, text.sheet);
  return range && { ...text, range };
}

function movedData<T>(data: DataReference<T>, moved: Moved): DataReference<T> | null {
  const range = moved(data.range, data.sheet);
  return range && { ...data, range };
}
