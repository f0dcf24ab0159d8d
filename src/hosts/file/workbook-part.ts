import { absoluteRange, qualifiedAddress } from "../../domain/grid/address";
import type { SheetPlan, WorkbookPlan } from "../../domain/report/workbook-plan";
import { fileFormula } from "./file-formula";
import type { StandingWorkbook } from "./standing";
import { cellTextAttribute, element, escapeText, xmlHead } from "./xml";

/**
 * The calculation engine that made the values: the one of current Excel, which then trusts the cached values,
 * opens without recalculating and closes without asking to save. Older and newer ones recalculate where they
 * want to; every value is right already, so `fullCalcOnLoad` would only cost the user that question.
 */
const calculationEngine = 191029;

const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** `xl/workbook.xml`; `sheetIds` are the relationship ids of the sheets in the plan's order. */
export function workbookXml(
  plan: WorkbookPlan,
  sheetIds: readonly string[],
  standing: StandingWorkbook | null = null,
): string {
  if (standing !== null) return rewrittenXml(plan, sheetIds, standing);
  const names = definedNames(plan);
  return (
    xmlHead +
    element(
      "workbook",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": relationshipsNamespace,
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

/**
 * The elements of a workbook in the schema's order; the standing ones stay as they are. Without the one that names the
 * program: others trust what the cells of certain programs show, and here formulas may show what they came to before.
 */
const order =
  "fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes " +
  "webPublishing fileRecoveryPr webPublishObjects extLst";

/** The same for a file that is written over. */
function rewrittenXml(plan: WorkbookPlan, ids: readonly string[], standing: StandingWorkbook): string {
  const position = (name: string) => standing.sheets.findIndex((sheet) => sheet.name === name);
  const sheets = standing.sheets.map(({ name, declared, id }) => {
    const planned = plan.sheets.findIndex((sheet) => sheet.name === name);
    return (
      declared ?? element("sheet", { name: cellTextAttribute(name), sheetId: id, "r:id": ids[planned] ?? "" })
    );
  });
  const names = [
    ...definedNames(plan, position),
    ...standing.names.map(({ xml, sheet }) => xml(sheet === null ? -1 : position(sheet))),
  ];
  const calculate = { calcId: calculationEngine, fullCalcOnLoad: standing.calculates || undefined };
  const made = new Map([
    ["bookViews", bookViewsXml(standing.elements.get("bookViews"), position(standing.activeSheet))],
    ["sheets", element("sheets", {}, ...sheets)],
    ["definedNames", names.length === 0 ? "" : element("definedNames", {}, ...names)],
    ["calcPr", element("calcPr", calculate)],
  ]);
  const elements = order.split(" ").map((name) => made.get(name) ?? standing.elements.get(name) ?? "");
  return `${xmlHead}${withRelationships(standing.rootTag)}${elements.join("")}</workbook>`;
}

/** Some programs declare the prefix of the relationships at each sheet only, and not at the root. */
function withRelationships(rootTag: string): string {
  return /\sxmlns:r=/.test(rootTag)
    ? rootTag
    : rootTag.replace(/>$/, ` xmlns:r="${relationshipsNamespace}">`);
}

/** Which sheets' tabs are in view is counted by their places, which may have changed. */
function bookViewsXml(standing: string | undefined, activeTab: number): string {
  if (standing === undefined) return element("bookViews", {}, element("workbookView", { activeTab }));
  return standing
    .replace(/\s(?:activeTab|firstSheet)="\d*"/g, "")
    .replace(/<workbookView\b/, `<workbookView activeTab="${activeTab}"`);
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

function definedNames(plan: WorkbookPlan, position?: (sheet: string) => number): string[] {
  return [
    ...plan.names.map(({ name, formula }) =>
      element("definedName", { name }, escapeText(fileFormula(formula, null))),
    ),
    ...plan.sheets.flatMap((sheet, index) => printNames(sheet, position?.(sheet.name) ?? index)),
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
