import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { describeFinding } from "../../src/domain/language/describe-finding";
import { recogniseSheet } from "../../src/domain/recognise/recognise-sheet";
import type { Ask } from "../../src/domain/recognise/recognised-sheet";
import { layoutA, matcher, toGrid } from "../recognise/layouts";

const sheet = recogniseSheet(toGrid(layoutA()), { file: "Tuy Phong.xlsx", matcher });

test.each<[Ask, string]>([
  [{ about: "kind", choices: ["list", "counts"] }, "biểu gì"],
  [{ about: "header", choices: ["5", "8"] }, "(5, 8)"],
  [{ about: "column", column: 2, choices: ["born", "admissionDate"] }, "nhiều cách"],
])("S9: what is asked of a list (%j) and stays open is a warning at its header", (ask, words) => {
  const { findings } = extractSheet({ ...sheet, asks: [ask] });
  const told = findings.filter(({ rule }) => rule === "column.ambiguous");
  expect(told.map(({ severity }) => severity)).toEqual(["warning"]);
  expect(told[0]?.where.cell).toMatch(/^[A-Z]+\d+/);
  expect(told.map((finding) => describeFinding(finding, null, "vi")).join()).toContain(words);
  expect(
    extractSheet({ ...sheet, asks: [] }).findings.filter(({ rule }) => rule === "column.ambiguous"),
  ).toEqual([]);
});
