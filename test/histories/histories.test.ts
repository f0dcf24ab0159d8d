import fc from "fast-check";
import { sameWorkbook } from "../support/same-workbook";
import { drawnPlan, openBook } from "../hosts/excel/drawing";
import { expectedOf, history, type Sent } from "./draw-history";
import { byCommand, byPane, inExcel, type Made, recountOf, summaryNumbersOf } from "./faces";

jest.setTimeout(300_000);

const pick = (sent: readonly Sent[], round: readonly number[]) => round.flatMap((index) => sent[index] ?? []);

test("E9, E3: round upon round, by the command or the pane, from file to file: the last version of each part counts", async () => {
  const ways = fc.array(fc.constantFrom(byCommand, byPane), { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(history, ways, async ({ sent, rounds }, faces) => {
      const came = new Set<number>();
      let book: Made | null = null;
      for (const [index, round] of rounds.entries()) {
        const make: typeof byCommand = faces[index] ?? byCommand;
        book = await make(book?.bytes ?? null, pick(sent, round));
        for (const one of round) came.add(one);
        const expected = expectedOf(sent, came);
        expect(await recountOf(book.bytes)).toEqual(expected);
        expect(await summaryNumbersOf(book.bytes)).toEqual(expected);
        // Taken in once more it is the same workbook, its log too.
        const again: Made = await make(book.bytes, pick(sent, round));
        expect(sameWorkbook(book.plan, again.plan)).toEqual([]);
      }
      const atOnce = await byCommand(null, sent);
      expect(await recountOf(atOnce.bytes)).toEqual(await recountOf(book?.bytes ?? new Uint8Array()));
    }),
    { numRuns: 6, endOnFailure: true },
  );
});

test("E9: the command from file to file and the pane in Excel make the same workbook", async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ sent, rounds }) => {
      const { excel, book } = openBook();
      let made: Made | null = null;
      for (const [index, round] of rounds.entries()) {
        made = await byCommand(made?.bytes ?? null, pick(sent, round));
        await inExcel(book, index === 0, pick(sent, round));
        const drawn = drawnPlan(excel, made.plan);
        expect(sameWorkbook(made.plan, { ...drawn, names: made.plan.names }, withoutOfficeLimits)).toEqual(
          [],
        );
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

const withoutOfficeLimits = { withoutChartDescriptions: true, withoutPatterns: true };
