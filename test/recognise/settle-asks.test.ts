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
