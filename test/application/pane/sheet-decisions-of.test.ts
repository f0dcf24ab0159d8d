import type { Correction } from "../../../src/application/pane/session-view";
import { applyCorrection, correctionsOf } from "../../../src/application/pane/sheet-decisions-of";
import type { SheetDecisions } from "../../../src/domain/recognise/sheet-decisions";

const after = (...corrections: Correction[]): SheetDecisions =>
  corrections.reduce<SheetDecisions>((decisions, one) => applyCorrection(decisions, one), {});

const committee = (id: string | null): Correction => ({ what: "committee", committee: id });
const kind = (of: "list" | "counts" | null): Correction => ({ what: "kind", kind: of });
const encoding = (of: "as-is" | "tcvn3" | "vni" | null): Correction => ({ what: "encoding", encoding: of });
const leftOut = (is: boolean): Correction => ({ what: "left-out", leftOut: is });
const header = (first: number, last: number): Correction => ({ what: "header", rows: { first, last } });
type ColumnField = Extract<Correction, { what: "column" }>["field"];
const column = (at: number, field: ColumnField): Correction => ({ what: "column", column: at, field });
const noHeader: Correction = { what: "header", rows: null };

describe("corrections become decisions", () => {
  it.each<[string, Correction[], SheetDecisions, string[]]>([
    ["nothing", [], {}, []],
    ["a committee", [committee("a")], { committee: "a" }, ["committee"]],
    ["the last committee", [committee("a"), committee("b")], { committee: "b" }, ["committee"]],
    ["a kind", [kind("counts")], { kind: "counts" }, ["kind"]],
    ["an encoding", [encoding("vni")], { encoding: "vni" }, ["encoding"]],
    ["an encoding taken back", [encoding("as-is"), encoding(null)], {}, []],
    ["left out", [leftOut(true)], { leftOut: true }, ["left-out"]],
    ["header rows, counted from 0", [header(5, 6)], { header: { first: 4, last: 5 } }, ["header"]],
    ["header rows said backwards", [header(6, 5)], { header: { first: 4, last: 5 } }, ["header"]],
    ["rows before the first", [header(-3, 0)], { header: { first: 0, last: 0 } }, ["header"]],
    [
      "columns",
      [column(2, "name"), column(3, "own"), column(2, "born")],
      {
        columns: new Map([
          [2, "born"],
          [3, "own"],
        ]),
      },
      ["column"],
    ],
    [
      "one column of a number, the last one said",
      [column(2, "admitted"), column(3, "admitted")],
      { columns: new Map([[3, "admitted"]]) },
      ["column"],
    ],
    [
      "several columns of names, months and of no field",
      [column(1, "name"), column(2, "name"), column(3, "month"), column(4, "month"), column(5, "own")],
      {
        columns: new Map([
          [1, "name"],
          [2, "name"],
          [3, "month"],
          [4, "month"],
          [5, "own"],
        ]),
      },
      ["column"],
    ],
    [
      "all of them",
      [column(0, "own"), header(1, 1), leftOut(true), kind("list"), committee("a")],
      {
        committee: "a",
        kind: "list",
        leftOut: true,
        header: { first: 0, last: 0 },
        columns: new Map([[0, "own"]]),
      },
      ["committee", "kind", "left-out", "header", "column"],
    ],
  ])("S2: %s", (_, corrections, decisions, shown) => {
    expect(after(...corrections)).toEqual(decisions);
    expect(correctionsOf(after(...corrections))).toEqual(shown);
  });

  it.each<[string, Correction[], SheetDecisions]>([
    ["the committee", [committee("a"), kind("list"), committee(null)], { kind: "list" }],
    ["the kind", [committee("a"), kind("list"), kind(null)], { committee: "a" }],
    ["left out", [leftOut(true), leftOut(false)], {}],
    ["the header", [header(2, 3), noHeader], {}],
    [
      "one of two columns",
      [column(1, "name"), column(2, "born"), column(1, null)],
      { columns: new Map([[2, "born"]]) },
    ],
    ["the only column", [column(1, "name"), column(1, null)], {}],
    ["what was never said", [committee(null), kind(null), column(7, null), noHeader], {}],
  ])("S3: %s is taken back, without a trace", (_, corrections, decisions) => {
    expect(after(...corrections)).toStrictEqual(decisions);
  });

  it("leaves the decisions before it as they were", () => {
    const before = after(committee("a"), column(1, "name"));
    applyCorrection(before, column(1, null));
    applyCorrection(before, committee(null));
    expect(before).toEqual({ committee: "a", columns: new Map([[1, "name"]]) });
    expect(applyCorrection(undefined, kind("list"))).toEqual({ kind: "list" });
    expect(correctionsOf(undefined)).toEqual([]);
  });
});
