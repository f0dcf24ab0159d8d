import { createSession } from "../../src/application/pane/create-session";
import type { GivenFile, Session } from "../../src/application/pane/session-calls";
import type { SessionView, SheetView } from "../../src/application/pane/session-view";
import type { Workbook } from "../../src/domain/grid/grid";
import { day, gridOf, type TestCell } from "../support/grid-of";
import { workbookOfPlan } from "../support/workbook-of-plan";

/* Month after month: what the user corrected once goes for the next file of the same layout. */

type Rows = readonly (readonly TestCell[])[];
interface SentFile {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly rows: Rows }[];
}

const register: SentFile = {
  name: "chi tieu.xlsx",
  sheets: [
    {
      name: "Chỉ tiêu",
      rows: [
        ["Mã", "Tên cấp ủy", "Chỉ tiêu", "Năm"],
        ["tuy-phong", "Đảng bộ huyện Tuy Phong", 12, 2021],
        ["quan-su", "Đảng bộ Quân sự tỉnh", 8, 2021],
        ["bac-binh", "Đảng bộ huyện Bắc Bình", 8, 2021],
      ],
    },
  ],
};

async function startFrom(book: Workbook | null): Promise<Session> {
  const session = createSession({
    today: "2021-12-31",
    language: "vi",
    open: (_, bytes) => {
      const { sheets } = JSON.parse(new TextDecoder().decode(bytes)) as SentFile;
      const workbook = { sheets: sheets.map(({ name, rows }) => gridOf(rows, { name })) };
      return Promise.resolve({ state: "read", format: "xlsx", workbook });
    },
  });
  if (book === null) await session.addFiles([given(register)]);
  else await session.openBook("tong-hop.xlsx", book);
  return session;
}

function given(file: SentFile): GivenFile {
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  return { name: file.name, modified: 0, data: { arrayBuffer: () => Promise.resolve(bytes.buffer) } };
}

async function nextMonth(session: Session): Promise<Session> {
  const plan = await session.plan();
  if (plan === null) throw new Error("no plan");
  return startFrom(workbookOfPlan(plan));
}

/** Persons whom no month repeats. */
function people(month: number): Rows {
  return ["An", "Bình", "Chi"].map((given, index) => [
    index + 1,
    `Nguyễn Văn ${given} ${"ABCDEFGHIJKL"[month] ?? ""}`,
    day(`${index + 3}/${month}/1990`),
    day(`${index + 5}/${month}/2021`),
  ]);
}

/** A list whose headers nobody knows; `more` columns come after the number, `above` the title. */
function ownList(title: string, month: number, above = 0, more: readonly string[] = []): Rows {
  const insert = (row: readonly TestCell[], cells: readonly TestCell[]) => [
    row[0] ?? null,
    ...cells,
    ...row.slice(1),
  ];
  return [
    ...Array.from({ length: above }, (): TestCell[] => []),
    [`${title} tháng ${month}`],
    insert(["k1", "k2", "k3", "k4"], more),
    ...people(month).map((row) =>
      insert(
        row,
        more.map(() => "?"),
      ),
    ),
  ];
}

const fileOf = (name: string, rows: Rows, sheet = "DS"): SentFile => ({
  name,
  sheets: [{ name: sheet, rows }],
});

function sheetIn(view: SessionView, file: string, sheet?: string): SheetView {
  const found = view.files
    .find(({ name }) => name === file)
    ?.sheets.find(({ ref }) => sheet === undefined || ref.sheet === sheet);
  if (found === undefined) throw new Error(`no ${file}`);
  return found;
}

const admitted = ({ board }: SessionView) => board.map((committee) => committee.admitted);

/** The first month, with all that has to be said of such a list. */
async function correctedMonth(file: SentFile): Promise<Session> {
  const session = await startFrom(null);
  const before = await session.addFiles([given(file)]);
  expect(sheetIn(before, file.name).columns.some(({ field }) => field === "admissionDate")).toBe(false);
  const { ref } = sheetIn(before, file.name);
  const header = file.sheets[0]?.rows.findIndex((row) => row.includes("k1")) ?? 0;
  const at = (key: string) => file.sheets[0]?.rows[header]?.indexOf(key) ?? 0;
  await session.correct(ref, { what: "header", rows: { first: header + 1, last: header + 1 } });
  await session.correct(ref, { what: "column", column: at("k2"), field: "name" });
  await session.correct(ref, { what: "column", column: at("k3"), field: "born" });
  await session.correct(ref, { what: "column", column: at("k4"), field: "admissionDate" });
  expect(admitted(await session.view())).toEqual([3, 0, 0]);
  return session;
}

const january = fileOf("Tuy Phong thang 1.xlsx", ownList("Huyện Tuy Phong", 1));

