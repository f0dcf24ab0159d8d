import fc from "fast-check";
import { zipSync } from "fflate";
import { consolidateFiles } from "../../src/application/consolidate-files";
import { createSession } from "../../src/application/pane/create-session";
import type { SourceFile } from "../../src/application/ports";
import type { Summary } from "../../src/domain/consolidate/summary";
import { describeFinding } from "../../src/domain/language/describe-finding";
import { openFile } from "../../src/intake/open-file";
import { unpackFiles } from "../../src/intake/unpack";
import { makeEml, makeMsg } from "../support/mails";
import { listOf, registerOfMails } from "../support/sent-lists";
import { workbookOfPlan } from "../support/workbook-of-plan";

interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly modified?: Date;
}

const register: Sent = { name: "chi tieu.csv", bytes: new TextEncoder().encode(registerOfMails) };
const saved = new Date(Date.UTC(2022, 0, 15));

function sourceOf({ name, bytes, modified = saved }: Sent): SourceFile {
  return { name, modified, read: () => Promise.resolve(bytes) };
}

async function consolidate(sent: readonly Sent[], deadline: string | null = null) {
  const outcome = await consolidateFiles(
    {
      files: await unpackFiles(sent.map(sourceOf)),
      register: sourceOf(register),
      previous: [],
      year: 2021,
      period: { from: "2021-01-01", to: "2021-12-31" },
      deadline,
      zeroConfirmed: [],
      language: "vi",
      profile: "hd36",
      office: {},
    },
    { open: openFile, progress: () => undefined, now: () => 0 },
  );
  if (outcome.state === "refused") throw new Error(JSON.stringify(outcome.refusals));
  return outcome;
}

async function sessionWith(sent: readonly Sent[]) {
  const session = createSession({ open: openFile, today: "2021-12-31", language: "vi" });
  await session.addFiles(
    [register, ...sent].map(({ name, bytes, modified = saved }) => ({
      name,
      modified: modified.getTime(),
      data: { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) },
    })),
  );
  return session;
}

const csv = "text/csv";
const admittedOf = ({ committees }: Summary) => committees.map(({ id, admitted }) => [id, admitted]);
const tuyPhong = {
  name: "ds.csv",
  type: csv,
  content: listOf("HUYỆN ỦY TUY PHONG", ["Nguyễn Văn An", "Lê Thị Bình"]),
};
const namesNobody = { name: "ds.csv", type: csv, content: listOf("", ["Trần Văn Cường"]) };
const december = (day: number, time = "08:00") => `${day} Dec 2021 ${time}:00 +0700`;

describe("I5: by the day of the mail", () => {
  const mail = { from: "hoa@example.vn", subject: "Gửi số liệu" };

  test("a submission is late or in time, whenever the mail was saved", async () => {
    const bytes = makeEml({ ...mail, date: december(20, "23:30"), attachments: [tuyPhong] });
    const { summary } = await consolidate([{ name: "thu.eml", bytes }], "2021-12-20");
    expect(summary.committees[0]).toMatchObject({ admitted: 2, submission: "received" });
    expect(summary.submissions[0]).toMatchObject({ received: "2021-12-20", mail: { sender: mail.from } });
    const { summary: late } = await consolidate([{ name: "thu.eml", bytes }], "2021-12-19");
    expect(late.committees[0]).toMatchObject({ submission: "late" });
  });

  test("C5, E7: of two mails of a day the later one counts, in whichever order they are given", async () => {
    const first = makeEml({ ...mail, date: december(6, "09:00"), attachments: [tuyPhong] });
    const content = listOf("HUYỆN ỦY TUY PHONG", ["Nguyễn Văn An", "Lê Thị Bình", "Phạm Văn Dũng"]);
    const second = makeEml({ ...mail, date: december(6, "15:00"), attachments: [{ ...tuyPhong, content }] });
    for (const sent of [
      [first, second],
      [second, first],
    ]) {
      const { summary } = await consolidate(sent.map((bytes, index) => ({ name: `${index}.eml`, bytes })));
      expect(summary.committees[0]?.admitted).toBe(3);
    }
  });
});

