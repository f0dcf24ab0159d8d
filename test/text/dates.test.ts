import fc from "fast-check";
import { serialOfDay } from "../../src/domain/calendar";
import type { CellValue } from "../../src/domain/grid/grid";
import { formatDay, readDateColumn } from "../../src/domain/text/dates";
import type { DateCell, DateReading } from "../../src/domain/text/dates";

function text(value: CellValue): DateCell {
  return { value, isDate: false, date1904: false };
}

function real(day: string): DateCell {
  return { value: serialOfDay(day), isDate: true, date1904: false };
}

/** `2021-03-05`, `2021-03?` for a month, `?` at the end for a doubt, the state for the rest. */
function shown(reading: DateReading): string {
  switch (reading.state) {
    case "date":
      return reading.day + (reading.doubt ? " ?" : "");
    case "partial":
      return `${reading.year}/${reading.month ?? "-"}${reading.doubt ? " ?" : ""}`;
    case "empty":
    case "unreadable":
      return reading.state;
  }
}

function read(cells: readonly DateCell[]): string[] {
  return readDateColumn(cells).map(shown);
}

describe("a date", () => {
  it.each([
    ["05/03/1998", "1998-03-05"],
    ["5.3.1998", "1998-03-05"],
    ["5-3-1998", "1998-03-05"],
    ["5 3 1998", "1998-03-05"],
    ["05  /  03\u00a0/1998", "1998-03-05"],
    ["'05/03/1998", "1998-03-05"],
    ["ngày 5 tháng 3 năm 1998", "1998-03-05"],
    ["Ngày 05 tháng 03 năm 1998".normalize("NFD"), "1998-03-05"],
    ["Sinh ngày 5/3/1998", "1998-03-05"],
    ["1998-03-05", "1998-03-05"],
    ["1998-03-05T08:30:00Z", "1998-03-05"],
    ["05/03/1998 00:00:00", "1998-03-05"],
    ["5/3/1998 12:00:00 SA", "1998-03-05"],
    ["05/03/98", "1998-03-05"],
    ["05/03/05", "2005-03-05"],
    ["05031998", "1998-03-05 ?"],
    ["19980305", "1998-03-05 ?"],
    [5031998, "1998-03-05 ?"],
    [3.1998, "1998/3 ?"],
    [3.199, "1990/3 ?"],
    ["45131998", "unreadable"],
    ["Sinh năm 1998", "1998/-"],
    ["SN: 1998", "1998/-"],
    ["1998", "1998/-"],
    [1998, "1998/-"],
    ["3/1998", "1998/3"],
    ["tháng 3 năm 1998", "1998/3"],
    ["00/00/1998", "1998/-"],
    ["00/03/1998", "1998/3"],
    ["…/…/1998", "1998/-"],
    ["../03/1998", "1998/3"],
    ["05//03/1998", "1998-03-05"],
    ["05\\03\\1998", "1998-03-05"],
    ["5/3/'98", "1998-03-05"],
    ["5/3 năm 1998", "1998-03-05"],
    ["5 tháng 3, 1998", "1998-03-05"],
    ["5-thg3-1998", "1998-03-05"],
    ["05-Mar-98", "1998-03-05"],
    ["Mar 5, 1998", "1998-03-05"],
    ["5/III/1998", "1998-03-05"],
    ["T3/1998", "1998/3"],
    ["1998-03", "1998/3"],
    ["44260.5", "2021-03-05 ?"],
    ["QĐ số 10-QĐ/HU ngày 05/03/1998", "1998-03-05"],
    ["125-QĐ/ĐUK, 05/3/1998", "1998-03-05"],
    ["05/03/1998 tại Bình Thuận", "1998-03-05"],
    ["05/03/1998 - Hàm Tân", "1998-03-05"],
    ["05/03/1998 (âm lịch)", "unreadable"],
    ["chưa kết nạp, họp ngày 05/03/1998", "unreadable"],
    ["chuyển đến ngày 05/03/1998", "unreadable"],
    ["05/03/2921", "unreadable"],
    ["5/3/1998, 20/5/2000", "unreadable"],
    ["l5/03/1998", "unreadable"],
    ["31/02/2001", "unreadable"],
    ["29/02/2021", "unreadable"],
    ["O5/03/1998", "unreadable"],
    ["5/3", "unreadable"],
    ["3/98", "unreadable"],
    ["1/1/19988", "unreadable"],
    ["01/01/1066", "unreadable"],
    [35, "unreadable"],
    [true, "unreadable"],
    [null, "empty"],
    ["–", "empty"],
    ["../../....", "empty"],
  ])("T3: %p alone is %s", (value, expected) => {
    expect(read([text(value)])).toEqual([expected]);
  });

  it("T3: two-digit years are of the century that the latest year allows", () => {
    const cells = [text("05/03/21"), text("05/03/22"), text("05/03/98")];
    expect(readDateColumn(cells, { latestYear: 2021 }).map(shown)).toEqual([
      "2021-03-05",
      "1922-03-05",
      "1998-03-05",
    ]);
  });

  it("T3: serial numbers count by the file's date system", () => {
    const serial = serialOfDay("2021-12-31");
    expect(read([{ value: serial + 0.75, isDate: true, date1904: false }])).toEqual(["2021-12-31"]);
    expect(read([{ value: serial - 1462, isDate: true, date1904: true }])).toEqual(["2021-12-31"]);
  });

  it("T3: a real date of a year that nobody meant can't be read", () => {
    expect(readDateColumn([real("2921-03-05")])).toEqual([{ state: "unreadable", text: "05/03/2921" }]);
  });

  it.each<[string, DateCell, string]>([
    ["a serial number", text(serialOfDay("2021-03-05")), "2021-03-05"],
    ["digits", text("05032021"), "2021-03-05"],
    ["a year in a cell with a date format", { value: 2021, isDate: true, date1904: false }, "2021/-"],
    ["another year's serial number", text(serialOfDay("2012-03-05")), "2012-03-05 ?"],
  ])("T3: %s: without doubt where the column can have such a day", (_, cell, expected) => {
    const plausible = { from: "2020-01-01", to: "2022-12-31" };
    expect(readDateColumn([cell], { plausible }).map(shown)).toEqual([expected]);
  });

  it("T3: a year typed into a cell with a date format is a year, with doubt", () => {
    expect(read([{ value: 1998, isDate: true, date1904: false }])).toEqual(["1998/- ?"]);
  });

  it("T4: an error is no empty date", () => {
    expect(readDateColumn([text({ error: "#N/A" })])).toEqual([{ state: "unreadable", text: "#N/A" }]);
  });
});

