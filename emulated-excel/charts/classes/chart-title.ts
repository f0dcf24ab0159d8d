import { booleanOf, numberOf, oneOf, textOf } from "../../objects/arguments";
import { method, object, scalar } from "../../protocol/api-class";
import { refusal } from "../../rules/excel-error";
import type { Chart } from "../chart";
import { cellsOf, textOf as currentText, titleText } from "../chart-data";
import type { TitleState } from "../chart-parts";
import { titlePositions } from "../chart-parts";
import { chartAxisTitleFormatClass, chartTitleFormatClass } from "./chart-format";
import { kept, partClass } from "./part";

/** A text shows the title; "" hides it. */
function putText(title: TitleState, value: unknown): void {
  const text = textOf(value, "text");
  title.text = text === "" ? null : { kind: "text", text };
  title.visible = text !== "";
}

/** A title that reads what a cell shows. */
function putFormula(chart: Chart, title: TitleState, value: unknown): void {
  const formula = textOf(value, "formula").replace(/^=/, "");
  if (!cellsOf(formula, chart.sheet.workbook))
    throw refusal("InvalidArgument", `a title takes a reference to a cell: ${formula}`);
  title.text = { kind: "cell", formula };
  title.visible = true;
}

const titleMembers = {
  visible: kept<TitleState, "visible">("1.1", "visible", booleanOf),
};

export const chartTitleClass = partClass<TitleState>("ChartTitle", {
  ...titleMembers,
  text: scalar(
    "1.1",
    ({ chart, state }) => (state.visible ? titleText(chart) : null),
    ({ state }, value) => putText(state, value),
  ),
  overlay: kept("1.1", "overlay", booleanOf),
  position: kept("1.7", "position", (value, what) => oneOf(titlePositions, value, what)),
  textOrientation: kept("1.7", "textOrientation", numberOf),
  setFormula: method("1.7", ({ chart, state }, [formula]) => putFormula(chart, state, formula)),
  format: object("1.1", ({ chart, state }) => chartTitleFormatClass.of({ chart, state })),
});

export const chartAxisTitleClass = partClass<TitleState>("ChartAxisTitle", {
  ...titleMembers,
  text: scalar(
    "1.1",
    ({ chart, state }) => axisTitleText(chart, state),
    ({ state }, value) => putText(state, value),
  ),
  textOrientation: kept("1.12", "textOrientation", numberOf),
  setFormula: method("1.8", ({ chart, state }, [formula]) => putFormula(chart, state, formula)),
  format: object("1.1", ({ chart, state }) => chartAxisTitleFormatClass.of({ chart, state })),
});

export function axisTitleText(chart: Chart, title: TitleState): string | null {
  if (!title.visible) return null;
  return title.text ? currentText(title.text, chart.sheet.workbook) : "Axis Title";
}
