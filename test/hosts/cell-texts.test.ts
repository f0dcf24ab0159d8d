import { read, type CellObject } from "@e965/xlsx";
import { Workbook as ExcelJsWorkbook } from "exceljs";
import fc from "fast-check";
import { cellAddress } from "../../src/domain/grid/address";
import type { CellContent } from "../../src/domain/report/workbook-plan";
import { writeWorkbook } from "../../src/hosts/file/write-workbook";
import { cutText } from "../../src/domain/report/drawn/cut-text";
import { libreOfficeTimeout, recalculate } from "../support/libreoffice";
import { checkSchemas, partsOf } from "../support/ooxml-schemas";
import { sheetPlan, workbookPlan } from "./feature-plan";
import { consistencyFaults, plainText } from "./package-consistency";

jest.setTimeout(libreOfficeTimeout);

const nasty = [
  ...["=1+1", "+1", "-1", "@A1", "'", "_x0041_", "_x005F_x0041_", "__x0041__", "_xZZZZ_", "_x", "]]>"],
  ...[
    "<b>&amp;</b>",
    '"',
    "😀👩‍👩‍👧",
    " đầu",
    "cuối ",
    "\tthẻ\t",
    "dòng 1\ndòng 2",
    "\r\n",
    "a\rb",
    "\u0000\u0001\u001f",
  ],
  ...[
    "\u007f\u0085\u2028",
    "\ufffe\uffff",
    "\ufeff",
    "toà",
    "to\u0061\u0300",
    "00123",
    "1.932",
    "TRUE",
    "#N/A",
    "1/2/2021",
  ],
  ...[
    "__proto__",
    "constructor",
    " ",
    "\u00a0",
    "x".repeat(40_000),
    `${"x".repeat(32_766)}😀`,
    "\ud83d",
    "a\udc00b",
  ],
];

/** What a cell can hold of a formula's text: cut to Excel's limit, broken surrogates replaced. */
const heldResult = (text: string) =>
  cutText(text).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

/** The same of a text, which knows one kind of line break. */
const held = (text: string) => heldResult(text.replace(/\r\n/g, "\n"));

const texts = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc
    .array(fc.constantFrom("_", "x", "0", "0", "4", "1", "_", "F", "&", "<", "\n", " ", "\u0003"), {
      maxLength: 12,
    })
    .map((letters) => letters.join("")),
);
const contents: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 3, arbitrary: texts },
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => value === 0 || Math.abs(value) > 1e-300),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.record({
    formula: fc.constantFrom("A1", 'IF(1>2,"<",">")', "1&2"),
    value: fc.oneof(texts, fc.integer(), fc.boolean()),
  }),
);
const grids = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(contents, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test("W2: whatever texts, numbers and truths are written, a reader finds exactly these", async () => {
  await fc.assert(
    fc.asyncProperty(grids, fc.nat(5), fc.nat(30), async (cells, row, column) => {
      const bytes = await writeWorkbook(
        workbookPlan(sheetPlan("Dữ liệu", { blocks: [{ row, column, cells }] })),
      );
      const sheet = read(bytes, { type: "array", cellFormula: true }).Sheets["Dữ liệu"] ?? {};
      const xml = partsOf(bytes).get("xl/worksheets/sheet1.xml") ?? "";
      cells.forEach((line, down) =>
        line.forEach((content, right) => {
          const address = cellAddress(row + down, column + right);
          const cell = sheet[address] as CellObject | undefined;
          // SheetJS decodes the text of a formula twice: here the file itself is asked.
          const value = cell?.f !== undefined && cell.t === "s" ? resultIn(xml, address) : cell?.v;
          expect(value ?? "").toEqual(expected(content));
          expect(cell?.f).toBe(typeof content === "object" && content !== null ? content.formula : undefined);
        }),
      );
      expect(consistencyFaults(bytes)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("W2: each nasty text comes back from three programs, and the package is valid", async () => {
  const cells = nasty.map((text) => [text]);
  const bytes = await writeWorkbook(workbookPlan(sheetPlan("S", { blocks: [{ row: 0, column: 0, cells }] })));
  expect(checkSchemas(bytes).faults).toEqual([]);
  const sheet = read(bytes, { type: "array" }).Sheets.S ?? {};
  expect(nasty.map((_, row) => (sheet[cellAddress(row, 0)] as CellObject | undefined)?.v)).toEqual(
    nasty.map(held),
  );
  const book = new ExcelJsWorkbook();
  await book.xlsx.load(bytes.slice().buffer);
  const exceljs = book.getWorksheet("S");
  expect(nasty.map((_, row) => exceljs?.getCell(row + 1, 1).value)).toEqual(nasty.map(held));
  const calc = recalculate(bytes).get("S");
  // LibreOffice has no such characters in its cells.
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  const lost = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]|_x/;
  const kept = nasty
    .map((text, row) => [text, row] as const)
    .filter(([text]) => !lost.test(text) && text.length < 32_767);
  expect(kept.map(([, row]) => calc?.get(cellAddress(row, 0)))).toEqual(kept.map(([text]) => text));
});

function resultIn(sheetXml: string, address: string): string {
  const value = new RegExp(`<c r="${address}"[^>]*><f>[^<]*</f><v>([^<]*)<`).exec(sheetXml)?.[1] ?? "";
  return plainText(value);
}

function expected(content: CellContent): unknown {
  if (typeof content === "string") return held(content);
  const value = typeof content === "object" && content !== null ? content.value : content;
  // A file knows no negative zero.
  return typeof value === "string" ? heldResult(value) : value === 0 ? 0 : (value ?? "");
}
