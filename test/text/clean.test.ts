import fc from "fast-check";
import { cleanText } from "../../src/domain/text/clean";
import { comparePersons, compareVietnamese } from "../../src/domain/text/collation";

describe("clean text", () => {
  it.each([
    ["  Nguyễn\u00a0 Văn\u2003\tAn \n", "Nguyễn Văn An"],
    ["Hòa".normalize("NFD"), "Hòa"],
    ["\ufeffHàm\u200b Tân\u200e", "Hàm Tân"],
    ["Bắc\r\nBình", "Bắc Bình"],
    ["\u00a0", ""],
    ["Ðặng Bá Ðạt, huyện ðảo", "Đặng Bá Đạt, huyện đảo"],
  ])("T5: %j is %j", (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  it("T5: cleaning twice is cleaning once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe("order", () => {
  it("T5: words follow the Vietnamese alphabet", () => {
    const words = ["đa", "ăn", "da", "ân", "an", "ông", "ơn", "on", "T10", "T2"];
    expect(words.toSorted(compareVietnamese)).toEqual([
      "an",
      "ăn",
      "ân",
      "da",
      "đa",
      "on",
      "ông",
      "ơn",
      "T2",
      "T10",
    ]);
  });

  it("T5: persons follow their given name, then the whole name", () => {
    const persons = ["Trần Văn Bình", "Nguyễn Thị Đào", "Lê Văn  An", "Phạm Thị An", "Nguyễn Văn Dũng"];
    expect(persons.toSorted(comparePersons)).toEqual([
      "Lê Văn  An",
      "Phạm Thị An",
      "Trần Văn Bình",
      "Nguyễn Văn Dũng",
      "Nguyễn Thị Đào",
    ]);
  });
});
