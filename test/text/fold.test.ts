import { foldText, longestRead } from "../../src/domain/text/fold";

test.each([
  ["Họ và  tên (*)", "ho va ten"],
  ["HO VA TEN", "ho va ten"],
  ["Đảng bộ – Ð", "dang bo d"],
  ["", ""],
])("%j folds to %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("of a text longer than any header, title or name only the beginning is read", () => {
  const beginning = "Họ và tên ".repeat(longestRead / 10);
  expect(foldText(`${beginning}Ngày sinh`)).toBe(foldText(beginning));
  expect(foldText(beginning.slice(0, -10))).not.toBe(foldText(beginning));
});
