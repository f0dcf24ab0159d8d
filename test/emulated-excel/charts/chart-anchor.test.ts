import { anchorOver, coveredCells, followAnchor } from "../../../emulated-excel/charts/chart-anchor";
import type { StructureChange } from "../../../emulated-excel/model/structure";
import { parseRange, rangeAddress } from "../../../src/domain/grid/address";

const rows = (kind: "insert" | "delete", at: number, count: number): StructureChange => ({
  kind,
  at,
  count,
  axis: "rows",
  sheet: "1",
  sheetName: "S",
  across: null,
});

it.each([
  ["rows put in above", rows("insert", 0, 2), "C7:F12"],
  ["rows put in at its first row", rows("insert", 4, 2), "C7:F12"],
  ["rows put in inside", rows("insert", 6, 3), "C5:F13"],
  ["rows put in right below", rows("insert", 10, 3), "C5:F10"],
  ["rows taken out above", rows("delete", 0, 2), "C3:F8"],
  ["rows taken out inside", rows("delete", 5, 2), "C5:F8"],
  ["its last rows taken out", rows("delete", 8, 4), "C5:F8"],
  ["columns put in before", { ...rows("insert", 0, 1), axis: "columns" as const }, "D5:G10"],
  ["cells of other columns put in", { ...rows("insert", 0, 1), across: { from: 8, to: 9 } }, "C5:F10"],
])("a chart over C5:F10, %s", (_, change, expected) => {
  const range = parseRange("C5:F10");
  if (!range) throw new Error("no range");
  expect(rangeAddress(coveredCells(followAnchor(anchorOver(range), change)))).toBe(expected);
});
