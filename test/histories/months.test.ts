import { day, type TestCell } from "../support/grid-of";
import { partsOf } from "../support/ooxml-schemas";
import { byCommand, type Rows } from "./faces";

jest.setTimeout(300_000);

const committees = Array.from({ length: 14 }, (_, index) => `Đảng bộ huyện Số ${String(index + 1)}`);
const register: Rows = [
  ["Mã", "Tên cấp ủy", "Chỉ tiêu", "Năm"],
  ...committees.map((name, index): TestCell[] => [`so-${index + 1}`, name, 60, 2021]),
];
const header = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Chi bộ", "Ngày kết nạp"];
const givens = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan"];
const personsOfList = 2;

/** What the 14 committees send in one round: each a part of its list, nobody twice. */
function sentIn(round: number) {
  return committees.map((name, committee) => {
    const rows = Array.from({ length: personsOfList }, (_, index): TestCell[] => {
      const number = (round * 14 + committee) * personsOfList + index;
      const identity = `0600${String(20_000_000 + number)}`;
      const born = day(`${(number % 27) + 1}/${(number % 12) + 1}/${1975 + (number % 25)}`);
      const person = `Nguyễn Văn ${givens[number % 8] ?? ""} ${givens[Math.floor(number / 8) % 8] ?? ""}`;
      return [
        index + 1,
        person,
        born,
        "Nam",
        identity,
        `Chi bộ ${round}`,
        day(`${(number % 26) + 1}/3/2021`),
      ];
    });
    return {
      name: `${committee + 1}. đợt ${round + 1}.xlsx`,
      modified: Date.UTC(2021, 2, 1 + round, 2, committee),
      rows: [[name], ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021"], [], header, ...rows],
    };
  });
}

/** All that may pile up in a file besides its rows. */
function furnitureOf(bytes: Uint8Array) {
  const parts = partsOf(bytes);
  const styles = parts.get("xl/styles.xml") ?? "";
  const count = (element: string) => new RegExp(`<${element} count="(\\d+)"`).exec(styles)?.[1];
  const names = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"].map((one) => [one, count(one)]);
  return {
    parts: [...parts.keys()].sort(),
    styles: names,
    names: ((parts.get("xl/workbook.xml") ?? "").match(/<definedName /g) ?? []).length,
  };
}

test("E9: 24 rounds of 14 committees on top of each other: the file grows with its rows alone", async () => {
  let book: Uint8Array | null = null;
  const after: Uint8Array[] = [];
  for (let round = 0; round < 24; round++) {
    const { bytes } = await byCommand(book, sentIn(round), register);
    book = bytes;
    after.push(bytes);
  }
  const [third, middle, last] = [2, 12, 23].map((round) => after[round] ?? new Uint8Array());
  if (third === undefined || middle === undefined || last === undefined) throw new Error("no rounds");
  // From the third on there are findings, too: then all that a page can look like is there.
  expect(furnitureOf(last)).toEqual(furnitureOf(third));
  const [earlierGrowth, laterGrowth] = [middle.length - third.length, last.length - middle.length];
  expect(laterGrowth / 11).toBeLessThan((earlierGrowth / 10) * 1.15);
  const all = Array.from({ length: 24 }, (_, round) => sentIn(round)).flat();
  const atOnce = await byCommand(null, all, register);
  // The rows of the log are all that is more than in a workbook made in one go.
  expect(last.length).toBeLessThan(atOnce.bytes.length * 1.15);
});
