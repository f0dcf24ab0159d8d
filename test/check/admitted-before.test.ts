import {
  findAdmittedBefore,
  indexPrevious,
  type PreviousPerson,
} from "../../src/domain/check/admitted-before";
import type { CountedPerson } from "../../src/domain/check/counted-person";
import { isSameName } from "../../src/domain/check/person-key";
import { describeFinding } from "../../src/domain/language/describe-finding";
import { entryOf, type RowCase } from "../support/extracted-sheet-of";

const before = (more: Partial<PreviousPerson>): PreviousPerson => ({
  year: 2020,
  name: "Trần Thị Bé",
  born: { year: 1999, month: 5, day: 5 },
  identityNumber: "",
  committee: "tuy-phong",
  organisation: "",
  file: "TP 2020.xlsx",
  sheet: "DS",
  cell: "B9",
  ...more,
});

const person = (row: RowCase, more: Partial<CountedPerson> = {}): CountedPerson => ({
  entry: entryOf(row, 0),
  file: "a.xlsx",
  sheet: "DS",
  committee: "bac-binh",
  ...more,
});

const found = (row: RowCase, previous: readonly PreviousPerson[], more: Partial<CountedPerson> = {}) =>
  findAdmittedBefore([person(row, more)], indexPrevious(previous));

test("P11: admitted last year by the same number: an error with both places and the year", () => {
  const [finding] = found({ name: "Trần Thị Bé Hai", identityNumber: "60199001234" }, [
    before({ identityNumber: "060199001234" }),
  ]);
  expect(finding).toMatchObject({
    rule: "person.identity-duplicate",
    severity: "error",
    where: { file: "a.xlsx", sheet: "DS", cell: "I1" },
    facts: { otherFile: "TP 2020.xlsx", otherSheet: "DS", otherCell: "B9", otherYear: "2020" },
  });
  expect(finding && describeFinding(finding, null, "vi")).toBe(
    "Trần Thị Bé Hai: số CCCD 60199001234 đã có ở DS!B9 của «TP 2020.xlsx» (Trần Thị Bé), tuy-phong, kết nạp năm 2020. Dòng này đang được tính; kiểm tra có phải người đã kết nạp.",
  );
});

test("P11: by folded name and full birth date a warning; of several years the latest is told", () => {
  expect(
    found({ name: "TRAN THI BE", born: "5/5/1999" }, [before({ year: 2019 }), before({})]),
  ).toMatchObject([
    { rule: "person.duplicate", severity: "warning", facts: { otherYear: "2020", born: "05/05/1999" } },
  ]);
});

test("P11: namesakes of one year of birth are told within an organisation alone", () => {
  const born = { year: 1999, month: null, day: null };
  const row = { name: "Trần Thị Bé", born: "1999", organisation: "Đảng bộ xã A" };
  const here = { committee: "tuy-phong" };
  expect(found(row, [before({ born, organisation: "Đảng bộ xã A" })], here)).toHaveLength(1);
  expect(found(row, [before({ born, organisation: "Đảng bộ xã B" })], here)).toEqual([]);
  expect(found(row, [before({ born, organisation: "Đảng bộ xã A" })])).toEqual([]);
});

test("P11, P12: settled by the user it is told, but no longer asked", () => {
  expect(found({ name: "Trần Thị Bé", born: "5/5/1999" }, [before({})], { isDistinct: true })).toMatchObject([
    { severity: "info", facts: { settled: "distinct" } },
  ]);
});

test.each([
  ["Nguyễn Thị Hoà", "Nguyễn Thị Hòa", true],
  ["Ðỗ Văn Quý", "ĐỖ  VĂN QUÍ", true],
  ["NGUYEN VAN NAM", "Nguyễn Văn Năm", true],
  ["Nguyễn Thị Hoà", "Nguyễn Thị Hoá", false],
  ["Nguyễn Văn Tâm", "Nguyễn Văn Tầm", true],
  ["Lê An", "Lê Ân", true],
  ["Lê Ân", "Lê Ấn", true],
  ["Lê Ẩn", "Lê Ấn", false],
])("P9: “%s” and “%s” are one name: %s", (one, other, expected) => {
  expect(isSameName(one, other)).toBe(expected);
  expect(isSameName(other, one)).toBe(expected);
});
