import type { CellRange } from "../../src/domain/grid/grid";
import type { ConditionalFormat } from "../model/rules-of-cells";
import type { Worksheet } from "../model/worksheet";
import type { HostObject, ObjectMember } from "../protocol/api-class";
import { apiClass, method, object, scalar } from "../protocol/api-class";
import { refusal } from "../rules/excel-error";
import { ensureAllowed } from "../rules/protection";
import { newRule } from "../rules/conditional-rules";
import { overlaps, without } from "../rules/ranges";
import { booleanOf, oneOf, wholeNumberOf } from "./arguments";
import type { FormatTarget } from "./conditional-rule-classes";
import { customClass, dataBarClass, ensureFormat } from "./conditional-rule-classes";
import { rangeAreasClass, rangeClass } from "./shells";

/** The conditional formats that touch a range. */
interface FormatsTarget {
  readonly sheet: Worksheet;
  readonly range: CellRange;
}

const kinds = { custom: "Custom", dataBar: "DataBar" } as const;

const formatClass = apiClass<FormatTarget>({
  name: "ConditionalFormat",
  id: { property: "Id", of: ({ format }) => format.id },
  check: ensureFormat,
  members: {
    id: scalar("1.6", ({ format }) => format.id),
    type: scalar("1.6", ({ format }) => kinds[format.rule.kind]),
    stopIfTrue: scalar(
      "1.6",
      ({ format }) => format.stopIfTrue,
      ({ format }, value) => {
        format.stopIfTrue = booleanOf(value, "stopIfTrue");
      },
    ),
    priority: scalar(
      "1.6",
      ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      ({ sheet, format }, value) => {
        const formats = sheet.conditionalFormats.filter((each) => each !== format);
        formats.splice(wholeNumberOf(value, "priority"), 0, format);
        sheet.conditionalFormats = formats;
      },
    ),
    custom: only("custom"),
    customOrNullObject: ifAny("custom"),
    dataBar: only("dataBar"),
    dataBarOrNullObject: ifAny("dataBar"),
    getRange: method("1.6", ({ sheet, format }, _args, host) => {
      const [first, ...others] = format.ranges;
      if (!first || others.length > 0) throw refusal("InvalidOperation", "several ranges");
      return rangeClass.of(host.range(sheet, first));
    }),
    getRangeOrNullObject: method("1.6", ({ sheet, format }, _args, host) => {
      const [first, ...others] = format.ranges;
      return first && others.length === 0 ? rangeClass.of(host.range(sheet, first)) : null;
    }),
    getRanges: method("1.9", ({ sheet, format }, _args, host) =>
      rangeAreasClass.of({ sheet, areas: format.ranges.map((range) => host.range(sheet, range)) }),
    ),
    delete: method("1.6", ({ sheet, format }) => {
      ensureAllowed(sheet, "allowFormatCells");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
    }),
  },
});

function ruleObject(target: FormatTarget, kind: "custom" | "dataBar"): HostObject | null {
  if (target.format.rule.kind !== kind) return null;
  return (kind === "custom" ? customClass : dataBarClass).of(target);
}

function only(kind: "custom" | "dataBar"): ObjectMember<FormatTarget> {
  return object("1.6", (target) => {
    const found = ruleObject(target, kind);
    if (!found) throw refusal("ItemNotFound", `no ${kind}`);
    return found;
  });
}

function ifAny(kind: "custom" | "dataBar"): ObjectMember<FormatTarget> {
  return object("1.6", (target) => ruleObject(target, kind));
}

function formatsOf({ sheet, range }: FormatsTarget): FormatTarget[] {
  return sheet.conditionalFormats
    .filter((format) => format.ranges.some((each) => overlaps(each, range)))
    .map((format) => ({ sheet, format }));
}

function withId(target: FormatsTarget, id: unknown): HostObject | null {
  const format = target.sheet.conditionalFormats.find((each) => each.id === id);
  return format ? formatClass.of({ sheet: target.sheet, format }) : null;
}

const formatsClass = apiClass<FormatsTarget>({
  name: "ConditionalFormatCollection",
  items: { all: (target) => formatsOf(target).map(formatClass.of), byKey: withId },
  members: {
    getCount: method("1.6", (target) => formatsOf(target).length),
    getItemOrNullObject: method("1.14", (target, [id]) => withId(target, id)),
    add: method("1.6", ({ sheet, range }, [type]) => {
      ensureAllowed(sheet, "allowFormatCells");
      const kind = oneOf(["Custom", "DataBar"], type, "type") === "Custom" ? "custom" : "dataBar";
      const id = sheet.workbook.nextId().toString(16).toUpperCase().padStart(8, "0");
      const format: ConditionalFormat = {
        id: `{${id}-0000-0000-0000-00000000C0F0}`,
        ranges: [range],
        stopIfTrue: false,
        rule: newRule(kind),
      };
      // Excel puts a new format before all others.
      sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
      return formatClass.of({ sheet, format });
    }),
    clearAll: method("1.6", ({ sheet, range }) => {
      ensureAllowed(sheet, "allowFormatCells");
      for (const format of sheet.conditionalFormats) {
        format.ranges = format.ranges.flatMap((each) => without(each, range));
      }
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
    }),
  },
});

rangeClass.extend({
  conditionalFormats: object("1.6", ({ sheet, range }) => formatsClass.of({ sheet, range })),
});
