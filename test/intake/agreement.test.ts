import * as XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";
import type { CellValue } from "../../src/domain/grid/grid";
import { styleAt, valueAt } from "../../src/domain/grid/grid";
import { readWithLibrary } from "../../src/intake/other-formats/read-with-library";
import { readGrid } from "./make-xlsx";

/** A cell as exceljs takes it, and as it must come back. */
interface Sample {
  readonly written: ExcelJS.CellValue;
  readonly read: CellValue;
  readonly bold: boolean;
  readonly numberFormat: string;
}

// XML can't carry other control characters or lone surrogates, and no program writes them.
const text = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .map((raw) => raw.replace(/[\p{Cc}\ufffe\uffff]/gu, "").replace(/_x/gi, "x"));

const value: fc.Arbitrary<Pick<Sample, "written" | "read">> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ written: null, read: null }) },
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number) => ({ written: number, read: number === 0 ? 0 : number })),
  fc.integer().map((number) => ({ written: number, read: number })),
  fc.boolean().map((truth) => ({ written: truth, read: truth })),
  text.filter((raw) => raw !== "").map((raw) => ({ written: raw, read: raw })),
  text
    .filter((raw) => raw !== "")
    .map((raw) => ({
      written: { richText: [{ text: raw }, { text: "ế", font: { bold: true } }] },
      read: `${raw}ế`,
    })),
  fc
    .constantFrom("#REF!", "#N/A", "#DIV/0!" as const)
    .map((error) => ({ written: { error }, read: { error } })),
  fc.integer().map((result) => ({ written: { formula: "A1+1", result }, read: result })),
  fc.constant({ written: { formula: "A1+1" }, read: { error: "#UNCALCULATED" } }),
);

const sample: fc.Arbitrary<Sample> = fc
  .tuple(value, fc.boolean(), fc.constantFrom("General", "dd/mm/yyyy", "#,##0.00", "[h]:mm", '0 "ngày"'))
  .map(([cell, bold, numberFormat]) => ({ ...cell, bold, numberFormat }));

const table = fc.array(fc.array(sample, { maxLength: 6 }), { maxLength: 8 });

async function write(cells: readonly (readonly Sample[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Danh sách");
  cells.forEach((row, rowIndex) =>
    row.forEach(({ written, bold, numberFormat }, columnIndex) => {
      if (written === null) return;
      const cell = sheet.getCell(rowIndex + 1, columnIndex + 1);
      cell.value = written;
      cell.font = { name: "Times New Roman", bold };
      cell.numFmt = numberFormat;
    }),
  );
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test("I1: what exceljs wrote is read back, and as the library reads it", async () => {
  await fc.assert(
    fc.asyncProperty(table, async (cells) => {
      const bytes = await write(cells);
      const grid = await readGrid(bytes);
      const [library] = readWithLibrary(XLSX, bytes)?.sheets ?? [];
      if (library === undefined) throw new Error("the library read nothing");
      cells.forEach((row, rowIndex) =>
        row.forEach((cell, columnIndex) => {
          expect(valueAt(grid, rowIndex, columnIndex)).toEqual(cell.read);
          expect(valueAt(library, rowIndex, columnIndex)).toEqual(cell.read);
          if (cell.read === null) return;
          const style = styleAt(grid, rowIndex, columnIndex);
          expect(style.numberFormat).toBe(cell.numberFormat);
          expect(style.isDate).toBe(styleAt(library, rowIndex, columnIndex).isDate);
          expect(style.fontName).toBe("Times New Roman");
        }),
      );
      expect(grid.values.length).toBe(library.values.length);
    }),
    { numRuns: 150, seed: 2021 },
  );
});
