import fc from "fast-check";
import { createSession } from "../../src/application/pane/create-session";
import type { GivenFile, Session } from "../../src/application/pane/session-calls";
import type { SessionView } from "../../src/application/pane/session-view";
import type { Workbook } from "../../src/domain/grid/grid";
import { day, gridOf, type TestCell } from "../support/grid-of";
import { workbookOfPlan } from "../support/workbook-of-plan";

/*
 * The office's months of work: files come in any order, in batches, some twice, some revised; after each batch the
 * consolidated workbook is made, and the next session starts from nothing but that workbook.
 */

interface SentSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly hidden?: readonly number[];
}

interface SentFile {
  readonly name: string;
  readonly modified: number | null;
  readonly sheets: readonly SentSheet[];
}

const committees = ["Đảng bộ huyện Tuy Phong", "Đảng bộ huyện Bắc Bình", "Đảng bộ huyện Đức Linh"];

const register: SentFile = {
  name: "chi tieu.xlsx",
  modified: 0,
  sheets: [
    {
      name: "Chỉ tiêu",
      rows: [
        ["Tên cấp ủy", "Chỉ tiêu", "Năm"],
        [committees[0] ?? "", 12, 2021],
        [committees[1] ?? "", 8, 2021],
        [committees[2] ?? "", null, 2021],
      ],
    },
  ],
};

function givenOf(file: SentFile): GivenFile {
  // No two files have the same bytes, though they may hold the same.
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  return {
    name: file.name,
    modified: file.modified,
    data: { arrayBuffer: () => Promise.resolve(bytes.buffer) },
  };
}

async function startFrom(book: Workbook | null): Promise<Session> {
  const session = createSession({
    today: "2021-12-31",
    language: "vi",
    open: (_, bytes) => {
      const { sheets } = JSON.parse(new TextDecoder().decode(bytes)) as SentFile;
      const workbook = {
        sheets: sheets.map(({ name, rows, hidden = [] }) => gridOf(rows, { name, hiddenRows: [...hidden] })),
      };
      return Promise.resolve({ state: "read", format: "xlsx", workbook });
    },
  });
  if (book === null) await session.addFiles([givenOf(register)]);
  else await session.openBook("tong-hop.xlsx", book);
  return session;
}

async function bookOf(session: Session): Promise<Workbook> {
  const plan = await session.plan();
  if (plan === null) throw new Error(JSON.stringify((await session.view()).problems));
  return workbookOfPlan(plan);
}

/** Everything that may not depend on when a file was consolidated. */
function resultOf({ board, total, narrative }: SessionView) {
  return {
    narrative,
    total,
    board: board.map(({ name, admitted, female, ethnicMinority, religious, youthUnion, byMonth, state }) => ({
      name,
      figures: { admitted, female, ethnicMinority, religious, youthUnion },
      byMonth,
      state,
    })),
  };
}

/** What was found, by rule, place and words. */
function foundIn({ findings }: SessionView): string[] {
  return findings
    .map(({ rule, severity, committee, file, sheet, cell, expected, received, message }) =>
      [rule, severity, committee, file, sheet, cell, expected ?? "", received ?? "", message].join(" | "),
    )
    .sort();
}

/* Sheets as committees send them. */

const familyNames = ["Nguyễn Văn", "Trần Thị", "Lê Văn", "Phạm Thị"];
const givenNames = ["An", "Bình", "Chi", "Dũng", "Em", "Giang", "Hà", "Khánh"];

/** The person of a number: the same wherever it comes up. */
function personOf(number: number) {
  return {
    name: `${familyNames[number % 4] ?? ""} ${givenNames[number % 8] ?? ""}`,
    born: `${(number % 27) + 1}/${(number % 12) + 1}/${1975 + (number % 28)}`,
    sex: number % 3 === 0 ? "Nữ" : "Nam",
    ethnicity: number % 5 === 0 ? "Chăm" : "Kinh",
    religion: number % 7 === 0 ? "Phật giáo" : "Không",
    youthUnion: number % 2 === 0 ? "x" : "",
    identity: `0600${String(20_000_000 + number)}`,
    admitted: `${(number % 26) + 1}/${(number % 12) + 1}/${number % 11 === 0 ? 2020 : 2021}`,
    schooling: number % 9 === 0 ? "4/12" : "12/12",
  };
}

