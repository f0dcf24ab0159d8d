import fc from "fast-check";
import { followFormula } from "../../../emulated-excel/formulas/follow-formula";
import { formulaProblem } from "../../../emulated-excel/formulas/formula-problem";
import { tokenize } from "../../../emulated-excel/formulas/tokens";
import type { StructureChange } from "../../../emulated-excel/model/structure";
import { readPlan } from "../../report/plan-reader";
import { samplePlan } from "../../support/sample-outcome";

let formulas: readonly { readonly sheet: string; readonly formula: string }[];

beforeAll(async () => {
  const found = readPlan(await samplePlan()).formulas();
  formulas = found.map(({ sheet, content }) => ({ sheet, formula: content.formula }));
});

it("takes every formula of the sample's plan, letter for letter", () => {
  expect(formulas.length).toBeGreaterThan(500);
  for (const { formula } of formulas) {
    expect([formula, formulaProblem(formula)]).toEqual([formula, null]);
    const again = tokenize(formula).map(({ text }) => text);
    expect(again.join("")).toBe(formula);
  }
});

it("finds every formula as it was after rows or columns came and went again", () => {
  fc.assert(
    fc.property(
      fc.nat(formulas.length - 1),
      fc.nat(60),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom("rows" as const, "columns" as const),
      (index, at, count, axis) => {
        const { sheet, formula } = formulas[index] ?? { sheet: "", formula: "" };
        const change = { axis, at, count, sheet: "1", sheetName: "Tổng hợp", across: null };
        const made: StructureChange = { ...change, kind: "insert" };
        const undone: StructureChange = { ...change, kind: "delete" };
        const moved = followFormula(formula, sheet, made);
        expect(followFormula(moved, sheet, undone)).toBe(formula);
      },
    ),
    { numRuns: 2_000 },
  );
});

it("finds every formula as it was after its sheet had another name", () => {
  for (const { sheet, formula } of formulas) {
    const renamed = followFormula(formula, sheet, { kind: "renamed", from: "Tổng hợp", to: "It's 2021" });
    const back = followFormula(renamed, sheet, { kind: "renamed", from: "It's 2021", to: "Tổng hợp" });
    expect(back).toBe(formula);
  }
});
