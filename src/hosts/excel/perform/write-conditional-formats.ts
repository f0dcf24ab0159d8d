import type { ConditionalFormatPlan } from "../../../domain/report/workbook-plan";
import { rangeOf } from "./places";

type Rule<Kind> = Extract<ConditionalFormatPlan["rule"], { readonly kind: Kind }>;

/** Replaces the conditional formats of the whole sheet. */
export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  formats: readonly ConditionalFormatPlan[],
): void {
  sheet.getRange().conditionalFormats.clearAll();
  // Excel puts each new one before the others: the last of the plan comes first.
  for (const { range, rule } of [...formats].reverse()) {
    const { conditionalFormats } = rangeOf(sheet, range);
    if (rule.kind === "formula") writeFormula(conditionalFormats.add("Custom").custom, rule);
    else writeDataBar(conditionalFormats.add("DataBar").dataBar, rule);
  }
}

function writeFormula(custom: Excel.CustomConditionalFormat, { formula, style }: Rule<"formula">): void {
  custom.rule.formula = `=${formula}`;
  if (style.color !== undefined) custom.format.font.color = style.color;
  if (style.bold !== undefined) custom.format.font.bold = style.bold;
  if (style.fill !== undefined) custom.format.fill.color = style.fill;
  if (style.numberFormat !== undefined) custom.format.numberFormat = style.numberFormat;
}

/** With numbers as bounds: automatic ones have been reported to draw one bar only (OfficeDev/office-js 2026). */
function writeDataBar(bar: Excel.DataBarConditionalFormat, rule: Rule<"dataBar">): void {
  bar.lowerBoundRule = { type: "Number", formula: String(rule.minimum) };
  bar.upperBoundRule = { type: "Number", formula: String(rule.maximum) };
  bar.positiveFormat.fillColor = rule.color;
  bar.positiveFormat.gradientFill = false;
  bar.negativeFormat.matchPositiveFillColor = true;
  bar.axisColor = "#000000";
}
