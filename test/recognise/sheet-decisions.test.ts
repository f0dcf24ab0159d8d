import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { rangeAddress } from "../../src/domain/grid/address";
import type { Grid } from "../../src/domain/grid/grid";
import { recogniseSheet } from "../../src/domain/recognise/recognise-sheet";
import type { Field } from "../../src/domain/recognise/recognised-sheet";
import type { SheetDecisions } from "../../src/domain/recognise/sheet-decisions";
import { day, gridOf, type TestCell } from "../support/grid-of";
import { countForm, layoutA, layoutC, layoutD, matcher, persons, toGrid } from "./layouts";

const recognise = (grid: Grid, decisions?: SheetDecisions) =>
  recogniseSheet(grid, { file: "danh sach.xlsx", matcher, ...(decisions && { decisions }) });

const fieldsOf = (grid: Grid, decisions?: SheetDecisions) =>
  recognise(grid, decisions).columns.map(({ field }) => field);

const entriesOf = (grid: Grid, decisions?: SheetDecisions) =>
  extractSheet(recognise(grid, decisions)).entries;

const columnsSaid = (...said: (readonly [number, Field | "own"])[]): SheetDecisions => ({
  columns: new Map(said),
});

/** A list under headers that nobody knows. */
function unknownList(header: TestCell[] = ["c1", "c2", "c3", "c4", "c5", "c6"]): Grid {
  return gridOf([
    ["BẢNG KÊ"],
    header,
    ...persons.map(([name, born, , people, , admitted], index): TestCell[] => [
      index + 1,
      name,
      day(born),
      day(admitted),
      people,
      "12/12",
    ]),
  ]);
}

/** Persons from the first row on, without any header. */
function headlessList(): Grid {
  return gridOf(
    persons.map(([name, born, sex, , , admitted], index) => [index + 1, name, day(born), sex, day(admitted)]),
  );
}

function unknownCounts(): Grid {
  return gridOf([
    ["Phụ biểu"],
    ["c1", "c2", "c3", "c4"],
    [1, "Đảng bộ xã Vĩnh Hảo", 5, 2],
    [2, "Đảng bộ xã Phú Lạc", 3, 1],
    [3, "Đảng bộ thị trấn Liên Hương", 4, 4],
  ]);
}

describe("the committee", () => {
  it.each<[string, Grid]>([
    ["of a sheet that names another", toGrid(layoutA())],
    ["of one that names none", toGrid(layoutC())],
    ["of an empty sheet", gridOf([])],
    ["of a sheet that is not recognised", unknownList()],
  ])("S2: is the one that the user says: %s", (_, grid) => {
    const plain = recognise(grid);
    const { committee, asks, ...rest } = recognise(grid, { committee: "ham-tan" });
    expect(committee).toEqual({
      id: "ham-tan",
      state: "certain",
      candidates: [{ id: "ham-tan", from: "decision", text: "" }, ...plain.committee.candidates],
      proposals: [],
    });
    expect(asks).toEqual(plain.asks.filter(({ about }) => about !== "committee"));
    expect({ ...rest, committee: 0, asks: 0 }).toEqual({ ...plain, committee: 0, asks: 0 });
  });
});

describe("left out", () => {
  it.each([toGrid(layoutA()), toGrid(countForm("above")), unknownList(), gridOf([])])(
    "S2: what a sheet was taken for stays, nothing is asked of it",
    (grid) => {
      const { asks, ...plain } = recognise(grid);
      expect(asks).toBeDefined();
      expect(recognise(grid, { leftOut: true })).toEqual({ ...plain, asks: [], leftOut: true });
    },
  );
});

