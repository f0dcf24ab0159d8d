import fc from "fast-check";
import { VietnameseConversion } from "vietnamese-conversion";
import { decodeName, decodeText } from "../../../src/domain/text/legacy/decode-text";
import { costOfSyllable } from "../../../src/domain/text/legacy/syllable";
import { encodeTcvn3, encodeVni } from "../../support/legacy-encoder";

const smallLetters =
  "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";
/** Onset, rhyme, tone: whatever a syllable can be. */
const syllables = syllablesOf(
  "b c ch d đ g gi h kh l m n nh ng ph qu r s t th tr v x",
  "a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây oai oan oang oanh uân uôi uôn uông uy uyên ươi ươm ươn ương ưa ưu iêm iên iêng iêu",
);
const words = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 5 });
const casing = fc.constantFrom(
  (word: string) => word,
  (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  (word: string) => word.toUpperCase(),
);
const texts = fc
  .tuple(words, casing, fc.constantFrom(" ", "  ", " - ", ", ", "\n", ": 12/3/2021 "))
  .map(([parts, cased, gap]) => parts.map(cased).join(gap));

describe("decoding", () => {
  it("T6: whatever TCVN3 wrote in small letters or in pairs is read back", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeText(encodeTcvn3(text, "pairs"), "tcvn3")).toBe(text);
        expect(decodeText(encodeTcvn3(text.toLowerCase(), "small"), "tcvn3")).toBe(text.toLowerCase());
      }),
    );
  });

  it("T6: a font of capitals shows TCVN3 in capitals", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const shown = text.toUpperCase();
        expect(decodeText(encodeTcvn3(text.toLowerCase(), "small"), "tcvn3", true)).toBe(shown);
        expect(decodeText(encodeTcvn3(shown, "small"), "tcvn3", true)).toBe(shown);
      }),
    );
  });

  it("T6: whatever VNI wrote is read back, its marks in either case", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeText(encodeVni(text, "alike"), "vni")).toBe(text);
        expect(decodeText(encodeVni(text, "small"), "vni")).toBe(text);
      }),
    );
  });

  it("T6: every letter is the one that another program writes", () => {
    // That program writes ỷ and ỹ of VNI wrongly.
    const letters = [...smallLetters, ...smallLetters.toUpperCase()];
    for (const letter of letters) {
      const other = new VietnameseConversion(letter, "unicode");
      expect(decodeText(other.toCharset("tcvn3"), "tcvn3")).toBe(letter);
      if (!/[ỷỹ]/i.test(letter)) expect(decodeText(other.toCharset("vni"), "vni")).toBe(letter);
    }
  });

  it.each([
    ["tcvn3", "Hä vµ tªn", "Họ và tên"],
    ["tcvn3", "§¶ng bé huyÖn Hµm ThuËn B¾c", "Đảng bộ huyện Hàm Thuận Bắc"],
    ["tcvn3", "C«ng ty §­êng Phan ThiÕt", "Công ty Đường Phan Thiết"],
    ["tcvn3", "§¶NG Bé HUYÖN TUY PHONG", "ĐẢNG BỘ HUYỆN TUY PHONG"],
    ["vni", "Hoï vaø teân", "Họ và tên"],
    ["vni", "ÑAÛNG BOÄ HUYEÄN HAØM TAÂN", "ĐẢNG BỘ HUYỆN HÀM TÂN"],
    ["vni", "Nguyeãn Thò Myõ Leä", "Nguyễn Thị Mỹ Lệ"],
    ["vni", "Tröôûng thoân, kyû luaät, Lyù", "Trưởng thôn, kỷ luật, Lý"],
  ] as const)("T6: %s %s is %s", (encoding, text, decoded) => {
    expect(decodeText(text, encoding)).toBe(decoded);
  });

  it.each([
    ["Danh s¸ch kÕt n¹p §¶ng - Hµm T©n.xls", "Danh sách kết nạp Đảng - Hàm Tân.xls"],
    ["Baùo caùo huyeän Tuy Phong", "Báo cáo huyện Tuy Phong"],
    ["Ham Tan 2021.xlsx", "Ham Tan 2021.xlsx"],
    ["Hàm Tân (bản 2).xlsx", "Hàm Tân (bản 2).xlsx"],
    ["Huyện Đức Linh.xlsx", "Huyện Đức Linh.xlsx"],
    ["Hoà", "Hoà"],
  ])("T6: the name %s is %s", (name, decoded) => {
    expect(decodeName(name)).toBe(decoded);
  });
});

describe("syllables", () => {
  it.each(
    "Nguyễn Hoà Hòa Thuỷ Thủy giếng gì quốc quyết nghiêng khuỷu ương Đắk uỷ ủy Ý yến oanh xoong".split(" "),
  )("%s may be one", (word) => {
    expect(costOfSyllable(word)).toBeLessThan(3);
  });

  it.each("tàc cễ ngẻ ghà Müller Josộ quưng bács đeh ấấ nguyơn".split(" "))("%s is none", (word) => {
    expect(costOfSyllable(word)).toBe(3);
  });
});

function syllablesOf(onsets: string, rhymes: string): string[] {
  const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
  const found = onsets
    .split(" ")
    .flatMap((onset) =>
      rhymes.split(" ").flatMap((rhyme) => tones.map((tone) => onset + withTone(rhyme, tone))),
    );
  return found.filter((word) => costOfSyllable(word) === 0);
}

/** On the vowel with a mark, else on the last but one, or on the only one. */
function withTone(rhyme: string, tone: string): string {
  const vowels = /^[aeiouyăâêôơư]+/u.exec(rhyme)?.[0] ?? "";
  const marked = [...vowels].findLastIndex((vowel) => "ăâêôơư".includes(vowel));
  const isClosed = vowels.length < rhyme.length;
  const at = marked >= 0 ? marked : Math.max(0, vowels.length - (isClosed ? 1 : 2));
  return (rhyme.slice(0, at + 1) + tone + rhyme.slice(at + 1)).normalize("NFC");
}
