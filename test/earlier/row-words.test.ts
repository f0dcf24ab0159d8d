import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import { drawnRows } from "../../src/domain/earlier/drawn-rows";
import { readEarlier } from "../../src/domain/earlier/read-earlier";
import { columnName } from "../../src/domain/grid/address";
import type { CellValue, Grid, Workbook } from "../../src/domain/grid/grid";
import { withEarlier } from "../../src/domain/earlier/with-earlier";
import { describeFinding } from "../../src/domain/language/describe-finding";
import { dataColumns, sheetNames } from "../../src/domain/report/workbook-names";
import { committeeOf, fileOf, inputOf, people, registerOf } from "../consolidate/input-of";
import { planOf } from "../report/plan-of";
import { workbookOfPlan } from "../support/workbook-of-plan";

const register = registerOf(committeeOf("a", 10));
const admitted = (row: { name: string; born: string }, admissionDate: string) => ({ ...row, admissionDate });
const rows = people(1, 6).map((row, index) => admitted(row, index === 5 ? "2020-12-30" : "2021-03-03"));
const files = [
  fileOf("cu.xlsx", [{ committee: "a", rows: rows.slice(0, 4) }], { received: "2021-04-01", sha256: "1" }),
  fileOf("moi.xlsx", [{ committee: "a", rows }], { received: "2021-05-01", sha256: "2" }),
];
const input = inputOf(register, files);

/** A row without a single value has none. */
function rowsOf(grid: Grid): CellValue[][] {
  return Array.from(grid.values, (cells) => Array.from(cells ?? [], (value) => value ?? null));
}

/** What the user types beside a person of a file, under `Hiệu lực` where nothing else is said. */
function typed(
  book: Workbook,
  file: string,
  name: string,
  word: CellValue,
  column: string = dataColumns.inForce,
): { book: Workbook; cell: string } {
  const grid = book.sheets.find((sheet) => sheet.name === sheetNames.data);
  const all = grid === undefined ? [] : rowsOf(grid);
  const titles = all.find((cells) => cells.includes(dataColumns.inForce)) ?? [];
  const [meant, names, sent] = [column, dataColumns.name, dataColumns.file].map((title) =>
    titles.indexOf(title),
  );
  const at = all.findIndex((cells) => cells[names ?? -1] === name && cells[sent ?? -1] === file);
  if (grid === undefined || meant === undefined || at < 0) throw new Error(`no ${name} of ${file}`);
  const values = all.map((cells, row) => (row === at ? cells.with(meant, word) : cells));
  const sheets = book.sheets.map((sheet) => (sheet === grid ? { ...sheet, values } : sheet));
  return { book: { sheets }, cell: `${columnName(meant)}${at + 1}` };
}

const bookOf = (summary: ReturnType<typeof consolidate>) => workbookOfPlan(planOf(summary));

function goOnFrom(book: Workbook) {
  const earlier = readEarlier(book, "Tong hop.xlsx");
  if (earlier === null) throw new Error("no consolidated workbook");
  const { words, refused, typed: since } = earlier.rowWords;
  return { refused, since, summary: consolidate({ ...input, files: earlier.files, rowWords: words }) };
}

test("P14: “Không” beside a row that counts is the user's word, kept from then on", () => {
  const { book } = typed(bookOf(consolidate(input)), "moi.xlsx", "Người 2", "không");
  const { summary, refused, since } = goOnFrom(book);
  expect(refused).toEqual([]);
  expect(since).toMatchObject([{ said: "by-hand", file: "moi.xlsx", committee: "a" }]);
  expect(summary.total.admitted).toBe(4);
  const [told] = summary.findings.filter(({ rule }) => rule === "row.by-hand");
  expect(told && describeFinding(told, register, "vi")).toBe(
    "Người 2: không tính, vì người dùng ghi «Không» ở cột «Hiệu lực» (Dữ liệu, TT 6). Muốn tính lại thì ghi «Có».",
  );
  const again = goOnFrom(bookOf(summary));
  expect(again.since).toEqual([]);
  expect(again.summary.entries).toEqual(summary.entries);
  const back = goOnFrom(typed(bookOf(summary), "moi.xlsx", "Người 2", "Có").book);
  expect(back.since).toMatchObject([{ said: null }]);
  expect(back.summary.entries).toEqual(consolidate(input).entries);
});

