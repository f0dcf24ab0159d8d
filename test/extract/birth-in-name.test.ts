import { splitBirth } from "../../src/domain/extract/birth-in-name";
import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { recognise } from "../recognise/layouts";
import { gridOf } from "../support/grid-of";

describe("R24: births behind the names", () => {
  it.each([
    ["Nguyễn Văn An, 1998", "Nguyễn Văn An", "1998"],
    ["Nguyễn Văn An (1998)", "Nguyễn Văn An", "1998"],
    ["Nguyễn Văn An 12/3/1998", "Nguyễn Văn An", "12/3/1998"],
    ["Nguyễn Văn An - sinh năm 1998", "Nguyễn Văn An", "1998"],
    ["Nguyễn Văn An - SN: 3/1998", "Nguyễn Văn An", "3/1998"],
    ["Nguyễn Văn An; sinh ngày 02-09-1998.", "Nguyễn Văn An", "02-09-1998"],
    ["Nguyễn Văn An (2)", "Nguyễn Văn An (2)", ""],
    ["Nguyễn Văn An", "Nguyễn Văn An", ""],
    ["1998", "1998", ""],
    ["Nguyễn Văn An, 12/3/98", "Nguyễn Văn An", "12/3/98"],
    // A number that may be a year: told, and left with the name.
    ["Nguyễn Văn An, 98", "Nguyễn Văn An, 98", "98"],
    ["Nguyễn Văn An (SN 98)", "Nguyễn Văn An (SN 98)", "98"],
    ["Nguyễn Văn An sn 98", "Nguyễn Văn An sn 98", "98"],
    ["Nguyễn Văn An 02", "Nguyễn Văn An 02", ""],
  ])("R24: %s", (text, name, born) => {
    expect(splitBirth(text)).toEqual({ name, born });
  });

  it("R24: name and birth in one column, below each other too; a column of births goes first", () => {
    const read = (header: string, cells: readonly string[], born: readonly (string | null)[] = []) => {
      const sheet = recognise(
        gridOf([
          ["HUYỆN ỦY TUY PHONG"],
          ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP"],
          ["STT", header, "Giới tính", "Ngày kết nạp", ...(born.length > 0 ? ["Ngày sinh"] : [])],
          ...cells.map((cell, index) => [
            index + 1,
            cell,
            "Nam",
            "19/5/2021",
            ...born.slice(index, index + 1),
          ]),
        ]),
      );
      const { entries, findings } = extractSheet(sheet, { year: 2021 });
      return {
        entries: entries.map((entry) => [entry.text.name, entry.born, entry.cells.born]),
        flagged: findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule),
      };
    };
    expect(read("Họ và tên, năm sinh", ["Trần Văn Mít, 1998", "Lê Ổi (1997)", "Phạm Na\n31/3/1996"])).toEqual(
      {
        entries: [
          ["Trần Văn Mít", { year: 1998, month: null, day: null }, "B4"],
          ["Lê Ổi", { year: 1997, month: null, day: null }, "B5"],
          ["Phạm Na", { year: 1996, month: 3, day: 31 }, "B6"],
        ],
        flagged: [],
      },
    );
    expect(read("Họ và tên", ["Trần Văn Mít (1998)", "Lê Ổi"], ["1/2/1998", "3/4/1999"])).toEqual({
      entries: [
        ["Trần Văn Mít", { year: 1998, month: 2, day: 1 }, "E4"],
        ["Lê Ổi", { year: 1999, month: 4, day: 3 }, "E5"],
      ],
      flagged: [],
    });
  });

  it("R24: a year of two digits is flagged where nothing else tells the birth", () => {
    const read = (born: string) =>
      extractSheet(
        recognise(
          gridOf([
            ["HUYỆN ỦY TUY PHONG"],
            ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP"],
            ["STT", "Họ và tên", "Giới tính", "Ngày kết nạp", "Ngày sinh"],
            [1, "Trần Văn Mít, 98", "Nam", "19/5/2021", born],
            [2, "Lê Ổi", "Nam", "19/5/2021", "3/4/1999"],
          ]),
        ),
        { year: 2021 },
      ).findings.filter(({ severity }) => severity !== "info");
    expect(read("")).toMatchObject([
      { rule: "date.unreadable", severity: "warning", where: { cell: "B4" }, received: "98" },
    ]);
    expect(read("1/2/1998")).toEqual([]);
  });
});
