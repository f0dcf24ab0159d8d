import { FormulaCell } from "./content";
import type { ConditionalRule, Validation, ValidationRule } from "./rules-of-cells";
import type { WorkbookChange } from "./structure";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Moves references inside formulas of cells, names, conditional formats and validations, and tells the charts. */
export function followChange(workbook: Workbook, change: WorkbookChange): void {
  for (const sheet of workbook.sheets) {
    const follow = follower(workbook, sheet.name, change);
    followCells(sheet, follow);
    for (const format of sheet.conditionalFormats) format.rule = followRule(format.rule, follow);
    for (const validation of sheet.validations) followValidation(validation, follow);
    for (const table of sheet.tables) {
      for (const column of table.columns)
        if (column.formula !== null) column.formula = follow(column.formula);
    }
    for (const chart of sheet.charts) chart.follow(change);
  }
  const follow = follower(workbook, "", change);
  for (const name of workbook.names) name.formula = follow(name.formula);
}

/** Formulas repeat: each is followed once a sheet. */
function follower(
  workbook: Workbook,
  sheetName: string,
  change: WorkbookChange,
): (formula: string) => string {
  const known = new Map<string, string>();
  return (formula) => {
    const found = known.get(formula);
    if (found !== undefined) return found;
    const followed = workbook.formulas.follow(formula, sheetName, change);
    known.set(formula, followed);
    return followed;
  };
}

function followCells(sheet: Worksheet, follow: (formula: string) => string): void {
  for (const row of sheet.rows) {
    if (!row) continue;
    for (let column = 0; column < row.length; column++) {
      const content = row[column];
      if (!(content instanceof FormulaCell)) continue;
      const followed = follow(content.formula);
      if (followed !== content.formula) row[column] = new FormulaCell(followed);
    }
  }
}

function followRule(rule: ConditionalRule, follow: (formula: string) => string): ConditionalRule {
  return rule.kind === "custom" ? { ...rule, formula: follow(rule.formula) } : rule;
}

function followValidation(validation: Validation, follow: (formula: string) => string): void {
  validation.rule = followValidationRule(validation.rule, follow);
}

function followValidationRule(rule: ValidationRule, follow: (formula: string) => string): ValidationRule {
  const moved = <T>(value: T): T | string =>
    typeof value === "string" && value.startsWith("=") ? `=${follow(value.slice(1))}` : value;
  switch (rule.kind) {
    case "none":
      return rule;
    case "list":
      return { ...rule, source: moved(rule.source) };
    case "custom":
      return { ...rule, formula: moved(rule.formula) };
    case "wholeNumber":
    case "decimal":
    case "date":
    case "time":
    case "textLength":
      return { ...rule, formula1: moved(rule.formula1), formula2: moved(rule.formula2) };
  }
}
