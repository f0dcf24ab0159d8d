import fc from "fast-check";
import { committeeKey } from "../../src/domain/text/committee-key";
import { normaliseToneMarks } from "../../src/domain/text/tone-marks";

describe("tone marks", () => {
  it.each([
    ["hoà", "hòa", "hoà"],
    ["HÒA", "HÒA", "HOÀ"],
    ["khoẻ", "khỏe", "khoẻ"],
    ["uỷ", "ủy", "uỷ"],
    ["Thủy", "Thủy", "Thuỷ"],
    ["hòan", "hoàn", "hoàn"],
    ["Đoàn", "Đoàn", "Đoàn"],
    ["ngoài", "ngoài", "ngoài"],
    ["qúy", "quý", "quý"],
    ["quỳnh", "quỳnh", "quỳnh"],
    ["gìa", "già", "già"],
    ["giếng", "giếng", "giếng"],
    ["cuả", "của", "của"],
    ["khuỷu", "khuỷu", "khuỷu"],
    ["người", "người", "người"],
    ["thuở", "thuở", "thuở"],
    ["Café", "Café", "Café"],
    ["Müller", "Müller", "Müller"],
    ["Hội nghị Đảng uỷ xã Hoà", "Hội nghị Đảng ủy xã Hòa", "Hội nghị Đảng uỷ xã Hoà"],
  ])("T1: %s is %s in the old style, %s in the new", (text, old, modern) => {
    expect(normaliseToneMarks(text, "old")).toBe(old);
    expect(normaliseToneMarks(text, "new")).toBe(modern);
    expect(normaliseToneMarks(text.normalize("NFD"), "old")).toBe(old);
  });
});

describe("the key of a committee's name", () => {
  it.each([
    ["huyện Tuy Phong", "tuy phong", "district"],
    ["Đảng bộ huyện đảo Phú Quí", "phú quí", "district"],
    ["Thị uỷ La Gi", "la gi", "town"],
    ["TXU La Gi", "la gi", "town"],
    ["TP.Phan Thiết", "phan thiết", "city"],
    ["BTV Huyện ủy Bắc Bình", "bắc bình", "district"],
    ["Ban Chấp hành Đảng bộ thành phố Phan Thiết", "phan thiết", "city"],
    ["ĐB H. Hàm Tân", "hàm tân", "district"],
    ["Đảo Phú Quý", "phú quí", null],
    ["Ðảng bộ Công an tỉnh", "công an tỉnh", null],
    ["Đảng ủy Khối CQ&DN", "khối cq và dn", null],
    ["tỉnh Bình Thuận", "bình thuận", "province"],
    ["Tỉnh ủy", "tỉnh ủy", "province"],
    ["P. 1", "phường 1", "ward"],
    ["Đặc khu Phú Quý", "phú quí", "specialZone"],
    ["", "", null],
  ])("T1: %s", (name, core, prefix) => {
    expect(committeeKey(name)).toMatchObject({ core, prefix });
  });

  it.each([
    ["Mỹ Tho", "Mỹ Thọ"],
    ["Tuy Phong", "Tui Phong"],
    ["Tây Sơn", "Tâi Sơn"],
    ["Hàm Thuận Bắc", "Hàm Thuận Nam"],
    ["Đức Linh", "Dức Linh"],
  ])("T1: %s is not %s", (one, other) => {
    expect(committeeKey(one).core).not.toBe(committeeKey(other).core);
  });

  it("T1: without tone marks Mỹ Tho and Mỹ Thọ fold to one", () => {
    expect(committeeKey("Mỹ Tho").folded).toBe(committeeKey("MĨ THỌ").folded);
  });

  const core = fc
    .array(fc.constantFrom("Hàm", "Thuận", "Bắc", "Quý", "Mỹ", "Hòa", "Thủy", "Đức", "Tuy", "Ngoài", "Gi"), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(" "));
  const rewritings: readonly ((name: string) => string)[] = [
    (name) => name.normalize("NFD"),
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => normaliseToneMarks(name, "new"),
    (name) => name.replaceAll("Đ", "Ð"),
    (name) => name.replace(/uý/g, "uí").replace(/Mỹ/g, "Mĩ"),
    (name) => name.replaceAll(" ", "\u00a0"),
    (name) => name.replaceAll(" ", " – "),
    (name) => ` ${name.replaceAll(" ", ".\u200b")}. `,
    (name) => `Đảng bộ ${name}`,
    (name) => `ĐẢNG UỶ ${name}`,
  ];

  it("T1: is the same under Unicode form, case, spaces, dashes, tone-mark style, i/y and organ", () => {
    fc.assert(
      fc.property(core, fc.subarray([...rewritings]), (name, chosen) => {
        const rewritten = chosen.reduce((text, rewrite) => rewrite(text), name);
        expect(committeeKey(rewritten).core).toBe(committeeKey(name).core);
      }),
      { numRuns: 500 },
    );
  });

  it("T1: takes any text without failing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(committeeKey(text).core).toBe(committeeKey(text.normalize("NFD")).core);
      }),
    );
  });
});
