import fc from "fast-check";
import { workbookAsPlan } from "../../../emulated-excel/save/workbook-as-plan";
import type { EmulatedExcel } from "../../../emulated-excel/emulated-excel";
import type { WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { sameWorkbook } from "../../support/same-workbook";
import { openBook, type Drawn } from "./drawing";
import { admitted, committees, smallPlan } from "./small-plans";
import { tinyPlanWithChart } from "./tiny-plans";

jest.setTimeout(600_000);

const { tuyPhong, bacBinh, hamTan, phuQuy, laGi } = committees;
const january = smallPlan([tuyPhong, bacBinh, hamTan, phuQuy]);
const february = smallPlan([
  tuyPhong,
  laGi,
  { ...bacBinh, byMonth: admitted(4, 3, 2, 1) },
  { ...phuQuy, byMonth: admitted(1) },
]);
const tiny = tinyPlanWithChart([
  ["Tuy Phong", 3],
  ["Bắc Bình", 4],
  ["Hàm Tân", 0],
]);
const tinyNext = tinyPlanWithChart(
  [
    ["Tuy Phong", 3],
    ["La Gi", 7],
    ["Bắc Bình", 5],
  ],
  { title: "Tháng 2", wide: true, maximum: 20 },
);

/** Everything that a workbook is, but for what takes the last drawing back. */
function stateOf({ workbook }: EmulatedExcel) {
  return {
    plan: workbookAsPlan(workbook),
    parts: workbook.xmlParts.map(({ xml }) => xml).filter((xml) => !xml.includes("urn:tonghop:undo")),
    names: workbook.names.map(({ name, formula }) => `${name} ${formula}`),
    sheets: workbook.sheets.map(({ name }) => name),
  };
}

type State = ReturnType<typeof stateOf>;

function differences(was: State, now: State): string[] {
  const rest = ({ parts, names, sheets }: State) => JSON.stringify([parts, names, sheets]);
  return [...sameWorkbook(was.plan, now.plan), ...(rest(was) === rest(now) ? [] : [rest(now).slice(0, 300)])];
}

/** How many drawings can be taken back, by what is kept for that. */
const undoParts = ({ workbook }: EmulatedExcel) =>
  new Set(
    workbook.xmlParts.flatMap(({ xml }) =>
      xml.includes("urn:tonghop:undo") ? (/"id":"([^"]+)"/.exec(xml)?.[1] ?? "") : [],
    ),
  ).size;

/** The pane was closed and opened again. */
const reopened = ({ excel }: Drawn) => openBook({ workbook: excel.workbook });

/** With formulas of the user's that read what is drawn, and cells of theirs beside it. */
async function opened(before: WorkbookPlan | null): Promise<Drawn> {
  const book = openBook();
  book.excel.userEdit("Sheet1", "A1", "của tôi");
  if (before) {
    await book.draw(before);
    book.excel.userEdit("Sheet1", "A2", "=SUM('Tổng hợp'!D11:D14)");
    book.excel.userEdit("Sheet1", "A3", "=SUM(DuLieu[Số lượng])");
  }
  return book;
}