describe("the layout", () => {
  test("S5: next month's file of the same layout needs no correction, wherever the table lies; it says what was remembered", async () => {
    const session = await nextMonth(await correctedMonth(january));
    const february = fileOf("Tuy Phong thang 2.xlsx", ownList("Huyện Tuy Phong", 2, 3));
    const view = await session.addFiles([given(february)]);
    const sheet = sheetIn(view, february.name);
    expect(admitted(view)).toEqual([6, 0, 0]);
    expect(view.board[0]?.byMonth.slice(0, 3)).toEqual([3, 3, 0]);
    expect(sheet.header).toBe("A5:D5");
    expect(sheet.asks).toEqual([]);
    expect(sheet.corrections).toEqual([]);
    expect(sheet.remembered.join("; ")).toContain("cột B «k2»: họ và tên");
    expect(sheet.reasons.join("; ")).toContain("áp dụng điều chỉnh đã nhớ");
  });

  test("S5: a third month goes on from the second, though the first month's receipt says it too", async () => {
    let session = await correctedMonth(january);
    for (const month of [2, 3, 4]) {
      session = await nextMonth(session);
      await session.addFiles([
        given(fileOf(`Tuy Phong thang ${month}.xlsx`, ownList("Huyện Tuy Phong", month))),
      ]);
    }
    expect(admitted(await session.view())).toEqual([12, 0, 0]);
  });

  test("S5: another committee's file of that layout is asked about", async () => {
    const session = await nextMonth(await correctedMonth(january));
    const other = fileOf("Bac Binh thang 2.xlsx", ownList("Huyện Bắc Bình", 2));
    expect(sheetIn(await session.addFiles([given(other)]), other.name).remembered).toEqual([]);
  });

  test("S5: what was said of one file goes for the others of the session at once, and is taken back with it", async () => {
    const session = await correctedMonth(january);
    const february = fileOf("Tuy Phong thang 2.xlsx", ownList("Huyện Tuy Phong", 2));
    expect(admitted(await session.addFiles([given(february)]))).toEqual([6, 0, 0]);
    const { ref } = sheetIn(await session.view(), january.name);
    for (const column of [1, 2, 3]) await session.correct(ref, { what: "column", column, field: null });
    const undone = await session.correct(ref, { what: "header", rows: null });
    expect(sheetIn(undone, january.name).remembered).toEqual([]);
    expect(sheetIn(undone, february.name).remembered).toEqual([]);
    expect(undone.total?.admitted).toBe(0);
  });

  test("S5: what was remembered is refused for a sheet, and isn't remembered any more next month", async () => {
    const session = await nextMonth(await correctedMonth(january));
    const february = fileOf("Tuy Phong thang 2.xlsx", ownList("Huyện Tuy Phong", 2));
    const { ref } = sheetIn(await session.addFiles([given(february)]), february.name);
    const refused = await session.correct(ref, { what: "remembered", plain: true });
    expect(sheetIn(refused, february.name).remembered).toEqual([]);
    expect(admitted(refused)).toEqual([3, 0, 0]);
    const next = await nextMonth(session);
    const march = fileOf("Tuy Phong thang 3.xlsx", ownList("Huyện Tuy Phong", 3));
    expect(sheetIn(await next.addFiles([given(march)]), march.name).remembered).toEqual([]);
    const back = await session.correct(ref, { what: "remembered", plain: false });
    expect(admitted(back)).toEqual([6, 0, 0]);
  });

  test("S6: in a changed layout the columns that are still there keep their meaning", async () => {
    const session = await nextMonth(await correctedMonth(january));
    const february = fileOf("Tuy Phong thang 2.xlsx", ownList("Huyện Tuy Phong", 2, 1, ["k9"]));
    const view = await session.addFiles([given(february)]);
    expect(admitted(view)).toEqual([6, 0, 0]);
    const { columns } = sheetIn(view, february.name);
    expect(columns.find(({ header }) => header === "k9")?.field).toBeNull();
    expect(columns.find(({ header }) => header === "k4")?.field).toBe("admissionDate");
  });
});