describe("the kind", () => {
  it.each([
    ["layout A", toGrid(layoutA()), "list"],
    ["layout C", toGrid(layoutC()), "list"],
    ["layout D", toGrid(layoutD()), "list"],
    ["a count form with sums above", toGrid(countForm("above")), "counts"],
    ["a count form with sums below", toGrid(countForm("below")), "counts"],
  ] as const)("S2: said as recognised changes nothing: %s", (_, grid, kind) => {
    const plain = recognise(grid);
    const said = recognise(grid, { kind });
    expect(said).toMatchObject({ kind, score: 1, header: plain.header, body: plain.body, rows: plain.rows });
    expect(said.evidence[0]).toEqual({ of: "kind", reason: "decision", weight: 10 });
    expect(said.asks.map(({ about }) => about)).not.toContain("kind");
    expect(fieldsOf(grid, { kind })).toEqual(fieldsOf(grid));
    expect(entriesOf(grid, { kind })).toEqual(entriesOf(grid));
  });

  it("S2: a pool, a guide and a table without a known header are the list that the user says", () => {
    const pool = gridOf([
      ["DANH SÁCH QUẦN CHÚNG ƯU TÚ LÀ NGUỒN KẾT NẠP ĐẢNG NĂM 2022"],
      ["STT", "Họ và tên", "Ngày sinh", "Dân tộc", "Ngày cấp CC"],
      ...persons.map(([name, born]) => [1, name, born, "Kinh", "1/6/2021"]),
    ]);
    const guide = gridOf(layoutA().rows, { ...layoutA().options, name: "HƯỚNG DẪN" });
    for (const [grid, before] of [
      [pool, "pool"],
      [guide, "guide"],
      [unknownList(), "unknown"],
    ] as const) {
      expect(recognise(grid).kind).toBe(before);
      const sheet = recognise(grid, { kind: "list" });
      expect(sheet).toMatchObject({ kind: "list", score: 1 });
      expect(sheet.asks.map(({ about }) => about)).not.toContain("kind");
      expect(extractSheet(sheet).entries.map(({ text, count }) => [text.name, count])).toEqual(
        persons.map(([name]) => [name, 1]),
      );
    }
  });

  it("S2: a list without any header begins with its first person", () => {
    expect(recognise(headlessList()).kind).toBe("unknown");
    const sheet = recognise(headlessList(), { kind: "list" });
    expect(sheet.header).toBeNull();
    expect(sheet.body && rangeAddress(sheet.body)).toBe("A1:E5");
    expect(sheet.asks.map(({ about }) => about)).not.toContain("header");
    const said: SheetDecisions = {
      kind: "list",
      ...columnsSaid([2, "born"], [3, "sex"], [4, "admissionDate"]),
    };
    expect(
      entriesOf(headlessList(), said).map(({ text, sex, admissionDate }) => [text.name, sex, admissionDate]),
    ).toEqual([
      ["Trần Văn An", "male", "2021-02-03"],
      ["Nguyễn Thị Bình", "female", "2021-05-19"],
      ["Lê Văn Cộng", "male", "2021-05-19"],
      ["Tổng Thị Dung", "female", "2021-09-02"],
      ["Phạm Quốc Em", "male", "2021-12-22"],
    ]);
  });

  it("S2: a table of names with results is the count form that the user says", () => {
    const grid = gridOf([
      ["STT", "Họ và tên", "Ngày sinh", "Kết quả"],
      [1, "Xã Vĩnh Một", null, 4],
      [2, "Xã Phú Hai", null, 6],
    ]);
    const sheet = recognise(grid, { kind: "counts" });
    expect(sheet.columns.map(({ field }) => field)).toEqual(["number", "organisation", "born", "admitted"]);
    expect(entriesOf(grid, { kind: "counts" }).map(({ text, count }) => [text.organisation, count])).toEqual([
      ["Xã Vĩnh Một", 4],
      ["Xã Phú Hai", 6],
    ]);
    const both = gridOf([
      ["STT", "Họ và tên", "Đơn vị", "Kết quả"],
      [1, "Trần Văn An", "Đảng bộ xã A", 4],
    ]);
    expect(fieldsOf(both, { kind: "counts" })).toEqual(["number", null, "organisation", "admitted"]);
    expect(entriesOf(both, { kind: "counts" }).map(({ count }) => count)).toEqual([4]);
  });

  it("S2: where there is no table in spite of what the user says, the header is asked for", () => {
    const letter = gridOf([["Kính gửi: Ban Tổ chức Tỉnh ủy"], ["Xin gửi kèm danh sách."]]);
    expect(recognise(letter).kind).toBe("guide");
    expect(recognise(letter, { kind: "list" })).toMatchObject({
      kind: "unknown",
      columns: [],
      asks: [{ about: "header", choices: [] }],
    });
  });
});