describe("R6: whose it is, by a mail's sender and subject", () => {
  const from = "Huyện ủy Hàm Tân <hamtan@example.vn>";

  test("where the sheet names nobody", async () => {
    const bytes = makeEml({ from, subject: "Báo cáo", date: december(6), attachments: [namesNobody] });
    const { summary } = await consolidate([{ name: "1.eml", bytes }]);
    expect(summary.submissions[0]).toMatchObject({ committee: "ham-tan", use: "counted" });
  });

  test("a sender of another committee than the sheet's title is asked about", async () => {
    const bytes = makeEml({ from, subject: "Báo cáo", date: december(6), attachments: [tuyPhong] });
    const { summary } = await consolidate([{ name: "1.eml", bytes }]);
    expect(summary.submissions[0]).toMatchObject({ committee: null, use: "unresolved" });
    expect(summary.findings.map(({ rule }) => rule)).toContain("committee.ambiguous");
  });

  const content = listOf("HUYỆN ỦY BẮC BÌNH", ["Võ Thị Giang"]);
  const passedOn = [tuyPhong, { ...tuyPhong, content }].map((attached, index) => ({
    name: `${index}.eml`,
    bytes: makeEml({ from, subject: "Chuyển tiếp", date: december(6), attachments: [attached] }),
  }));

  test("who passes on what several committees sent is no evidence", async () => {
    const { summary } = await consolidate(passedOn);
    expect(admittedOf(summary)).toEqual([
      ["tuy-phong", 2],
      ["bac-binh", 1],
      ["ham-tan", 0],
    ]);
  });

  test("nor is one whose mail brings all of them at once", async () => {
    const attachments = [tuyPhong, { ...tuyPhong, name: "bb.csv", content }];
    const bytes = makeEml({ from, subject: "Chuyển tiếp", date: december(6), attachments });
    expect(admittedOf((await consolidate([{ name: "1.eml", bytes }])).summary)[1]).toEqual(["bac-binh", 1]);
  });

  test("E1: nor is one from whom those of several committees came in earlier months", async () => {
    const { plan } = await consolidate(passedOn);
    const session = createSession({ open: openFile, today: "2022-01-31", language: "vi" });
    await session.openBook("tong-hop.xlsx", workbookOfPlan(plan));
    const bytes = makeEml({ from, subject: "Chuyển tiếp", date: december(7), attachments: [namesNobody] });
    const view = await session.addFiles([
      {
        name: "3.eml",
        modified: 0,
        data: { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) },
      },
    ]);
    const [sheet] = view.files.find(({ name }) => name.startsWith("3.eml"))?.sheets ?? [];
    expect(sheet).toMatchObject({ committee: null, use: "unresolved" });
  });

  test("in the pane a sender ceases to be evidence with the next committee's file, and is so again without it", async () => {
    const [first, second] = passedOn;
    if (!first || !second) throw new Error("two mails");
    const session = await sessionWith([first]);
    const committees = async () =>
      (await session.view()).files.flatMap(({ sheets }) => sheets.map(({ committee }) => committee));
    expect(await committees()).toEqual([null]);
    await session.addFiles([
      {
        name: second.name,
        modified: 0,
        data: { arrayBuffer: () => Promise.resolve(new Uint8Array(second.bytes).buffer) },
      },
    ]);
    expect(await committees()).toEqual(["tuy-phong", "bac-binh"]);
    await session.removeFile("1.eml!ds.csv");
    expect(await committees()).toEqual([null]);
  });
});

describe("I4: what is said of a mail", () => {
  const pdf = {
    name: "Công văn.pdf",
    type: "application/pdf",
    content: new TextEncoder().encode("%PDF-1.7"),
  };

  test("without a workbook: a warning with its subject and its sender", async () => {
    const bytes = makeEml({
      from: "hoa@example.vn",
      subject: "Báo cáo năm",
      date: december(6),
      attachments: [pdf],
    });
    const { summary } = await consolidate([{ name: "thu.eml", bytes }]);
    const finding = summary.findings.find(({ rule }) => rule === "sheet.ignored");
    expect(finding).toMatchObject({
      severity: "warning",
      where: { file: "thu.eml" },
      received: "Báo cáo năm",
    });
    expect(finding && describeFinding(finding, null, "vi")).toBe(
      "Thư «Báo cáo năm» của hoa@example.vn không có tệp số liệu nào, chỉ có: Công văn.pdf. Nếu là báo cáo thì đề nghị nơi gửi gửi kèm tệp Excel.",
    );
    expect(summary.submissions).toMatchObject([{ file: "thu.eml", use: "ignored", received: "2021-12-06" }]);
  });

  test("with other files beside the workbook: a note, and nothing for the user to look at", async () => {
    const bytes = makeEml({
      from: "hoa@example.vn",
      subject: "Báo cáo",
      date: december(6),
      attachments: [tuyPhong, pdf],
    });
    const sent = [{ name: "thu.eml", bytes }];
    const { summary } = await consolidate(sent);
    expect(summary.findings.filter(({ rule }) => rule === "sheet.ignored")).toMatchObject([
      { severity: "info", where: { file: "thu.eml" }, facts: { names: "Công văn.pdf" } },
    ]);
    const { files } = await (await sessionWith(sent)).view();
    expect(files.map(({ name, state }) => [name, state])).toEqual([
      ["chi tieu.csv", "register"],
      ["thu.eml!ds.csv", "read"],
      ["thu.eml", "read"],
    ]);
    expect(files[1]?.mail).toBe("Thư của hoa@example.vn, nhận ngày 06/12/2021: «Báo cáo»");
  });
});