describe("the committee", () => {
  const plain = (title: string, month: number): Rows => [
    [title],
    ["STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp"],
    ...people(month),
  ];

  test("S7: is remembered by the name that the sender gives it, not by the layout", async () => {
    const first = await startFrom(null);
    const one = fileOf("DS ket nap LLVT Hai Yen thang 1.xlsx", plain("Danh sách kết nạp tháng 1", 1));
    const { ref, committee } = sheetIn(await first.addFiles([given(one)]), one.name);
    expect(committee).toBeNull();
    await first.correct(ref, { what: "committee", committee: "quan-su" });
    const session = await nextMonth(first);
    const two = fileOf("LLVT Hai Yen - ds ket nap T2 (sửa).xlsx", plain("Danh sách kết nạp tháng 2", 2));
    const other = fileOf("danh sach.xlsx", plain("Danh sách kết nạp tháng 3", 3));
    const view = await session.addFiles([given(two), given(other)]);
    expect(sheetIn(view, two.name)).toMatchObject({ committee: "quan-su", asks: [] });
    expect(sheetIn(view, two.name).remembered).toEqual(["cấp ủy: Đảng bộ Quân sự tỉnh"]);
    expect(sheetIn(view, other.name).committee).toBeNull();
    expect(admitted(view)).toEqual([0, 6, 0]);
  });

  test("S7: a sheet that certainly names another committee is that one's", async () => {
    const first = await startFrom(null);
    const one = fileOf("LLVT Hai Yen thang 1.xlsx", plain("Danh sách kết nạp", 1));
    const { ref } = sheetIn(await first.addFiles([given(one)]), one.name);
    await first.correct(ref, { what: "committee", committee: "quan-su" });
    const two = fileOf("LLVT Hai Yen thang 2.xlsx", plain("Đảng bộ huyện Bắc Bình", 2));
    const view = await (await nextMonth(first)).addFiles([given(two)]);
    expect(sheetIn(view, two.name)).toMatchObject({ committee: "bac-binh", remembered: [] });
  });
});

describe("a sheet that is left out", () => {
  const list = (month: number) => ({
    name: "DS",
    rows: [["Huyện Tuy Phong"], ["STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp"], ...people(month)],
  });
  const other = (month: number) => ({
    name: "Bản nháp",
    rows: [
      ["Huyện Tuy Phong, bản nháp"],
      ["STT", "Họ tên", "Sinh ngày", "Ngày vào Đảng", "Dân tộc"],
      ...people(month + 5).map((row) => [...row, "Kinh"]),
    ],
  });

  test("S8: is left out again under its name and layout, beside one that counts; never all of a file", async () => {
    const first = await startFrom(null);
    const one: SentFile = { name: "Tuy Phong 1.xlsx", sheets: [list(1), other(1)] };
    const before = await first.addFiles([given(one)]);
    expect(admitted(before)).toEqual([6, 0, 0]);
    const left = await first.correct(
      { file: one.name, sheet: "Bản nháp" },
      { what: "left-out", leftOut: true },
    );
    expect(admitted(left)).toEqual([3, 0, 0]);
    const session = await nextMonth(first);
    const two: SentFile = { name: "Tuy Phong 2.xlsx", sheets: [list(2), other(2)] };
    const view = await session.addFiles([given(two)]);
    expect(admitted(view)).toEqual([6, 0, 0]);
    expect(sheetIn(view, two.name, "Bản nháp")).toMatchObject({
      use: "ignored",
      remembered: ["không tính sheet này"],
    });
    const three: SentFile = { name: "Tuy Phong 3.xlsx", sheets: [other(3)] };
    expect(admitted(await session.addFiles([given(three)]))).toEqual([9, 0, 0]);
  });

  test("S8: of several tables of one layout on a sheet the one that was left out is, and no other", async () => {
    const head = ["STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp"];
    const two = (month: number): SentFile => ({
      name: `Tuy Phong ${month}.xlsx`,
      sheets: [
        {
          name: "DS",
          rows: [
            ["Huyện Tuy Phong"],
            [`Danh sách kết nạp tháng ${month}`],
            head,
            ...people(month),
            [],
            [`Danh sách kết nạp tháng ${month + 6}`],
            head,
            ...people(month + 6),
          ],
        },
      ],
    });
    const first = await startFrom(null);
    const before = await first.addFiles([given(two(1))]);
    expect(admitted(before)).toEqual([6, 0, 0]);
    const [one, other] = before.files.find(({ name }) => name === "Tuy Phong 1.xlsx")?.sheets ?? [];
    if (one === undefined || other === undefined) throw new Error("two tables");
    await first.correct(other.ref, { what: "left-out", leftOut: true });
    await first.correct(one.ref, { what: "column", column: 2, field: "certificateDate" });
    expect(admitted(await first.view())).toEqual([3, 0, 0]);
    const session = await nextMonth(first);
    const view = await session.addFiles([given(two(2))]);
    expect(admitted(view)).toEqual([6, 0, 0]);
    const [again, left] = view.files.find(({ name }) => name === "Tuy Phong 2.xlsx")?.sheets ?? [];
    expect(again?.columns[2]?.field).toBe("certificateDate");
    expect([again?.use, left?.use]).toEqual(["counted", "ignored"]);
  });
});
