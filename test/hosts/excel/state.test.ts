import { stateXml } from "../../../src/domain/report/state/workbook-state";
import { newerState } from "../../support/state-part";
import { openBook } from "./drawing";
import { tinyPlan } from "./tiny-plans";

/* What a consolidation says of itself in the open workbook. */

const stateOf = (admitted: number) => ({
  year: 2021,
  period: { from: "2021-01-01", to: "2021-12-31" },
  rows: { data: 2, submissions: 2 },
  admitted: { a: admitted },
});
const first = { ...tinyPlan([["Tuy Phong", 3]]), state: stateOf(3) };
const second = { ...tinyPlan([["Tuy Phong", 4]]), state: stateOf(4) };

test("E11, E12: it is written with the drawing, read with the sheets, one part however often, and taken back with it", async () => {
  const { excel, book, draw } = openBook();
  const parts = () => excel.workbook.xmlParts.filter(({ xml }) => xml.includes('xmlns="urn:tonghop:state"'));
  const read = async () => (await book.read([{ name: "Tổng hợp", parts: "values" }])).state;
  expect(await read()).toBeUndefined();
  await draw(first);
  expect(await read()).toBe(stateXml(first));
  await draw(second);
  await draw(second);
  expect([await read(), parts().length]).toEqual([stateXml(second), 1]);
  await book.undo(false);
  expect([await read(), parts().length]).toEqual([stateXml(first), 1]);
});

test("E11: a sheet of quotas to fill in isn't drawn into a newer product's workbook either", async () => {
  const { excel, draw } = openBook();
  excel.workbook.xmlParts.push({ id: "newer", xml: newerState });
  expect(await draw(tinyPlan([["Tuy Phong", 3]]))).toMatchObject({ problem: { kind: "newer-version" } });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});