describe("the header rows", () => {
  it.each([
    ["one row too few", { first: 4, last: 4 }, 5, "A5:I5"],
    ["as recognised", { first: 4, last: 5 }, 5, "A5:I6"],
    ["one row too many: the first person is header", { first: 4, last: 6 }, 4, "A5:I7"],
  ] as const)("S2: decide where the table is: %s", (_, header, entries, range) => {
    const sheet = recognise(toGrid(layoutA()), { header, kind: "list" });
    expect(sheet.header && rangeAddress(sheet.header)).toBe(range);
    expect(sheet.asks.map(({ about }) => about)).not.toContain("header");
    // One row too few leaves "Nam | Nữ" below the header: that is no person.
    const rows = sheet.rows.filter(({ role }) => role === "entry" || role === "headerRepeat").length;
    expect(rows).toBe(entries);
  });

  it("S2: the second of two tables, and a sheet that was not recognised", () => {
    const two = gridOf([...layoutC().rows, [], ...layoutD().rows.slice(1)]);
    const first = recognise(two).header?.top;
    const header = { first: 7, last: 7 };
    expect(first).toBe(0);
    const sheet = recognise(two, { header });
    expect(sheet.header?.top).toBe(7);
    expect(fieldsOf(two, { header })).toEqual(fieldsOf(toGrid(layoutD())));
    expect(extractSheet(sheet).entries).toHaveLength(persons.length);

    const unknown = recognise(unknownList(), { header: { first: 1, last: 1 } });
    expect(unknown).toMatchObject({
      kind: "unknown",
      asks: [{ about: "kind", choices: ["list", "counts"] }],
    });
    expect(unknown.columns.map(({ header }) => header)).toEqual(["c1", "c2", "c3", "c4", "c5", "c6"]);
    expect(extractSheet(unknown).entries).toEqual([]);
  });

  it.each([
    ["beyond the sheet", { first: 900, last: 901 }],
    ["an empty row", { first: 3, last: 3 }],
  ])("S2: %s: nothing is read, and the header is asked for", (_, header) => {
    const sheet = recognise(toGrid(layoutA()), { header });
    expect(sheet).toMatchObject({ kind: "unknown", header: null, columns: [] });
    expect(sheet.asks).toEqual([{ about: "header", choices: [] }]);
  });
});

