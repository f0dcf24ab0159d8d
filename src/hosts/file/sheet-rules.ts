import { cutText } from "../../domain/report/drawn/cut-text";
import { serialOfDay } from "../../domain/calendar";
import { rangeAddress } from "../../domain/grid/address";
import type { ConditionalFormatPlan, ValidationPlan } from "../../domain/report/workbook-plan";
import { fileFormula } from "./file-formula";
import type { StyleSheet } from "./style-sheet";
import { countedList, element, escapeText, opaqueColor } from "./xml";

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";

/** The conditional formats of a sheet; an earlier one goes before a later one. */
export function conditionalFormatsXml(formats: readonly ConditionalFormatPlan[], styles: StyleSheet): string {
  return formats
    .map(({ range, rule }, index) => {
      const priority = index + 1;
      const written =
        rule.kind === "formula"
          ? element(
              "cfRule",
              { type: "expression", dxfId: styles.differential(rule.style), priority },
              element("formula", {}, escapeText(fileFormula(rule.formula, null))),
            )
          : element(
              "cfRule",
              { type: "dataBar", priority },
              element(
                "dataBar",
                { minLength: 0, maxLength: 100 },
                element("cfvo", { type: "num", val: rule.minimum }),
                element("cfvo", { type: "num", val: rule.maximum }),
                element("color", { rgb: opaqueColor(rule.color) }),
              ),
              dataBarLink(index),
            );
      return element("conditionalFormatting", { sqref: rangeAddress(range) }, written);
    })
    .join("");
}

/**
 * What Excel 2010 and later read besides of data bars: a plain colour instead of one that fades to white,
 * which prints badly. Goes into the sheet's `extLst`; empty when there are none.
 */
export function dataBarExtension(formats: readonly ConditionalFormatPlan[]): string {
  const bars = formats.flatMap(({ range, rule }, index) =>
    rule.kind !== "dataBar"
      ? []
      : element(
          "x14:conditionalFormatting",
          { "xmlns:xm": xm },
          element(
            "x14:cfRule",
            { type: "dataBar", id: barId(index) },
            element(
              "x14:dataBar",
              { minLength: 0, maxLength: 100, gradient: false },
              element("x14:cfvo", { type: "num" }, element("xm:f", {}, String(rule.minimum))),
              element("x14:cfvo", { type: "num" }, element("xm:f", {}, String(rule.maximum))),
              element("x14:negativeFillColor", { rgb: opaqueColor(rule.color) }),
              element("x14:axisColor", { rgb: "FF000000" }),
            ),
          ),
          element("xm:sqref", {}, rangeAddress(range)),
        ),
  );
  if (bars.length === 0) return "";
  const uri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
  return element("ext", { uri, "xmlns:x14": x14 }, element("x14:conditionalFormattings", {}, ...bars));
}

/** The validations of a sheet, and the user's `own` as elements. Throws where Excel would refuse one. */
export function validationsXml(validations: readonly ValidationPlan[], own: readonly string[] = []): string {
  return countedList("dataValidations", [
    ...validations.map((plan) =>
      element(
        "dataValidation",
        {
          ...kindOf(plan.rule),
          allowBlank: plan.allowBlank || undefined,
          showInputMessage: true,
          showErrorMessage: true,
          errorTitle: cutText(plan.errorTitle, 32),
          error: cutText(plan.errorMessage, 225),
          promptTitle: plan.promptTitle === undefined ? undefined : cutText(plan.promptTitle, 32),
          prompt: plan.promptMessage === undefined ? undefined : cutText(plan.promptMessage, 255),
          sqref: rangeAddress(plan.range),
        },
        ...boundsOf(plan.rule).map((bound, index) => element(`formula${index + 1}`, {}, escapeText(bound))),
      ),
    ),
    ...own,
  ]);
}

function kindOf(rule: ValidationPlan["rule"]): { type: string; operator?: string } {
  switch (rule.kind) {
    case "list":
      return { type: "list" };
    case "wholeNumber":
      return { type: "whole", operator: "between" };
    case "date":
      return { type: "date", operator: "between" };
  }
}

function boundsOf(rule: ValidationPlan["rule"]): readonly string[] {
  switch (rule.kind) {
    case "list":
      return [listText(rule.values)];
    case "wholeNumber":
      return [String(rule.minimum), String(rule.maximum)];
    case "date":
      return [String(serialOfDay(rule.from)), String(serialOfDay(rule.to))];
  }
}

function listText(values: readonly string[]): string {
  const text = values.join(",");
  if (values.some((value) => value.includes(",")))
    throw new RangeError(`A list's value has a comma: ${text}`);
  if (text.length > 255) throw new RangeError(`A list is longer than 255 characters: ${text}`);
  return `"${text.replace(/"/g, '""')}"`;
}

function dataBarLink(index: number): string {
  const uri = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
  return element(
    "extLst",
    {},
    element("ext", { uri, "xmlns:x14": x14 }, element("x14:id", {}, barId(index))),
  );
}

/** Ties the two halves of a data bar; unique in its sheet is enough. */
function barId(index: number): string {
  return `{00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
}
