import { settleAsks } from "../../src/domain/recognise/committee/settle-asks";
import type { RecognisedSheet } from "../../src/domain/recognise/recognised-sheet";
import { gridOf } from "../support/grid-of";
import { countForm, layoutA, recognise, toGrid } from "./layouts";

const anyFile = "bieu.xlsx";
const untitled = countForm("above");
const nameless = () => recognise(gridOf(untitled.rows.slice(firstHeaderRow()), untitled.options), anyFile);
const ofTuyPhong = () => recognise(toGrid(layoutA()), "Tuy Phong.xlsx");
const ofHamTan = (): RecognisedSheet => {
  const sheet = ofTuyPhong();
  return { ...sheet, committee: { ...sheet.committee, id: "ham-tan" } };
};

function firstHeaderRow(): number {
  return recognise(toGrid(untitled), anyFile).header?.top ?? 0;
}

const asksOf = (sheets: readonly RecognisedSheet[]) =>
  settleAsks(sheets).map(({ asks }) => asks.map(({ about }) => about));

test("R14: a form alone that names nobody is asked about", () => {
  expect(asksOf([nameless()])).toEqual([["committee"]]);
});

test("R14: beside a list that certainly names its committee it isn't, beside those of two it is", () => {
  expect(asksOf([ofTuyPhong(), nameless()])).toEqual([[], []]);
  expect(asksOf([ofTuyPhong(), ofHamTan(), nameless()]).at(-1)).toEqual(["committee"]);
});

test("R14: nobody is asked whose a source list is: nothing of it is counted", () => {
  const pool: RecognisedSheet = { ...nameless(), kind: "pool" };
  expect(asksOf([pool])).toEqual([[]]);
});

describe("R12: figures under unknown headers beside a form that counts", () => {
  const form = (name: string, counts: readonly number[], header: readonly string[]) =>
    recognise(
      gridOf(
        [
          ["HUYỆN ỦY TUY PHONG"],
          header,
          ...counts.map((count, index) => [["Đảng bộ xã Mít", "Đảng bộ xã Ổi"][index] ?? "", count]),
        ],
        { name },
      ),
      anyFile,
    );
  const known = ["Đơn vị", "Kết quả kết nạp"];
  const unknown = ["Nơi", "SL"];
  const kindsOf = (sheets: readonly RecognisedSheet[]) => settleAsks(sheets).map(({ kind }) => kind);

  test("R12: other figures of its organisations are asked about", () => {
    const sheets = [form("Biểu 1", [4, 5], known), form("Sheet2", [3, 2], unknown)];
    expect(sheets.map(({ kind }) => kind)).toEqual(["counts", "guide"]);
    expect(kindsOf(sheets)).toEqual(["counts", "unknown"]);
    expect(asksOf(sheets)).toEqual([[], ["header"]]);
  });

  test("R12: so is a month's sheet beside another's", () => {
    const month = recognise(
      gridOf([["HUYỆN ỦY TUY PHONG"], unknown, ["Thôn Na", 3], ["Thôn Xoài", 1]], { name: "T2" }),
      anyFile,
    );
    expect(kindsOf([form("T1", [4, 5], known), month])).toEqual(["counts", "unknown"]);
  });

  test("R12: the same figures again aren't, nor are any beside a list", () => {
    expect(kindsOf([form("Biểu 1", [4, 5], known), form("Sheet2", [4, 5], unknown)])).toEqual([
      "counts",
      "guide",
    ]);
    expect(kindsOf([ofTuyPhong(), form("Biểu 1", [4, 5], known), form("Sheet2", [3, 2], unknown)])).toEqual([
      "list",
      "counts",
      "guide",
    ]);
  });
});
