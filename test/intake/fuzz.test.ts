import * as XLSX from "@e965/xlsx";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { openFile } from "../../src/intake/open-file";
import { unpackFiles } from "../../src/intake/unpack";
import { makeXlsx } from "./make-xlsx";
import { seededRandom } from "./seeded";

const folder = path.join(__dirname, "fixtures");
const limits = {
  entries: 100,
  unpackedBytes: 4_000_000,
  libraryBytes: 4_000_000,
  plainBytes: 4_000_000,
  cells: 100_000,
  depth: 3,
};

/** The bytes with a few of them changed, or cut off somewhere. */
function damage(bytes: Uint8Array, random: () => number): Uint8Array {
  const place = () => Math.floor(random() * bytes.length);
  if (random() < 0.3) return bytes.slice(0, place());
  const damaged = bytes.slice();
  const changes = 1 + Math.floor(random() * 4);
  for (let change = 0; change < changes; change++) damaged[place()] = Math.floor(random() * 256);
  return damaged;
}

async function samples(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const book = {
    SheetNames: ["S"],
    Sheets: {
      S: XLSX.utils.aoa_to_sheet([
        ["Họ tên", 1, true],
        ["x", 2],
      ]),
    },
  };
  const written = (bookType: XLSX.BookType): readonly [string, Uint8Array] => [
    bookType,
    new Uint8Array(XLSX.write(book, { type: "array", bookType }) as ArrayBuffer),
  ];
  const fixtures = ["form.xlsx", "form.xls", "form.ods"].map(
    async (file) => [file, new Uint8Array(await readFile(path.join(folder, file)))] as const,
  );
  // Stored parts put the damage into the XML itself, where a packed one mostly ends at its checksum.
  const stored = makeXlsx({
    rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r></is></c><c r="C1"><f>1</f><v>2.5</v></c></row>`,
    strings: "<si><t>x</t></si><si><r><t>y</t></r></si>",
  });
  return [
    ...(await Promise.all(fixtures)),
    written("xlsb"),
    written("biff8"),
    written("biff2"),
    written("xlml"),
    written("fods"),
    written("html"),
    ["stored", stored],
  ];
}

// The library tells the console what it thinks of damaged files.
beforeAll(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

test("I2: a damaged file gives a typed result at 300 seeded places of each kind of file", async () => {
  for (const [name, bytes] of await samples()) {
    const random = seededRandom(name.length);
    for (let round = 0; round < 300; round++) {
      const damaged = damage(bytes, random);
      const opened = await openFile(name, damaged, limits).catch((error: unknown) => ({
        state: `threw in round ${round} of ${name}: ${String(error)}`,
      }));
      expect(["read", "refused"]).toContain(opened.state);
      if (round % 3 === 0)
        await unpackFiles([{ name, modified: null, read: () => Promise.resolve(damaged) }], limits);
    }
  }
}, 120_000);
