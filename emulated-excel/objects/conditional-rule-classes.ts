import type {
  ConditionalFormat,
  ConditionalStyle,
  CustomRule,
  DataBarBound,
  DataBarRule,
} from "../model/rules-of-cells";
import type { Worksheet } from "../model/worksheet";
import type { ScalarMember } from "../protocol/api-class";
import { apiClass, method, object, scalar } from "../protocol/api-class";
import { colorOf } from "../rules/colors";
import { refusal } from "../rules/excel-error";
import { lineWithColor, lineWithStyle, nameOfLine } from "../rules/line-names";
import { ensureAllowed } from "../rules/protection";
import { booleanOf, oneOf, recordOf, textOf } from "./arguments";

/** A conditional format with its sheet. */
export interface FormatTarget {
  readonly sheet: Worksheet;
  readonly format: ConditionalFormat;
}

export function ensureFormat({ sheet, format }: FormatTarget): void {
  if (!sheet.conditionalFormats.includes(format)) {
    throw refusal("ItemNotFound", "the conditional format was deleted");
  }
}

/** A property of the rule, which the sheet's protection guards. */
function part<T extends CustomRule | DataBarRule>(
  kind: T["kind"],
  show: (rule: T) => unknown,
  put: (rule: T, value: unknown, target: FormatTarget) => void,
): ScalarMember<FormatTarget> {
  const ruleOf = ({ format }: FormatTarget): T => {
    if (format.rule.kind !== kind) throw refusal("ItemNotFound", `no ${kind}`);
    // The kinds were just compared.
    return format.rule as T;
  };
  return scalar(
    "1.6",
    (target) => show(ruleOf(target)),
    (target, value) => {
      ensureAllowed(target.sheet, "allowFormatCells");
      put(ruleOf(target), value, target);
    },
  );
}

function ofStyle(
  show: (style: ConditionalStyle) => unknown,
  put: (style: ConditionalStyle, value: unknown) => void,
): ScalarMember<FormatTarget> {
  return part<CustomRule>(
    "custom",
    ({ format }) => show(format),
    ({ format }, value) => put(format, value),
  );
}

function styleOf({ format }: FormatTarget): ConditionalStyle {
  if (format.rule.kind !== "custom") throw refusal("ItemNotFound", "no custom format");
  return format.rule.format;
}

const fontClass = apiClass<FormatTarget>({
  name: "ConditionalRangeFont",
  check: ensureFormat,
  members: {
    bold: flag("bold"),
    italic: flag("italic"),
    strikethrough: flag("strikethrough"),
    color: ofStyle(
      (style) => style.color ?? "",
      (style, value) => {
        style.color = colorOf(value);
      },
    ),
    underline: ofStyle(
      (style) => style.underline ?? "None",
      (style, value) => {
        style.underline = oneOf(["None", "Single", "Double"], value, "underline");
      },
    ),
    clear: method("1.6", (target) => {
      const style = styleOf(target);
      for (const name of ["bold", "italic", "strikethrough", "color", "underline"] as const)
        delete style[name];
    }),
  },
});

function flag(name: "bold" | "italic" | "strikethrough"): ScalarMember<FormatTarget> {
  return ofStyle(
    (style) => style[name] ?? null,
    (style, value) => {
      style[name] = booleanOf(value, name);
    },
  );
}

const fillClass = apiClass<FormatTarget>({
  name: "ConditionalRangeFill",
  check: ensureFormat,
  members: {
    color: ofStyle(
      (style) => style.fill ?? "",
      (style, value) => {
        style.fill = colorOf(value);
      },
    ),
    clear: method("1.6", (target) => {
      delete styleOf(target).fill;
    }),
  },
});

type Side = "top" | "bottom" | "left" | "right";

interface SideTarget extends FormatTarget {
  readonly side: Side;
}

const sides = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
const sideNames = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const borderClass = apiClass<SideTarget>({
  name: "ConditionalRangeBorder",
  check: ensureFormat,
  members: {
    sideIndex: scalar("1.6", ({ side }) => sideNames.find((name) => sides[name] === side)),
    style: scalar(
      "1.6",
      (target) => nameOfLine(styleOf(target)[target.side] ?? null).style,
      (target, value) => {
        const style = styleOf(target);
        const line = lineWithStyle(style[target.side] ?? null, value);
        if (line) style[target.side] = line;
        else delete style[target.side];
      },
    ),
    color: scalar(
      "1.6",
      (target) => styleOf(target)[target.side]?.color ?? "",
      (target, value) => {
        const style = styleOf(target);
        style[target.side] = lineWithColor(style[target.side] ?? null, colorOf(value));
      },
    ),
  },
});

