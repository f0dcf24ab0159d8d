import { createSession } from "../../src/application/pane/create-session";
import type { GivenFile, Session } from "../../src/application/pane/session-calls";
import type { FindingView, RepetitionView, SessionView } from "../../src/application/pane/session-view";
import { writeWorkbook } from "../../src/hosts/file/write-workbook";
import { openFile } from "../../src/intake/open-file";

/* What the user decides of persons who are listed twice, through the session that the pane works with. */

const text = (name: string, content: string, modified = Date.UTC(2021, 5, 1)): GivenFile => {
  const bytes = new TextEncoder().encode(content);
  return { name, modified, data: { arrayBuffer: () => Promise.resolve(bytes.buffer) } };
};
const register = text(
  "register.csv",
  "Mã,Tên cấp ủy,Chỉ tiêu\ntuy-phong,Huyện Tuy Phong,10\nbac-binh,Huyện Bắc Bình,10\n",
);
const be = "Trần Thị Bé,05/05/1999,060199001234";

function list(
  name: string,
  committee: string,
  persons: readonly string[],
  year = 2021,
  modified?: number,
): GivenFile {
  const rows = persons.map((person, index) => `${index + 1},${person},1${index}/03/${year}`);
  const head = `Danh sách đảng viên mới kết nạp năm ${year},,,,\nĐảng bộ huyện ${committee},,,,\n`;
  return text(name, `${head}STT,Họ và tên,Ngày sinh,Số CCCD,Ngày kết nạp\n${rows.join("\n")}\n`, modified);
}

const tuyPhong = list("TP.csv", "Tuy Phong", [
  be,
  "Lê An,01/01/1990,060090000001",
  "Lê Bảo,02/01/1990,060090000002",
]);
const bacBinh = list("BB.csv", "Bắc Bình", [
  be,
  "Lê Chi,03/01/1990,060090000003",
  "Lê Dũng,04/01/1990,060090000004",
]);

const start = (): Session => createSession({ open: openFile, today: "2021-11-24", language: "vi" });
const admitted = (view: SessionView) => view.board.map((committee) => committee.admitted);
const repeated = (view: SessionView) => view.findings.filter(({ repetition }) => repetition !== null);

function asked(view: SessionView): RepetitionView {
  const [first] = repeated(view).map(({ repetition }: FindingView) => repetition);
  if (first === undefined || first === null) throw new Error("nothing to decide");
  return first;
}

async function savedBook(session: Session): Promise<GivenFile> {
  const plan = await session.plan();
  if (plan === null) throw new Error("no plan");
  const bytes = await writeWorkbook(plan);
  return {
    name: "Tong hop.xlsx",
    modified: Date.UTC(2021, 6, 1),
    data: { arrayBuffer: () => Promise.resolve(bytes.buffer as ArrayBuffer) },
  };
}

test("P12: one of the two counts, or both are two persons; taken back, it is asked again", async () => {
  const session = start();
  const before = await session.addFiles([register, tuyPhong, bacBinh]);
  expect(admitted(before)).toEqual([3, 3]);
  expect(asked(before)).toMatchObject({
    here: { file: "BB.csv", name: "Trần Thị Bé" },
    other: { file: "TP.csv", name: "Trần Thị Bé" },
    settled: null,
  });
  expect(admitted(await session.decideRows(asked(before), "here"))).toEqual([2, 3]);
  expect(admitted(await session.decideRows(asked(before), "other"))).toEqual([3, 2]);
  const distinct = await session.decideRows(asked(before), "distinct");
  expect(admitted(distinct)).toEqual([3, 3]);
  expect(distinct.findings.map(({ severity }) => severity)).toEqual(["info", "info"]);
  const back = await session.decideRows(asked(distinct), "undecided");
  expect(back.findings).toEqual(before.findings);
});

