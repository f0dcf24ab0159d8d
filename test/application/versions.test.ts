import { createSession } from "../../src/application/pane/create-session";
import type { GivenFile, Session } from "../../src/application/pane/session-calls";
import type { SessionView, SheetView } from "../../src/application/pane/session-view";
import type { Workbook } from "../../src/domain/grid/grid";
import { day, gridOf, type TestCell } from "../support/grid-of";
import { workbookOfPlan } from "../support/workbook-of-plan";

/* What the user sees of versions and parts before they count, says of them, and goes back to. */

type Rows = readonly (readonly TestCell[])[];
interface SentFile {
  readonly name: string;
  readonly rows: Rows;
  readonly modified: number;
}

const register: Rows = [
  ["Mã", "Tên cấp ủy", "Chỉ tiêu", "Năm"],
  ["tuy-phong", "Đảng bộ huyện Tuy Phong", 12, 2021],
  ["bac-binh", "Đảng bộ huyện Bắc Bình", 8, 2021],
];

const header = ["TT", "Họ và tên", "Ngày sinh", "Chi bộ", "Ngày kết nạp"];
const given = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nga", "Oanh", "Phúc"];

/** Person 0 is `Lê Văn An`; `names` overrides. */
function person(who: number, names: Readonly<Record<number, string>> = {}): TestCell[] {
  const name = names[who] ?? `Lê Văn ${given[who] ?? ""}`;
  return [who + 1, name, day(`${who + 3}/4/1990`), "Chi bộ 1", day(`${who + 5}/6/2021`)];
}

function listOf(
  name: string,
  who: readonly number[],
  modified: number,
  names: Readonly<Record<number, string>> = {},
  committee = "Huyện Tuy Phong",
): SentFile {
  const rows = who.map((one) => person(one, names));
  return { name, modified, rows: [[`Danh sách kết nạp đảng viên ${committee}`], header, ...rows] };
}

function startFrom(book: Workbook | null): Promise<Session> {
  const session = createSession({
    today: "2021-12-31",
    language: "vi",
    open: (_, bytes) => {
      const { rows } = JSON.parse(new TextDecoder().decode(bytes)) as SentFile;
      return Promise.resolve({
        state: "read",
        format: "xlsx",
        workbook: { sheets: [gridOf(rows, { name: "DS" })] },
      });
    },
  });
  const begun =
    book === null
      ? session.addFiles([givenOf({ name: "chi tieu.xlsx", rows: register, modified: 0 })])
      : session.openBook("tong-hop.xlsx", book);
  return begun.then(() => session);
}

function givenOf(file: SentFile): GivenFile {
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  return {
    name: file.name,
    modified: file.modified,
    data: { arrayBuffer: () => Promise.resolve(bytes.buffer) },
  };
}

async function reopened(session: Session): Promise<Session> {
  const plan = await session.plan();
  if (plan === null) throw new Error("no plan");
  return startFrom(workbookOfPlan(plan));
}

