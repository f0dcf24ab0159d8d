import fc from "fast-check";
import { drawName } from "../../../scripts/samples/names";
import { randomOf } from "../../../scripts/samples/random";
import { legacyFindings } from "../../../src/domain/extract/legacy-findings";
import { type CellValue, type Grid, textAt } from "../../../src/domain/grid/grid";
import { decodeLegacy } from "../../../src/domain/text/legacy/decode-legacy";
import { decodeText } from "../../../src/domain/text/legacy/decode-text";
import { weighText } from "../../../src/domain/text/legacy/weigh-text";
import { gridOf, type TestCell } from "../../support/grid-of";
import { encodeTcvn3, encodeVni } from "../../support/legacy-encoder";

const header = ["STT", "Họ và tên", "Ngày sinh", "Dân tộc", "Chi bộ", "Ghi chú"];
const tcvn3 = (text: string) => encodeTcvn3(text, "pairs");
const tcvn3Small = (text: string) => encodeTcvn3(text, "small");
const vni = (text: string) => encodeVni(text, "small");
const asIs = (text: string) => text;

function personsOf(seed: number, count: number): string[][] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, index) => [
    String(index + 1),
    drawName(index % 2 === 0 ? "male" : "female", index % 7 === 0 ? "Chăm" : null, random),
    "12/3/1999",
    random.pick(["Kinh", "Chăm", "Hoa"]),
    random.pick(["Chi bộ thôn 3", "Chi bộ Quân sự", "Chi bộ Trường Tiểu học", "Cơ quan"]),
    random.pick(["có", "không", ""]),
  ]);
}

function written(
  rows: readonly (readonly string[])[],
  write: (text: string) => string,
  font?: string,
): TestCell[][] {
  return rows.map((row) =>
    row.map((text) => (font === undefined ? write(text) : { value: write(text), style: { fontName: font } })),
  );
}

function textsOf({ values }: Grid): (CellValue | undefined)[][] {
  return values.map((row) => [...(row ?? [])]);
}

function doubtsOf({ decoded = [] }: Grid): number {
  return decoded.reduce((sum, { doubtful }) => sum + doubtful.length, 0);
}

describe("a text alone", () => {
  const random = randomOf("names");
  const names = Array.from({ length: 20_000 }, (_, index) =>
    drawName(index % 2 === 0 ? "male" : "female", index % 9 === 0 ? "K'ho" : null, random),
  );

  it.each([
    ["TCVN3", "tcvn3", tcvn3],
    ["TCVN3 without capitals", "tcvn3", tcvn3Small],
    ["VNI", "vni", vni],
  ] as const)(
    "T6: of 20,000 names in %s none is certainly something else, and most are certain",
    (_, encoding, write) => {
      const weighed = names.map((name) => ({ name, weighed: weighText(write(name)) }));
      const certain = weighed.flatMap(({ name, weighed: one }) =>
        one.state === "certain" ? [{ name, one }] : [],
      );
      expect(certain.filter(({ one }) => one.reading !== encoding)).toEqual([]);
      const isRead = (name: string) => decodeText(write(name), encoding).toLowerCase() === name.toLowerCase();
      expect(certain.filter(({ name }) => !isRead(name))).toEqual([]);
      expect(certain.length / names.length).toBeGreaterThan(0.85);
    },
  );

  it.each([
    ["4 ñ/c", "vni", "4 đ/c"],
    ["ñ.c", "vni", "đ.c"],
    ["Ñ/V Lan", "vni", "Đ/V Lan"],
    ["17 ®/c", "tcvn3", "17 đ/c"],
    ["§.C", "tcvn3", "Đ.C"],
    ["Soá 16-CV/ÑUBP", "vni", "Số 16-CV/ĐUBP"],
  ] as const)("T6: what is cut short is told by its Đ: %s", (text, encoding, read) => {
    const around = gridOf([[encoding === "vni" ? "Ñaûng vieân" : "§¶ng viªn"], [text]]);
    expect(textsOf(decodeLegacy(around))[1]).toEqual([read]);
    expect(doubtsOf(decodeLegacy(around))).toBe(0);
  });

  it("T6: of 20,000 names in Unicode none is certainly legacy, composed or not", () => {
    const readings = names.flatMap((name) => [
      weighText(name),
      weighText(name.normalize("NFD")),
      weighText(name.toUpperCase()),
    ]);
    expect(
      readings.filter((weighed) => weighed.state === "certain" && weighed.reading !== "unicode"),
    ).toEqual([]);
  });
});

