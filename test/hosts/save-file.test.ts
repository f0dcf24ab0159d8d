import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveWhole } from "../../src/hosts/file/save-file";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tonghop-save-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = new Uint8Array([1, 2, 3]);

test("W3: a new file is written, and nothing beside it", async () => {
  await saveWhole(join(folder, "tổng hợp.xlsx"), bytes);
  expect(readdirSync(folder)).toEqual(["tổng hợp.xlsx"]);
  expect([...readFileSync(join(folder, "tổng hợp.xlsx"))]).toEqual([1, 2, 3]);
});

test("W3: an old file is replaced whole and keeps its permissions", async () => {
  const path = join(folder, "a.xlsx");
  writeFileSync(path, "something longer", { mode: 0o640 });
  await saveWhole(path, bytes);
  expect([...readFileSync(path)]).toEqual([1, 2, 3]);
  expect(statSync(path).mode & 0o777).toBe(process.platform === "win32" ? 0o666 : 0o640);
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});

test("W3: where the file can't be replaced it stays as it was, with nothing beside it", async () => {
  // A folder in the file's place makes the last step, the renaming, fail.
  const path = join(folder, "a.xlsx");
  mkdirSync(path);
  writeFileSync(join(path, "inside"), "old");
  await expect(saveWhole(path, bytes)).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  expect(readFileSync(join(path, "inside"), "utf8")).toBe("old");
});

test("W3: where there is no such folder it says so and makes none", async () => {
  await expect(saveWhole(join(folder, "none", "a.xlsx"), bytes)).rejects.toThrow("ENOENT");
  expect(readdirSync(folder)).toEqual([]);
});

test("a link is followed, not replaced", async () => {
  writeFileSync(join(folder, "real.xlsx"), "old");
  symlinkSync(join(folder, "real.xlsx"), join(folder, "link.xlsx"));
  await saveWhole(join(folder, "link.xlsx"), bytes);
  expect([...readFileSync(join(folder, "real.xlsx"))]).toEqual([1, 2, 3]);
});
