import type { CellValue } from "../../src/domain/grid/grid";
import type { HandWritten } from "./make-xlsx";
import { mainNamespace, makeXlsx, readGrid, rowsOf } from "./make-xlsx";

/** One row of cells as a program may write them, and what they must read as. */
const cells: readonly (readonly [title: string, content: HandWritten, expected: CellValue[][]])[] = [
  [
    "numbers, exactly as written",
    {
      rows: `<row r="1"><c r="A1"><v>12</v></c><c r="B1"><v>-0.5</v></c><c r="C1"><v>1E-3</v></c><c r="D1"><v>0.30000000000000004</v></c><c r="E1"><v>79303000123</v></c></row>`,
    },
    [[12, -0.5, 0.001, 0.30000000000000004, 79303000123]],
  ],
  [
    "shared strings",
    {
      rows: `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>`,
      strings: `<si><t>một</t></si><si><t xml:space="preserve"> hai </t></si>`,
    },
    [[" hai ", "một"]],
  ],
  [
    "an empty shared string element",
    { rows: `<row r="1"><c r="A1" t="s"><v>1</v></c></row>`, strings: `<si/><si><t>x</t></si>` },
    [["x"]],
  ],
  [
    "rich text joined, phonetic hints left out",
    {
      rows: `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`,
      strings: `<si><r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Văn</t></r><rPh sb="0" eb="1"><t>hint</t></rPh><phoneticPr fontId="1"/></si>`,
    },
    [["Nguyễn Văn"]],
  ],
  [
    "inline strings, plain and rich",
    {
      rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>Trần &amp; Lê</t></is></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c><c r="C1" t="inlineStr"><is/></c></row>`,
    },
    [["Trần & Lê", "a b"]],
  ],
  [
    "entities, escapes and line ends",
    {
      rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>A1</f><v>&lt;&#272;&#x1EA3;ng&gt; _x0041_</v></c></row>`,
      strings: `<si><t>S_x000D_\nT\r\nT</t></si><si><t>a_x005F_x000D_b</t></si>`,
    },
    [["S\nT\nT", "a_x000D_b", "<Đảng> A"]],
  ],
  [
    "cached values of formulas",
    {
      rows: `<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>30</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>60</v></c><c r="C1"><f t="shared" si="0"/><v>61</v></c><c r="D1" t="b"><f>A1&gt;1</f><v>1</v></c></row>`,
    },
    [[30, 60, 61, true]],
  ],
  [
    "T4: formulas saved without their value",
    {
      rows: `<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>1+1</f><v/></c><c r="D1" t="e"><f>X</f><v/></c></row>`,
    },
    [
      [
        { error: "#UNCALCULATED" },
        { error: "#UNCALCULATED" },
        { error: "#UNCALCULATED" },
        { error: "#UNCALCULATED" },
      ],
    ],
  ],
  [
    "a formula whose result is an empty text",
    {
      rows: `<row r="1"><c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c><c r="B1" t="str"><f>""</f><v/></c></row>`,
    },
    [["", ""]],
  ],
  [
    "T4: errors",
    {
      rows: `<row r="1"><c r="A1" t="e"><f>#REF!+1</f><v>#REF!</v></c><c r="B1" t="e"><v>#DIV/0!</v></c></row>`,
    },
    [[{ error: "#REF!" }, { error: "#DIV/0!" }]],
  ],
  [
    "truth values",
    {
      rows: `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="b"><v>true</v></c></row>`,
    },
    [[true, false, true]],
  ],
  [
    "cells without a place follow the one before",
    {
      rows: `<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="3"><c><v>9</v></c></row><row><c><v>10</v></c></row>`,
    },
    [[1, null, null, 4, 5], [], [9], [10]],
  ],
  [
    "empty cells leave no trace",
    {
      rows: `<row r="1"><c r="A1" s="0"/><c r="B1"><v>1</v></c><c r="C1"></c></row><row r="2" spans="1:3"/>`,
    },
    [[null, 1]],
  ],
  [
    "comments and other white space",
    { rows: `\n <row r='1' >\n  <c  r='A1'  s='0' ><v>1</v> </c><!-- <c r="B1"><v>2</v></c> -->\n </row>\n` },
    [[1]],
  ],
  [
    "a number that is none stays what was written",
    { rows: `<row r="1"><c r="A1"><v>12,5</v></c></row>` },
    [["12,5"]],
  ],
  [
    "a header named like a part of every object",
    { rows: `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, strings: `<si><t>__proto__</t></si>` },
    [["__proto__"]],
  ],
];

/** Ways of writing that the scanner leaves to the library: slower, and right. */
const unfamiliar: readonly (readonly [title: string, content: HandWritten, expected: CellValue[][]])[] = [
  [
    "CDATA in a cell",
    { rows: `<row r="1"><c r="A1" t="str"><v><![CDATA[a & b]]></v></c></row>` },
    [["a & b"]],
  ],
  [
    "CDATA in a shared string",
    { rows: `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, strings: `<si><t><![CDATA[a < b]]></t></si>` },
    [["a < b"]],
  ],
  [
    "prefixed names",
    {
      parts: {
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    },
    [[7]],
  ],
  [
    "UTF-16",
    {
      parts: {
        "xl/worksheets/sheet1.xml": utf16(
          `<worksheet xmlns="${mainNamespace}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`,
        ),
      },
    },
    [[7]],
  ],
];

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
}

test.each([...cells, ...unfamiliar])("I1: .xlsx with %s", async (_, content, expected) => {
  expect(rowsOf(await readGrid(makeXlsx(content)))).toEqual(expected);
});
