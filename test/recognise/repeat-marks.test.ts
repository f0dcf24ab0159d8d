import fc from "fast-check";
import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { saysAsAbove } from "../../src/domain/recognise/rows/repeat-marks";
import { gridOf } from "../support/grid-of";
import { recognise } from "./layouts";

const names = ["Trần Văn Mít", "Lê Thị Ổi", "Phạm Ngọc Na", "Ngô Văn Me", "Đỗ Thị Lê"];
const marks = [
  '"',
  "''",
  "〃",
  "nt",
  "-nt-",
  "n.t",
  "N.T.",
  "như trên",
  "Như trên",
  "//",
  '- " -',
  "“",
  ",,",
];

const header = ["STT", "Họ và tên", "Ngày sinh", "Nữ", "Dân tộc", "Tôn giáo", "Ngày kết nạp", "Chi bộ"];
type Own = readonly [woman: string, ethnicity: string, religion: string, day: string, cell: string];

/** Values of the persons, with `mark` where a person has what the one above has. */
function listOf(persons: readonly Own[], mark: string | null) {
  const body = persons.map((own, index) => [
    index + 1,
    names[index] ?? "",
    `1${index}/3/1995`,
    ...own.map((text, at) =>
      mark !== null && text !== "" && persons[index - 1]?.[at] === text ? mark : text,
    ),
  ]);
  const rows = [["HUYỆN ỦY TUY PHONG"], ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021"], header, ...body];
  return extractSheet(recognise(gridOf(rows)), { year: 2021 });
}

const own: fc.Arbitrary<Own> = fc.tuple(
  fc.constantFrom("x", ""),
  fc.constantFrom("Kinh", "Chăm"),
  fc.constantFrom("Không", "Phật giáo"),
  fc.constantFrom("03/02/2021", "19/05/2021"),
  fc.constantFrom("Chi bộ thôn 1", "Chi bộ Trường Quýt"),
);

test("R27: a list with marks that mean as above is read as the one that is written out", () => {
  fc.assert(
    fc.property(
      fc.array(own, { minLength: 2, maxLength: names.length }),
      fc.constantFrom(...marks),
      (persons, mark) => {
        const { entries, findings } = listOf(persons, mark);
        expect(entries).toEqual(listOf(persons, null).entries);
        expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

test("R27: what a mark has nothing above it for stays empty, and is named at its cell", () => {
  const { entries, findings } = listOf(
    [
      ["", "Kinh", "nt", "03/02/2021", ""],
      ["nt", '"', "nt", "nt", "//"],
    ],
    null,
  );
  expect(entries.map(({ religious, female, ethnicMinority }) => [religious, female, ethnicMinority])).toEqual(
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
  );
  const warned = findings.filter(({ severity }) => severity === "warning").map(({ where }) => where.cell);
  expect(warned).toEqual(["D5", "F4", "F5", "H5"]);
});

test("R27: words that only look like a mark are themselves", () => {
  expect(marks.filter((mark) => !saysAsAbove(mark))).toEqual([]);
  for (const text of ["", "-", "x", "Nt Nguyễn", "NTM", "Mai Nt", "'", "/", "như", 12, null])
    expect(saysAsAbove(text)).toBe(false);
});
