import { absoluteRange, qualifiedAddress } from "../../domain/grid/address";
import type { SheetPlan, WorkbookPlan } from "../../domain/report/workbook-plan";
import { fileFormula } from "./file-formula";
import { cellTextAttribute, element, escapeText, xmlHead } from "./xml";

/**
 * The calculation engine that made the values: the one of current Excel, which then trusts the cached values,
 * opens without recalculating and closes without asking to save. Older and newer ones recalculate where they
 * want to; every value is right already, so `fullCalcOnLoad` would only cost the user that question.
 */
const calculationEngine = 191029;

/** `xl/workbook.xml`; `sheetIds` are the relationship ids of the sheets in the plan's order. */
export function workbookXml(plan: WorkbookPlan, sheetIds: readonly string[]): string {
  const names = definedNames(plan);
  return (
    xmlHead +
    element(
      "workbook",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      element("bookViews", {}, element("workbookView", { windowWidth: 24000, windowHeight: 12000 })),
      element(
        "sheets",
        {},
        ...plan.sheets.map((sheet, index) =>
          element("sheet", {
            name: cellTextAttribute(sheet.name),
            sheetId: index + 1,
            "r:id": sheetIds[index],
          }),
        ),
      ),
      names.length === 0 ? "" : element("definedNames", {}, ...names),
      element("calcPr", { calcId: calculationEngine }),
    )
  );
}

/** Throws where Excel would refuse the workbook: no sheet, a name that is none, a name twice. */
export function checkSheetNames(plan: WorkbookPlan): void {
  if (plan.sheets.length === 0) throw new RangeError("A workbook needs a sheet");
  const taken = new Set<string>();
  for (const { name } of plan.sheets) {
    const key = name.toLowerCase();
    if (
      name === "" ||
      name.length > 31 ||
      /[[\]:*?/\\]|^'|'$/.test(name) ||
      key === "history" ||
      taken.has(key)
    )
      throw new RangeError(`"${name}" can't be the name of a sheet, or is one twice`);
    taken.add(key);
  }
}

function definedNames(plan: WorkbookPlan): string[] {
  return [
    ...plan.names.map(({ name, formula }) =>
      element("definedName", { name }, escapeText(fileFormula(formula, null))),
    ),
    ...plan.sheets.flatMap(printNames),
  ];
}

function printNames(sheet: SheetPlan, localSheetId: number): string[] {
  const { printArea, repeatRows } = sheet.page;
  const own = (name: string, address: string) =>
    element("definedName", { name, localSheetId }, escapeText(qualifiedAddress(sheet.name, address)));
  return [
    printArea ? own("_xlnm.Print_Area", absoluteRange(printArea)) : "",
    repeatRows ? own("_xlnm.Print_Titles", `$${repeatRows.first + 1}:$${repeatRows.last + 1}`) : "",
  ].filter((name) => name !== "");
}
