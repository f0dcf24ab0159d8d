import { strToU8, zipSync } from "fflate";
import { defaultLimits } from "../../src/intake/limits";
import { openFile } from "../../src/intake/open-file";
import type { SourceFile } from "../../src/intake/unpack";
import { unpackFiles } from "../../src/intake/unpack";
import { crc32 } from "../../src/intake/zip/crc32";
import { makeXlsx } from "./make-xlsx";

const sent = new Date(2021, 11, 20);
const workbook = makeXlsx({ rows: `<row r="1"><c r="A1"><v>1</v></c></row>` });

function source(name: string, bytes: Uint8Array): SourceFile {
  return { name, modified: sent, read: () => Promise.resolve(bytes) };
}

async function names(bytes: Uint8Array, limits = defaultLimits): Promise<string[]> {
  return (await unpackFiles([source("thu.zip", bytes)], limits)).map((file) => file.name);
}

test("I1: a workbook, which is an archive too, stays one file; so does what is no archive", async () => {
  const files = [source("a.zip", workbook), source("b.xlsx", strToU8("a,b")), source("c", new Uint8Array())];
  expect(await unpackFiles(files)).toEqual(files);
});

test("I2: a file that can't be read stays in the list, and the others are unpacked", async () => {
  const locked: SourceFile = {
    name: "khóa.xlsx",
    modified: sent,
    read: () => Promise.reject(new Error("EBUSY")),
  };
  const files = await unpackFiles([locked, source("thu.zip", zipSync({ "a.xlsx": workbook }))]);
  expect(files.map((file) => file.name)).toEqual(["khóa.xlsx", "thu.zip!a.xlsx"]);
});

test("files of an archive, in its order, in the archive's place, with their own dates", async () => {
  const archive = zipSync({
    "Huyện ủy/": new Uint8Array(),
    "Huyện ủy/b.xlsx": [workbook, { mtime: new Date(2021, 5, 30, 8, 15, 30) }],
    "a.csv": strToU8("x,y"),
    "__MACOSX/._a.csv": strToU8("x"),
    "~$a.xlsx": strToU8("x"),
    ".DS_Store": strToU8("x"),
  });
  const files = await unpackFiles([
    source("1.csv", strToU8("q")),
    source("thu.zip", archive),
    source("2.csv", strToU8("q")),
  ]);
  expect(files.map((file) => file.name)).toEqual([
    "1.csv",
    "thu.zip!Huyện ủy/b.xlsx",
    "thu.zip!a.csv",
    "2.csv",
  ]);
  expect(files[1]?.modified).toEqual(new Date(2021, 5, 30, 8, 15, 30));
  expect(await files[1]?.read()).toEqual(workbook);
  expect((await openFile("x", (await files[2]?.read()) ?? new Uint8Array())).state).toBe("read");
});

test("I3: archives inside archives, as deep as the limit says; the next stays closed", async () => {
  const pack = (inner: Uint8Array, name: string) => zipSync({ [name]: inner });
  const limits = { ...defaultLimits, depth: 3 };
  const three = pack(pack(pack(workbook, "a.xlsx"), "3.zip"), "2.zip");
  expect(await names(three, limits)).toEqual(["thu.zip!2.zip!3.zip!a.xlsx"]);
  expect(await names(pack(three, "1.dat"), limits)).toEqual(["thu.zip!1.dat!2.zip!3.zip"]);
  expect(await names(pack(three, "1.dat"))).toEqual(["thu.zip!1.dat!2.zip!3.zip!a.xlsx"]);
});

test("I3: a bomb of archives is left closed, and refused", async () => {
  const limits = { ...defaultLimits, entries: 10, unpackedBytes: 100_000 };
  const leaf = zipSync(
    Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.csv`, strToU8("a")])),
  );
  const tree = zipSync({ "a.zip": leaf, "b.zip": leaf });
  // The second archive would make it 14 files: it stays as it is.
  expect(await names(tree, limits)).toHaveLength(7);
  const wide = zipSync(
    Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`${index}`, strToU8("a")])),
  );
  expect(await names(wide, limits)).toEqual(["thu.zip"]);
  expect(await openFile("thu.zip", wide, limits)).toMatchObject({ rule: "file.too-large" });
  const [large] = await unpackFiles(
    [source("thu.zip", zipSync({ "a.csv": strToU8("a,".repeat(60_000)) }))],
    limits,
  );
  expect(await openFile("a", (await large?.read()) ?? new Uint8Array(), limits)).toMatchObject({
    rule: "file.too-large",
  });
});

test("I2: what can't be unpacked stays a file that is refused for its reason", async () => {
  const archive = zipSync({ "secret.xlsx": workbook, "open.csv": strToU8("a,b") });
  const view = new DataView(archive.buffer);
  for (let at = 0; at < archive.length - 4; at++) {
    // Only the first entry is encrypted: its record is the first of the directory.
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint16(at + 8, 1, true);
    break;
  }
  const files = await unpackFiles([source("thu.zip", archive)]);
  const opened = await Promise.all(files.map(async (file) => openFile(file.name, await file.read())));
  expect(opened.map((file) => (file.state === "read" ? file.format : file.cause))).toEqual([
    "encrypted",
    "csv",
  ]);
  expect(await names(archive.subarray(0, archive.length - 30))).toEqual(["thu.zip"]);
  expect(await names(zipSync({}))).toEqual(["thu.zip"]);
});

describe("names of an archive", () => {
  test("in code page 437, in that of a Vietnamese Windows, and in UTF-8 that isn't declared", async () => {
    const archive = zipSync({ "xxx.csv": strToU8("a"), "yyyy.csv": strToU8("a"), "abc.csv": strToU8("b") });
    const patch = (from: string, to: readonly number[]) => {
      for (let at = 0; at + from.length <= archive.length; at++) {
        if (String.fromCharCode(...archive.subarray(at, at + from.length)) === from) archive.set(to, at);
      }
    };
    patch("xxx", [0x82, 0x61, 0xa0]);
    patch("yyyy", [0xd0, 0x61, 0xf2, 0x63]);
    patch("abc", [0xe1, 0xba, 0xa3]);
    expect(await names(archive)).toEqual(["thu.zip!éaá.csv", "thu.zip!Đạc.csv", "thu.zip!ả.csv"]);
  });

  test("in UTF-8 beside one of an old code page, and composed", async () => {
    const written = strToU8("Tuy Phong?.csv");
    const name = strToU8("Tuy Phong – huyện.csv".normalize("NFD"));
    const extra = new Uint8Array(5 + name.length);
    extra[0] = 1;
    new DataView(extra.buffer).setUint32(1, crc32(written), true);
    extra.set(name, 5);
    const archive = zipSync({ "Tuy Phong?.csv": [strToU8("a"), { extra: { 0x7075: extra } }] });
    expect(await names(archive)).toEqual(["thu.zip!Tuy Phong – huyện.csv"]);
  });
});
