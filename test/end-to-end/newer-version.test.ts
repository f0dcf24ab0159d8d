import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSession } from "../../src/application/pane/create-session";
import { openFile } from "../../src/intake/open-file";
import { temporaryFolder } from "../support/command";
import { runConsolidate } from "../support/consolidate-command";
import { newerState, withState } from "../support/state-part";

/* A workbook that a newer product made: nothing of it is used, nothing is written over it. */

jest.setTimeout(120_000);

const folder = temporaryFolder();
const earlier = join(__dirname, "..", "earlier", "fixtures", "version-0.xlsx");
const book = join(folder, "tong hop.xlsx");
const newer = join(folder, "moi hon.xlsx");
const told =
  "moi hon.xlsx: Sổ này do bản TongHop mới hơn tạo ra, bản đang dùng không đọc đúng được nên không ghi gì vào sổ. Cập nhật TongHop rồi mở lại.";

beforeAll(async () => {
  copyFileSync(earlier, book);
  await runConsolidate(book, "--year", "2021", "--out", book);
  writeFileSync(newer, withState(readFileSync(book), newerState));
});

test.each([
  ["among the files", [newer, "--out", join(folder, "ra.xlsx")]],
  ["where the result would be written", [book, "--out", newer]],
  ["as last year's", [book, "--previous", newer, "--out", join(folder, "ra.xlsx")]],
  ["as the register", [book, "--register", newer, "--out", join(folder, "ra.xlsx")]],
])("E11: the command refuses it %s, and leaves it as it was", async (_, args) => {
  const before = readFileSync(newer);
  expect(await runConsolidate(...args, "--year", "2021")).toEqual({ status: 1, out: "", error: told });
  expect(readFileSync(newer).equals(before)).toBe(true);
});

test("E11: the pane says so and plans nothing until the file is taken out", async () => {
  const session = createSession({ open: openFile, today: "2026-11-24", language: "vi" });
  const given = (path: string, name: string) => {
    const data = new Uint8Array(readFileSync(path)).buffer;
    return { name, modified: null, data: { arrayBuffer: () => Promise.resolve(data) } };
  };
  const view = await session.addFiles([given(book, "tong hop.xlsx"), given(newer, "moi hon.xlsx")]);
  expect(view.blocked).toEqual([told]);
  expect(view.total?.admitted).toBe(6);
  expect(await session.plan()).toBeNull();
  expect((await session.removeFile("moi hon.xlsx")).blocked).toEqual([]);
  expect((await session.plan())?.sheets).toHaveLength(8);
});