const bordersClass = apiClass<FormatTarget>({
  name: "ConditionalRangeBorderCollection",
  check: ensureFormat,
  items: {
    all: (target) => sideNames.map((name) => borderClass.of({ ...target, side: sides[name] })),
    byKey: (target, key) => borderClass.of({ ...target, side: sides[oneOf(sideNames, key, "border")] }),
  },
  members: {
    count: scalar("1.6", () => sideNames.length),
    top: object("1.6", (target) => borderClass.of({ ...target, side: "top" })),
    bottom: object("1.6", (target) => borderClass.of({ ...target, side: "bottom" })),
    left: object("1.6", (target) => borderClass.of({ ...target, side: "left" })),
    right: object("1.6", (target) => borderClass.of({ ...target, side: "right" })),
  },
});

const rangeFormatClass = apiClass<FormatTarget>({
  name: "ConditionalRangeFormat",
  check: ensureFormat,
  members: {
    numberFormat: ofStyle(
      (style) => style.numberFormat ?? "",
      (style, value) => {
        style.numberFormat = textOf(value, "numberFormat");
      },
    ),
    font: object("1.6", (target) => fontClass.of(target)),
    fill: object("1.6", (target) => fillClass.of(target)),
    borders: object("1.6", (target) => bordersClass.of(target)),
  },
});

const ruleClass = apiClass<FormatTarget>({
  name: "ConditionalFormatRule",
  check: ensureFormat,
  members: {
    formula: part<CustomRule>(
      "custom",
      ({ formula }) => `=${formula}`,
      (rule, value, { sheet }) => {
        const formula = textOf(value, "formula").replace(/^=/, "");
        const problem = sheet.workbook.formulas.problem(formula);
        if (problem !== null) throw refusal("InvalidArgument", `=${formula}: ${problem}`);
        rule.formula = formula;
      },
    ),
  },
});

export const customClass = apiClass<FormatTarget>({
  name: "CustomConditionalFormat",
  check: ensureFormat,
  members: {
    rule: object("1.6", (target) => ruleClass.of(target)),
    format: object("1.6", (target) => rangeFormatClass.of(target)),
  },
});

type BarColor = "color" | "borderColor" | "negativeColor" | "negativeBorderColor" | "axisColor";

function barColor(name: BarColor): ScalarMember<FormatTarget> {
  return part<DataBarRule>(
    "dataBar",
    (rule) => rule[name],
    (rule, value) => {
      rule[name] = value === "" ? "" : colorOf(value);
    },
  );
}

type BarFlag = "gradient" | "negativeMatchesFill" | "negativeMatchesBorder" | "showDataBarOnly";

function barFlag(name: BarFlag): ScalarMember<FormatTarget> {
  return part<DataBarRule>(
    "dataBar",
    (rule) => rule[name],
    (rule, value) => {
      rule[name] = booleanOf(value, name);
    },
  );
}

const boundTypes = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
] as const;

function bound(name: "lower" | "upper"): ScalarMember<FormatTarget> {
  return part<DataBarRule>(
    "dataBar",
    (rule) => rule[name],
    (rule, value) => {
      const asked = recordOf(value, name);
      const type = oneOf(boundTypes, asked["type"], "type");
      const formula = asked["formula"] ?? null;
      const needsFormula = type !== "Automatic" && type !== "LowestValue" && type !== "HighestValue";
      const isGiven = typeof formula === "string" || typeof formula === "number";
      if (needsFormula && !isGiven) throw refusal("InvalidArgument", `${name}: ${type} without a formula`);
      const made: DataBarBound = { type, formula: isGiven ? String(formula) : null };
      rule[name] = made;
    },
  );
}

const positiveClass = apiClass<FormatTarget>({
  name: "ConditionalDataBarPositiveFormat",
  check: ensureFormat,
  members: {
    fillColor: barColor("color"),
    borderColor: barColor("borderColor"),
    gradientFill: barFlag("gradient"),
  },
});

const negativeClass = apiClass<FormatTarget>({
  name: "ConditionalDataBarNegativeFormat",
  check: ensureFormat,
  members: {
    fillColor: barColor("negativeColor"),
    borderColor: barColor("negativeBorderColor"),
    matchPositiveFillColor: barFlag("negativeMatchesFill"),
    matchPositiveBorderColor: barFlag("negativeMatchesBorder"),
  },
});

export const dataBarClass = apiClass<FormatTarget>({
  name: "DataBarConditionalFormat",
  check: ensureFormat,
  members: {
    axisColor: barColor("axisColor"),
    axisFormat: part<DataBarRule>(
      "dataBar",
      ({ axis }) => axis,
      (rule, value) => {
        rule.axis = oneOf(["Automatic", "None", "CellMidPoint"], value, "axisFormat");
      },
    ),
    barDirection: part<DataBarRule>(
      "dataBar",
      ({ direction }) => direction,
      (rule, value) => {
        rule.direction = oneOf(["Context", "LeftToRight", "RightToLeft"], value, "barDirection");
      },
    ),
    showDataBarOnly: barFlag("showDataBarOnly"),
    lowerBoundRule: bound("lower"),
    upperBoundRule: bound("upper"),
    positiveFormat: object("1.6", (target) => positiveClass.of(target)),
    negativeFormat: object("1.6", (target) => negativeClass.of(target)),
  },
});
