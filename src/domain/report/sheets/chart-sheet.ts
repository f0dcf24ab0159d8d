import type { Summary } from "../../consolidate/summary";
import { type ChartFigures, drawChartFigures, extremes, mostOnOneChart } from "../charts/chart-figures";
import { quotaChart, rankingChart, varianceChart } from "../charts/committee-charts";
import { cumulativeChart, structureChart } from "../charts/total-charts";
import { chartTitles } from "../charts/chart-titles";
import { liveCell, type LiveText } from "../draft/live-value";
import { colors, landscapePage, pageRoom } from "../page/page-style";
import type { DrawingContext } from "../plan-options";
import { periodMonths } from "./progress-cells";
import { area, SheetDraft } from "../draft/sheet-draft";
import { columnsPoints } from "../page/text-width";
import { sheetNames } from "../workbook-names";
import type { CellContent, SheetPlan, TextSource } from "../workbook-plan";

/** The page is a grid of even columns and rows, so that charts can be laid on it by count. */
const grid = { columns: 24, columnWidth: 4.95, rows: 31, headHeights: [21, 18] } as const;
const firstFigureColumn = grid.columns + 2;
const rankedOnPage = 43;

/** `Biểu đồ`: four native charts on a page, titles that say the finding; their figures beside it, unprinted. */
export function planChartSheet(summary: Summary, context: DrawingContext): SheetPlan {
  const { texts } = context;
  const parts = rankingParts(summary);
  const draft = new SheetDraft(sheetNames.charts, columnWidths());
  const figures = drawChartFigures(draft, firstFigureColumn, summary, context);
  const titles = chartTitles(summary, figures, context);
  const rows = grid.rows * (1 + parts);
  const subtitle: LiveText =
    figures.ranking === null
      ? titles.result
      : {
          formula: `${titles.result.formula}&" ${texts.charts.extremes(extremes)}"`,
          value: `${titles.result.value} ${texts.charts.extremes(extremes)}`,
        };
  drawHead(draft, texts.charts.title(summary.year), liveCell(subtitle));
  setRowHeights(draft, rows, context);
  drawTitles(draft, figures.end, titles, context);
  drawCharts(draft, summary, figures, context);
  drawRanking(draft, summary, figures, parts, context);
  return draft.finish({
    page: landscapePage(context.profile, {
      printArea: area(0, 0, rows - 1, grid.columns - 1),
      repeatRows: null,
      tall: parts === 0 ? 1 : 0,
      breaksBefore: Array.from({ length: parts }, (_, part) => grid.rows * (part + 1)),
    }),
    freeze: { rows: 0, columns: 0 },
    showGridlines: false,
    tabColor: colors.met,
  });
}

/** How many further pages the ranking takes. */
function rankingParts(summary: Summary): number {
  if (summary.committees.length <= mostOnOneChart) return 0;
  return Math.ceil(summary.committees.filter(({ percent }) => percent !== null).length / rankedOnPage);
}

function columnWidths(): readonly number[] {
  return [
    ...Array.from({ length: grid.columns }, () => grid.columnWidth),
    ...Array.from({ length: 40 }, () => 11),
  ];
}

function drawHead(draft: SheetDraft, title: string, line: CellContent): void {
  const over = (row: number) => area(row, 0, row, grid.columns - 1);
  draft.spread(over(0), title, {
    font: { bold: true, size: 15 },
    horizontal: "center",
    vertical: "center",
  });
  draft.spread(over(1), line, { font: { italic: true, size: 12 }, horizontal: "center", vertical: "center" });
}

/**
 * Every page of charts is as high as the paper (but for a little less than a row), so that the pages fall at the
 * same rows also where a program doesn't heed the breaks.
 */
