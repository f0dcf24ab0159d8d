import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { columnName } from "../../src/domain/grid/address";
import { sheetNames } from "../../src/domain/report/workbook-names";
import { temporaryFolder } from "../support/command";
import { choose, openAlone, openInExcel, type OpenPane, type RunningPane } from "../support/running-pane";
import { consolidate, face, press, rests } from "./acting";

const texts = face.check.repetition;
const be = "Trần Thị Bé,05/05/1999,060199001234";

function listOf(committee: string, persons: readonly string[]): string {
  const rows = persons.map((person, index) => `${index + 1},${person},1${index}/03/2021`);
  const head = `Danh sách đảng viên mới kết nạp năm 2021\nĐảng bộ huyện ${committee}\n`;
  return `${head}STT,Họ và tên,Ngày sinh,Số CCCD,Ngày kết nạp\n${rows.join("\n")}\n`;
}

interface DataRow {
  /** As the user counts it. */
  readonly row: number;
  /** Of `Hiệu lực`. */
  readonly column: number;
  readonly words: readonly string[];
}

/** What `Dữ liệu` says of a person: of which committee, whether the row counts, and why not. */
function rowsIn({ page }: OpenPane, name: string): Promise<DataRow[]> {
  return page.evaluate(
    ([sheet, wanted]) => {
      const grid = window.emulatorPage.excel.workbook.sheetNamed(sheet);
      const rows = Array.from({ length: 40 }, (_, row) =>
        Array.from({ length: 40 }, (__, column) => {
          const value = grid?.valueAt(row, column);
          return typeof value === "string" ? value : "";
        }),
      );
      const titles = rows.find((cells) => cells.includes("Hiệu lực")) ?? [];
      const at = ["Cấp ủy", "Hiệu lực", "Lý do"].map((title) => titles.indexOf(title));
      return rows.flatMap((cells, index) =>
        cells.includes(wanted)
          ? [{ row: index + 1, column: at[1] ?? 0, words: at.map((column) => cells[column] ?? "") }]
          : [],
      );
    },
    [sheetNames.data, name] as const,
  );
}

const wordsOf = (rows: readonly DataRow[]) => rows.map(({ words }) => words);

export function repetitions(running: () => RunningPane): void {
  describe("persons who are listed twice", () => {
    const folder = temporaryFolder();
    const written = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const register = written(
      "register.csv",
      "Mã,Tên cấp ủy,Chỉ tiêu,Năm\ntuy-phong,Huyện Tuy Phong,10,2021\nbac-binh,Huyện Bắc Bình,10,2021\n",
    );
    const lists = [
      written("TP.csv", listOf("Tuy Phong", [be, "Lê An,01/01/1990,060090000001"])),
      written("BB.csv", listOf("Bắc Bình", [be, "Lê Chi,03/01/1990,060090000003"])),
    ];

    test("P12: the user looks at both places, counts one, and the workbook remembers it", async () => {
      const open = await openInExcel(running());
      await choose(open, [register, ...lists]);
      await open.saysInStatus(/4\/20/);
      await open.pane.getByRole("tab", { name: face.tabs.check }).click();
      const both = open.pane.locator(".decision").first();
      expect(await both.innerText()).toContain("TP.csv");
      await both.getByRole("button", { name: /TP\.csv/ }).click();
      await open.pane.locator(".decision table").first().waitFor();
      await open.pane
        .getByRole("button", { name: `${texts.other}: Trần Thị Bé`, exact: true })
        .first()
        .click();
      await open.saysInStatus(/3\/20/);
      expect(await open.pane.locator(".severity.error").count()).toBe(0);
      await consolidate(open, /3\/20/);
      expect(wordsOf(await rowsIn(open, "Trần Thị Bé"))).toEqual([
        ["Huyện Tuy Phong", "Có", ""],
        ["Huyện Bắc Bình", "Không", "Trùng người, không tính"],
      ]);

      await press(open, `${texts.undo}: Trần Thị Bé`);
      await open.saysInStatus(/4\/20/);
      expect(await open.pane.locator(".severity.error").count()).toBeGreaterThan(0);
      await rests(open);
      expect(open.faults).toEqual([]);
    });

    test("P12: two different persons are told as seen, by the keyboard alone", async () => {
      const open = await openAlone(running());
      await choose(open, [register, ...lists]);
      await open.saysInStatus(/4\/20/);
      await open.pane.getByRole("tab", { name: face.tabs.check }).click();
      await open.pane
        .getByRole("button", { name: `${texts.distinct}: Trần Thị Bé`, exact: true })
        .first()
        .focus();
      await open.page.keyboard.press("Enter");
      await open.pane
        .getByRole("button", { name: `${texts.undo}: Trần Thị Bé`, exact: true })
        .first()
        .waitFor();
      // What had the focus went away: it is at what took its place.
      const undo = open.pane.locator(`fluent-button[aria-label="${texts.undo}: Trần Thị Bé"]:focus`);
      await undo.waitFor();
      expect(await open.pane.locator(".finding-text").first().innerText()).toContain("hai người khác nhau");
      expect(await open.pane.locator(".severity.error").count()).toBe(0);
      expect(open.faults).toEqual([]);
    });

    test("P14: “Không” typed into Dữ liệu is followed, said, and in the workbook from then on", async () => {
      const open = await openInExcel(running());
      await choose(open, [register, ...lists]);
      await open.saysInStatus(/4\/20/);
      await consolidate(open, /4\/20/);
      const [an] = await rowsIn(open, "Lê An");
      if (an === undefined) throw new Error("no row of the person");
      const address = `${columnName(an.column)}${an.row}`;
      await open.page.evaluate(
        ([sheet, cell]) => {
          window.emulatorPage.excel.userEdit(sheet, cell, "Không");
        },
        [sheetNames.data, address] as const,
      );
      await consolidate(open, /3\/20/);
      await open.pane.getByRole("tab", { name: face.tabs.check }).click();
      expect(await open.pane.locator(".committees").innerText()).toContain("Lê An: không tính");
      expect(wordsOf(await rowsIn(open, "Lê An"))).toEqual([
        ["Huyện Tuy Phong", "Không", "Người dùng không tính"],
      ]);
      await press(open, `${texts.undo}: Lê An`);
      await open.saysInStatus(/4\/20/);
      await rests(open);
      await consolidate(open, /4\/20/);
      expect(wordsOf(await rowsIn(open, "Lê An"))).toEqual([["Huyện Tuy Phong", "Có", ""]]);
      expect(open.faults).toEqual([]);
    });
  });
}