describe("the columns", () => {
  it("S2: a column means what the user says, and no other means it too", () => {
    const grid = toGrid(layoutC());
    expect(fieldsOf(grid)).toEqual([
      "number",
      "name",
      "cardNumber",
      "identityNumber",
      "born",
      "sex",
      "admissionDate",
      "cell",
      null,
      "status",
    ]);
    const said = columnsSaid([8, "cell"], [2, "own"]);
    const sheet = recognise(grid, said);
    expect(sheet.columns.map(({ field }) => field)).toEqual([
      "number",
      "name",
      null,
      "identityNumber",
      "born",
      "sex",
      "admissionDate",
      null,
      "cell",
      "status",
    ]);
    expect(sheet.columns[8]).toMatchObject({ header: "Chi bộ nơi cư trú", score: 1 });
    expect(sheet.asks.filter(({ about }) => about === "column")).toEqual([]);
    expect(entriesOf(grid, said).map(({ text }) => text.cell)).toEqual(persons.map(() => "Chi bộ 2"));
    expect(sheet.header).toEqual(recognise(grid).header);
  });

  it.each([toGrid(layoutA()), toGrid(layoutC()), toGrid(layoutD()), toGrid(countForm("above"))])(
    "S2: said as recognised changes no row and no value",
    (grid) => {
      const plain = recognise(grid);
      const said = columnsSaid(
        ...plain.columns.map(({ column, field }) => [column, field ?? "own"] as const),
      );
      expect(entriesOf(grid, said)).toEqual(entriesOf(grid));
      expect(recognise(grid, said)).toMatchObject({
        kind: plain.kind,
        rows: plain.rows,
        header: plain.header,
      });
    },
  );

  it("S2: births under Nam and Nữ keep their sex", () => {
    const said = columnsSaid([2, "born"], [3, "born"]);
    expect(
      recognise(toGrid(layoutA()), said)
        .columns.map(({ sex }) => sex)
        .filter(Boolean),
    ).toEqual(["male", "female"]);
  });

  it("S2: a name makes rows persons, a result makes them organisations, where nothing else tells", () => {
    const list = recognise(unknownList(), columnsSaid([1, "name"]));
    expect(list.kind).toBe("list");
    expect(list.asks.map(({ about }) => about)).toContain("kind");
    expect(extractSheet(list).entries.map(({ text }) => text.name)).toEqual(persons.map(([name]) => name));
    const counts = recognise(unknownCounts(), columnsSaid([2, "admitted"], [3, "female"]));
    expect(counts.kind).toBe("counts");
    expect(
      extractSheet(counts).entries.map(({ text, count, female }) => [text.organisation, count, female]),
    ).toEqual([
      ["Đảng bộ xã Vĩnh Hảo", 5, 2],
      ["Đảng bộ xã Phú Lạc", 3, 1],
      ["Đảng bộ thị trấn Liên Hương", 4, 4],
    ]);
  });

  it("S2: a column without a header, names in two columns, a month that its header doesn't name", () => {
    const headless = unknownList(["TT", null, "Ngày sinh", "Ngày kết nạp", "Dân tộc", "Học vấn"]);
    expect(entriesOf(headless, columnsSaid([1, "name"])).map(({ text }) => text.name)).toEqual(
      persons.map(([name]) => name),
    );
    const split = gridOf([
      ["TT", "Cột A", "Cột B", "Ngày sinh", "Ngày kết nạp"],
      [1, "Trần Văn", "An", "1/2/1999", "3/2/2021"],
      [2, "Lê Thị", "Bình", "1/2/1998", "3/2/2021"],
    ]);
    const names = entriesOf(split, columnsSaid([2, "name"], [1, "name"])).map(({ text }) => text.name);
    expect(names).toEqual(["Trần Văn An", "Lê Thị Bình"]);
    expect(fieldsOf(unknownCounts(), columnsSaid([2, "admitted"], [3, "month"]))[3]).toBeNull();
  });

  it("S2: the label of a count form can be kept under its own header", () => {
    const grid = gridOf([
      ["TT", "Ghi rõ", "Khối", "Kết quả", "Nữ"],
      [1, "Theo báo cáo", "Đảng bộ xã A", 24, 11],
      [2, "Theo điện báo", "Đảng bộ xã B", 36, 22],
    ]);
    const organisations = (said: SheetDecisions) =>
      entriesOf(grid, { kind: "counts", ...said }).map(({ text }) => text.organisation);
    expect(organisations(columnsSaid([1, "own"]))).toEqual(["Đảng bộ xã A", "Đảng bộ xã B"]);
  });
});

describe("several at once", () => {
  it("S2: what isn't known of a sheet can be said in any order", () => {
    const columns = new Map<number, Field>([
      [1, "name"],
      [2, "born"],
      [3, "admissionDate"],
      [4, "ethnicity"],
    ]);
    const all: SheetDecisions = {
      committee: "phan-thiet",
      kind: "list",
      columns,
      header: { first: 1, last: 1 },
    };
    const sheet = recognise(unknownList(), all);
    expect(sheet).toMatchObject({ kind: "list", score: 1, asks: [] });
    expect(extractSheet(sheet).entries).toHaveLength(persons.length);
    const { header, ...unplaced } = all;
    expect(header).toBeDefined();
    expect(extractSheet(recognise(unknownList(), unplaced)).entries).toEqual(extractSheet(sheet).entries);
  });

  it.each([toGrid(layoutA()), toGrid(layoutD()), toGrid(countForm("below")), unknownList(), headlessList()])(
    "S3: no decisions at all are as if nothing had been said",
    (grid) => {
      expect(recognise(grid, {})).toEqual(recognise(grid));
    },
  );
});
