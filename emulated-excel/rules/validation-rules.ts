import type { FormulaEngine } from "../model/formula-engine";
import type { ValidationOperator, ValidationRule } from "../model/rules-of-cells";
import { HostObject } from "../protocol/api-class";
import { oneOf } from "./choices";
import { refusal } from "./excel-error";

const operators: readonly ValidationOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const comparisons = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
const longestList = 255;

type Properties = Readonly<Record<string, unknown>>;

/** One of `list`, `wholeNumber`, `decimal`, `date`, `time`, `textLength`, `custom`; an empty rule is none. */
export function readRule(asked: Properties, formulas: FormulaEngine): ValidationRule {
  const given = Object.entries(asked).filter(([, value]) => value !== null && value !== undefined);
  const [first, ...others] = given;
  if (!first) return { kind: "none" };
  const [kind, value] = first;
  if (others.length > 0 || typeof value !== "object" || value === null) {
    throw refusal("InvalidArgument", "a validation has one rule");
  }
  const properties = value as Properties;
  if (kind === "list") return readList(properties, formulas);
  if (kind === "custom") {
    return { kind, formula: formulaOf(properties["formula"], formulas) };
  }
  return readComparison(oneOf(comparisons, kind, "rule"), properties, formulas);
}

function readList(list: Properties, formulas: FormulaEngine): ValidationRule {
  const { source, inCellDropDown } = list;
  if (source instanceof HostObject) throw refusal("NotImplemented", "a list from a Range: give its address");
  if (typeof source !== "string" || source === "") throw refusal("InvalidArgument", "list without a source");
  if (source.startsWith("=")) formulaOf(source, formulas);
  else if (source.length > longestList)
    throw refusal("InvalidArgument", `a list of ${source.length} characters`);
  return { kind: "list", source, inCellDropDown: inCellDropDown !== false };
}

function readComparison(
  kind: (typeof comparisons)[number],
  { formula1, formula2, operator }: Properties,
  formulas: FormulaEngine,
): ValidationRule {
  const chosen = oneOf(operators, operator, "operator");
  const needsSecond = chosen === "Between" || chosen === "NotBetween";
  const second = formula2 === undefined || formula2 === "" ? null : formula2;
  if (needsSecond && second === null) throw refusal("InvalidArgument", `${chosen} without formula2`);
  return {
    kind,
    operator: chosen,
    formula1: bound(formula1, kind, formulas),
    formula2: second === null ? null : bound(second, kind, formulas),
  };
}

function bound(value: unknown, kind: string, formulas: FormulaEngine): string | number {
  if (typeof value === "number") {
    if (kind === "wholeNumber" && !Number.isInteger(value)) throw refusal("InvalidArgument", String(value));
    return value;
  }
  if (typeof value !== "string" || value === "") throw refusal("InvalidArgument", "formula1");
  if (value.startsWith("=")) return formulaOf(value, formulas);
  const isNumber = Number.isFinite(Number(value));
  const isDate = kind === "date" && Number.isFinite(Date.parse(value));
  const isTime = kind === "time" && /^\d{1,2}:\d{2}/.test(value);
  if (!isNumber && !isDate && !isTime) throw refusal("InvalidArgument", `${kind}: ${value}`);
  return value;
}

function formulaOf(value: unknown, formulas: FormulaEngine): string {
  if (typeof value !== "string") throw refusal("InvalidArgument", "formula");
  const problem = formulas.problem(value.replace(/^=/, ""));
  if (problem !== null) throw refusal("InvalidArgument", `${value}: ${problem}`);
  return value;
}

/** As `DataValidation.rule` gives it. */
export function showRule(rule: ValidationRule): Properties {
  switch (rule.kind) {
    case "none":
      return {};
    case "list":
      return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "wholeNumber":
    case "decimal":
    case "date":
    case "time":
    case "textLength": {
      const second = rule.formula2 === null ? {} : { formula2: rule.formula2 };
      return { [rule.kind]: { formula1: rule.formula1, ...second, operator: rule.operator } };
    }
  }
}

/** As `DataValidation.type`. */
export function typeName({ kind }: ValidationRule): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