describe("the last consolidation is taken back (S12)", () => {
  test.each([
    ["a first one", null, january],
    ["an update", january, february],
    ["an update back", february, january],
    ["a chart's", tiny, tinyNext],
  ])(
    "S12: %s: every cell, format, chart and name as before, also by a pane that was opened anew",
    async (_, before, after) => {
      const book = await opened(before);
      const was = stateOf(book.excel);
      expect(await book.draw(after)).toMatchObject({ state: "drawn", canUndo: true });
      const again = reopened(book);
      expect((await again.book.look()).canUndo).toBe(true);
      expect(await again.book.undo(false)).toMatchObject({ state: "drawn", canUndo: false });
      expect(differences(was, stateOf(again.excel))).toEqual([]);
      expect(undoParts(again.excel)).toBe(0);
      expect((await again.book.look()).canUndo).toBe(false);
      expect(await again.book.undo(false)).toMatchObject({ state: "refused", problem: { kind: "no-undo" } });
      expect(await again.draw(after)).toMatchObject({ state: "drawn" });
    },
  );

  test("S12: what was changed since is asked about before it goes; other sheets' cells don't matter", async () => {
    const book = await opened(january);
    const was = stateOf(book.excel);
    await book.draw(february);
    book.excel.userEdit("Sheet1", "B9", "thêm");
    book.excel.userEdit("Sheet1", "B9", "");
    book.excel.userEdit("Tổng hợp", "P12", "Đã nhắc");
    expect(await book.book.undo(false)).toEqual({ state: "changed", sheets: ["Tổng hợp"] });
    expect(await book.book.undo(true)).toMatchObject({ state: "drawn" });
    // The note stood in a cell that the drawing hadn't written: it is the user's, and stays.
    expect(differences(was, stateOf(book.excel)).every((one) => one.startsWith("Tổng hợp!P12"))).toBe(true);
  });

  test("S12: where rows were put in since, nothing is put back in a wrong place", async () => {
    const book = await opened(january);
    await book.draw(february);
    await globalThis.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tổng hợp").getRange("12:12").insert("Down");
      await context.sync();
    });
    const was = stateOf(book.excel);
    const problem = { kind: "undo-moved", sheet: "Tổng hợp" };
    expect(await book.book.undo(true)).toMatchObject({ state: "refused", problem });
    expect(differences(was, stateOf(book.excel))).toEqual([]);
  });

  test("S12: each consolidation takes the place of the one before: nothing piles up", async () => {
    const book = await opened(null);
    for (let round = 0; round < 6; round++) await book.draw(round % 2 === 0 ? january : february);
    expect(undoParts(book.excel)).toBe(1);
    // Drawn again without a change, the last one that changed something can still be taken back.
    expect(await book.draw(february)).toMatchObject({ state: "drawn", canUndo: true });
    expect(undoParts(book.excel)).toBe(1);
    const other = await opened(january);
    await other.draw(february);
    await other.book.undo(false);
    expect(stateOf(other.excel).names).toEqual([]);
  });

  test.each([
    ["a first one", null, tiny],
    ["an update", tiny, tinyNext],
  ])(
    "S12: %s, failing at one action after the other, is taken back whole in the end",
    async (_, before, after) => {
      const { excel, book, draw } = await opened(before);
      const was = stateOf(excel);
      const wrong: string[] = [];
      // The first actions only read.
      for (let action = 64, isDone = false; !isDone && wrong.length < 3; action += 37) {
        await draw(after);
        const drawnState = stateOf(excel);
        excel.failAt(action);
        const outcome = await book.undo(false);
        excel.failAt(null);
        isDone = outcome.state === "drawn";
        if ((await book.look()).interrupted !== null) await book.putBack();
        else if (!isDone) {
          wrong.push(...differences(drawnState, stateOf(excel)).map((one) => `${action} untouched: ${one}`));
          await book.undo(false);
        }
        wrong.push(...differences(was, stateOf(excel)).map((one) => `${action}: ${one}`));
      }
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );

  test("S12: over histories at random it gives the state before, whatever was drawn", async () => {
    const months = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 });
    const cases = fc
      .subarray([tuyPhong, bacBinh, hamTan, phuQuy, laGi], { minLength: 1 })
      .chain((some) => fc.tuple(...some.map((one) => months.map((byMonth) => ({ ...one, byMonth })))));
    await fc.assert(
      fc.asyncProperty(cases, cases, async (one, other) => {
        const book = await opened(smallPlan(one));
        const was = stateOf(book.excel);
        const outcome = await book.draw(smallPlan(other));
        if (outcome.state !== "drawn") throw new Error(JSON.stringify(outcome));
        await book.book.undo(false);
        expect(differences(was, stateOf(book.excel))).toEqual([]);
      }),
      { numRuns: 3, seed: 7 },
    );
  });
});
