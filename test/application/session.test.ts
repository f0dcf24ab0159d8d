import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createSession } from "../../src/application/pane/create-session";
import type { GivenFile, Session } from "../../src/application/pane/session-calls";
import type { SessionView } from "../../src/application/pane/session-view";
import type { Grid } from "../../src/domain/grid/grid";
import { compareVietnamese } from "../../src/domain/text/collation";
import { openFile } from "../../src/intake/open-file";
import { writeWorkbook } from "../../src/hosts/file/write-workbook";
import { sampleFolder } from "../support/command";
import { gridOf } from "../support/grid-of";
import { samplePlan } from "../support/sample-outcome";

const registerName = "register.xlsx";
const sentence =
  "Năm 2021, toàn Đảng bộ tỉnh kết nạp đảng viên mới 2030/2000 đảng viên (tỷ lệ 101,5%), vượt 1,5% chỉ tiêu đã đề ra";

const mtimeOf = (name: string) => statSync(join(sampleFolder, name)).mtime.getTime();

function given(
  name: string,
  bytes = readFileSync(join(sampleFolder, name)),
  modified = mtimeOf(registerName),
): GivenFile {
  const copy = new Uint8Array(bytes);
  return {
    name,
    modified,
    data: { arrayBuffer: () => Promise.resolve(copy.buffer) },
  };
}

/** In the order in which the command takes a folder, and the pane what is dropped. */
const sampleNames = readdirSync(sampleFolder)
  .filter((name) => name !== registerName)
  .sort(compareVietnamese);
const start = (): Session => createSession({ open: openFile, today: "2026-11-24", language: "vi" });

function bookOf(view: Uint8Array) {
  return openFile("book.xlsx", view).then((opened) => {
    if (opened.state !== "read") throw new Error(opened.rule);
    return opened.workbook;
  });
}

describe("the sample", () => {
  let session: Session;
  let view: SessionView;
  beforeAll(async () => {
    session = start();
    view = await session.addFiles([...sampleNames, registerName].map((name) => given(name)));
  });

  test("gives the published result, the register being one of the files dropped in", () => {
    expect(view.narrative).toBe(sentence);
    expect(view.register).toEqual({ name: registerName, from: "file", committees: 14, quota: 2000 });
    expect(view.settings).toMatchObject({
      year: 2021,
      from: "2021-01-01",
      to: "2021-12-31",
      isGuessed: true,
    });
    expect(view.board.map(({ state, asks }) => [state, asks])).toEqual(
      Array.from({ length: 14 }, () => ["received", 0]),
    );
    expect(view.files.filter(({ state }) => state === "read")).toHaveLength(14);
    expect(view.board.every(({ sheets, versions }) => sheets.length > 0 && versions === 1)).toBe(true);
    expect(view.problems).toEqual([]);
  });

  test("gives the same workbook as the command", async () => {
    const fromDisk = start();
    await fromDisk.addFiles(
      [...sampleNames, registerName].map((name) => given(name, undefined, mtimeOf(name))),
    );
    expect(await fromDisk.plan()).toEqual(await samplePlan());
  });

  test("the workbook, dropped in alone, is taken up again with the same result", async () => {
    const plan = await session.plan();
    if (plan === null) throw new Error("no plan");
    const next = start();
    const taken = await next.addFiles([given("tong-hop.xlsx", Buffer.from(await writeWorkbook(plan)))]);
    expect(taken.narrative).toBe(sentence);
    expect(taken.earlier?.submissions).toBeGreaterThanOrEqual(14);
    expect(
      taken.board.map(({ id, admitted, female, byMonth, state }) => ({
        id,
        admitted,
        female,
        byMonth,
        state,
      })),
    ).toEqual(
      view.board.map(({ id, admitted, female, byMonth, state }) => ({
        id,
        admitted,
        female,
        byMonth,
        state,
      })),
    );
    expect(taken.findings).toHaveLength(view.findings.length);
  });

  test("files that the workbook already holds don't count twice", async () => {
    const plan = await session.plan();
    if (plan === null) throw new Error("no plan");
    const next = start();
    await next.openBook("Sổ tỉnh.xlsx", await bookOf(await writeWorkbook(plan)));
    const again = await next.addFiles(sampleNames.slice(3, 9).map((name) => given(name)));
    expect(again.narrative).toBe(sentence);
    expect(again.register?.from).toBe("workbook");
  });
});

test("a file that is taken out counts no longer, also where the workbook holds it", async () => {
  const session = start();
  const full = await session.addFiles([...sampleNames, registerName].map((name) => given(name)));
  const plan = await session.plan();
  if (plan === null) throw new Error("no plan");
  await session.openBook("Sổ tỉnh.xlsx", await bookOf(await writeWorkbook(plan)));
  const [first] = full.files;
  if (!first) throw new Error("no file");
  const without = await session.removeFile(first.id);
  const rows = first.sheets.reduce((sum, { counted }) => sum + counted, 0);
  expect(rows).toBeGreaterThan(0);
  expect(without.total?.admitted).toBe(2030 - rows);
  expect((await session.addFiles([given(first.name)])).total?.admitted).toBe(2030);
});

test("the same file dropped twice is one file; another of its name is a second one", async () => {
  const session = start();
  const [one = "", other = ""] = sampleNames;
  await session.addFiles([given(registerName), given(one), given(one)]);
  const view = await session.addFiles([given(one), { ...given(other), name: one }]);
  expect(view.files.map(({ name }) => name)).toEqual([one, registerName, `${one} (2)`]);
});

