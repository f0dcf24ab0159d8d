import { decodedViewsOf } from "../../src/application/pane/decoded-views";
import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { describeFinding } from "../../src/domain/language/describe-finding";
import type { SheetDecisions } from "../../src/domain/recognise/sheet-decisions";
import { recogniseSheets } from "../../src/domain/recognise/tables/recognise-sheets";
import { readDecisions, writeDecisions } from "../../src/domain/recognise/written-decisions";
import { createCommitteeMatcher } from "../../src/domain/register/match-committee";
import { gridOf } from "../support/grid-of";
import { committeeOf } from "../support/committee-of";
import { encodeTcvn3 } from "../support/legacy-encoder";

const matcher = createCommitteeMatcher({
  committees: [committeeOf({ id: "ham-tan", name: "Huyện Hàm Tân" })],
  source: { file: "register.xlsx", sheet: "Chỉ tiêu" },
});

const tcvn3 = (text: string) => encodeTcvn3(text, "pairs");
const header = ["STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp"];
const title = [["Danh sách kết nạp đảng viên huyện Hàm Tân"], header];
/** `Phó` is Phó in Unicode and Phú in TCVN3. */
const open = [1, "Mai Phó An", "12/03/1995", "03/02/2021"];
const others = [
  [2, "Lê Thị Lựu", "01/11/1998", "19/05/2021"],
  [3, "Trần Đức Mận", "30/07/2000", "02/09/2021"],
];
const rowsIn = (rows: readonly (readonly (string | number)[])[], write: (text: string) => string) =>
  rows.map((row) => row.map((cell) => (typeof cell === "string" ? write(cell) : cell)));

function read(rows: readonly (readonly (string | number)[])[], decisions?: SheetDecisions) {
  const context = { file: "ds.xlsx", matcher, ...(decisions && { decisionsOf: () => decisions }) };
  const [sheet] = recogniseSheets(gridOf(rows), context);
  if (sheet === undefined) throw new Error("no sheet");
  const { entries, findings } = extractSheet(sheet);
  return {
    sheet,
    names: entries.map(({ text }) => text.name),
    findings: findings.filter(({ rule }) => rule === "text.legacy-encoding"),
  };
}

test("T6: a decoded sheet says so once, with how many cells and an example", () => {
  const { sheet, names, findings } = read([...rowsIn([...title, ...others], tcvn3)]);
  expect(sheet.committee.id).toBe("ham-tan");
  expect(names).toEqual(["Lê Thị Lựu", "Trần Đức Mận"]);
  expect(findings).toEqual([
    {
      rule: "text.legacy-encoding",
      severity: "info",
      where: { file: "ds.xlsx", sheet: "Sheet1", cell: "A1" },
      expected: "Danh sách kết nạp đảng viên huyện Hàm Tân",
      received: tcvn3("Danh sách kết nạp đảng viên huyện Hàm Tân"),
      facts: { encoding: "TCVN3 (ABC)", count: 6 },
    },
  ]);
  expect(findings.map((one) => describeFinding(one, null, "vi"))).toEqual([
    "Chữ gõ theo bảng mã cũ (TCVN3 (ABC)) đã được đổi sang Unicode: 6 ô, ví dụ «Danh sách kết nạp đảng viên huyện Hàm Tân». Kiểm tra lại tên người.",
  ]);
});

test("T6: a cell that may be either, between rows of both, is a warning at its place", () => {
  const mixed = [...title, ...others, open, ...rowsIn(others, tcvn3), ...rowsIn(others, tcvn3)];
  const { names, findings } = read(mixed);
  expect(names).toHaveLength(7);
  expect(findings.map(({ severity, where, received }) => [severity, where.cell, received])).toContainEqual([
    "warning",
    "B5",
    "Mai Phó An",
  ]);
});

test("T6: a sheet that can't be read still says what its texts were, a guide doesn't", () => {
  const { sheet, findings } = read(rowsIn([...title, ...others], tcvn3));
  expect(extractSheet({ ...sheet, kind: "unknown" })).toMatchObject({ entries: [], findings });
  expect(extractSheet({ ...sheet, kind: "guide" }).findings).toEqual([]);
});

test("T6: what the pane shows is the guess first, else the first cells, as they came and as they are read", () => {
  const { sheet } = read(rowsIn([...title, ...others], tcvn3));
  const [decoded] = decodedViewsOf(sheet);
  expect(decoded).toMatchObject({ encodingText: "TCVN3 (ABC)", cells: 6, isDoubtful: false });
  expect(decoded?.examples[1]).toEqual({ cell: "B2", before: "Hä vµ tªn", after: "Họ và tên" });
});

test("S2, S3: the user's word about the encoding goes before all that the texts say, and can be taken back", () => {
  const rows = rowsIn([...title, ...others], tcvn3);
  expect(
    read(rows, {
      encoding: "as-is",
      kind: "list",
      header: { first: 1, last: 1 },
      columns: new Map([[1, "name"]]),
    }).names,
  ).toEqual(others.map(([, name]) => tcvn3(String(name))));
  const unicode = [...title, [1, "Hoàng Mai Lan", "12/03/1995", "03/02/2021"]];
  expect(read(unicode).names).toEqual(["Hoàng Mai Lan"]);
  expect(read(unicode, { encoding: "vni" }).names).toEqual(["Hồng Mai Lan"]);
  expect(read(unicode, {}).sheet).toEqual(read(unicode).sheet);
});

test.each(["as-is", "tcvn3", "vni"] as const)(
  "S4: the encoding %s is written into the workbook and read again",
  (encoding) => {
    expect(readDecisions(writeDecisions({ encoding }))).toEqual({ encoding });
    expect(readDecisions(`encoding=${encoding}x`)).toBeUndefined();
  },
);
