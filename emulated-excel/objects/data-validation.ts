import type { Validation } from "../model/rules-of-cells";
import type { ScalarMember } from "../protocol/api-class";
import { apiClass, method, object, scalar } from "../protocol/api-class";
import type { RangeTarget } from "../protocol/host";
import { clearValidation } from "../rules/clear-cells";
import { refusal } from "../rules/excel-error";
import { ensureAllowed } from "../rules/protection";
import { readRule, showRule, typeName } from "../rules/validation-rules";
import { carveValidations, noValidation, validationsIn, validate } from "../rules/validations";
import { booleanOf, given, oneOf, recordOf, textOf } from "./arguments";
import { rangeClass } from "./shells";

const longestTitle = 32;
const longestMessage = 255;

/** A property of the validation of all cells: `null` where cells differ. */
function part(
  show: (validation: Validation) => unknown,
  put: (validation: Validation, value: unknown) => void,
): ScalarMember<RangeTarget> {
  return scalar(
    "1.8",
    (target) => {
      const { found, isMixed } = validationsIn(target.sheet, target.range);
      return isMixed ? null : show(found[0] ?? noValidation([]));
    },
    (target, value) => {
      ensureAllowed(target.sheet, "allowFormatCells");
      for (const validation of carveValidations(target.sheet, target.range)) put(validation, value);
    },
  );
}

function limited(value: unknown, longest: number, what: string): string {
  const text = given(value, (each) => textOf(each, what), "");
  if (text.length > longest) throw refusal("InvalidArgument", `${what}: ${text.length} characters`);
  return text;
}

const validationClass = apiClass<RangeTarget>({
  name: "DataValidation",
  members: {
    type: scalar("1.8", ({ sheet, range }) => {
      const { found, isMixed } = validationsIn(sheet, range);
      if (isMixed) return "Inconsistent";
      return typeName(found[0]?.rule ?? { kind: "none" });
    }),
    rule: scalar(
      "1.8",
      ({ sheet, range }) => {
        const { found, isMixed } = validationsIn(sheet, range);
        return isMixed ? null : showRule(found[0]?.rule ?? { kind: "none" });
      },
      ({ sheet, range }, value) => {
        ensureAllowed(sheet, "allowFormatCells");
        validate(sheet, range, readRule(recordOf(value, "rule"), sheet.workbook.formulas));
      },
    ),
    ignoreBlanks: part(
      ({ ignoreBlanks }) => ignoreBlanks,
      (validation, value) => {
        validation.ignoreBlanks = booleanOf(value, "ignoreBlanks");
      },
    ),
    errorAlert: part(
      ({ alert }) => ({
        showAlert: alert.show,
        style: alert.style,
        title: alert.title,
        message: alert.message,
      }),
      (validation, value) => {
        const alert = recordOf(value, "errorAlert");
        validation.alert = {
          show: given(alert["showAlert"], (each) => booleanOf(each, "showAlert"), true),
          style: oneOf(["Stop", "Warning", "Information"], alert["style"] ?? "Stop", "style"),
          title: limited(alert["title"], longestTitle, "title"),
          message: limited(alert["message"], longestMessage, "message"),
        };
      },
    ),
    prompt: part(
      ({ prompt }) => ({ showPrompt: prompt.show, title: prompt.title, message: prompt.message }),
      (validation, value) => {
        const prompt = recordOf(value, "prompt");
        validation.prompt = {
          show: given(prompt["showPrompt"], (each) => booleanOf(each, "showPrompt"), true),
          title: limited(prompt["title"], longestTitle, "title"),
          message: limited(prompt["message"], longestMessage, "message"),
        };
      },
    ),
    clear: method("1.8", ({ sheet, range }) => {
      ensureAllowed(sheet, "allowFormatCells");
      clearValidation(sheet, range);
    }),
  },
});

rangeClass.extend({ dataValidation: object("1.8", (target) => validationClass.of(target)) });
