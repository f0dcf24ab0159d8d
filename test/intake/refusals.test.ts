import * as XLSX from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { openFile } from "../../src/intake/open-file";
import { defaultLimits } from "../../src/intake/limits";
import type { RefusalCause } from "../../src/intake/opened-file";
import { makeXlsx } from "./make-xlsx";
import { seededBytes } from "./seeded";

const valid = makeXlsx({ rows: `<row r="1"><c r="A1"><v>1</v></c></row>` });

const workbookXls = new Uint8Array(
  XLSX.write(
    { SheetNames: ["S"], Sheets: { S: XLSX.utils.aoa_to_sheet([["a", 1]]) } },
    { type: "array", bookType: "biff8" },
  ) as ArrayBuffer,
);

/** A compound file with streams of these names. */
function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const cfb = XLSX.CFB as {
    utils: { cfb_new(): object; cfb_add(file: object, path: string, content: Uint8Array): void };
    write(file: object, options: object): Uint8Array;
  };
  const file = cfb.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) cfb.utils.cfb_add(file, `/${name}`, content);
  return new Uint8Array(cfb.write(file, { type: "array" }));
}

function workbookStream(): Uint8Array {
  const file = (
    XLSX.CFB as {
      read(data: Uint8Array, options: object): { FullPaths: string[]; FileIndex: { content: number[] }[] };
    }
  ).read(workbookXls, { type: "array" });
  const index = file.FullPaths.findIndex((path) => path.endsWith("/Workbook"));
  return Uint8Array.from(file.FileIndex[index]?.content ?? []);
}

/** The record that says that an .xls is encrypted, behind the stream's first. */
function encryptedXls(): Uint8Array {
  const stream = workbookStream();
  const first = 4 + (stream[2] ?? 0);
  const filePass = [0x2f, 0, 6, 0, 1, 0, 1, 0, 1, 0];
  return compound({
    Workbook: Uint8Array.from([...stream.subarray(0, first), ...filePass, ...stream.subarray(first)]),
  });
}

/** Sets a flag of all entries of an archive, in both places where it stands. */
function withEntryFlag(archive: Uint8Array, flag: number): Uint8Array {
  const changed = archive.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 4 < changed.length; at++) {
    const magic = view.getUint32(at, true);
    if (magic === 0x04034b50) view.setUint16(at + 6, view.getUint16(at + 6, true) | flag, true);
    if (magic === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | flag, true);
  }
  return changed;
}

/** A workbook with one byte of its stored workbook part changed. */
function damagedPart(): Uint8Array {
  const path = "xl/workbook.xml";
  const damaged = zipSync({ [path]: strToU8("<workbook/>") }, { level: 0 });
  damaged[30 + path.length + 2] = 0x58;
  return damaged;
}

const refusals: readonly (readonly [what: string, bytes: Uint8Array, cause: RefusalCause])[] = [
  ["no bytes", new Uint8Array(), "empty"],
  ["only white space", strToU8(" \r\n\t\n"), "empty"],
  ["a workbook without its end", valid.subarray(0, valid.length - 60), "truncated"],
  ["only the beginning of a workbook", valid.subarray(0, 200), "truncated"],
  ["a part whose checksum is wrong", damagedPart(), "damaged"],
  [
    "an encrypted .xlsx",
    compound({ EncryptionInfo: new Uint8Array(64), EncryptedPackage: new Uint8Array(5000) }),
    "encrypted",
  ],
  ["an encrypted .xls", encryptedXls(), "encrypted"],
  ["an encrypted archive", withEntryFlag(zipSync({ "a.xlsx": valid }), 1), "encrypted"],
  ["a workbook in an encrypted archive entry", withEntryFlag(valid, 1), "encrypted"],
  [
    "an encrypted .ods",
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "META-INF/manifest.xml": strToU8(
        `<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>`,
      ),
      "content.xml": seededBytes(500, 1),
    }),
    "encrypted",
  ],
  [
    "a Word document",
    zipSync({
      "_rels/.rels": strToU8(
        `<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": strToU8("<w:document/>"),
    }),
    "not-a-workbook",
  ],
  [
    "a text document of LibreOffice",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<x/>") }),
    "document",
  ],
  ["an old Word document", compound({ WordDocument: new Uint8Array(5000) }), "document"],
  [
    "an .xls whose rows end within the sheet",
    compound({ Workbook: workbookStream().slice(0, -40) }),
    "damaged",
  ],
  ["a compound file cut short", workbookXls.subarray(0, 700), "damaged"],
  ["an archive of other files", zipSync({ "a.txt": strToU8("a"), "b.txt": strToU8("b") }), "not-a-workbook"],
  ["a PDF", strToU8("%PDF-1.7\n1 0 obj"), "not-a-workbook"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "not-a-workbook"],
  [
    "a mail that wasn't taken apart",
    strToU8("From: a@b.vn\r\nTo: c@d.vn\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nxin gửi"),
    "closed-mail",
  ],
  [
    "an Outlook item that wasn't taken apart",
    compound({ "__properties_version1.0": new Uint8Array(5000) }),
    "closed-mail",
  ],
  [
    "a page that a browser saved",
    strToU8(
      "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.vn/\r\nSubject: Trang\r\nDate: Mon, 6 Dec 2021 08:00:00 -0000\r\nMIME-Version: 1.0\r\n\r\n",
    ),
    "not-a-workbook",
  ],
  ["an archive of RAR", strToU8("Rar!\u001a\u0007\u0001\u0000"), "packed"],
  ["an archive of 7-Zip", Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), "packed"],
  ["Outlook's winmail.dat", Uint8Array.from([0x78, 0x9f, 0x3e, 0x22, 1, 0, 1]), "sealed"],
  [
    "a signed mail in one piece",
    Uint8Array.from([0x30, 0x82, 9, 9, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2, 0xa0]),
    "sealed",
  ],
  ["XML of another kind", strToU8(`<?xml version="1.0"?><note/>`), "not-a-workbook"],
  ["an HTML page", strToU8("<!DOCTYPE html><html><body>Đăng nhập</body></html>"), "html-page"],
  [
    "a workbook of charts only",
    makeXlsx({
      parts: {
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/chartsheet" Target="a.xml"/></Relationships>`,
      },
    }),
    "no-sheets",
  ],
];

