import type { DrawOptions, DrawOutcome } from "../../../src/application/pane/open-workbook";
import { consolidateIntoExcel } from "../../../src/taskpane/effects/consolidate-into-excel";
import { fakeBook, drawn, grid } from "../fake-book";
import { exampleView } from "../example-view";
import { fakeSession } from "../fake-session";

function steps(signal = new AbortController().signal) {
  const taken: string[] = [];
  return {
    taken,
    options: {
      signal,
      progress: () => undefined,
      waiting: () => undefined,
      step: (step: string) => taken.push(step),
      seen: () => taken.push("seen"),
      name: "Sổ.xlsx",
      isInterrupted: false,
    },
  };
}

const changed: DrawOutcome = { state: "changed", sheets: ["Chỉ tiêu"] };

describe("consolidating into Excel", () => {
  test("reads, plans and draws from what it read", async () => {
    const given: DrawOptions[] = [];
    const opened: unknown[] = [];
    const book = fakeBook(["Chỉ tiêu", "T1"], {
      draw: (_, options) => {
        given.push(options);
        return Promise.resolve(drawn);
      },
    });
    const session = fakeSession({
      openBook: (name, workbook) => {
        opened.push([name, workbook.sheets.map((sheet) => sheet.name)]);
        return Promise.resolve(exampleView());
      },
    });
    const { taken, options } = steps();
    expect(await consolidateIntoExcel(book, session, options)).toBe(drawn);
    expect(taken).toEqual(["opening-book", "seen", "planning", "drawing"]);
    expect(opened).toEqual([["Sổ.xlsx", ["Chỉ tiêu"]]]);
    expect(given[0]?.madeFrom?.sheets.map(({ name }) => name)).toEqual(["Chỉ tiêu"]);
  });

  test("what an interrupted drawing left is put back before anything is read", async () => {
    const order: string[] = [];
    const book = fakeBook(["Chỉ tiêu"], {
      putBack: () => {
        order.push("put back");
        return Promise.resolve(drawn);
      },
      read: () => {
        order.push("read");
        return Promise.resolve({ sheets: [grid("Chỉ tiêu")] });
      },
    });
    const options = { ...steps().options, isInterrupted: true };
    expect(await consolidateIntoExcel(book, fakeSession(), options)).toBe(drawn);
    expect(order).toEqual(["put back", "read"]);
  });

  test("an empty workbook is drawn into without being read", async () => {
    let madeFrom: unknown = "untold";
    const book = fakeBook(["Sheet1"], {
      read: () => Promise.resolve({ sheets: [grid("Sheet1", [])] }),
      draw: (_, options) => {
        madeFrom = options.madeFrom;
        return Promise.resolve(drawn);
      },
    });
    const { taken, options } = steps();
    await consolidateIntoExcel(book, fakeSession(), options);
    expect(taken).toEqual(["opening-book", "planning", "drawing"]);
    expect(madeFrom).toBeNull();
  });

  test.each([
    [1, "drawn"],
    [2, "drawn"],
    [3, "keeps-changing"],
  ])("changed %i times by another: %s", async (times, state) => {
    let draws = 0;
    let reads = 0;
    const book = fakeBook(["Chỉ tiêu"], {
      read: () => {
        reads += 1;
        return Promise.resolve({ sheets: [grid("Chỉ tiêu")] });
      },
      draw: () => Promise.resolve(++draws <= times ? changed : drawn),
    });
    const outcome = await consolidateIntoExcel(book, fakeSession(), steps().options);
    expect(outcome.state).toBe(state);
    // Every drawing is of what was read just before.
    expect(reads).toBe(draws);
    expect(draws).toBe(Math.min(times + 1, 3));
  });

  test("a refusal is handed on as it is", async () => {
    const refused: DrawOutcome = {
      state: "refused",
      problem: { kind: "protected-sheet", sheet: "Tổng hợp" },
      isPutBack: true,
    };
    const book = fakeBook(["Chỉ tiêu"], { draw: () => Promise.resolve(refused) });
    expect(await consolidateIntoExcel(book, fakeSession(), steps().options)).toBe(refused);
  });

  test("without a register nothing is drawn", async () => {
    const book = fakeBook(["T1"], { draw: () => Promise.reject(new Error("drawn")) });
    const session = fakeSession({ plan: () => Promise.resolve(null) });
    expect(await consolidateIntoExcel(book, session, steps().options)).toEqual({ state: "no-register" });
  });

  test("cancelled before the drawing, nothing is drawn", async () => {
    const own = new AbortController();
    const book = fakeBook(["T1"], { draw: () => Promise.reject(new Error("drawn")) });
    const session = fakeSession({
      plan: () => {
        own.abort();
        return Promise.resolve({
          title: "",
          creator: "",
          sheets: [],
          names: [],
          baseFont: { name: "", size: 1 },
        });
      },
    });
    const outcome = await consolidateIntoExcel(book, session, steps(own.signal).options);
    expect(outcome).toMatchObject({ state: "refused", problem: { kind: "cancelled" } });
  });
});
