import { workbookAsPlan } from "../../../emulated-excel/save/workbook-as-plan";
import type { WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import type { DrawOutcome } from "../../../src/application/pane/open-workbook";
import { sameWorkbook } from "../../support/same-workbook";
import { newerState } from "../../support/state-part";
import { openBook, type Drawn } from "./drawing";
import { tinyPlan, tinyPlanWithChart } from "./tiny-plans";

const first = tinyPlan([
  ["Tuy Phong", 3],
  ["Bắc Bình", 4],
]);
const second = tinyPlanWithChart([
  ["Tuy Phong", 3],
  ["La Gi", 7],
  ["Bắc Bình", 5],
]);

async function drawnBook(): Promise<Drawn> {
  const book = openBook();
  await book.draw(first);
  return book;
}

/** Draws the second plan and sees that nothing came of it. */
async function refusedDrawing({ excel, draw }: Drawn, options = {}): Promise<DrawOutcome> {
  const before = workbookAsPlan(excel.workbook);
  const parts = excel.workbook.xmlParts.map(({ xml }) => xml);
  const outcome = await draw(second, options);
  expect(sameWorkbook(before, workbookAsPlan(excel.workbook))).toEqual([]);
  expect(excel.workbook.xmlParts.map(({ xml }) => xml)).toEqual(parts);
  return outcome;
}

describe("what stands in the way is told before anything is written", () => {
  test("E11: a workbook that a newer product made", async () => {
    const book = await drawnBook();
    book.excel.workbook.xmlParts.push({ id: "newer", xml: newerState });
    expect(await refusedDrawing(book)).toMatchObject({ problem: { kind: "newer-version" } });
  });

  test("a sheet of the user's with a product's name", async () => {
    const book = openBook();
    book.excel.workbook.addSheet("tổng hợp");
    expect(await refusedDrawing(book)).toEqual({
      state: "refused",
      problem: { kind: "foreign-sheet", sheet: "Tổng hợp" },
      isPutBack: true,
    });
  });

  test("a sheet of the product's that was renamed, with its table", async () => {
    const book = await drawnBook();
    const sheet = book.excel.workbook.sheets.find(({ name }) => name === "Dữ liệu");
    if (sheet) sheet.name = "Số liệu cũ";
    expect(await refusedDrawing(book)).toMatchObject({
      problem: { kind: "moved-table", table: "DuLieu", sheet: "Số liệu cũ" },
    });
  });

  test("a protected sheet", async () => {
    const book = await drawnBook();
    const sheet = book.excel.workbook.sheets.find(({ name }) => name === "Tổng hợp");
    if (sheet) sheet.protection = {};
    expect(await refusedDrawing(book)).toMatchObject({
      problem: { kind: "protected-sheet", sheet: "Tổng hợp" },
    });
  });

  test("a protected workbook that lacks a sheet", async () => {
    const book = await drawnBook();
    book.excel.workbook.isProtected = true;
    expect(await refusedDrawing(book)).toMatchObject({ problem: { kind: "protected-workbook" } });
  });
});

describe("a table of other columns", () => {
  const wider = widened(second);

  test("is refused by an Excel that can't resize tables", async () => {
    const { draw } = await drawnBook();
    expect(await draw(wider)).toMatchObject({ problem: { kind: "other-columns" } });
  });

  test("is drawn where ExcelApi 1.13 is there, and put back", async () => {
    const { excel, draw } = openBook({ apiSet: "1.13" });
    await draw(first);
    const before = workbookAsPlan(excel.workbook);
    excel.failAt(330);
    expect(await draw(wider)).toMatchObject({ state: "refused", isPutBack: true });
    excel.failAt(null);
    expect(sameWorkbook(before, workbookAsPlan(excel.workbook))).toEqual([]);
    expect(await draw(wider)).toMatchObject({ state: "drawn" });
    const own = workbookAsPlan(excel.workbook);
    const sheets = own.sheets.filter(({ name }) => name !== "Sheet1");
    expect(sameWorkbook(wider, { ...own, sheets }, { withoutChartDescriptions: true })).toEqual([]);
  });
});

/** The plan with a column more in its list. */
function widened(plan: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.name !== "Dữ liệu"
        ? sheet
        : {
            ...sheet,
            blocks: [
              ...sheet.blocks,
              { row: 1, column: 3, cells: [["Ghi chú"], ...[1, 2, 3].map((row) => [`dòng ${row}`])] },
            ],
            tables: sheet.tables.map((table) => ({
              ...table,
              range: { ...table.range, right: 3 },
              columns: [...table.columns, { name: "Ghi chú" }],
            })),
          },
    ),
  };
}

