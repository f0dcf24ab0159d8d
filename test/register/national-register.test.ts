import fc from "fast-check";
import { createCommitteeMatcher } from "../../src/domain/register/match-committee";
import { foldText } from "../../src/domain/text/fold";
import { registerOf } from "./registers";

/** Syllables of which communes' names are made: many names differ by a mark, a letter or a syllable. */
const syllables = (
  "Tân Hà Hàm Thuận Bắc Nam Bình Thạnh Phú Quý Long Sơn Hải Đông Tây Mỹ Tho Thọ Hòa Lạc An Đức Linh Tánh Tuy Phong " +
  "Lương Sông Lũy Suối Kiết Cát Tiến Thành Hưng Lộc Vĩnh Hảo Liên Hương Chí Công Hồng Thái Đa Mi La Dạ Ngâu Nghị"
).split(" ");
const units = ["xã", "xã", "xã", "phường", "thị trấn", "đặc khu"];
const known = [
  ...["xã Tuy Phong", "xã Bắc Bình", "xã Hàm Thuận", "xã Hàm Thuận Bắc", "xã Hàm Thuận Nam", "xã Hàm Tân"],
  ...["phường Phan Thiết", "phường La Gi", "đặc khu Phú Quý", "phường Mỹ Tho", "xã Mỹ Thọ", "xã Tân Hà"],
  ...["phường Tân Hà", "xã Tân Hải", "phường 1", "phường 10", "Công an tỉnh", "các cơ quan Đảng tỉnh"],
];
const most = 170;
const names = [...new Set([...known, ...madeUp()])].slice(0, most);
const register = registerOf(names);
const matcher = createCommitteeMatcher(register);
const ids = new Map(register.committees.map(({ id, name }) => [name, id]));

/** Two or three syllables each, the same in every run. */
function* madeUp(): Generator<string> {
  for (let at = 0; at < 2 * most; at++) {
    const pick = (step: number) => syllables[(at * step + (at >> 3)) % syllables.length] ?? "";
    yield `${units[at % units.length] ?? ""} ${pick(7)} ${pick(11)}${at % 6 === 0 ? ` ${pick(5)}` : ""}`;
  }
}

/** The only committee that a text names; `null` where it names none, several, or one by a slip: then the user is asked. */
function certain(text: string): string | null {
  const [only, ...others] = matcher.find(text);
  return only !== undefined && others.length === 0 && only.strength > 0.5 ? only.id : null;
}

const nameOf = fc.constantFrom(...names);
const syllable = fc.constantFrom(...syllables);
const bare = (name: string): string => name.replace(/^(?:xã|phường|thị trấn|đặc khu) /u, "");
const runs = { numRuns: 1000, seed: 2025 };

describe("a register of 170 communes and bodies", () => {
  it("R6: has as many names, some alike", () => {
    expect(names).toHaveLength(most);
    expect(new Set(names.map((name) => foldText(bare(name)))).size).toBeLessThan(most);
  });

  it("R6: a committee written as its people do is never taken for another, and mostly certain", () => {
    const ways: readonly ((name: string) => string)[] = [
      (name) => `ĐẢNG ỦY ${name.toUpperCase()}`,
      (name) => `Đảng bộ ${bare(name)} năm 2025`,
      (name) => foldText(`Đảng ủy ${name}`),
      (name) => `${foldText(`DS đảng viên ${name} 2025`).replaceAll(" ", "_")}.xlsx`,
      (name) => `${foldText(name).replaceAll(" ", "")}.xlsx`,
    ];
    let right = 0;
    fc.assert(
      fc.property(nameOf, fc.constantFrom(...ways), (name, write) => {
        const found = certain(write(name));
        if (found === ids.get(name)) right++;
        expect([null, ids.get(name)]).toContain(found);
      }),
      { ...runs, numRuns: 2000 },
    );
    expect(right).toBeGreaterThan(1800);
  });

  it("R7: a longer name, or another kind of unit, is another committee", () => {
    const ways: readonly ((name: string, more: string) => string)[] = [
      (name, more) => `xã ${bare(name)} ${more}`,
      (name, more) => `xã ${more} ${bare(name)}`,
      (name) => `phường ${bare(name)}`,
      (name) => `thị trấn ${bare(name)}`,
    ];
    fc.assert(
      fc.property(
        nameOf.filter((name) => /^(?:xã|phường)\s\p{L}/u.test(name)),
        syllable,
        fc.constantFrom(...ways),
        (name, more, write) => {
          const written = write(name, more);
          expect([null, ids.get(written)]).toContain(certain(`Đảng ủy ${written}`));
        },
      ),
      { ...runs, numRuns: 1500 },
    );
  });

  it("R7: a slip of a letter is never taken for another committee", () => {
    const letters = fc.constantFrom(..."abcghinotu");
    fc.assert(
      fc.property(
        nameOf,
        fc.nat(),
        letters,
        fc.constantFrom("drop", "add", "change"),
        (name, place, letter, slip) => {
          const at = (place % (name.length - 1)) + 1;
          const kept = slip === "add" ? at : at + 1;
          const written = name.slice(0, at) + (slip === "drop" ? "" : letter) + name.slice(kept);
          expect([null, ids.get(name), ids.get(written)]).toContain(certain(`Đảng ủy ${written}`));
        },
      ),
      { ...runs, numRuns: 1500 },
    );
  });
});
