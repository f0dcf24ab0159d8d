import fc from "fast-check";
import { sameWorkbook } from "../support/same-workbook";
import { drawnPlan, openBook } from "../hosts/excel/drawing";
import { expectedOf, history, type Sent } from "./draw-history";
import { byCommand, byPane, inExcel, type Made, recountOf, summaryNumbersOf } from "./faces";

jest.setTimeout(300_000);

/** Both faces take the files of a round. */
type Face = (book: Uint8Array | null, sent: readonly Sent[]) => Promise<Made>;

const pick = (sent: readonly Sent[], round: readonly number[]) => round.flatMap((index) => sent[index] ?? []);

test("E9, E3: round upon round, by the command or the pane, from file to file: the last version of each part counts", async () => {
  const ways = fc.array(fc.constantFrom<Face>(byCommand, byPane), { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(history, ways, async ({ sent, rounds }, faces) => {
      const came = new Set<number>();
      let book: Made | null = null;
      for (const [index, round] of rounds.entries()) {
        const make: Face = faces[index] ?? byCommand;
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

test("E9, C21: a version that the user went back to counts in the months after, whatever comes again", async () => {
  const cases = history.filter(({ sent }) => sent.some(({ version, name }) => version > 0 && isAlone(name)));
  await fc.assert(
    fc.asyncProperty(cases, fc.nat(9), async ({ sent }, choice) => {
      const first = await byCommand(null, sent);
      const goals = sent.filter(({ part, name }) => isAlone(name) && !isLast(sent, part, name));
      const goal = goals[choice % goals.length];
      if (goal === undefined) throw new Error("nothing to go back to");
      const back = await byPane(first.bytes, [], async (session) => {
        const { files } = await session.view();
        const ref = files.find(({ name }) => name === goal.name)?.sheets[0]?.ref;
        if (ref === undefined) throw new Error(`no ${goal.name}`);
        await session.rollBack(ref);
      });
      const came = sent.flatMap(({ part, version }, index) =>
        part === goal.part && version > goal.version ? [] : [index],
      );
      const expected = expectedOf(sent, new Set(came));
      expect(await recountOf(back.bytes)).toEqual(expected);
      const after = await byCommand(back.bytes, sent);
      expect(await recountOf(after.bytes)).toEqual(expected);
      expect(await summaryNumbersOf(after.bytes)).toEqual(expected);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

/** Files that no other version shares its name with. */
const isAlone = (name: string) => name.startsWith("phần");

const isLast = (sent: readonly Sent[], part: number, name: string) =>
  sent.findLast((one) => one.part === part)?.name === name;

const withoutOfficeLimits = { withoutChartDescriptions: true, withoutPatterns: true };