interface ListCase {
  readonly committee: number | null;
  readonly numbers: readonly number[];
  readonly withIdentity: boolean;
  readonly withParts: boolean;
  readonly withDates: boolean;
  readonly totalOff: number | null;
  readonly hide: boolean;
}

function listSheet(name: string, one: ListCase): SentSheet {
  const header = [
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    ...(one.withParts ? ["Dân tộc", "Tôn giáo", "Đoàn viên"] : []),
    "Học vấn",
    ...(one.withIdentity ? ["Số CCCD"] : []),
    ...(one.withDates ? ["Ngày kết nạp"] : []),
  ];
  const rows = one.numbers.map((number, index): TestCell[] => {
    const person = personOf(number);
    return [
      index + 1,
      person.name,
      day(person.born),
      person.sex,
      ...(one.withParts ? [person.ethnicity, person.religion, person.youthUnion] : []),
      person.schooling,
      ...(one.withIdentity ? [person.identity] : []),
      ...(one.withDates ? [day(person.admitted)] : []),
    ];
  });
  const title = one.committee === null ? "" : (committees[one.committee] ?? "");
  const total =
    one.totalOff === null ? [] : [["", `Tổng cộng: ${one.numbers.length + one.totalOff} đảng viên`]];
  return {
    name,
    rows: [[title], ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021"], [], header, ...rows, ...total],
    ...(one.hide && one.numbers.length > 0 ? { hidden: [4] } : {}),
  };
}

interface FormCase {
  readonly committee: number | null;
  readonly counts: readonly (readonly number[])[];
  readonly byMonth: boolean;
  readonly month: number | null;
  readonly quota: number | null;
}

function formSheet(name: string, one: FormCase): SentSheet {
  const months = [1, 2, 3, 11];
  const header = [
    "TT",
    "Đơn vị",
    ...(one.quota === null ? [] : ["Chỉ tiêu"]),
    ...(one.byMonth ? months.map((month) => `Tháng ${month}`) : ["Kết quả kết nạp", "Nữ", "Đoàn viên"]),
  ];
  const rows = one.counts.map((counts, index): TestCell[] => [
    index + 1,
    `Chi bộ thôn ${index + 1}`,
    ...(one.quota === null ? [] : [one.quota]),
    ...(one.byMonth
      ? counts
      : [(counts[0] ?? 0) + (counts[1] ?? 0), Math.min(counts[1] ?? 0, 3), counts[1] ?? 0]),
  ]);
  const title = one.committee === null ? "" : (committees[one.committee] ?? "");
  const when = one.month === null ? "năm 2021" : `tháng ${one.month} năm 2021`;
  return {
    name,
    rows: [[title], [`BIỂU TỔNG HỢP KẾT QUẢ KẾT NẠP ĐẢNG VIÊN ${when}`], [], header, ...rows],
  };
}

const committee = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 2 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const listCase: fc.Arbitrary<ListCase> = fc.record({
  committee,
  numbers: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 0, maxLength: 14 }),
  withIdentity: fc.boolean(),
  withParts: fc.boolean(),
  withDates: fc.boolean(),
  totalOff: fc.constantFrom(null, 0, 1),
  hide: fc.boolean(),
});
const formCase: fc.Arbitrary<FormCase> = fc.record({
  committee,
  counts: fc.array(fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 6 }),
  byMonth: fc.boolean(),
  month: fc.constantFrom(null, 3, 5),
  quota: fc.constantFrom(null, 2, 3),
});
const sheetCase = fc.oneof(
  { weight: 3, arbitrary: listCase.map((one) => (name: string) => listSheet(name, one)) },
  { weight: 1, arbitrary: formCase.map((one) => (name: string) => formSheet(name, one)) },
);

