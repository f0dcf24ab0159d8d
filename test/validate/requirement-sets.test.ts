import ts from "typescript";
import { checkRequirementSets } from "../../scripts/validate/requirement-sets/check-sets";

const sources: Record<string, string> = {
  "floor.ts": `range.values = [[1]]; range.format.fill.color = "#fff"; void context.sync();`,
  "above.ts": `range.getMergedAreasOrNullObject();`,
  "guarded-if.ts": `if (Office.context.requirements.isSetSupported("ExcelApi", "1.13")) range.getMergedAreasOrNullObject();`,
  "guarded-higher.ts": `if (Office.context.requirements.isSetSupported("ExcelApi", "1.14")) range.getMergedAreasOrNullObject();`,
  "guarded-lower.ts": `if (Office.context.requirements.isSetSupported("ExcelApi", "1.12")) range.getMergedAreasOrNullObject();`,
  "guarded-other-set.ts": `if (Office.context.requirements.isSetSupported("WordApi", "1.13")) range.getMergedAreasOrNullObject();`,
  "guarded-else.ts": `if (Office.context.requirements.isSetSupported("ExcelApi", "1.13")) range.load("values");
    else range.getMergedAreasOrNullObject();`,
  "guarded-or.ts": `if (Office.context.requirements.isSetSupported("ExcelApi", "1.13") || range.isNullObject) range.getMergedAreasOrNullObject();`,
  "guarded-helper.ts": `const has = supports("1.13"); const areas = has ? range.getMergedAreasOrNullObject() : null; void areas;`,
  "guarded-exit.ts": `export function f() { if (!supports("1.13")) return null; return range.getMergedAreasOrNullObject(); }`,
  "guarded-false-helper.ts": `const always = (_: string) => true; if (always("1.13")) range.getMergedAreasOrNullObject();`,
  "written.ts": `range.set({ format: { rowHeight: 12 } }); const { hasSpill } = range; void hasSpill;`,
  "loaded.ts": `range.load("values, hasSpill");`,
  "loaded-list.ts": `const wanted = ["address", "hasSpill"] as const; range.load([...wanted]);`,
  "loaded-deep.ts": `sheet.charts.load("items/name,items/pivotOptions");`,
  "loaded-object.ts": `range.load({ hasSpill: true });`,
  "loaded-unknown.ts": `const name: string = range.address; range.load(name);`,
  "loaded-wrong.ts": `range.load("vales");`,
  "enum.ts": `sheet.charts.add("Funnel", range); sheet.charts.add(Excel.ChartType.line, range);`,
  "types-only.ts": `export type Areas = Excel.LinkedEntityDataDomainCollection | Excel.Range["hasSpill"];`,
};

const prelude = `declare const range: Excel.Range; declare const sheet: Excel.Worksheet; declare const context: Excel.RequestContext;
function supports(version: string): boolean { return Office.context.requirements.isSetSupported("ExcelApi", version); }
`;

let program: ts.Program;

beforeAll(() => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ["office-js"],
    strict: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    const source = sources[name];
    return source === undefined
      ? read(name, version)
      : ts.createSourceFile(name, prelude + source, version, true);
  };
  program = ts.createProgram(Object.keys(sources), options, host);
});

test.each<[file: string, guarded: number, faults: readonly (string | RegExp)[]]>([
  ["floor.ts", 0, []],
  ["above.ts", 0, ["above.ts:3: Range.getMergedAreasOrNullObject is of ExcelApi 1.13"]],
  ["guarded-if.ts", 1, []],
  ["guarded-higher.ts", 1, []],
  ["guarded-lower.ts", 0, [/getMergedAreasOrNullObject/]],
  ["guarded-other-set.ts", 0, [/getMergedAreasOrNullObject/]],
  ["guarded-else.ts", 0, ["guarded-else.ts:4: Range.getMergedAreasOrNullObject is of ExcelApi 1.13"]],
  ["guarded-or.ts", 0, [/getMergedAreasOrNullObject/]],
  ["guarded-helper.ts", 1, []],
  ["guarded-exit.ts", 1, []],
  ["guarded-false-helper.ts", 0, [/getMergedAreasOrNullObject/]],
  ["written.ts", 0, ["written.ts:3: Range.hasSpill is of ExcelApi 1.12"]],
  ["loaded.ts", 0, ["loaded.ts:3: Range.hasSpill is of ExcelApi 1.12"]],
  ["loaded-list.ts", 0, ["loaded-list.ts:3: Range.hasSpill is of ExcelApi 1.12"]],
  ["loaded-deep.ts", 0, []],
  ["loaded-object.ts", 0, [/RangeLoadOptions.hasSpill is of ExcelApi 1.12/]],
  ["loaded-unknown.ts", 0, ["loaded-unknown.ts:3: load() of names that aren't written here"]],
  ["loaded-wrong.ts", 0, ['loaded-wrong.ts:3: load("vales"): there is no vales']],
  ["enum.ts", 0, []],
  ["types-only.ts", 0, []],
])("%s", (file, guarded, faults) => {
  const check = checkRequirementSets(program, (name) => name === file, "1.9");
  expect(check.files).toBe(1);
  expect(check.guarded).toBe(guarded);
  expect(check.faults).toHaveLength(faults.length);
  for (const [index, fault] of faults.entries()) {
    if (typeof fault === "string") expect(check.faults[index]).toBe(fault);
    else expect(check.faults[index]).toMatch(fault);
  }
});

test("a lower floor catches what a higher one lets through, values of enums included", () => {
  const check = checkRequirementSets(program, (name) => ["enum.ts", "loaded-deep.ts"].includes(name), "1.8");
  expect(check.faults).toEqual([
    "loaded-deep.ts:3: Chart.pivotOptions is of ExcelApi 1.9",
    "enum.ts:3: ChartType.funnel is of ExcelApi 1.9",
  ]);
});