test("E1, I5: day, sender and subject of a mail come back with the workbook", async () => {
  const attachments = [tuyPhong, { name: "q.pdf", content: new TextEncoder().encode("%PDF-1.7") }];
  const bytes = makeEml({
    from: "Chị Hoa <hoa@example.vn>",
    subject: "=Số liệu",
    date: december(6),
    attachments,
  });
  const { plan, summary } = await consolidate([{ name: "thu.eml", bytes }], "2021-12-05");
  const session = createSession({ open: openFile, today: "2022-01-31", language: "vi" });
  const view = await session.openBook("tong-hop.xlsx", workbookOfPlan(plan));
  expect(view.files.map(({ mail }) => mail)).toEqual([
    "Thư của Chị Hoa <hoa@example.vn>, nhận ngày 06/12/2021: «=Số liệu»",
    "Thư của Chị Hoa <hoa@example.vn>, nhận ngày 06/12/2021: «=Số liệu»",
  ]);
  expect(view.board[0]).toMatchObject({ admitted: 2, state: summary.committees[0]?.submission });
  const again = await session.plan();
  const receipts = (sheets: typeof plan.sheets) => sheets.find(({ name }) => name === "Hồ sơ nhận");
  expect(again && receipts(again.sheets)).toEqual(receipts(plan.sheets));
});

describe("I4, I5: however files are packed into mails and archives", () => {
  type Pack = (file: Sent) => Sent;
  const moment = new Date(2021, 11, 6, 10, 22, 30);
  const packs: readonly Pack[] = [
    ({ name, bytes }) => ({ name: "a.zip", bytes: zipSync({ [name]: [bytes, { mtime: moment }] }) }),
    ({ name, bytes }) => {
      const type = name.endsWith(".eml") ? "message/rfc822" : "application/octet-stream";
      const attachments = [{ name, content: bytes, type }];
      return {
        name: "b.eml",
        bytes: makeEml({ from: "hoa@example.vn", subject: "q", date: moment.toUTCString(), attachments }),
      };
    },
    ({ name, bytes }) => {
      const from = { name: "Hoa", address: "hoa@example.vn" };
      return {
        name: "c.msg",
        bytes: makeMsg({ from, subject: "q", delivered: moment, attachments: [{ name, content: bytes }] }),
      };
    },
  ];
  const plain: readonly Sent[] = [
    { name: "1.csv", bytes: tuyPhong.content },
    { name: "2.csv", bytes: listOf("HUYỆN ỦY BẮC BÌNH", ["Võ Thị Giang"], 10) },
    { name: "3.csv", bytes: listOf("HUYỆN ỦY TUY PHONG", ["Nguyễn Văn An", "Lê Thị Bình", "Phạm Văn Dũng"]) },
    { name: "4.csv", bytes: tuyPhong.content },
    { name: "5.csv", bytes: listOf("", ["Không Rõ Ai"]) },
  ].map((file) => ({ ...file, modified: moment }));

  /** Everything but what files are called. */
  function essenceOf({ total, committees, entries, submissions, findings }: Summary) {
    return {
      total,
      committees,
      entries: entries
        .map((entry) => ({ ...entry, file: "" }))
        .sort((one, other) => one.receipt - other.receipt),
      submissions: submissions.map(({ committee, sheet, use, rows, counted, sha256 }) => [
        ...[committee, sheet, use, rows, counted, sha256],
      ]),
      findings: findings
        .map(({ rule, severity, committee, where: { sheet, cell } }) => [
          rule,
          severity,
          committee,
          sheet,
          cell,
        ])
        .sort(),
    };
  }

  test("they give the same as plain files of the same day", async () => {
    const { summary } = await consolidate(plain);
    const expected = essenceOf(summary);
    const wrapping = fc.array(fc.constantFrom(...packs), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.tuple(...plain.map(() => wrapping)), async (wrappings) => {
        const packed = plain.map((file, index) =>
          (wrappings[index] ?? []).reduce<Sent>(
            (inner, pack) => ({ ...pack(inner), modified: moment }),
            file,
          ),
        );
        expect(essenceOf((await consolidate(packed)).summary)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