/** Each committee's files come on different days, so that the order of arrival is clear whoever consolidates when. */
const filesCase = fc
  .array(fc.array(sheetCase, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 5 })
  .map((files) =>
    files.map((sheets, index): SentFile => ({
      name: `tệp ${index + 1}.xlsx`,
      modified: Date.UTC(2021, 2 + index, 3 + index, 4, 5, 6, 789),
      sheets: sheets.map((make, at) => make(`DS ${at + 1}`)),
    })),
  );

async function inOneGo(files: readonly SentFile[]): Promise<Session> {
  const session = await startFrom(null);
  await session.addFiles(files.map(givenOf));
  return session;
}

test("E1, E4: a workbook that is taken up without news gives the same numbers, findings and plan", async () => {
  await fc.assert(
    fc.asyncProperty(filesCase, async (files) => {
      const first = await inOneGo(files);
      const before = await first.view();
      const book = await bookOf(first);
      const second = await startFrom(book);
      const after = await second.view();
      expect(resultOf(after)).toEqual(resultOf(before));
      expect(foundIn(after)).toEqual(foundIn(before));
      expect(await bookOf(second)).toEqual(book);
    }),
    { numRuns: 15 },
  );
});

test("E3: files that come month by month, in any order, some twice, give what they give in one go", async () => {
  const history = filesCase.chain((files) =>
    fc.record({
      files: fc.constant(files),
      batches: fc
        .array(fc.subarray(files.map((_, index) => index)), { minLength: 0, maxLength: 4 })
        .map((batches) => [...batches, files.map((_, index) => index)]),
    }),
  );
  await fc.assert(
    fc.asyncProperty(history, async ({ files, batches }) => {
      const whole = resultOf(await (await inOneGo(files)).view());
      let book: Workbook | null = null;
      let view: SessionView | null = null;
      for (const batch of batches) {
        const session = await startFrom(book);
        view = await session.addFiles(batch.flatMap((index) => files[index] ?? []).map(givenOf));
        book = await bookOf(session);
      }
      expect(view && resultOf(view)).toEqual(whole);
    }),
    { numRuns: 15 },
  );
});

