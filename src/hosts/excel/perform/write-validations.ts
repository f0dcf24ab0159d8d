import { cutText } from "../../../domain/report/drawn/cut-text";
import type { CellRange } from "../../../domain/grid/grid";
import type { ValidationPlan } from "../../../domain/report/workbook-plan";
import { rangeOf } from "./places";

/** Excel refuses longer ones. */
const longest = { title: 32, error: 225, prompt: 255 } as const;

/** Clears the validations of some cells and lays new ones over others. */
export function writeValidations(
  sheet: Excel.Worksheet,
  change: { readonly clear: readonly CellRange[]; readonly validations: readonly ValidationPlan[] },
): void {
  for (const range of change.clear) rangeOf(sheet, range).dataValidation.clear();
  for (const plan of change.validations) writeValidation(rangeOf(sheet, plan.range).dataValidation, plan);
}

function writeValidation(validation: Excel.DataValidation, plan: ValidationPlan): void {
  validation.rule = ruleOf(plan.rule);
  validation.ignoreBlanks = plan.allowBlank;
  validation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: cutText(plan.errorTitle, longest.title),
    message: cutText(plan.errorMessage, longest.error),
  };
  validation.prompt = {
    showPrompt: plan.promptTitle !== undefined || plan.promptMessage !== undefined,
    title: cutText(plan.promptTitle ?? "", longest.title),
    message: cutText(plan.promptMessage ?? "", longest.prompt),
  };
}

function ruleOf(rule: ValidationPlan["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "wholeNumber":
      return { wholeNumber: { operator: "Between", formula1: rule.minimum, formula2: rule.maximum } };
    case "date":
      return { date: { operator: "Between", formula1: rule.from, formula2: rule.to } };
  }
}
