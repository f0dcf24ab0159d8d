import { strToU8, zipSync } from "fflate";
import { writeWorkbook } from "../../src/hosts/file/write-workbook";
import { checkSchemas, partsOf } from "../support/ooxml-schemas";
import { sheetPlan, workbookPlan } from "./feature-plan";

const ci = process.env.CI;
afterEach(() => {
  jest.restoreAllMocks();
  if (ci === undefined) delete process.env.CI;
  else process.env.CI = ci;
});

const plain = () => writeWorkbook(workbookPlan(sheetPlan("S")));

test("where the schemas are missing CI fails", async () => {
  process.env.CI = "true";
  expect(checkSchemas(await plain(), "/nowhere").faults).toEqual(["no schemas in /nowhere"]);
});

test("where the schemas are missing a person's clone says that the check was left out", async () => {
  delete process.env.CI;
  const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  expect(checkSchemas(await plain(), "/nowhere")).toEqual({ checked: [], faults: [] });
  expect(warn).toHaveBeenCalledWith("schema check left out: no schemas in /nowhere");
});

test("a part against the schema, and one that isn't XML, are found out", async () => {
  const parts = partsOf(await plain());
  const broken = (path: string, from: string, to: string) =>
    zipSync(
      Object.fromEntries(
        [...parts].map(([name, xml]) => [name, strToU8(name === path ? xml.replace(from, to) : xml)]),
      ),
    );
  const swapped = broken("xl/worksheets/sheet1.xml", "<sheetData>", "<sheetDate>");
  expect(checkSchemas(swapped).faults.length > 0 || checkSchemas(swapped).checked.length === 0).toBe(true);
  const unknown = checkSchemas(
    broken("xl/worksheets/sheet1.xml", "<sheetFormatPr ", '<sheetFormatPr x="1" '),
  );
  expect(unknown.checked.length === 0 || unknown.faults.join("\n").includes("'x' is not allowed")).toBe(true);
});
