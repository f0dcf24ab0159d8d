import type { Locator } from "playwright-core";
import { versionTexts } from "../../src/domain/language/version-texts";
import { temporaryFolder } from "../support/command";
import { type Resubmissions, writeResubmissions } from "../support/resubmissions";
import { choose, type OpenPane, openInExcel, type RunningPane } from "../support/running-pane";
import { consolidate, face, rests } from "./acting";
import { axe, problems } from "./looks";

const texts = versionTexts("vi");

/** What came twice, revised, empty or not at all, seen and settled in the pane. */
export function versions(running: () => RunningPane): void {
  describe("versions", () => {
    const folder = temporaryFolder();
    let sent: Resubmissions;
    beforeAll(async () => {
      sent = await writeResubmissions(folder);
    });

    const begin = async (): Promise<OpenPane> => {
      const open = await openInExcel(running());
      await choose(open, [...sent.files, sent.register]);
      await open.saysInStatus(/14\/30/);
      await rests(open);
      return open;
    };

    test("C4, C5: states and numbers; the copies count once, the empty and the missing are told apart", async () => {
      const open = await begin();
      const tiles = await open.pane.locator(".tile[data-id]:not(.file)").allInnerTexts();
      expect(tiles.map((tile) => tile.replace(/\s+/g, " "))).toEqual([
        expect.stringMatching(/Tuy Phong 6\/10/),
        expect.stringMatching(/Bắc Bình 8\/10.*bản 2/),
        expect.stringMatching(new RegExp(`Đức Linh.*${face.states.missing}`)),
        expect.stringMatching(new RegExp(`Quân sự.*${face.states.empty}`)),
      ]);
      await open.pane.locator("[data-id=tuy-phong]").click();
      const said = await open.pane.getByRole("article").allInnerTexts();
      expect(said.filter((text) => text.includes(texts.copyOf("Tuy Phong.xlsx")))).toHaveLength(3);
      expect(open.faults).toEqual([]);
    });

    test("S13, C21: who changed is seen before anything is written; back and forward, by keyboard too, into Excel", async () => {
      const open = await begin();
      await open.pane.locator("[data-id=bac-binh]").click();
      const [newer, older] = [cardOf(open, "Bac Binh (sua).xlsx"), cardOf(open, "Bac Binh.xlsx")];
      await newer.getByText(texts.revises("Bac Binh.xlsx", texts.changes(2, 1, 1))).waitFor();
      const show = newer.getByRole("button", { name: new RegExp(`^${texts.show}`) });
      await show.focus();
      await show.press("Enter");
      await newer.locator(".version-change.changed").waitFor();
      const changes = await newer.locator(".version-change strong").allInnerTexts();
      expect(changes).toEqual(["Nguyễn Thị Lan", "Nguyễn Thị Minh", "Nguyễn Thị An", "Nguyễn Thị Dung"]);
      await open.pane.evaluate(axe);
      await open.page.evaluate(() => window.emulatorPage.setWidth(270));
      expect(await problems(open, "versions-270")).toEqual([]);

      await consolidate(open, /14\/30/);
      const back = older.getByRole("button", { name: new RegExp(`^${texts.goBack}`) });
      await back.focus();
      await back.press("Enter");
      await open.saysInStatus(/13\/30/);
      await newer.getByText(texts.withdrawn).waitFor();
      expect(await pressed(newer)).toEqual([texts.withdraw]);
      expect(await problems(open, "versions-back-270")).toEqual([]);
      await consolidate(open, /13\/30/);

      await newer.getByRole("button", { name: new RegExp(`^${texts.goBack}`) }).click();
      await open.saysInStatus(/14\/30/);
      expect(await pressed(newer)).toEqual([]);
      await older.getByText(texts.revisedBy("Bac Binh (sua).xlsx", texts.changes(2, 1, 1))).waitFor();
      expect(open.faults).toEqual([]);
    });

    test("C19: what was replaced adds up at the user's word, pressed again it doesn't", async () => {
      const open = await begin();
      await open.pane.locator("[data-id=bac-binh]").click();
      const adds = cardOf(open, "Bac Binh.xlsx").getByRole("button", { name: new RegExp(`^${texts.adds}`) });
      await adds.click();
      await open.saysInStatus(/21\/30/);
      await adds.click();
      await open.saysInStatus(/14\/30/);
      expect(open.faults).toEqual([]);
    });
  });
}

/** The one sheet of a file. */
function cardOf({ pane }: OpenPane, file: string): Locator {
  const section = pane
    .locator(".file-section")
    .filter({ has: pane.getByRole("heading", { name: file, exact: true }) });
  return section.getByRole("article");
}

async function pressed(card: Locator): Promise<string[]> {
  return card.locator("[aria-pressed=true]").allInnerTexts();
}