test("the time of a file's last change is the file's own where nothing else is said; 0 is no time", async () => {
  const moments = [1_640_000_000_000, 0].map(async (lastModified) => {
    const session = start();
    const [name = ""] = sampleNames;
    const { data } = given(name);
    await session.addFiles([given(registerName), { name, data: { ...data, lastModified } }]);
    const receipts = (await session.plan())?.sheets.find((sheet) => sheet.name === "Hồ sơ nhận");
    const rows = receipts?.blocks.flatMap(({ cells }) => cells) ?? [];
    const column = rows.find((row) => row.includes("Ngày nhận"))?.indexOf("Ngày nhận") ?? -1;
    return rows.find((row) => row.includes(name))?.[column];
  });
  expect(await Promise.all(moments)).toEqual([expect.closeTo(44550.7731, 3), null]);
});

test("files are taken in the order of their names, however they came", async () => {
  const names = ["Đức Linh.xlsx", "Tuy Phong.xlsx", "Bắc Bình.xlsx"];
  const view = await start().addFiles(
    names.map((name, index) => ({ ...given(sampleNames[index] ?? ""), name })),
  );
  expect(view.files.map(({ name }) => name)).toEqual(["Bắc Bình.xlsx", "Đức Linh.xlsx", "Tuy Phong.xlsx"]);
});

test("without a register nothing is consolidated, but every file is there", async () => {
  const session = start();
  const view = await session.addFiles(sampleNames.slice(0, 2).map((name) => given(name)));
  expect(view).toMatchObject({ register: null, total: null, narrative: null, board: [] });
  expect(view.files).toHaveLength(2);
  expect(view.files.flatMap(({ sheets }) => sheets.flatMap(({ asks }) => asks))).toEqual([]);
  expect(await session.plan()).toBeNull();
});

test("a file that can't be read is named with the reason and the others count", async () => {
  const session = start();
  const broken: GivenFile = {
    ...given(registerName),
    name: "hỏng.xlsx",
    data: new Blob(["PK\u0003\u0004 not whole"]),
  };
  const view = await session.addFiles([broken, ...[...sampleNames, registerName].map((name) => given(name))]);
  const first = view.files.find(({ name }) => name === "hỏng.xlsx");
  expect(first).toMatchObject({ state: "refused" });
  expect(first?.message).not.toBe("");
  expect(view.findings.some(({ file, rule }) => file === "hỏng.xlsx" && rule === "file.unreadable")).toBe(
    true,
  );
  expect(view.narrative).toBe(sentence);
});

describe("the register sheet that is made for an empty workbook", () => {
  test("is one sheet with a table to fill in, and no register before that", async () => {
    const session = start();
    const plan = await session.registerPlan();
    expect(plan.sheets.map(({ name, tables }) => [name, tables.map((table) => table.name)])).toEqual([
      ["Chỉ tiêu", ["ChiTieu"]],
    ]);
    const view = await session.openBook("Sổ1.xlsx", await bookOf(await writeWorkbook(plan)));
    expect(view.register).toBeNull();
    expect(view.problems).toEqual([]);
  });

  test("names and quotas pasted into it are the register", async () => {
    const session = start();
    const book = await bookOf(await writeWorkbook(await session.registerPlan()));
    const [sheet] = book.sheets;
    if (!sheet) throw new Error("no sheet");
    const header = sheet.values.findIndex((row) => row?.includes("Tên cấp ủy"));
    const column = (title: string) => sheet.values[header]?.indexOf(title) ?? -1;
    const values = sheet.values.map((row) => [...(row ?? [])]);
    [
      ["Huyện A", 10],
      ["Huyện B", 20],
    ].forEach(([name, quota], index) => {
      const row = (values[header + 1 + index] ??= []);
      row[column("Tên cấp ủy")] = name;
      row[column("Chỉ tiêu")] = quota;
    });
    const filled: Grid = { ...sheet, values };
    const view = await session.openBook("Sổ1.xlsx", { sheets: [filled] });
    expect(view.register).toEqual({ name: "Chỉ tiêu", from: "workbook", committees: 2, quota: 30 });
    expect(view.board.map(({ name, state }) => [name, state])).toEqual([
      ["Huyện A", "missing"],
      ["Huyện B", "missing"],
    ]);
  });

  test("a quota that is no number is a problem with its cell, not a silent blank", async () => {
    const session = start();
    const grid = gridOf([
      ["Tên cấp ủy", "Chỉ tiêu"],
      ["Huyện A", "mười"],
    ]);
    const view = await session.openBook("Sổ1.xlsx", { sheets: [{ ...grid, name: "Chỉ tiêu" }] });
    expect(view.register).toBeNull();
    expect(view.problems).toEqual([expect.stringContaining("B2")]);
  });
});

test("settings: a half year, another language, committees that confirmed nobody", async () => {
  const session = start();
  await session.addFiles([given(registerName)]);
  const view = await session.change({
    to: "2021-06-30",
    zeroConfirmed: ["phu-quy", "unknown-id"],
    language: "en",
  });
  expect(view.settings).toMatchObject({ year: 2021, from: "2021-01-01", to: "2021-06-30", isGuessed: false });
  expect(view.board.find(({ id }) => id === "phu-quy")).toMatchObject({
    state: "zero",
    stateText: "None to report",
  });
});