test("P12, P13: the decision is in the workbook, and goes on with a later version of the list", async () => {
  const session = start();
  const before = await session.addFiles([register, tuyPhong, bacBinh]);
  await session.decideRows(asked(before), "other");
  const book = await savedBook(session);
  const later = start();
  const reopened = await later.addFiles([book]);
  expect(admitted(reopened)).toEqual([3, 2]);
  expect(asked(reopened).settled).toBe("same-person");
  const rows = [
    be,
    "Lê Chi,03/01/1990,060090000003",
    "Lê Dũng,04/01/1990,060090000004",
    "Lê Giang,05/01/1990,060090000005",
  ];
  const newer = list("BB lan 2.csv", "Bắc Bình", rows, 2021, Date.UTC(2021, 7, 1));
  const after = await later.addFiles([newer]);
  expect(admitted(after)).toEqual([3, 3]);
  expect(repeated(after).map(({ severity, file }) => [severity, file])).toEqual([["info", "BB lan 2.csv"]]);
  const undone = await later.decideRows(asked(after), "undecided");
  expect(admitted(undone)).toEqual([3, 4]);
  expect(admitted(await start().addFiles([await savedBook(later)]))).toEqual([3, 4]);
  expect(repeated(undone).map(({ severity }) => severity)).toEqual(["error", "warning"]);
});

test("S4, P12: the same file read again keeps the decision, under another name too", async () => {
  const session = start();
  const before = await session.addFiles([register, tuyPhong, bacBinh]);
  await session.decideRows(asked(before), "here");
  const later = start();
  await later.addFiles([await savedBook(session)]);
  expect(admitted(await later.addFiles([{ ...tuyPhong, name: "TP (ban sao).csv" }, bacBinh]))).toEqual([
    2, 3,
  ]);
});

describe("P11, C12: last year's workbook among the files", () => {
  const lastYear = async () => {
    const session = start();
    await session.change({ year: 2020 });
    await session.addFiles([
      register,
      list("TP 2020.csv", "Tuy Phong", [be, "Lê Hà,06/01/1990,060090000006"], 2020),
    ]);
    return { ...(await savedBook(session)), name: "Tong hop 2020.xlsx" };
  };

  test("isn't gone on from: it gives the same period, and who was admitted then", async () => {
    const session = start();
    const view = await session.addFiles([register, bacBinh, await lastYear()]);
    expect(view.settings.year).toBe(2021);
    expect(view.earlier).toBeNull();
    expect(view.files.find(({ name }) => name === "Tong hop 2020.xlsx")?.message).toContain(
      "Sổ tổng hợp năm 2020",
    );
    expect(view.board.map(({ samePeriod }) => samePeriod)).toEqual([2, null]);
    expect(asked(view)).toMatchObject({ here: { file: "BB.csv" }, other: null, year: "2020", settled: null });
    const out = await session.decideRows(asked(view), "left-out");
    expect(admitted(out)).toEqual([0, 2]);
    expect(asked(out)).toMatchObject({ year: "2020", settled: "admitted-before" });
    expect(admitted(await session.decideRows(asked(out), "undecided"))).toEqual([0, 3]);
  });

  test("beside this year's: that one is gone on from, whichever came first", async () => {
    const current = start();
    await current.addFiles([register, bacBinh]);
    const now = await savedBook(current);
    const before = await lastYear();
    for (const files of [
      [now, before],
      [before, now],
    ]) {
      const session = start();
      for (const file of files) await session.addFiles([file]);
      const view = await session.view();
      expect([view.earlier?.name, view.settings.year]).toEqual([now.name, 2021]);
      expect(view.board.map(({ admitted: own, samePeriod }) => [own, samePeriod])).toEqual([
        [0, 2],
        [3, null],
      ]);
    }
  });

  test("alone, or when the user says its year, it is gone on from", async () => {
    const session = start();
    const view = await session.addFiles([await lastYear()]);
    expect([view.earlier?.name, view.settings.year, view.total?.admitted]).toEqual([
      "Tong hop 2020.xlsx",
      2020,
      2,
    ]);
    const mixed = await session.addFiles([register, bacBinh]);
    expect(mixed.settings.year).toBe(2021);
    const said = await session.change({ year: 2020 });
    expect(said.earlier?.name).toBe("Tong hop 2020.xlsx");
  });
});