describe("a sheet of Unicode", () => {
  const foreign =
    "José, Müller, François, Zürich, naïve, Citroën, für, Straße, Köln, München, Hôtel, été, garçon, château, août, où, Noël, maïs, " +
    "señor, El Niño, São Paulo, Malmö, Göteborg, café, Beyoncé, Chloé, Curaçao, dû, lång, Caïn, toàn, bình, hoà, Hàm Tân, La Gi, " +
    "5 m², 30°C, 3×4, ½ ngày, © 2021, Nestlé®, «Hoà Bình», Ðình";

  it.each([null, ".VnTime", ".VnTimeH", "VNI-Times", "Times New Roman"])(
    "T6: comes through the font %s unchanged",
    (font) => {
      const rows = [header, ...personsOf(5, 30)];
      const composed = written(rows, asIs, font ?? undefined);
      const apart = written(rows, (text) => text.normalize("NFD"), font ?? undefined);
      for (const sent of [composed, apart]) {
        const grid = gridOf(sent);
        expect(textsOf(decodeLegacy(grid))).toEqual(textsOf(grid));
        expect(decodeLegacy(grid).decoded).toEqual([]);
      }
    },
  );

  it("T6: foreign words and signs stay, and nobody is asked about them", () => {
    const grid = gridOf([header, ...foreign.split(", ").map((word) => ["1", "Nguyễn Văn Hải", word])]);
    expect(textsOf(decodeLegacy(grid))).toEqual(textsOf(grid));
    expect(doubtsOf(decodeLegacy(grid))).toBe(0);
  });
});

