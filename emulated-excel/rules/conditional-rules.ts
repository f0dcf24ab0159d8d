import type { ConditionalRule } from "../model/rules-of-cells";

/** A rule as Excel makes it before it is told more. */
export function newRule(kind: ConditionalRule["kind"]): ConditionalRule {
  if (kind === "custom") return { kind, formula: "FALSE", format: {} };
  return {
    kind,
    color: "#638EC6",
    borderColor: "",
    gradient: true,
    negativeColor: "#FF0000",
    negativeBorderColor: "#FF0000",
    negativeMatchesFill: false,
    negativeMatchesBorder: true,
    axisColor: "#000000",
    axis: "Automatic",
    direction: "Context",
    showDataBarOnly: false,
    lower: { type: "Automatic", formula: null },
    upper: { type: "Automatic", formula: null },
  };
}