test.each(refusals)("I2: %s is refused", async (_, bytes, cause) => {
  const rule = cause === "encrypted" ? "file.encrypted" : "file.unreadable";
  expect(await openFile("danh sach.xlsx", bytes)).toEqual({ state: "refused", rule, cause });
});

test.each(Array.from({ length: 40 }, (_, index) => [50 + index * 150, index]))(
  "I2: %i bytes of noise are refused",
  async (length, seed) => {
    expect(await openFile("a.xls", seededBytes(length, seed))).toMatchObject({ state: "refused" });
  },
);

describe("I3: sizes", () => {
  const limits = { ...defaultLimits, unpackedBytes: 200_000, plainBytes: 1000, entries: 20, cells: 1000 };
  const tooLarge = { state: "refused", rule: "file.too-large", cause: "too-large" };
  const blank = (size: number) => strToU8(" ".repeat(size));

  test("a bomb that declares its size", async () => {
    const bomb = makeXlsx({ parts: { "xl/worksheets/sheet1.xml": blank(300_000) } });
    expect(await openFile("a.xlsx", bomb, limits)).toEqual(tooLarge);
  });

  test("a bomb that declares a small size stops where it exceeds it", async () => {
    const bomb = makeXlsx({ parts: { "xl/worksheets/sheet1.xml": blank(50_000_000) } });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 46 < bomb.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 50_000_000)
        view.setUint32(at + 24, 100_000, true);
    }
    expect(await openFile("a.xlsx", bomb, limits)).toEqual(tooLarge);
  });

  test("many parts that are too large together", async () => {
    const sheets = Array.from({ length: 5 }, (_, index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      `<worksheet>${" ".repeat(60_000)}</worksheet>`,
    ]);
    const names = sheets
      .map((_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="r${index + 1}"/>`)
      .join("");
    const relations = sheets
      .map(
        (_, index) =>
          `<Relationship Id="r${index + 1}" Type="x/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join("");
    const book = makeXlsx({
      parts: {
        ...(Object.fromEntries(sheets) as Record<string, string>),
        "xl/workbook.xml": `<workbook><sheets>${names}</sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships>${relations}</Relationships>`,
      },
    });
    expect(await openFile("a.xlsx", book, limits)).toEqual(tooLarge);
    expect((await openFile("a.xlsx", book)).state).toBe("read");
  });

  test("more entries than an archive may have", async () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`a${index}`, new Uint8Array(1)])),
    );
    expect(await openFile("a.zip", many, limits)).toEqual(tooLarge);
  });

  test("cells that an .ods repeats", async () => {
    const content = `<office:document-content><office:spreadsheet><table:table table:name="S"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row></table:table></office:spreadsheet></office:document-content>`;
    const ods = zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8(content),
    });
    expect(await openFile("a.ods", ods, limits)).toEqual(tooLarge);
    expect(await openFile("a.ods", ods)).toEqual(tooLarge);
  });

  test("text beyond the limit for plain files", async () => {
    expect(await openFile("a.csv", strToU8("a,".repeat(600)), limits)).toEqual(tooLarge);
  });
});
