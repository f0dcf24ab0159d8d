import fc from "fast-check";
import type { CellContent, WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { PlanAssembly, splitPlan } from "../../../src/taskpane/worker/plan-pieces";

const cell: fc.Arbitrary<CellContent> = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.record({ formula: fc.string(), value: fc.integer() }),
);
const block = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 30 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .map((cells) => ({ row: 1, column: 2, cells }));

const page = { header: {}, footer: {} } as never;
const plans = fc.array(fc.array(block, { maxLength: 4 }), { maxLength: 4 }).map((sheets): WorkbookPlan => ({
  title: "t",
  creator: "c",
  names: [],
  baseFont: { name: "Times New Roman", size: 12 },
  sheets: sheets.map((blocks, index) => ({
    name: `S${index}`,
    columnWidths: [],
    rowHeights: [],
    blocks,
    formats: [],
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    page,
    freeze: { rows: 0, columns: 0 },
    showGridlines: false,
  })),
}));

describe("a plan in pieces", () => {
  test("put together it is the same plan, and no piece is larger than asked", () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 40 }), (plan, limit) => {
        const assembly = new PlanAssembly();
        for (const piece of splitPlan(plan, limit)) {
          // A single row is never parted.
          if (piece.kind === "rows" && piece.cells.length > 1) {
            expect(piece.cells.flat().length).toBeLessThanOrEqual(limit);
          }
          assembly.take(structuredClone(piece));
        }
        expect(assembly.whole()).toEqual(plan);
      }),
    );
  });

  test("rows without a frame are a fault", () => {
    const assembly = new PlanAssembly();
    expect(() => assembly.take({ kind: "rows", sheet: 0, block: 0, cells: [] })).toThrow(RangeError);
    expect(() => assembly.whole()).toThrow(RangeError);
  });
});
