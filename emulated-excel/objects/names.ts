import type { DefinedName } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { apiClass, HostObject, method, object, scalar } from "../protocol/api-class";
import { fullAddress } from "../rules/addresses";
import { absoluteRange, qualifiedAddress } from "../../src/domain/grid/address";
import { refusal } from "../rules/excel-error";
import { addName } from "../rules/names";
import { booleanOf, given, rangeArgument, rangeOfFormula, textOf } from "./arguments";
import { rangeClass, workbookClass, worksheetClass } from "./shells";

/** Names of the workbook, or of one sheet. */
interface NamesTarget {
  readonly workbook: Workbook;
  readonly sheet: Worksheet | null;
}

interface NameTarget {
  readonly workbook: Workbook;
  readonly name: DefinedName;
}

const nameClass = apiClass<NameTarget>({
  name: "NamedItem",
  id: { property: "_Id", of: ({ name }) => name.name },
  check: ({ workbook, name }) => {
    if (!workbook.names.includes(name)) throw refusal("ItemNotFound", `name ${name.name} was deleted`);
  },
  members: {
    name: scalar("1.1", ({ name }) => name.name),
    comment: scalar(
      "1.4",
      ({ name }) => name.comment,
      ({ name }, value) => {
        name.comment = textOf(value, "comment");
      },
    ),
    formula: scalar(
      "1.7",
      ({ name }) => `=${name.formula}`,
      ({ workbook, name }, value) => {
        const formula = textOf(value, "formula").replace(/^=/, "");
        const problem = workbook.formulas.problem(formula);
        if (problem !== null) throw refusal("InvalidArgument", `=${formula}: ${problem}`);
        name.formula = formula;
        workbook.changed();
      },
    ),
    scope: scalar("1.4", ({ name }) => (name.sheet === null ? "Workbook" : "Worksheet")),
    type: scalar("1.1", ({ name }, host) => {
      if (name.formula.includes("#REF!")) return "Error";
      return rangeOfFormula(name.formula, host) ? "Range" : typeOfConstant(name.formula);
    }),
    value: scalar("1.1", ({ name }, host) => {
      const target = rangeOfFormula(name.formula, host);
      return target ? fullAddress(target.sheet.name, target.range) : name.formula.replace(/^"(.*)"$/, "$1");
    }),
    visible: scalar(
      "1.1",
      ({ name }) => name.visible,
      ({ name }, value) => {
        name.visible = booleanOf(value, "visible");
      },
    ),
    worksheet: object("1.4", ({ workbook, name }) => {
      const sheet = name.sheet === null ? null : workbook.sheetById(name.sheet);
      if (!sheet) throw refusal("InvalidOperation", "a name of the workbook");
      return worksheetClass.of(sheet);
    }),
    worksheetOrNullObject: object("1.4", ({ workbook, name }) => {
      const sheet = name.sheet === null ? null : workbook.sheetById(name.sheet);
      return sheet && worksheetClass.of(sheet);
    }),
    getRange: method("1.1", ({ name }, _args, host) => {
      const target = rangeOfFormula(name.formula, host);
      if (!target) throw refusal("InvalidReference", `${name.name} is no range`);
      return rangeClass.of(target);
    }),
    getRangeOrNullObject: method("1.4", ({ name }, _args, host) => {
      const target = rangeOfFormula(name.formula, host);
      return target && rangeClass.of(target);
    }),
    delete: method("1.4", ({ workbook, name }) => {
      workbook.names.splice(workbook.names.indexOf(name), 1);
      workbook.changed();
    }),
  },
});

function typeOfConstant(formula: string): string {
  if (/^"/.test(formula)) return "String";
  if (/^(TRUE|FALSE)$/i.test(formula)) return "Boolean";
  if (Number.isFinite(Number(formula))) return Number.isInteger(Number(formula)) ? "Integer" : "Double";
  return "Range";
}

function namesOf({ workbook, sheet }: NamesTarget): NameTarget[] {
  return workbook.names
    .filter((name) => name.sheet === (sheet?.id ?? null))
    .map((name) => ({ workbook, name }));
}

function found(names: NamesTarget, key: unknown): HostObject | null {
  const text = String(key).toLowerCase();
  const match = namesOf(names).find(({ name }) => name.name.toLowerCase() === text);
  return match ? nameClass.of(match) : null;
}

const namesClass = apiClass<NamesTarget>({
  name: "NamedItemCollection",
  items: { all: (names) => namesOf(names).map(nameClass.of), byKey: found },
  members: {
    getCount: method("1.4", (names) => namesOf(names).length),
    getItemOrNullObject: method("1.4", (names, [key]) => found(names, key)),
    add: method("1.4", ({ workbook, sheet }, [name, reference, comment], host) => {
      const formula = reference instanceof HostObject ? absolute(reference) : textOf(reference, "reference");
      const text = textOf(name, "name");
      const added = addName(
        workbook,
        sheet?.id ?? null,
        text,
        formula.replace(/^=/, ""),
        given(comment, (value) => textOf(value, "comment"), ""),
      );
      return nameClass.of({ workbook, name: added });

      function absolute(given: HostObject): string {
        const target = rangeArgument(given, sheet, host);
        return qualifiedAddress(target.sheet.name, absoluteRange(target.range));
      }
    }),
  },
});

workbookClass.extend({ names: object("1.1", (workbook) => namesClass.of({ workbook, sheet: null })) });
worksheetClass.extend({
  names: object("1.4", (sheet) => namesClass.of({ workbook: sheet.workbook, sheet })),
});
