import { rangeAddress } from "../../src/domain/grid/address";
import { dayOfSerial } from "../../src/domain/calendar";
import type {
  ConditionalFormatPlan,
  ConditionalStyle,
  ValidationPlan,
} from "../../src/domain/report/workbook-plan";
import type { ConditionalFormat, Validation } from "../model/rules-of-cells";
import type { Worksheet } from "../model/worksheet";
import type { Lost } from "./workbook-as-plan";

export function conditionalFormatPlans(sheet: Worksheet, lost: Lost): ConditionalFormatPlan[] {
  return sheet.conditionalFormats.flatMap((format) => {
    const rule = conditionalRule(format.rule);
    const [first, ...others] = format.ranges;
    if (!first) return [];
    if (!rule || others.length > 0) {
      lost(`the conditional format of ${rangeAddress(first)}`);
      return [];
    }
    return [{ range: first, rule }];
  });
}

function conditionalRule(rule: ConditionalFormat["rule"]): ConditionalFormatPlan["rule"] | null {
  if (rule.kind === "custom") return { kind: "formula", formula: rule.formula, style: styleOf(rule.format) };
  const minimum = rule.lower.type === "Number" ? Number(rule.lower.formula?.replace(/^=/, "")) : NaN;
  const maximum = rule.upper.type === "Number" ? Number(rule.upper.formula?.replace(/^=/, "")) : NaN;
  if (!Number.isFinite(minimum) || !Number.isFinite(maximum)) return null;
  return { kind: "dataBar", color: rule.color, minimum, maximum };
}

function styleOf({ color, bold, fill, numberFormat }: ConditionalStyle): ConditionalStyle {
  return {
    ...(color !== undefined && { color }),
    ...(bold !== undefined && { bold }),
    ...(fill !== undefined && { fill }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

export function validationPlans(sheet: Worksheet, lost: Lost): ValidationPlan[] {
  return sheet.validations.flatMap((validation) => {
    if (validation.rule.kind === "none" && !validation.prompt.show) return [];
    const rule = validationRule(validation.rule);
    return validation.ranges.flatMap((range): ValidationPlan[] => {
      if (rule) return [{ range, rule, ...wordsOf(validation) }];
      lost(`the validation of ${rangeAddress(range)}`);
      return [];
    });
  });
}

function wordsOf({ ignoreBlanks, alert, prompt }: Validation): Omit<ValidationPlan, "range" | "rule"> {
  return {
    allowBlank: ignoreBlanks,
    errorTitle: alert.title,
    errorMessage: alert.message,
    ...(prompt.show && prompt.title !== "" && { promptTitle: prompt.title }),
    ...(prompt.show && prompt.message !== "" && { promptMessage: prompt.message }),
  };
}

function validationRule(rule: Validation["rule"]): ValidationPlan["rule"] | null {
  if (rule.kind === "list")
    return rule.source.startsWith("=") ? null : { kind: "list", values: rule.source.split(",") };
  if ((rule.kind !== "wholeNumber" && rule.kind !== "date") || rule.operator !== "Between") return null;
  const { formula1, formula2 } = rule;
  if (rule.kind === "wholeNumber") {
    const [minimum, maximum] = [Number(formula1), Number(formula2)];
    return Number.isInteger(minimum) && Number.isInteger(maximum)
      ? { kind: "wholeNumber", minimum, maximum }
      : null;
  }
  const from = dayOf(formula1);
  const to = dayOf(formula2);
  return from !== null && to !== null ? { kind: "date", from, to } : null;
}

function dayOf(bound: string | number | null): string | null {
  if (typeof bound === "number") return dayOfSerial(bound, false);
  if (bound === null) return null;
  if (/^\d+$/.test(bound)) return dayOfSerial(Number(bound), false);
  return /^\d{4}-\d\d-\d\d$/.exec(bound)?.[0] ?? null;
}
