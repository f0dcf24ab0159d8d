import { temporaryFolder } from "../support/command";
import { packageContents, packageDifferences } from "../support/package-contents";
import { openInExcel, type OpenPane, type RunningPane, savedFrom } from "../support/running-pane";
import { consolidate, face, press, receiveSample, rests, saysInAlert, shownIn } from "./acting";
import { copySample } from "./sample-files";

const { problems } = face;

export function obstacles(running: () => RunningPane): void {
  describe("obstacles in Excel", () => {
    const sample = copySample(temporaryFolder());

    /** The sample received beside a user's own formula. */
    const begin = async () => {
      const open = await openInExcel(running());
      await receiveSample(open, sample);
      await open.page.evaluate(() => {
        const { excel } = window.emulatorPage;
        excel.userEdit("Sheet1", "A1", 20);
        excel.userEdit("Sheet1", "A2", "=A1+22");
      });
      return open;
    };

    test("Excel refuses in the middle: why is said, the workbook is as before, and the next attempt succeeds", async () => {
      const open = await begin();
      const before = await savedFrom(open);
      await onWriting(open, "fail");
      await press(open, face.consolidate);
      await saysInAlert(open, problems.nothingChanged);
      expect(await open.alert()).toMatch(/GeneralException/);
      await rests(open);
      expect(await changesSince(before, open)).toEqual([]);
      await consolidate(open);
      expect(await open.alert()).toBe("");
      expect(await shownIn(open, ["A1", "A2"])).toEqual([20, 42]);
      expect(open.faults).toEqual([]);
    });

    test("a protected workbook, a protected sheet: what to do is said; done, it goes on", async () => {
      const open = await begin();
      await protect(open, null, true);
      const before = await savedFrom(open);
      await press(open, face.consolidate);
      await saysInAlert(open, problems.protectedWorkbook);
      expect(await changesSince(before, open)).toEqual([]);
      await protect(open, null, false);
      await consolidate(open);
      await open.page.evaluate(() => {
        window.emulatorPage.excel.userEdit("Tổng hợp", "B17", "gõ nhầm");
        window.emulatorPage.excel.protect("Tổng hợp", true);
      });
      await press(open, face.consolidate);
      await saysInAlert(open, problems.protectedSheet("Tổng hợp"));
      await protect(open, "Tổng hợp", false);
      await consolidate(open);
      expect(open.faults).toEqual([]);
    });

    test("a cell is being edited: the pane asks to leave it, and goes on when that is done", async () => {
      const open = await begin();
      await open.page.evaluate(() => window.emulatorPage.excel.setCellEdit(true));
      await press(open, face.consolidate);
      await saysInAlert(open, face.status.waiting);
      await open.page.evaluate(() => window.emulatorPage.excel.setCellEdit(false));
      await open.saysInStatus(/2030\/2000/);
      await rests(open);
      expect(await open.alert()).toBe("");
      expect(open.faults).toEqual([]);
    });

    test("cancelled during drawing: the workbook is as before", async () => {
      const open = await begin();
      const before = await savedFrom(open);
      await onWriting(open, "wait");
      await press(open, face.consolidate);
      await hangs(open);
      await press(open, face.cancel);
      await open.page.evaluate(() => window.goOn?.());
      await saysInAlert(open, problems.cancelled);
      await rests(open);
      expect(await changesSince(before, open)).toEqual([]);
      expect(open.faults).toEqual([]);
    });

    test("closed during drawing: the next opening offers to put the workbook back, and does", async () => {
      const open = await begin();
      const before = await savedFrom(open);
      await onWriting(open, "wait");
      await press(open, face.consolidate);
      await hangs(open);
      expect(await changesSince(before, open)).not.toEqual([]);
      await open.page.evaluate(() => window.emulatorPage.reloadPane());
      await saysInAlert(open, face.interrupted.title);
      await press(open, face.interrupted.putBack);
      await open.saysInStatus(new RegExp(face.status.putBack));
      await rests(open);
      expect(await changesSince(before, open)).toEqual([]);
      expect(open.faults).toEqual([]);
    });

    test("a user's own sheet of the name Tổng hợp is named and left alone", async () => {
      const open = await begin();
      await open.page.evaluate(() => {
        const { excel } = window.emulatorPage;
        excel.workbook.addSheet("Tổng hợp");
        excel.userEdit("Tổng hợp", "A1", "Của tôi");
      });
      const before = await savedFrom(open);
      await press(open, face.consolidate);
      await saysInAlert(open, problems.foreignSheet("Tổng hợp"));
      await rests(open);
      expect(await changesSince(before, open)).toEqual([]);
      expect(open.faults).toEqual([]);
    });
  });
}

declare global {
  interface Window {
    /** Lets the request that waits go on; there once one waits. */
    goOn?: () => void;
  }
}

/** Once Excel has written something, an action of the next request fails, or Excel's answer waits; only this once. */
async function onWriting({ page }: OpenPane, what: "fail" | "wait"): Promise<void> {
  await page.evaluate((kind) => {
    const { excel } = window.emulatorPage;
    const { execute } = excel;
    excel.log.splice(0);
    Object.assign(excel, {
      execute: async (...request: Parameters<typeof execute>) => {
        const answer = await execute(...request);
        if (excel.log.some(({ cellsWritten }) => cellsWritten > 100)) {
          Object.assign(excel, { execute });
          if (kind === "fail") excel.failAt(40);
          else await new Promise<void>((resolve) => (window.goOn = resolve));
        }
        return answer;
      },
    });
  }, what);
}

async function hangs({ page }: OpenPane): Promise<void> {
  await page.waitForFunction(() => window.goOn !== undefined, null, { timeout: 60_000 });
}

function protect({ page }: OpenPane, sheet: string | null, isProtected: boolean): Promise<void> {
  return page.evaluate(([name, isOn]) => window.emulatorPage.excel.protect(name, isOn), [
    sheet,
    isProtected,
  ] as const);
}

/** What is otherwise in the workbook, sheets that came and went included. */
async function changesSince(before: Uint8Array, open: OpenPane): Promise<string[]> {
  const now = await savedFrom(open);
  const sheets = (book: Uint8Array) => packageContents(book).get("sheets") ?? "";
  const isSame = sheets(before) === sheets(now);
  return [...(isSame ? [] : [`sheets: ${sheets(now)}`]), ...packageDifferences(before, now)];
}