describe("what comes between", () => {
  test("the user takes it back while it is drawn", async () => {
    const book = await drawnBook();
    const stop = new AbortController();
    let sent = 0;
    book.excel.onRequest(() => {
      if (++sent === 6) stop.abort();
    });
    expect(await refusedDrawing(book, { signal: stop.signal })).toEqual({
      state: "refused",
      problem: { kind: "cancelled" },
      isPutBack: true,
    });
  });

  test("a cell that is being edited is waited for, and told", async () => {
    const { excel, draw } = await drawnBook();
    const told: boolean[] = [];
    excel.setCellEdit(true);
    const drawing = draw(second, {
      waiting: (isWaiting) => {
        told.push(isWaiting);
        if (isWaiting) setTimeout(() => excel.setCellEdit(false), 20);
      },
    });
    expect(await drawing).toMatchObject({ state: "drawn" });
    expect(told[0]).toBe(true);
    expect(told.at(-1)).toBe(false);
  });

  test("the register was changed by another hand since it was read", async () => {
    const { excel, book, draw } = await drawnBook();
    const inputs = ["Dữ liệu", "Sheet1"].map((name) => ({ name, parts: "values" }) as const);
    const madeFrom = await book.read(inputs);
    expect(await draw(second, { madeFrom })).toMatchObject({ state: "drawn" });
    const madeLater = await book.read(inputs);
    excel.userEdit("Sheet1", "B2", 5);
    expect(await draw(first, { madeFrom: madeLater })).toEqual({ state: "changed", sheets: ["Sheet1"] });
  });

  test("the pane is closed in the middle: the next one finds it and puts back", async () => {
    const { excel, book, draw } = await drawnBook();
    const before = workbookAsPlan(excel.workbook);
    const parts = excel.workbook.xmlParts.map(({ xml }) => xml);
    expect((await book.look()).interrupted).toBeNull();
    excel.failAt(200);
    let requests = 0;
    // Nothing goes through any more once the drawing has failed: as if the pane were gone.
    excel.onRequest(({ error }) => {
      if (error !== null && ++requests < 5) excel.failAt(1);
    });
    expect(await draw(second)).toMatchObject({ state: "refused", isPutBack: false });
    excel.failAt(null);
    expect((await book.look()).interrupted).toMatchObject({ sheets: second.sheets.map(({ name }) => name) });
    expect(await book.putBack()).toMatchObject({ state: "drawn" });
    expect(sameWorkbook(before, workbookAsPlan(excel.workbook))).toEqual([]);
    expect(excel.workbook.xmlParts.map(({ xml }) => xml)).toEqual(parts);
    expect(excel.workbook.names).toEqual([]);
    expect((await book.look()).interrupted).toBeNull();
  });

  test("an interrupted drawing that is simply drawn again", async () => {
    const { excel, draw } = await drawnBook();
    excel.failAt(200);
    let requests = 0;
    excel.onRequest(({ error }) => {
      if (error !== null && ++requests < 5) excel.failAt(1);
    });
    await draw(second);
    excel.failAt(null);
    expect(await draw(second)).toMatchObject({ state: "drawn" });
    const drawn = { ...workbookAsPlan(excel.workbook) };
    const own = drawn.sheets.filter(({ name }) => name !== "Sheet1");
    expect(sameWorkbook(second, { ...drawn, sheets: own }, { withoutChartDescriptions: true })).toEqual([]);
  });
});

describe("what is the user's stays", () => {
  test("formulas on their own sheets follow the rows that they point at", async () => {
    const { excel, draw } = openBook();
    await draw(
      tinyPlan([
        ["Tuy Phong", 3],
        ["Bắc Bình", 4],
        ["Phú Quý", 2],
      ]),
    );
    excel.userEdit("Sheet1", "A1", "='Tổng hợp'!B4");
    excel.userEdit("Sheet1", "A2", "=SUM('Tổng hợp'!B2:B4)");
    excel.userEdit("Sheet1", "A3", "=SUM(DuLieu[Số lượng])");
    await draw(
      tinyPlan([
        ["Tuy Phong", 3],
        ["La Gi", 7],
        ["Bắc Bình", 5],
        ["Phú Quý", 2],
      ]),
    );
    const sheet = excel.workbook.sheets.find(({ name }) => name === "Sheet1");
    expect([0, 1, 2].map((row) => sheet?.valueAt(row, 0))).toEqual([2, 17, 17]);
  });

  test("what they typed beside the product's cells, and on other sheets", async () => {
    const { excel, draw } = await drawnBook();
    excel.userEdit("Tổng hợp", "H3", "ghi nhớ");
    excel.userEdit("Sheet1", "C3", "của tôi");
    await draw(second);
    const at = (name: string, row: number, column: number) =>
      excel.workbook.sheets.find((sheet) => sheet.name === name)?.valueAt(row, column);
    expect(at("Tổng hợp", 3, 7)).toBe("ghi nhớ");
    expect(at("Sheet1", 2, 2)).toBe("của tôi");
  });

  test("texts that look like formulas, numbers or dates stay texts", async () => {
    const texts = [
      "=1+1",
      "+84 91",
      "-5",
      "@a",
      "'x",
      "0123",
      "1/2",
      "12/12",
      "TRUE",
      "#N/A",
      "1e5",
      "Mar 5",
      " 7",
      "5%",
    ];
    const { excel, draw } = openBook();
    const plan = tinyPlan(texts.map((text): [string, number] => [text, 1]));
    for (let round = 0; round < 2; round++) {
      const outcome = await draw(plan);
      expect(outcome).toMatchObject({ state: "drawn" });
      const list = excel.workbook.sheets.find(({ name }) => name === "Dữ liệu");
      expect(texts.map((_, row) => list?.valueAt(row + 2, 1))).toEqual(texts);
      if (round === 1) expect(outcome).toMatchObject({ work: { cellsWritten: 0 } });
    }
  });
});
