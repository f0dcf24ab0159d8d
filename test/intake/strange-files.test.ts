import * as XLSX from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { defaultLimits } from "../../src/intake/limits";
import { openFile } from "../../src/intake/open-file";
import { makeXlsx, readGrid, rowsOf } from "./make-xlsx";

/** Shapes met in public collections of test files; each once kept the reader busy for minutes, or lost rows. */

const damaged = { state: "refused", rule: "file.unreadable", cause: "damaged" };

function writtenXlsb(): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["Họ và tên"], ["Trần Mít"]]), "Danh sách");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsb" }) as ArrayBuffer);
}

describe("I3: a place that no sheet has is damage, not a reason to count up to it", () => {
  test.each([
    `<row r="1"><c r="A1"><v>1</v></c></row><row r="999999999" ht="15"/>`,
    `<row r="1"><c r="XFEA1"><v>1</v></c></row>`,
  ])("%s in an .xlsx", async (rows) => {
    expect(await openFile("a.xlsx", makeXlsx({ rows }))).toEqual(damaged);
  });

  test("in an .xlsx that only the library reads", async () => {
    const rows = `<x:row r="999999999"><x:c r="A999999999"><x:v>1</x:v></x:c></x:row>`;
    const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const file = makeXlsx({ parts: { "xl/worksheets/sheet1.xml": sheet } });
    expect(await openFile("a.xlsx", file)).toEqual(damaged);
  });

  test("in an .xml of Excel 2003", async () => {
    const cell = `<Cell ss:Index="999999999"><Data ss:Type="String">x</Data></Cell>`;
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row>${cell}</Row></Table></Worksheet></Workbook>`;
    expect(await openFile("a.xml", strToU8(xml))).toEqual(damaged);
    const sound = strToU8(xml.replace("999999999", "3"));
    expect(rowsOf(await readGrid(sound))).toEqual([[null, null, "x"]]);
  });
});

test("I3: names of sheets in an .xlsb must end within their record", async () => {
  const parts = unzipSync(writtenXlsb());
  expect(await openFile("a.xlsb", zipSync(parts))).toMatchObject({ state: "read" });
  const list = parts["xl/workbook.bin"] ?? new Uint8Array();
  const name = Buffer.from("Danh", "utf16le");
  const length = Buffer.from(list).indexOf(name) - 4;
  list[length] = 0xff;
  list[length + 1] = 0xff;
  expect(await openFile("a.xlsb", zipSync(parts))).toEqual(damaged);
});

test("I3: what the library reads has a limit of its own", async () => {
  const limits = { ...defaultLimits, libraryBytes: 100 };
  expect(await openFile("a.xlsb", writtenXlsb(), limits)).toMatchObject({ rule: "file.too-large" });
});

test("I3: a text is as long as Excel lets it be, in whichever format", async () => {
  const long = "x\r\n".repeat(20_000);
  const strings = `<si><t>${long}</t></si>`;
  const xlsx = makeXlsx({ strings, rows: `<row r="1"><c r="A1" t="s"><v>0</v></c></row>` });
  expect((await readGrid(xlsx)).values[0]?.[0]).toHaveLength(32_767);
  const html = strToU8(`<table><tr><td>${"y".repeat(40_000)}</td></tr></table>`);
  expect((await readGrid(html)).values[0]?.[0]).toHaveLength(32_767);
});

test("I1: the parts of an .xlsx may be written in UTF-16 of either order", async () => {
  const plain = unzipSync(
    makeXlsx({ rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>Trần Mít</t></is></c></row>` }),
  );
  for (const mark of ["\uFEFF", ""]) {
    for (const order of ["little", "big"]) {
      const parts = Object.entries(plain).map(([path, part]) => {
        const wide = Buffer.from(mark + new TextDecoder().decode(part), "utf16le");
        return [path, new Uint8Array(order === "big" ? wide.swap16() : wide)] as const;
      });
      expect(rowsOf(await readGrid(zipSync(Object.fromEntries(parts))))).toEqual([["Trần Mít"]]);
    }
  }
});

