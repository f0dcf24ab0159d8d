import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExpectedFixture } from "../../scripts/fixtures/design";
import { filesOf, fixtureFolder, loadAreas } from "../../scripts/fixtures/areas";
import {
  expectedJson,
  fileOf,
  repeatableWriters,
  writeFixtures,
} from "../../scripts/fixtures/writers/write-fixtures";
import { fixtureDifferences } from "../support/fixtures/fixture-differences";
import { readFixture } from "../support/fixtures/read-fixture";

/**
 * Workbooks as clerks make them, each with what is true of it beside it (scripts/fixtures).
 * `npx jest test/recognise/fixtures -t AREA` runs one area.
 */

// The library that reads complains of number formats in .ods that don't concern these cells.
beforeAll(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

const committed = readdirSync(fixtureFolder).flatMap((area) =>
  filesOf(area).flatMap((file) =>
    file.endsWith(".expected.json") ? [] : [{ area, file, name: file.replace(/\.[a-z]+$/, "") }],
  ),
);

test.each(committed)("$area/$file is read as what it is", async ({ area, file, name }) => {
  expect(fixtureDifferences(await readFixture(area, name, file))).toEqual([]);
});

test("every fixture has its design and every design its fixture, as the designs draw them now", async () => {
  const areas = await loadAreas();
  const different: string[] = [];
  for (const { area, designs } of areas) {
    const due = designs.flatMap((design) => [fileOf(design), `${design.name}.expected.json`]);
    expect({ area, files: filesOf(area) }).toEqual({ area, files: due.sort() });
    const repeatable = designs.filter(({ writer }) => repeatableWriters.includes(writer));
    const drawn = await writeFixtures(repeatable);
    repeatable.forEach((design, index) => {
      const file = fileOf(design);
      const bytes = readFileSync(join(fixtureFolder, area, file));
      if (Buffer.compare(bytes, drawn[index] ?? new Uint8Array()) !== 0) different.push(`${area}/${file}`);
    });
    for (const design of designs) {
      const json = readFileSync(join(fixtureFolder, area, `${design.name}.expected.json`), "utf8");
      if (json !== expectedJson(design)) different.push(`${area}/${design.name}.expected.json`);
    }
  }
  // Otherwise `npm run fixtures` was forgotten after a change in scripts/fixtures.
  expect(different).toEqual([]);
  expect(readdirSync(fixtureFolder).sort()).toEqual(areas.map(({ area }) => area));
});

test("there are enough of them to say something: sixty sheets and more, by three writers and more", () => {
  const sheets = committed.reduce((sum, { area, name }) => {
    const json = readFileSync(join(fixtureFolder, area, `${name}.expected.json`), "utf8");
    return sum + (JSON.parse(json) as ExpectedFixture).sheets.length;
  }, 0);
  expect(sheets).toBeGreaterThanOrEqual(60);
  const endings = new Set(committed.map(({ file }) => file.split(".").at(-1)));
  expect([...endings]).toEqual(expect.arrayContaining(["xlsx", "xls", "ods", "csv"]));
});
