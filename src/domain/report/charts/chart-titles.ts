import type { Summary } from "../../consolidate/summary";
import { type ChartFigures } from "./chart-figures";
import { summaryRange } from "./chart-source";
import { cellOn, valueOf } from "./chart-tables";
import {
  chooseLive,
  countText,
  joinLive,
  type LiveNumber,
  type LiveParts,
  type LiveText,
  percentText,
  quotedText,
  signedText,
} from "../draft/live-value";
import type { DrawingContext } from "../plan-options";
import { periodMonths, progressColumns } from "../sheets/progress-cells";
import { summaryColumn, type SummaryKey } from "../sheets/summary-cells";
import { sheetNames } from "../workbook-names";

/** The titles say what the charts show, not what kind they are; they follow the numbers. */
export interface ChartTitles {
  readonly result: LiveText;
  readonly quota: LiveText;
  readonly variance: LiveText;
  readonly cumulative: LiveText;
  readonly structure: LiveText;
}

interface Source {
  readonly summary: Summary;
  readonly figures: ChartFigures;
  readonly context: DrawingContext;
}

export function chartTitles(summary: Summary, figures: ChartFigures, context: DrawingContext): ChartTitles {
  const source = { summary, figures, context };
  return {
    result: resultTitle(source),
    quota: quotaTitle(source),
    variance: varianceTitle(source),
    cumulative: cumulativeTitle(source),
    structure: structureTitle(source),
  };
}

/** The sentence of the total, in the same words as the report's (N1), from the table's cells (N2). */
function resultTitle({ summary, figures, context }: Source): LiveText {
  const { charts } = context.texts;
  const { total } = summary;
  const cell = (key: SummaryKey) => cellOn(sheetNames.summary, figures.table.total, summaryColumn(key));
  const admitted = { formula: cell("admitted"), value: total.admitted };
  const count = (number: LiveNumber) => countText(number, context.language);
  const percent = (number: LiveNumber) => percentText(number, context.language);
  const hasPercent = { formula: `N(${cell("quota")})>0`, value: total.percent !== null };
  const excess = {
    formula: `ROUND(N(${cell("percent")})-100,2)`,
    value: Math.round(((total.percent ?? 0) - 100) * 100) / 100,
  };
  const rest = { formula: `ABS(N(${cell("variance")}))`, value: Math.abs(total.variance ?? 0) };
  const outcome = chooseLive(
    { formula: `N(${cell("variance")})>0`, value: (total.variance ?? 0) > 0 },
    charts.exceeded<LiveText>(percent(excess)),
    [
      chooseLive(
        { formula: `N(${cell("variance")})=0`, value: (total.variance ?? 0) === 0 },
        [charts.met],
        charts.below<LiveText>(count(rest)),
      ),
    ],
  );
  return chooseLive(
    hasPercent,
    [
      ...charts.result<LiveText>(
        count(admitted),
        count({ formula: `N(${cell("quota")})`, value: total.quota ?? 0 }),
      ),
      ...charts.rate<LiveText>(percent({ formula: cell("percent"), value: total.percent ?? 0 })),
      outcome,
    ],
    charts.resultWithoutQuota<LiveText>(count(admitted)),
  );
}

function quotaTitle({ summary, figures, context }: Source): LiveText {
  const { charts, classes: words } = context.texts;
  const { table } = figures;
  const range = (key: SummaryKey) => summaryRange(table, key);
  const count = (...classes: readonly (keyof typeof words)[]) => ({
    formula: `(${classes.map((name) => `COUNTIF(${range("class")},${quotedText(words[name])})`).join("+")})`,
    value: String(summary.committees.filter((committee) => classes.includes(committee.class)).length),
  });
  const all = summary.committees.filter(({ percent }) => percent !== null).length;
  return chooseLive(
    { formula: `COUNT(${range("percent")})=0`, value: all === 0 },
    [charts.noQuotas],
    charts.classes<LiveText>(count("exceeded"), count("met"), count("below", "none"), {
      formula: `COUNT(${range("percent")})`,
      value: String(all),
    }),
  );
}

function varianceTitle({ figures, context }: Source): LiveText {
  const { variance, varianceCount } = figures;
  if (!variance) return joinLive([context.texts.charts.noQuotas]);
  const last = varianceCount - 1;
  const name = (row: number): LiveText => ({
    formula: variance.address(0, row),
    value: String(valueOf(variance.content(0, row))),
  });
  const figure = (row: number) =>
    signedText(
      { formula: variance.address(1, row), value: Number(valueOf(variance.content(1, row))) },
      context.language,
    );
  return joinLive(context.texts.charts.variance<LiveText>(name(0), figure(0), name(last), figure(last)));
}

function cumulativeTitle({ summary, figures, context }: Source): LiveText {
  const { charts } = context.texts;
  const last = periodMonths(summary).last - 1;
  const cell = (column: number) => ({
    formula: `N(${figures.months.address(column, last)})`,
    value: Number(valueOf(figures.months.content(column, last)) ?? 0),
  });
  const [plan, reached] = [cell(1), cell(2)];
  const count = (number: LiveNumber) => countText(number, context.language);
  const difference = {
    formula: `ABS(${reached.formula}-${plan.formula})`,
    value: Math.abs(reached.value - plan.value),
  };
  const compared: LiveParts = [
    chooseLive(
      { formula: `${reached.formula}>${plan.formula}`, value: reached.value > plan.value },
      charts.ahead<LiveText>(count(difference)),
      [
        chooseLive(
          { formula: `${reached.formula}=${plan.formula}`, value: reached.value === plan.value },
          [charts.onPlan],
          charts.behind<LiveText>(count(difference)),
        ),
      ],
    ),
  ];
  const unknown = {
    formula: cellOn(sheetNames.progress, figures.table.total, progressColumns.unknown),
    value: summary.total.monthUnknown,
  };
  return joinLive([
    ...charts.cumulative<LiveText>(summary.period.to, count(reached)),
    ...(summary.total.quota === null ? [] : compared),
    chooseLive(
      { formula: `${unknown.formula}>0`, value: unknown.value > 0 },
      charts.monthUnknown<LiveText>(count(unknown)),
      [],
    ),
  ]);
}

function structureTitle({ figures, context }: Source): LiveText {
  const share = (row: number) =>
    percentText(
      {
        formula: figures.structure.address(1, row),
        value: Number(valueOf(figures.structure.content(1, row))),
      },
      context.language,
    );
  return joinLive(context.texts.charts.structure<LiveText>(share(0), share(3)));
}