test("E3: the files once each, in batches, and never again", async () => {
  const history = filesCase.chain((files) =>
    fc.record({
      files: fc.constant(files),
      order: fc.shuffledSubarray(
        files.map((_, index) => index),
        { minLength: files.length, maxLength: files.length },
      ),
      cut: fc.integer({ min: 0, max: files.length }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(history, async ({ files, order, cut }) => {
      const whole = resultOf(await (await inOneGo(files)).view());
      const pick = (indexes: readonly number[]) =>
        indexes.flatMap((index) => files[index] ?? []).map(givenOf);
      const first = await startFrom(null);
      await first.addFiles(pick(order.slice(0, cut)));
      const second = await startFrom(await bookOf(first));
      const view = await second.addFiles(pick(order.slice(cut)));
      expect(resultOf(view)).toEqual(whole);
    }),
    { numRuns: 15 },
  );
});

test("E3: revised files of one name are told apart, whenever they come and whatever is opened first", async () => {
  const version = fc.array(sheetCase, { minLength: 1, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(fc.tuple(version, version, version), async (versions) => {
      const files = versions.map((sheets, index): SentFile => ({
        name: "báo cáo.xlsx",
        modified: Date.UTC(2021, 5 + index, 1, 3),
        sheets: sheets.map((make, at) => make(`DS ${at + 1}`)),
      }));
      const whole = resultOf(await (await inOneGo(files)).view());
      let book: Workbook | null = null;
      for (const file of files) {
        const session = await startFrom(book);
        await session.addFiles([givenOf(file)]);
        book = await bookOf(session);
      }
      const again = await startFrom(book);
      const atOnce = await inOneGo(files.slice(2));
      for (const view of [
        await again.view(),
        await again.addFiles(files.map(givenOf)),
        await atOnce.openBook("tong-hop.xlsx", book ?? { sheets: [] }),
      ]) {
        expect(resultOf(view)).toEqual(whole);
        const names = view.files.filter(({ state }) => state !== "register").map(({ id }) => id);
        expect(new Set(names).size).toBe(3);
      }
    }),
    { numRuns: 15 },
  );
});

/**
 * What senders declared (totals, their own quotas) is checked when it is read and not kept: a sheet that comes back
 * into force later, or is held against later lists, keeps what was told of it then. Which of several equal rows a
 * repetition names may depend on the months.
 */
function ofRows(found: readonly string[]): string[] {
  return found
    .filter((line) => !/^(total|quota|percent)\.mismatch|^value\.swapped/.test(line))
    .map((line) => line.split(" | ").slice(0, 6).join(" | "));
}

test("E4: findings about rows don't depend on which files came in an earlier month", async () => {
  await fc.assert(
    fc.asyncProperty(filesCase, fc.nat(5), async (files, cut) => {
      const whole = await (await inOneGo(files)).view();
      const first = await startFrom(null);
      await first.addFiles(files.slice(0, cut).map(givenOf));
      const second = await startFrom(await bookOf(first));
      const found = foundIn(await second.addFiles(files.slice(cut).map(givenOf)));
      expect(ofRows(found)).toEqual(ofRows(foundIn(whole)));
    }),
    { numRuns: 15 },
  );
});

describe("what the user said", () => {
  const nameless = listSheet("DS 1", {
    committee: null,
    numbers: [1, 2, 3, 4],
    withIdentity: true,
    withParts: true,
    withDates: false,
    totalOff: null,
    hide: false,
  });
  const file: SentFile = { name: "danh sach.xlsx", modified: Date.UTC(2021, 6, 1), sheets: [nameless] };
  const ref = { file: file.name, sheet: "DS 1" };

  async function corrected(): Promise<Session> {
    const session = await inOneGo([file]);
    await session.correct(ref, { what: "committee", committee: "bac-binh" });
    await session.change({ deadline: "2021-12-20", zeroConfirmed: ["duc-linh"] });
    return session;
  }

  test("S4: corrections, deadline and confirmed zeros come back from the workbook, also for a file read again", async () => {
    const before = await (await corrected()).view();
    expect(before.total?.admitted).toBe(4);
    const session = await startFrom(await bookOf(await corrected()));
    const taken = await session.view();
    const again = await session.addFiles([givenOf(file)]);
    for (const view of [taken, again]) {
      expect(resultOf(view)).toEqual(resultOf(before));
      expect(foundIn(view)).toEqual(foundIn(before));
      expect(view.settings).toMatchObject({ deadline: "2021-12-20", zeroConfirmed: ["duc-linh"] });
      expect(view.files.flatMap(({ sheets }) => sheets).flatMap(({ corrections }) => corrections)).toEqual([
        "committee",
      ]);
    }
    const undone = await session.correct(ref, { what: "committee", committee: null });
    expect(undone.total?.admitted).toBe(0);
  });

  test("S4: an earlier sheet gets another committee, or is left out, without its file", async () => {
    const session = await startFrom(await bookOf(await inOneGo([file])));
    expect((await session.view()).total?.admitted).toBe(0);
    const named = await session.correct(ref, { what: "committee", committee: "tuy-phong" });
    expect(named.board.map(({ admitted }) => admitted)).toEqual([4, 0, 0]);
    expect(named.findings.map(({ rule }) => rule)).not.toContain("committee.unknown");
    const next = await startFrom(await bookOf(session));
    expect((await next.view()).total?.admitted).toBe(4);
    const left = await next.correct(ref, { what: "left-out", leftOut: true });
    expect(left.total?.admitted).toBe(0);
    const back = await next.correct(ref, { what: "left-out", leftOut: false });
    expect(back.total?.admitted).toBe(4);
  });
});