function setRowHeights(draft: SheetDraft, rows: number, { profile }: DrawingContext): void {
  const room = pageRoom(profile.margins);
  const scale = Math.min(1, room.width / columnsPoints(draft.columnWidths.slice(0, grid.columns)));
  const height = room.height / scale - 7;
  const [title, line] = grid.headHeights;
  const rowHeight = Math.floor(((height - title - line) / (grid.rows - 2)) * 4) / 4;
  for (let row = 0; row < rows; row += 1) draft.height(row, rowHeight);
  draft.height(0, title);
  draft.height(1, line);
  for (let top = grid.rows; top < rows; top += grid.rows) {
    draft.height(top, Math.floor(height - rowHeight * (grid.rows - 1)));
  }
}

/** Rows of the titles in their column, right of the figures. */
const titleRows = { quota: 4, variance: 5, cumulative: 6, structure: 7 } as const;

function drawTitles(
  draft: SheetDraft,
  column: number,
  titles: Readonly<Record<keyof typeof titleRows, LiveText>>,
  { texts }: DrawingContext,
): void {
  const { data } = texts.charts;
  draft.put(2, column, [
    [data.titles],
    [""],
    [liveCell(titles.quota)],
    [liveCell(titles.variance)],
    [liveCell(titles.cumulative)],
    [liveCell(titles.structure)],
  ]);
  draft.format(area(2, column, 7, column), { font: { size: 8, color: colors.helper }, vertical: "center" });
  draft.format(area(2, column), { font: { bold: true } });
  draft.put(0, firstFigureColumn, [[data.heading]]);
  draft.format(area(0, firstFigureColumn), { font: { bold: true, size: 9, color: colors.helper } });
}

function drawCharts(
  draft: SheetDraft,
  summary: Summary,
  figures: ChartFigures,
  context: DrawingContext,
): void {
  const titles = chartTitles(summary, figures, context);
  const title = (of: keyof typeof titleRows): TextSource => ({
    sheet: sheetNames.charts,
    range: area(titleRows[of], figures.end),
    cached: titles[of].value,
  });
  const { variance } = figures;
  // Thirty bars need the page's height; up to about fifteen the upper half does.
  const isTall = figures.varianceCount > 16;
  const right = variance ? 15 : grid.columns;
  const [middle, last] = [19, grid.rows - 1];
  const lower = isTall ? right : grid.columns;
  const split = isTall ? Math.floor(lower / 2) + 1 : 13;
  draft.charts.push(
    quotaChart(
      summary,
      figures,
      { anchor: area(2, 0, middle - 1, right - 1), title: title("quota") },
      context,
    ),
  );
  if (variance) {
    const anchor = area(2, right, isTall ? last : middle - 1, grid.columns - 1);
    draft.charts.push(
      varianceChart(variance, figures.varianceCount, { anchor, title: title("variance") }, context),
    );
  }
  draft.charts.push(
    cumulativeChart(
      summary,
      figures,
      periodMonths(summary),
      { anchor: area(middle, 0, last, split - 1), title: title("cumulative") },
      context,
    ),
    structureChart(
      figures,
      { anchor: area(middle, split, last, lower - 1), title: title("structure") },
      context,
    ),
  );
}

function drawRanking(
  draft: SheetDraft,
  summary: Summary,
  figures: ChartFigures,
  parts: number,
  context: DrawingContext,
): void {
  const { ranking, rankingCount } = figures;
  if (!ranking) return;
  const highest = Math.max(100, ...summary.committees.map(({ percent }) => percent ?? 0));
  const maximum = Math.ceil((highest * 1.08) / 50) * 50;
  for (let part = 0; part < parts; part += 1) {
    const from = part * rankedOnPage;
    const to = Math.min(from + rankedOnPage, rankingCount) - 1;
    const top = grid.rows * (part + 1);
    const anchor = area(top, 0, top + grid.rows - 1, grid.columns - 1);
    draft.charts.push(
      rankingChart(
        ranking,
        { from, to, number: part + 1 },
        { anchor, title: context.texts.charts.ranking(part + 1, parts), maximum },
        context,
      ),
    );
  }
}