describe("a column decides", () => {
  const serial = serialOfDay("2021-12-31");

  it.each<[string, DateCell[], string[]]>([
    ["day first", [text("04/05/2021"), text("25/03/2021")], ["2021-05-04", "2021-03-25"]],
    [
      "month first where nothing else is possible",
      [text("04/05/2021"), text("03/25/2021")],
      ["2021-04-05 ?", "2021-03-25 ?"],
    ],
    [
      "month first, an impossible day aside",
      [text("03/25/2021"), text("31/02/2001"), text("01/02/2021")],
      ["2021-03-25 ?", "unreadable", "2021-01-02 ?"],
    ],
    [
      "day first where cells contradict, with doubt for the odd one",
      [text("04/05/2021"), text("03/25/2021"), text("25/03/2021")],
      ["2021-05-04", "2021-03-25 ?", "2021-03-25"],
    ],
    [
      "plain numbers among dates",
      [text(serial), text("05/03/2021"), text("25/03/2021")],
      ["2021-12-31", "2021-03-05", "2021-03-25"],
    ],
    [
      "plain numbers alone, with doubt",
      [text(serial), text(String(serial))],
      ["2021-12-31 ?", "2021-12-31 ?"],
    ],
    [
      "plain numbers among something else",
      [text(serial), text("x"), text("y")],
      ["unreadable", "unreadable", "unreadable"],
    ],
    [
      "a half exchanged column",
      [real("2021-01-04"), text("25/03/2021"), real("2021-09-01"), real("2021-05-05")],
      ["2021-01-04 ?", "2021-03-25", "2021-09-01 ?", "2021-05-05"],
    ],
    [
      "no exchange where a real date has a day over 12",
      [real("2021-01-04"), text("25/03/2021"), real("2021-09-21")],
      ["2021-01-04", "2021-03-25", "2021-09-21"],
    ],
    [
      "no exchange where a text has a day up to 12",
      [real("2021-01-04"), text("25/03/2021"), text("05/03/2021")],
      ["2021-01-04", "2021-03-25", "2021-03-05"],
    ],
    ["no exchange of two cells only", [real("2021-01-04"), text("25/03/2021")], ["2021-01-04", "2021-03-25"]],
  ])("T3: %s", (_, cells, expected) => {
    expect(read(cells)).toEqual(expected);
  });

  const mixed = [real("2021-01-04"), text("25/03/2021"), real("2021-09-01"), text("17/11/2021")];
  const doubted = ["2021-01-04 ?", "2021-03-25", "2021-09-01 ?", "2021-11-17"];
  const sure = doubted.map((one) => one.replace(" ?", ""));
  const dayFirst = mixed.map((cell) => ({ ...cell, numberFormat: "dd/mm/yyyy" }));
  const inOrder = ["2021-01-04", "2021-02-03", "", "2021-04-01", "2021-05-12", ""].map((day, index) =>
    day === "" ? text(index < 3 ? "25/03/2021" : "17/06/2021") : real(day),
  );

  it("T3: real dates beside texts may be exchanged, or not: formats, other columns and the order tell", () => {
    expect(read(mixed)).toEqual(doubted);
    expect(read(dayFirst)).toEqual(sure);
    const agrees = (_: number, day: string): boolean => day === "2021-01-04" || day === "2021-09-01";
    expect(readDateColumn(mixed, { agrees }).map(shown)).toEqual(sure);
    expect(readDateColumn(dayFirst, { agrees: (index, day) => !agrees(index, day) }).map(shown)).toEqual(
      doubted,
    );
    expect(read(inOrder).join()).not.toContain("?");
  });

  it("T3: many texts with a day over 12 for a month were written month first, without doubt", () => {
    const cells = ["04/05/2021", "03/25/2021", "06/13/2021", "01/30/2021"].map(text);
    expect(read(cells)).toEqual(["2021-04-05", "2021-03-25", "2021-06-13", "2021-01-30"]);
  });

  const days = fc
    .date({ min: new Date("1950-01-01"), max: new Date("2048-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it("T3, T5: what is written is read as the same day", () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1 }), fc.constantFrom("/", ".", "-", " "), (all, separator) => {
        // A column of days up to 12 only would tell nothing; day first is the rule then too.
        const cells = all.map((day) => text(formatDay(day, "vi").replaceAll("/", separator)));
        expect(read(cells)).toEqual(all);
        expect(read(all.map(real))).toEqual(all);
      }),
    );
  });

  it("T3: any text is read as something", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        expect(readDateColumn(texts.map(text))).toHaveLength(texts.length);
      }),
    );
  });

  it("T5: a day is written day first", () => {
    expect(formatDay("2021-12-31", "vi")).toBe("31/12/2021");
    expect(formatDay("2021-12-01", "en")).toBe("1 Dec 2021");
  });
});
