import { openFile } from "../../../src/intake/open-file";
import { TypedNumbers, withKept, withNamed } from "../../../src/application/pane/typed-numbers";
import type { CellContent, WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import type { Workbook } from "../../../src/domain/grid/grid";
import { writeWorkbook } from "../../../src/hosts/file/write-workbook";
import { admitted, committees, smallPlan } from "../../hosts/excel/small-plans";
import { workbookOfPlan } from "../../support/workbook-of-plan";

const { tuyPhong, bacBinh, hamTan } = committees;
const cases = [tuyPhong, bacBinh, hamTan];
const plan = smallPlan(cases);

/** The plan with other contents in some cells of `Tổng hợp` (row and column from 0). */
function typedInto(
  whole: WorkbookPlan,
  typed: readonly (readonly [number, number, CellContent])[],
): WorkbookPlan {
  const at = new Map(typed.map(([row, column, content]) => [`${row}:${column}`, content]));
  const sheets = whole.sheets.map((sheet) =>
    sheet.name !== "Tổng hợp"
      ? sheet
      : {
          ...sheet,
          blocks: sheet.blocks.map((block) => ({
            ...block,
            cells: block.cells.map((line, down) =>
              line.map((content, right) => at.get(`${block.row + down}:${block.column + right}`) ?? content),
            ),
          })),
        },
  );
  return { ...whole, sheets };
}

/** As Excel tells of it: with the formulas' texts. */
function bookOf(whole: WorkbookPlan): Workbook {
  const { sheets } = workbookOfPlan(whole);
  return {
    sheets: sheets.map((grid, index) => {
      const formulas: (string | undefined)[][] = [];
      for (const { row, column, cells } of whole.sheets[index]?.blocks ?? [])
        cells.forEach((line, down) => {
          line.forEach((content, right) => {
            if (typeof content === "object" && content !== null)
              (formulas[row + down] ??= [])[column + right] = `=${content.formula}`;
          });
        });
      return { ...grid, formulas };
    }),
  };
}

const changed = typedInto(plan, [
  [11, 3, 9],
  [12, 2, { formula: "3+1", value: 4 }],
]);

describe("numbers typed over formulas (E10)", () => {
  it("E10: a value and an own formula are found, with what the formula gives; nothing else is", () => {
    const typed = new TypedNumbers();
    typed.take("Sổ.xlsx", bookOf(plan));
    expect(typed.isEmpty).toBe(true);
    typed.take("Sổ.xlsx", bookOf(changed));
    expect(
      typed.views(plan).map(({ cell, typed: was, gives, decision }) => [cell, was, gives, decision]),
    ).toEqual([
      ["D12", "9", "5", null],
      ["C13", "=3+1", "3", null],
    ]);
  });

  it("E10: what is kept stays where its committee stands then, and is named with both numbers; the rest comes back", () => {
    const typed = new TypedNumbers();
    typed.take("Sổ.xlsx", bookOf(changed));
    const [first, second] = typed.views(plan).map(({ id }) => id);
    typed.settle([first ?? ""], "keep");
    typed.settle([second ?? ""], "formula");
    const next = smallPlan([committees.laGi, ...cases, { ...committees.phuQuy, byMonth: admitted(1) }]);
    const named = typed.named(next);
    expect(named.map(({ finding }) => finding)).toEqual([
      {
        ...{ rule: "total.mismatch", severity: "warning", committee: "bac-binh" },
        where: { file: "Sổ.xlsx", sheet: "Tổng hợp", cell: "D13" },
        ...{ expected: "5", received: "9", facts: { cause: "typed-kept" } },
      },
    ]);
    typed.take("Sổ.xlsx", bookOf(withKept(next, named)));
    expect(typed.views(next).map(({ cell, decision }) => [cell, decision])).toEqual([["D13", "keep"]]);
  });

  it("E10: in a file it is told by its cells; the formula comes back, the number is named", async () => {
    const bytes = await writeWorkbook(typedInto(plan, [[11, 3, 9]]));
    const opened = await openFile("Sổ.xlsx", bytes);
    if (opened.state !== "read") throw new Error(opened.rule);
    const typed = new TypedNumbers();
    typed.takeFile("Sổ.xlsx", opened.workbook);
    expect(typed.views(plan)).toEqual([]);
    const named = typed.named(plan);
    expect(
      named.map(({ content, finding: { where, facts } }) => [content, where.cell, facts?.cause]),
    ).toEqual([[null, "D12", "typed-back"]]);
    expect(withKept(plan, named)).toBe(plan);
    expect(withNamed({ findings: [], register: { committees: [] } } as never, named).findings).toHaveLength(
      1,
    );
    const untouched = await openFile("Sổ.xlsx", await writeWorkbook(plan));
    if (untouched.state !== "read") throw new Error(untouched.rule);
    typed.takeFile("Sổ 2.xlsx", untouched.workbook);
    expect(typed.named(plan)).toHaveLength(1);
  });
});
