import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import type { Expected } from "../../scripts/samples/expected";
import { makeSample, type Sample } from "../../scripts/samples/make-sample";
import { countSheet } from "./count-sheet";

const committed = join(__dirname, "../../samples/2021");
const truth = JSON.parse(readFileSync(`${committed}-expected.json`, "utf8")) as Expected;
const folders: string[] = [];

// Sets of 2.030 persons are written and read whole: slow machines need longer than jest's 5 s.
jest.setTimeout(60_000);

function make(seed: number, quotas?: Record<string, number>): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), "tonghop-sample-"));
  folders.push(folder);
  return makeSample({ seed, folder, convert: false, ...(quotas ? { quotas } : {}) });
}

// The library that reads complains of number formats in .ods that don't concern these cells.
beforeAll(() => jest.spyOn(console, "error").mockImplementation(() => undefined));

afterAll(() => {
  jest.restoreAllMocks();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Every sheet of every workbook says what the truth says of its committee. */
function expectWorkbooksToAgree(folder: string, expected: Expected): void {
  for (const { file, committee, sheets } of expected.files) {
    const { admitted, female, ethnicMinority, religious, youthUnion } = expected.committees[committee]!;
    const read = sheets.map(({ sheet, kind }) => countSheet(join(folder, file), sheet, kind));
    expect([file, ...read.map(({ rows }) => rows)]).toEqual([file, ...sheets.map(({ rows }) => rows)]);
    // Lists of a committee add up; a count form says the same once more.
    const kinds = [...new Set(sheets.map(({ kind }) => kind))];
    for (const kind of kinds) {
      const parts = read.filter((_, index) => sheets[index]?.kind === kind);
      const total = (figure: "admitted" | "female" | "ethnicMinority" | "religious" | "youthUnion"): number =>
        parts.reduce((sum, part) => sum + part[figure], 0);
      expect({
        file,
        kind,
        admitted: total("admitted"),
        female: total("female"),
        ethnicMinority: total("ethnicMinority"),
        religious: total("religious"),
        youthUnion: total("youthUnion"),
      }).toEqual({ file, kind, admitted, female, ethnicMinority, religious, youthUnion });
    }
    for (const number of read.flatMap(({ identityNumbers }) => identityNumbers)) {
      expect(number).toMatch(/^0\d{11}$/);
    }
  }
}

describe("the committed sample of 2021", () => {
  test("has 14 committees that admitted 2.030 of 2.000", () => {
    const committees = Object.values(truth.committees);
    expect(committees).toHaveLength(14);
    expect(committees.reduce((sum, { quota }) => sum + quota, 0)).toBe(2000);
    expect(committees.reduce((sum, { admitted }) => sum + admitted, 0)).toBe(2030);
    expect(truth.total).toMatchObject({ quota: 2000, admitted: 2030 });
    for (const { admitted, byMonth } of [...committees, truth.total]) {
      expect(byMonth.reduce((sum, month) => sum + month, 0)).toBe(admitted);
    }
  });

  test("has every class of result: 9 exceed, 2 meet, 3 stay below their quota", () => {
    const percents = Object.values(truth.committees).map(({ quota, admitted }) => (admitted / quota) * 100);
    expect(percents.filter((percent) => percent > 100)).toHaveLength(9);
    expect(percents.filter((percent) => percent === 100)).toHaveLength(2);
    expect(percents.filter((percent) => percent >= 90 && percent < 100)).toHaveLength(2);
    expect(percents.filter((percent) => percent > 85 && percent < 90)).toHaveLength(1);
  });

  test("its workbooks, read by another library, say what is expected", () => {
    expect(truth.files).toHaveLength(14);
    expectWorkbooksToAgree(committed, truth);
  });

  test("its register assigns the same quotas", () => {
    const workbook = XLSX.read(readFileSync(join(committed, "register.xlsx")), { type: "buffer" });
    const rows = XLSX.utils.sheet_to_json<unknown[]>(workbook.Sheets["Chỉ tiêu"]!, { header: 1 });
    const quotas = rows.filter((row) => row[8] === 2021).map((row) => [row[0], row[3]]);
    expect(quotas).toEqual(Object.entries(truth.committees).map(([id, { quota }]) => [id, quota]));
    expect(rows.at(-1)?.[3]).toBe(2000);
  });

  test("has nothing else in its folder, and each file is small", () => {
    const names = readdirSync(committed).map((name) => name.normalize("NFC"));
    expect(names.sort()).toEqual([...truth.files.map(({ file }) => file), "register.xlsx"].sort());
    for (const name of readdirSync(committed))
      expect(statSync(join(committed, name)).size).toBeLessThan(120_000);
  });

  test("is what the generator makes, byte for byte but for what LibreOffice converted", async () => {
    const again = await make(2021);
    const folder = folders.at(-1)!;
    expect(again.expected.committees).toEqual(truth.committees);
    for (const { file } of truth.files.filter(({ file }) => file.endsWith(".xlsx"))) {
      expect([file, readFileSync(join(folder, file)).equals(readFileSync(join(committed, file)))]).toEqual([
        file,
        true,
      ]);
    }
  });
});

describe("another seed", () => {
  test.each([7, 31])(
    "%i gives other figures and another assignment, and its workbooks agree",
    async (seed) => {
      const { expected } = await make(seed);
      expect(expected.total).toMatchObject({ quota: 2000, admitted: 2030 });
      for (const { quota } of Object.values(expected.committees)) {
        expect(quota).toBeGreaterThanOrEqual(40);
        expect(quota).toBeLessThanOrEqual(260);
      }
      const designs = (of: Expected): string[] => of.files.map(({ design }) => design);
      expect([...designs(expected)].sort()).toEqual([...designs(truth)].sort());
      expect(designs(expected)).not.toEqual(designs(truth));
      expectWorkbooksToAgree(folders.at(-1)!, expected);
    },
  );

  test("takes quotas that the caller gives", async () => {
    const quotas = Object.fromEntries(
      Object.keys(truth.committees).map((id, index) => [id, 40 + 20 * index]),
    );
    const { expected } = await make(5, quotas);
    expect(
      Object.fromEntries(Object.entries(expected.committees).map(([id, { quota }]) => [id, quota])),
    ).toEqual(quotas);
    expect(expected.total).toMatchObject({ quota: 2380, admitted: 2416 });
  });
});
