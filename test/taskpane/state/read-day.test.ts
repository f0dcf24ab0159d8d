import { readDay } from "../../../src/taskpane/state/read-day";

describe("a day that the user types", () => {
  test.each([
    ["31/12/2021", "2021-12-31"],
    [" 1-2-2021 ", "2021-02-01"],
    ["01.02.2021", "2021-02-01"],
    ["12/31/2021", null],
    ["29/02/2021", null],
    ["31/12/21", null],
    ["2021-12-31", null],
    ["hôm nay", null],
  ])("%s", (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
