import { booleanOf, numberOf, oneOf, textOf } from "../../objects/arguments";
import { method, object, scalar } from "../../protocol/api-class";
import type { Member } from "../../protocol/api-class";
import { colorOf } from "../../rules/colors";
import type { BoxState, FillState, FontState, LineState } from "../chart-parts";
import { lineStyles } from "../chart-parts";
import { kept, partClass } from "./part";
import type { Part } from "./part";

export interface WithFill {
  fill: FillState;
}

const underlines = ["None", "Single"] as const;

/** What isn't set reads as the chart's own letters. */
function fontMember<K extends keyof FontState>(
  key: K,
  read: (value: unknown, what: string) => FontState[K],
): Member<Part<FontState>> {
  return scalar(
    "1.1",
    ({ chart, state }) => state[key] ?? chart.font[key],
    ({ state }, value) => {
      state[key] = read(value, `font.${key}`);
    },
  );
}

export const chartFontClass = partClass<FontState>("ChartFont", {
  bold: fontMember("bold", booleanOf),
  color: fontMember("color", colorOf),
  italic: fontMember("italic", booleanOf),
  name: fontMember("name", textOf),
  size: fontMember("size", numberOf),
  underline: fontMember("underline", (value, what) => oneOf(underlines, value, what)),
});

export const chartFillClass = partClass<WithFill>("ChartFill", {
  clear: method("1.1", ({ state }) => {
    state.fill = { kind: "none" };
  }),
  setSolidColor: method("1.1", ({ state }, [color]) => {
    state.fill = { kind: "solid", color: colorOf(color) };
  }),
});

/** A colour or a weight draws a line where there was none. */
const lineMembers = {
  color: scalar<Part<LineState>>(
    "1.1",
    ({ state }) => state.color ?? "",
    ({ state }, value) => {
      state.color = colorOf(value);
      drawn(state);
    },
  ),
  lineStyle: kept<LineState, "style">("1.7", "style", (value, what) => oneOf(lineStyles, value, what)),
  weight: scalar<Part<LineState>>(
    "1.7",
    ({ state }) => state.weight ?? 0.75,
    ({ state }, value) => {
      state.weight = numberOf(value, "weight");
      drawn(state);
    },
  ),
};

const clear = (set: string) =>
  method<Part<LineState>>(set, ({ state }) => {
    state.style = "None";
  });

export const chartLineClass = partClass<LineState>("ChartLineFormat", {
  ...lineMembers,
  clear: clear("1.1"),
});

export const chartBorderClass = partClass<LineState>("ChartBorder", {
  ...lineMembers,
  color: { ...lineMembers.color, set: "1.7" },
  clear: clear("1.8"),
});

function drawn(line: LineState): void {
  if (line.style === "None" || line.style === "Automatic") line.style = "Continuous";
}

/** `format` of parts that have letters, a fill and an edge. */
export interface FormatState {
  readonly font: FontState;
  readonly box: BoxState;
}

const font = object<Part<FormatState>>("1.1", ({ chart, state }) =>
  chartFontClass.of({ chart, state: state.font }),
);
const fill = (set: string) =>
  object<Part<FormatState>>(set, ({ chart, state }) => chartFillClass.of({ chart, state: state.box }));
const border = (set: string) =>
  object<Part<FormatState>>(set, ({ chart, state }) =>
    chartBorderClass.of({ chart, state: state.box.border }),
  );

export const chartAreaFormatClass = partClass<FormatState & { roundedCorners: boolean }>("ChartAreaFormat", {
  font,
  fill: fill("1.1"),
  border: border("1.7"),
  roundedCorners: kept("1.9", "roundedCorners", booleanOf),
});
export const chartTitleFormatClass = partClass<FormatState>("ChartTitleFormat", {
  font,
  fill: fill("1.1"),
  border: border("1.7"),
});
export const chartAxisTitleFormatClass = partClass<FormatState>("ChartAxisTitleFormat", {
  font,
  fill: fill("1.8"),
  border: border("1.8"),
});
export const chartLegendFormatClass = partClass<FormatState>("ChartLegendFormat", {
  font,
  fill: fill("1.1"),
  border: border("1.8"),
});
export const chartAxisFormatClass = partClass<FormatState>("ChartAxisFormat", {
  font,
  fill: fill("1.8"),
  line: object("1.1", ({ chart, state }) => chartLineClass.of({ chart, state: state.box.border })),
});
export const chartPlotAreaFormatClass = partClass<BoxState>("ChartPlotAreaFormat", {
  fill: object("1.8", ({ chart, state }) => chartFillClass.of({ chart, state })),
  border: object("1.8", ({ chart, state }) => chartBorderClass.of({ chart, state: state.border })),
});
