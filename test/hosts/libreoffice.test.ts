import { writeWorkbook } from "../../src/hosts/file/write-workbook";
import { formulaDifferences, libreOfficeTimeout, recalculate } from "../support/libreoffice";
import { sheetPlan, workbookPlan } from "./feature-plan";

jest.setTimeout(libreOfficeTimeout);

test("a wrong cached value is found out: LibreOffice really calculates", async () => {
  const cells = [
    [1, { formula: "A1+1", value: 99 }, { formula: 'A1&"x"', value: "1x" }, { formula: "1/0", value: 0 }],
  ];
  const bytes = await writeWorkbook(workbookPlan(sheetPlan("S", { blocks: [{ row: 0, column: 0, cells }] })));
  const values = recalculate(bytes).get("S");
  expect(values?.get("B1")).toBe(2);
  expect(values?.get("C1")).toBe("1x");
  expect(formulaDifferences(bytes)).toEqual({
    formulas: 3,
    different: ["S!B1: =A1+1 cached 99, calculated 2", "S!D1: =1/0 cached 0, calculated #DIV/0!"],
  });
});