test.each([
  ["moi.xlsx", "Người 6", "Có", "outside-period", "ngoài kỳ báo cáo"],
  ["cu.xlsx", "Người 1", "Có", "superseded", "đã có bản mới hơn"],
  ["moi.xlsx", "Người 3", "chờ", "word", "giữ như trước"],
  ["moi.xlsx", "Người 3", "", "word", "Ô trống"],
])(
  "P14: in %s, beside %s, “%s” isn't followed, and is named at its cell",
  (file, name, word, cause, words) => {
    const { book, cell } = typed(bookOf(consolidate(input)), file, name, word);
    const { summary, refused } = goOnFrom(book);
    expect(summary.total.admitted).toBe(5);
    expect(refused).toMatchObject([
      {
        rule: "row.by-hand",
        severity: "warning",
        where: { file: "Tong hop.xlsx", sheet: "Dữ liệu", cell },
        facts: { cause },
      },
    ]);
    expect(refused.map((finding) => describeFinding(finding, register, "vi")).join()).toContain(words);
  },
);

test("P14: a row that the user types in with “Không” doesn't count, the others do", () => {
  const summary = consolidate(input);
  const book = bookOf(summary);
  const own = {
    [dataColumns.name]: "Tự nhập",
    [dataColumns.committee]: "a",
    [dataColumns.count]: 1,
    [dataColumns.born]: "1990",
  };
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== sheetNames.data) return sheet;
    const titles = rowsOf(sheet).find((cells) => cells.includes(dataColumns.inForce)) ?? [];
    const row = (more: Record<string, CellValue>) =>
      titles.map((title) => ({ ...own, ...more })[typeof title === "string" ? title : ""] ?? null);
    return {
      ...sheet,
      values: [
        ...sheet.values,
        row({}),
        row({ [dataColumns.name]: "Tự nhập hai", [dataColumns.inForce]: "Không" }),
      ],
    };
  });
  const after = goOnFrom({ sheets }).summary;
  expect(after.total.admitted).toBe(summary.total.admitted + 1);
});

describe("P15: what the user corrects in Dữ liệu", () => {
  /** Consolidated again from the workbook, with those of the files that are read again. */
  function goOnWith(book: Workbook, again: readonly SubmittedFile[]) {
    const earlier = readEarlier(book, "Tong hop.xlsx");
    if (earlier === null) throw new Error("no consolidated workbook");
    const all = withEarlier(earlier.files, again);
    const rowWords = earlier.rowWords.words;
    return consolidate({ ...input, files: all, rowWords, drawn: drawnRows(earlier.table, all) });
  }
  const byHand = ({ findings }: ReturnType<typeof consolidate>) =>
    findings.filter(({ rule }) => rule === "row.by-hand");

  test.each([
    [dataColumns.name, "Nguyễn Văn Mới", "Người 2", "Nguyễn Văn Mới"],
    [dataColumns.born, "1977", "01/01/1972", "1977"],
    [dataColumns.count, 3, "1", "3"],
    [dataColumns.note, "đã xác minh", "", "đã xác minh"],
  ])(
    "under %s stays while the file isn't here, and is named when it is",
    (column, word, expected, received) => {
      const { book, cell } = typed(bookOf(consolidate(input)), "moi.xlsx", "Người 2", word, column);
      const kept = goOnWith(book, []);
      expect(byHand(kept)).toEqual([]);
      expect(JSON.stringify(kept.entries)).toContain(
        column === dataColumns.born ? '"year":1977' : JSON.stringify(word),
      );
      const lost = goOnWith(book, files);
      expect(lost.entries).toEqual(consolidate(input).entries);
      expect(byHand(lost)).toMatchObject([
        { severity: "warning", where: { file: "Tong hop.xlsx", sheet: "Dữ liệu", cell }, expected, received },
      ]);
      expect(byHand(lost).map((finding) => describeFinding(finding, register, "vi"))).toEqual([
        expect.stringContaining("không giữ được, vì tệp gốc (Sheet1!B9 của «moi.xlsx») được đọc lại"),
      ]);
    },
  );

  test("a row given another committee counts there while the file isn't here, and never twice", () => {
    const two = registerOf(committeeOf("a", 10), committeeOf("b", 10));
    const { book } = typed(bookOf(consolidate(input)), "moi.xlsx", "Người 2", "b", dataColumns.committee);
    const numbers = (summary: ReturnType<typeof consolidate>) => [
      summary.total.admitted,
      byHand(summary).length,
    ];
    const goOn = (again: readonly SubmittedFile[]) => {
      const earlier = readEarlier(book, "Tong hop.xlsx");
      const all = withEarlier(earlier?.files ?? [], again);
      return consolidate({
        ...input,
        register: two,
        files: all,
        drawn: earlier ? drawnRows(earlier.table, all) : [],
      });
    };
    expect(numbers(goOn([]))).toEqual([5, 0]);
    expect(numbers(goOn(files))).toEqual([5, 1]);
  });

  test("nothing is named where nothing was corrected", () => {
    expect(byHand(goOnWith(bookOf(consolidate(input)), files))).toEqual([]);
  });
});