function sheetOf({ files }: SessionView, name: string): SheetView {
  const found = files.find((file) => file.name === name)?.sheets[0];
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

const linesOf = (view: SessionView, name: string) =>
  sheetOf(view, name).versions.lines.map(({ text }) => text);
const admitted = (view: SessionView) => view.total?.admitted;

const first = listOf("ban 1.xlsx", [0, 1, 2, 3, 4, 5], 1_638_000_000_000);
const second = listOf("ban 2.xlsx", [1, 2, 3, 4, 5, 6, 7], 1_638_100_000_000, { 3: "Lê Thị Dung" });
const third = listOf("ban 3.xlsx", [1, 2, 3, 4, 8, 9], 1_638_200_000_000, { 3: "Lê Thị Dung" });
const part = listOf("phan khac.xlsx", [10, 11], 1_638_050_000_000);

async function received(...files: SentFile[]): Promise<{ session: Session; view: SessionView }> {
  const session = await startFrom(null);
  return { session, view: await session.addFiles(files.map(givenOf)) };
}

test("S13: a revision says what it changed before anything is drawn, on both cards, and lists who", async () => {
  const { session, view } = await received(first, second);
  expect(admitted(view)).toBe(7);
  expect(linesOf(view, "ban 2.xlsx")).toEqual(["Bản sửa của ban 1.xlsx: thêm 2, bớt 1, đổi 1."]);
  expect(linesOf(view, "ban 1.xlsx")).toEqual(["Đã có bản sau thay: ban 2.xlsx (thêm 2, bớt 1, đổi 1)."]);
  const pair = sheetOf(view, "ban 2.xlsx").versions.lines[0]?.pair;
  if (pair == null) throw new Error("nothing to compare");
  const changes = await session.changesOf(pair, 0, 100);
  expect(changes).toMatchObject({ before: 6, after: 7, unchanged: 4, size: 4 });
  expect(changes?.rows.map(({ kind, name, cell, ref }) => [kind, name, ref.file, cell])).toEqual([
    ["added", "Lê Văn Khánh", "ban 2.xlsx", "B8"],
    ["added", "Lê Văn Lan", "ban 2.xlsx", "B9"],
    ["removed", "Lê Văn An", "ban 1.xlsx", "B3"],
    ["changed", "Lê Thị Dung", "ban 2.xlsx", "B5"],
  ]);
  expect(changes?.rows[3]?.changes).toEqual([
    { what: "họ và tên", before: "Lê Văn Dũng", after: "Lê Thị Dung" },
  ]);
  expect((await session.changesOf(pair, 3, 1))?.rows.map(({ name }) => name)).toEqual(["Lê Thị Dung"]);
});

test("S13: copies, parts and what is alone say what they are", async () => {
  const again = { ...first, name: "gui lai.xlsx", modified: 1_638_300_000_000 };
  const { view } = await received(first, again, part);
  expect(linesOf(view, "gui lai.xlsx")).toEqual(["Nội dung giống hệt ban 1.xlsx: chỉ tính một lần."]);
  expect(linesOf(view, "ban 1.xlsx")).toEqual([
    "Phần bổ sung: không trùng dòng nào với phan khac.xlsx.",
    "Gửi trùng, chỉ tính bản này: gui lai.xlsx.",
  ]);
  const { view: alone } = await received(first);
  expect(sheetOf(alone, "ban 1.xlsx").versions).toEqual({
    ...{ said: null, canSay: false, canReplace: false, canGoBack: false, lines: [] },
  });
});

test("S13: the user's word changes it at once, is taken back, and comes back with the workbook", async () => {
  const { session } = await received(first, second);
  const { ref } = sheetOf(await session.view(), "ban 2.xlsx");
  const added = await session.correct(ref, { what: "version", version: "adds" });
  expect(admitted(added)).toBe(13);
  expect(linesOf(added, "ban 2.xlsx")).toEqual([
    "Cộng thêm, theo lựa chọn của anh/chị.",
    "Phần bổ sung, nhưng 4 dòng có cả ở ban 1.xlsx: đang tính cả hai nơi, xem lại.",
  ]);
  const next = await reopened(session);
  expect(admitted(await next.view())).toBe(13);
  expect(sheetOf(await next.view(), "ban 2.xlsx").versions.said).toBe("adds");
  // Its file isn't here any more: the word is taken back all the same.
  expect(admitted(await next.correct(ref, { what: "version", version: null }))).toBe(7);
  expect(admitted(await next.correct(ref, { what: "version", version: "withdrawn" }))).toBe(6);
});

test("S13: what has nothing in common replaces at the user's word", async () => {
  const { session, view } = await received(first, { ...part, modified: 1_638_400_000_000 });
  expect(admitted(view)).toBe(8);
  const { ref } = sheetOf(view, part.name);
  const said = await session.correct(ref, { what: "version", version: "replaces" });
  expect(admitted(said)).toBe(2);
  expect(linesOf(said, part.name)).toEqual([
    "Thay cho ban 1.xlsx, theo lựa chọn của anh/chị: thêm 2, bớt 6.",
  ]);
  expect(sheetOf(said, "ban 1.xlsx").versions.canGoBack).toBe(true);
  expect(admitted(await session.rollBack(sheetOf(said, "ban 1.xlsx").ref))).toBe(6);
});

test("C21: back to the first version and forward to the last, with the files and from the workbook alone", async () => {
  const { session, view } = await received(first, part, second, third);
  expect(admitted(view)).toBe(8);
  expect(linesOf(view, "ban 3.xlsx")).toContain("Cũng thay cho: ban 1.xlsx.");
  const { ref: one } = sheetOf(view, "ban 1.xlsx");
  const { ref: last } = sheetOf(view, "ban 3.xlsx");
  for (const work of [session, await reopened(session)]) {
    const back = await work.rollBack(one);
    expect(admitted(back)).toBe(8);
    expect(back.board.map(({ byMonth }) => byMonth[5])).toEqual([8, 0]);
    expect(sheetOf(back, "ban 1.xlsx").counted).toBe(6);
    expect(linesOf(back, "ban 2.xlsx")).toEqual(["Không dùng, theo lựa chọn của anh/chị."]);
    expect(sheetOf(back, "ban 3.xlsx").versions.canGoBack).toBe(true);
    const forward = await work.rollBack(last);
    expect(sheetOf(forward, "ban 3.xlsx").counted).toBe(6);
    expect(forward.findings).toEqual((await work.view()).findings);
    expect(linesOf(forward, "ban 3.xlsx")).toEqual(linesOf(view, "ban 3.xlsx"));
  }
});
