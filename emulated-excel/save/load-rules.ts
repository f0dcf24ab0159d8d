import type { ConditionalFormatPlan, ValidationPlan } from "../../src/domain/report/workbook-plan";
import type { ConditionalFormat, ConditionalRule, Validation, ValidationRule } from "../model/rules-of-cells";

export function loadConditionalFormat({ range, rule }: ConditionalFormatPlan, id: string): ConditionalFormat {
  return { id, ranges: [range], stopIfTrue: false, rule: conditionalRule(rule) };
}

function conditionalRule(rule: ConditionalFormatPlan["rule"]): ConditionalRule {
  if (rule.kind === "formula") {
    const { color, bold, fill, numberFormat } = rule.style;
    const format = {
      ...(color !== undefined && { color: color.toUpperCase() }),
      ...(bold !== undefined && { bold }),
      ...(fill !== undefined && { fill: fill.toUpperCase() }),
      ...(numberFormat !== undefined && { numberFormat }),
    };
    return { kind: "custom", formula: rule.formula, format };
  }
  const color = rule.color.toUpperCase();
  return {
    kind: "dataBar",
    color,
    borderColor: "",
    gradient: false,
    negativeColor: color,
    negativeBorderColor: "",
    negativeMatchesFill: true,
    negativeMatchesBorder: true,
    axisColor: "#000000",
    axis: "Automatic",
    direction: "Context",
    showDataBarOnly: false,
    lower: { type: "Number", formula: String(rule.minimum) },
    upper: { type: "Number", formula: String(rule.maximum) },
  };
}

export function loadValidation(plan: ValidationPlan): Validation {
  const hasPrompt = plan.promptTitle !== undefined || plan.promptMessage !== undefined;
  return {
    ranges: [plan.range],
    rule: validationRule(plan.rule),
    ignoreBlanks: plan.allowBlank,
    alert: { show: true, style: "Stop", title: plan.errorTitle, message: plan.errorMessage },
    prompt: { show: hasPrompt, title: plan.promptTitle ?? "", message: plan.promptMessage ?? "" },
  };
}

function validationRule(rule: ValidationPlan["rule"]): ValidationRule {
  switch (rule.kind) {
    case "list":
      return { kind: "list", source: rule.values.join(","), inCellDropDown: true };
    case "wholeNumber":
      return {
        kind: "wholeNumber",
        operator: "Between",
        formula1: rule.minimum,
        formula2: rule.maximum,
      };
    case "date":
      return { kind: "date", operator: "Between", formula1: rule.from, formula2: rule.to };
  }
}