test("I3: a part that yields a little more than it declared is damaged, not too large", async () => {
  const file = makeXlsx({
    parts: { "xl/worksheets/sheet1.xml": `<worksheet>${" ".repeat(5000)}</worksheet>` },
  });
  const view = new DataView(file.buffer);
  for (let at = 0; at + 46 < file.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 5000)
      view.setUint32(at + 24, 5000, true);
  }
  expect(await openFile("a.xlsx", file)).toEqual(damaged);
});

test("T4: a formula's text that stands inline is its value, an empty one too", async () => {
  const cell = (at: string, text: string) =>
    `<c r="${at}" t="inlineStr"><f>A9</f><is><t>${text}</t></is></c>`;
  const rows = `<row r="1">${cell("A1", "Trần Mít")}${cell("B1", "")}</row>`;
  expect(rowsOf(await readGrid(makeXlsx({ rows })))).toEqual([["Trần Mít", ""]]);
});

describe("separated text", () => {
  test("I1: DIF is refused, not read as text with commas", async () => {
    const dif = 'TABLE\r\n0,1\r\n"EXCEL"\r\nDATA\r\n0,0\r\n""\r\n-1,0\r\nEOD\r\n';
    expect(await openFile("a.dif", strToU8(dif))).toMatchObject({
      state: "refused",
      cause: "not-a-workbook",
    });
  });

  test("I2: a quotation mark that nobody closed swallows no row", async () => {
    const text = 'STT,Họ và tên,Chi bộ\n1,Trần Mít,"Chi bộ A\n2,"Lê Ổi","Chi bộ ""B"""\n3,Võ Na,C\n';
    expect(rowsOf(await readGrid(strToU8(text)))).toEqual([
      ["STT", "Họ và tên", "Chi bộ"],
      ["1", "Trần Mít", '"Chi bộ A'],
      ["2", "Lê Ổi", 'Chi bộ "B"'],
      ["3", "Võ Na", "C"],
    ]);
  });

  const vietnamese = [
    "Họ và tên;Ngày sinh;Đảng bộ",
    "Nguyễn Thị Ổi;01/02/1999;Xã Hàm Cần",
    "Đỗ Hữu Ước;1/3/2000;Phường Bưởi",
  ];

  test("I1: Windows-1258, as a Vietnamese Windows saves it, with tones behind their vowels", async () => {
    const rows = rowsOf(await readGrid(inCodePage(vietnamese.join("\r\n"))));
    expect(rows).toEqual(vietnamese.map((line) => line.split(";")));
  });

  test.each([
    ["TCVN3", "Hä vµ tªn;Ngµy sinh;§¶ng bé\r\nNguyÔn ThÞ æi;01/02/1999;X· Hµm CÇn\r\n"],
    ["VNI", "Hoï vaø teân;Ngaøy sinh;Ñaûng boä\r\nNguyeãn Thò OÅi;01/02/1999;Xaõ Haøm Caàn\r\n"],
    ["French", "Prénom;Âge;Éléve;né à Orléans\r\n"],
  ])("I1: %s is left as Windows-1252 shows it", async (_, text) => {
    const rows = rowsOf(await readGrid(Buffer.from(text, "latin1")));
    expect(rows[0]).toEqual(text.split("\r\n")[0]?.split(";"));
  });
});

/** The text's bytes in Windows-1258: base letters with their own byte, tones behind them. */
function inCodePage(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1258");
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;
  return Uint8Array.from(
    [...text.normalize("NFC")].flatMap((letter) => {
      if (bytes.has(letter)) return [bytes.get(letter) ?? 0];
      const apart = letter.normalize("NFD");
      const base = apart.replace(tone, "").normalize("NFC");
      return [...base, ...(apart.match(tone) ?? [])].map((unit) => bytes.get(unit) ?? 0x3f);
    }),
  );
}