describe("a sheet of a legacy encoding", () => {
  const encodings = fc.constantFrom(
    { write: tcvn3, font: ".VnTime" },
    { write: tcvn3, font: undefined },
    { write: vni, font: "VNI-Times" },
    { write: vni, font: undefined },
  );

  it("T6: is read whole, with its fonts and without, whatever part of it is Unicode", () => {
    fc.assert(
      fc.property(
        encodings,
        fc.nat(5000),
        fc.integer({ min: 1, max: 25 }),
        fc.constantFrom("all", "title", "body"),
        (how, seed, count, part) => {
          const title = [["Danh sách đảng viên mới kết nạp"], ["Đảng bộ huyện Hàm Thuận Bắc"]];
          const persons = personsOf(seed, count);
          const rows = [...title, header, ...persons];
          const top =
            part === "body"
              ? written([...title, header], asIs, "Arial")
              : written([...title, header], how.write, how.font);
          const body =
            part === "title" ? written(persons, asIs, "Arial") : written(persons, how.write, how.font);
          const decoded = decodeLegacy(gridOf([...top, ...body]));
          expect(textsOf(decoded)).toEqual(rows);
          expect(doubtsOf(decoded)).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("T6: decoding twice is decoding once, and numbers stay numbers", () => {
    const grid = gridOf([
      ...written([header, ...personsOf(8, 12)], tcvn3, ".VnTime"),
      [1, 44197, true, null],
    ]);
    const once = decodeLegacy(grid);
    expect(decodeLegacy(once)).toBe(once);
    expect(decodeLegacy({ ...once, decoded: undefined }).values).toEqual(once.values);
    expect(once.values.at(-1)).toEqual([1, 44197, true, null]);
  });

  it("T6: a font of capitals makes capitals of plain letters too", () => {
    const sent = written([["danh s¸ch"], ["Tuy Phong"]], asIs, ".VnTimeH");
    expect(textsOf(decodeLegacy(gridOf(sent)))).toEqual([["DANH SÁCH"], ["TUY PHONG"]]);
  });

  it("T6: what was decoded is counted, with a few examples at their places", () => {
    const [tcvn3Texts] = decodeLegacy(gridOf(written([header, ...personsOf(2, 9)], tcvn3))).decoded ?? [];
    expect(tcvn3Texts).toMatchObject({
      encoding: "tcvn3",
      doubtful: [],
      examples: [
        { row: 0, column: 1, before: "Hä vµ tªn", after: "Họ và tên" },
        { row: 0, column: 2, before: "Ngµy sinh", after: "Ngày sinh" },
        { row: 0, column: 3 },
        { row: 0, column: 4 },
        { row: 0, column: 5 },
      ],
    });
    expect(tcvn3Texts?.cells).toBeGreaterThan(20);
  });
});

describe("a cell of two encodings", () => {
  it.each([
    ["NguyÔn Văn Toàn", "tcvn3", "Nguyễn Văn Toàn"],
    ["Nguyễn V¨n Toµn", "tcvn3", "Nguyễn Văn Toàn"],
    ["Đảng bộ huyÖn Tuy Phong", "tcvn3", "Đảng bộ huyện Tuy Phong"],
    ["Nguyeãn Văn Hoà", "vni", "Nguyễn Văn Hoà"],
    [`${"Chi bộ".normalize("NFD")} Coâng an`, "vni", "Chi bộ Công an"],
    // Capitals without the font that shows them: nothing else in the sheet hints at an encoding.
    ["NGUYÔN VĂN AN", "tcvn3", "NGUYỄN VĂN AN"],
    ["NGUYÔN VAN AN", "tcvn3", "NGUYỄN VAN AN"],
    // Half a word of each.
    ["ĐÆng Văn An", "tcvn3", "Đặng Văn An"],
    ["ĐÆNG VĂN AN", "tcvn3", "ĐẶNG VĂN AN"],
    ["Đaëng Thị Hoa", "vni", "Đặng Thị Hoa"],
  ] as const)("T6: %s has its legacy words decoded", (text, encoding, read) => {
    const decoded = decodeLegacy(gridOf([["Họ và tên"], ["Lê Thị Hoà"], [text]]));
    expect(textAt(decoded, 2, 0).normalize("NFC")).toBe(read);
    expect(decoded.decoded).toMatchObject([{ encoding, cells: 1, doubtful: [] }]);
  });

  it("T6: a word that is none else tells what the doubtful ones of its cell are", () => {
    const decoded = decodeLegacy(gridOf([["Họ và tên"], ["Đỗ Hïng, NguyÔn Nam"]]));
    expect(textsOf(decoded)[1]).toEqual(["Đỗ Hùng, Nguyễn Nam"]);
    expect(doubtsOf(decoded)).toBe(0);
  });

  it.each(["Nguyễn Văn Hïng", "Trần Văn TÊn", "Vụ Caïn, Đà Lạt"])(
    "T6: %s may be a slip or a foreign word: left, with a doubt",
    (text) => {
      const sent = gridOf([["Họ và tên"], [text]]);
      const decoded = decodeLegacy(sent);
      expect(textsOf(decoded)).toEqual(textsOf(sent));
      expect(decoded.decoded).toMatchObject([{ encoding: null, doubtful: [{ row: 1, column: 0 }] }]);
    },
  );

  it("T6: a word that no encoding makes sense of stays, as a warning at its cell", () => {
    const sent = gridOf([["Họ và tên"], ["Nguyễ©n Văn An"]]);
    expect(textsOf(decodeLegacy(sent))).toEqual(textsOf(sent));
    expect(decodeLegacy(sent).decoded).toMatchObject([{ encoding: null, doubtful: [{ row: 1, column: 0 }] }]);
    const [finding] = legacyFindings({ file: "a.xlsx", grid: decodeLegacy(sent) });
    expect(finding).toMatchObject({ severity: "warning", where: { cell: "A2" }, received: "Nguyễ©n Văn An" });
    expect(finding).not.toHaveProperty("expected");
  });

  it("T6: capitals of Unicode stay, whatever Latin-1 letters they have", () => {
    const capitals = "VÕ THÀNH TÔN, LÊ CÔNG HÙNG, Y BLÔK ÊBAN, ĐÀO THỊ HÒA, HÀM THUẬN, TRÂN CHÂU, ÔN ÁNH HÀ";
    const grid = gridOf([["Họ và tên"], ...capitals.split(", ").map((name) => [name])]);
    expect(textsOf(decodeLegacy(grid))).toEqual(textsOf(grid));
    expect(doubtsOf(decodeLegacy(grid))).toBe(0);
  });

  it("T6: foreign words and signs beside words of Unicode stay, and nobody is asked about them", () => {
    const beside =
      "José, Müller, François, naïve, Citroën, Straße, Köln, Hôtel, garçon, château, Noël, maïs, señor, São, Malmö, café, Beyoncé, " +
      "Curaçao, m², 30°C, 3×4, 5µm, ½, ©, Nestlé®, «Nam», A·B, Ðình, §1, Krông, Bhiôt, Ksór, K'Hò, so\u00ADsánh, l'Oréal";
    const grid = gridOf([["Ghi chú"], ...beside.split(", ").map((word) => [`Nguyễn Văn ${word} Đảng`])]);
    expect(textsOf(decodeLegacy(grid))).toEqual(textsOf(grid));
    expect(decodeLegacy(grid).decoded).toEqual([]);
  });

  it("S2: the user's word decides a doubtful one", () => {
    const sent = gridOf([["Họ và tên"], ["Nguyễn Văn Hïng"]]);
    expect(textsOf(decodeLegacy(sent, "tcvn3"))[1]).toEqual(["Nguyễn Văn Hùng"]);
    expect(textsOf(decodeLegacy(sent, "vni"))).toEqual(textsOf(sent));
    expect(decodeLegacy(sent, "as-is").decoded).toEqual([]);
  });
});

describe("what the user says of the encoding", () => {
  const sent = gridOf([["Hä vµ tªn", "Hoàng Lan", "Đặng Bé", "Hoà"]]);

  it("S2: leaves the texts as they are", () => {
    expect(textsOf(decodeLegacy(sent, "as-is"))).toEqual(textsOf(sent));
  });

  it("S2: decodes what may be of it, but never what is certainly Unicode", () => {
    expect(textsOf(decodeLegacy(sent, "tcvn3"))).toEqual([["Họ và tên", "Hoàng Lan", "Đặng Bé", "Hoà"]]);
    expect(textsOf(decodeLegacy(gridOf([["Hoàng Lan", "Hoà"]]), "vni"))).toEqual([["Hồng Lan", "Hồ"]]);
  });
});
