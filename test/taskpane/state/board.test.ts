import { filesOfCommittee, filesToLookAt, sortBoard } from "../../../src/taskpane/state/board";
import type { BoardOrder } from "../../../src/taskpane/state/pane-state";
import { exampleCommittee, exampleFile, exampleSheet, exampleView } from "../example-view";

const board = [
  exampleCommittee("1", { name: "Tuy Phong", percent: 98.67, admitted: 148 }),
  exampleCommittee("2", { name: "Đức Linh", percent: null, admitted: 3, state: "late" }),
  exampleCommittee("3", { name: "Bắc Bình", percent: 102.14, admitted: 143, state: "missing" }),
];

describe("the board of committees", () => {
  test.each<[BoardOrder, string[]]>([
    ["register", ["1", "2", "3"]],
    ["percent", ["3", "1", "2"]],
    ["admitted", ["1", "3", "2"]],
    ["name", ["3", "2", "1"]],
  ])("by %s", (order, ids) => {
    expect(sortBoard(board, order).map(({ id }) => id)).toEqual(ids);
  });

  test("to look at: what no tile leads to", () => {
    const refused = exampleFile("r.xlsx", { state: "refused" });
    const lost = exampleFile("l.xlsx", {
      sheets: [exampleSheet("l.xlsx", "S", { committee: null, use: "unresolved" })],
    });
    const ask = { about: "kind", column: null, text: "?" } as const;
    const asking = exampleFile("a.xlsx", { sheets: [exampleSheet("a.xlsx", "S", { asks: [ask] })] });
    const view = exampleView({ files: [refused, asking, lost, exampleFile("fine.xlsx")] });
    expect(filesToLookAt(view).map(({ name }) => name)).toEqual(["r.xlsx", "l.xlsx"]);
  });

  test("a committee's files come with its own sheets only", () => {
    const shared = exampleFile("huyen.xlsx", {
      id: "f7",
      sheets: [exampleSheet("huyen.xlsx", "Tuy Phong"), exampleSheet("huyen.xlsx", "Bắc Bình")],
    });
    const own = exampleCommittee("1", { sheets: [{ file: "huyen.xlsx", sheet: "Tuy Phong" }] });
    const found = filesOfCommittee(exampleView({ files: [shared], board: [own] }), "1");
    expect(found.map(({ file, sheets }) => [file.id, sheets.map(({ ref }) => ref.sheet)])).toEqual([
      ["f7", ["Tuy Phong"]],
    ]);
    expect(filesOfCommittee(exampleView(), "1")).toEqual([]);
  });
});
