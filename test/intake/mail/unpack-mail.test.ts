import MsgReader from "@kenjiuno/msgreader";
import { strToU8, zipSync } from "fflate";
import { defaultLimits } from "../../../src/intake/limits";
import { openFile } from "../../../src/intake/open-file";
import type { SourceFile } from "../../../src/intake/unpack";
import { unpackFiles } from "../../../src/intake/unpack";
import { base64, encodedWords, makeEml, makeMsg, makeRaw, parts } from "../../support/mails";
import { makeXlsx } from "../make-xlsx";

const workbook = makeXlsx({ rows: `<row r="1"><c r="A1"><v>1</v></c></row>` });
const pdf = strToU8("%PDF-1.7\n1 0 obj");
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]);
const changed = new Date(Date.UTC(2021, 11, 31));

function source(name: string, bytes: Uint8Array): SourceFile {
  return { name, modified: changed, read: () => Promise.resolve(bytes) };
}

async function unpack(bytes: Uint8Array, name = "thu.eml", limits = defaultLimits) {
  return unpackFiles([source(name, bytes)], limits);
}

async function names(bytes: Uint8Array, name = "thu.eml", limits = defaultLimits): Promise<string[]> {
  return (await unpack(bytes, name, limits)).map((file) => file.name);
}

async function contentOf(file: SourceFile | undefined): Promise<Uint8Array> {
  return (await file?.read()) ?? new Uint8Array();
}

/** A part with a workbook in it. */
function workbookPart(...headers: readonly string[]): string {
  return [...headers, "Content-Transfer-Encoding: base64", "", base64(workbook)].join("\r\n");
}

const head = [
  "From: hoa@example.vn",
  "Subject: So lieu",
  "Date: Mon, 6 Dec 2021 10:22:33 +0700",
  "MIME-Version: 1.0",
];

describe("I4: a mail's attachments stand in its place", () => {
  test("with its sender, its subject and its moment, whatever the file is called", async () => {
    const mail = makeEml({
      from: "Huyện ủy Tuy Phong <tuyphong@example.vn>",
      subject: "Số liệu tháng 11",
      date: "Tue, 30 Nov 2021 08:00:00 +0700",
      received: [
        "from a by b; Wed, 1 Dec 2021 00:30:00 +0700",
        "from c by a; Tue, 30 Nov 2021 08:01:00 +0700",
      ],
      attachments: [{ name: "Danh sách.xlsx", content: workbook }],
    });
    const [file, ...others] = await unpack(mail, "ghi chú.txt");
    const received = new Date(Date.UTC(2021, 10, 30, 17, 30));
    expect(others).toEqual([]);
    expect(file).toMatchObject({
      name: "ghi chú.txt!Danh sách.xlsx",
      modified: received,
      mail: { sender: "Huyện ủy Tuy Phong <tuyphong@example.vn>", subject: "Số liệu tháng 11", received },
    });
    expect(await contentOf(file)).toEqual(workbook);
  });

  test("named by any of the ways that mailers write a name in", async () => {
    const type = "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const attachment = "Content-Disposition: attachment;";
    const continued = ["Danh sách", " Tuy Phong", ".xlsx"].map(encodeURIComponent);
    const mail = makeRaw([
      ...head,
      'Content-Type: multipart/mixed; boundary="a"',
      "",
      ...parts("a", [
        workbookPart(
          type,
          attachment,
          ` filename*0*=utf-8''${continued[0] ?? ""};`,
          ` filename*1*=${continued[1] ?? ""};`,
          ` filename*2=${continued[2] ?? ""}`,
        ),
        workbookPart(
          `${type};`,
          ` name="${encodedWords("Hàm Tân.xlsx".normalize("NFD"))}"`,
          `${attachment} x=y`,
        ),
        workbookPart(type, `${attachment} filename="=?utf-8?Q?La_Gi_=C4=91=E1=BB=A3t_1.xlsx?="`),
        workbookPart(type, `${attachment} filename="Bắc Bình.xlsx"`),
        workbookPart(type, "Content-Disposition: attachment"),
        workbookPart(type, `${attachment} filename="..\\\\..\\\\/etc/a.xlsx"`),
        workbookPart(type, `${attachment} filename="Bắc Bình.xlsx"`),
      ]),
    ]);
    expect(await names(mail)).toEqual([
      "thu.eml!Danh sách Tuy Phong.xlsx",
      "thu.eml!Hàm Tân.xlsx",
      "thu.eml!La Gi đợt 1.xlsx",
      "thu.eml!Bắc Bình.xlsx",
      "thu.eml!5.xlsx",
      "thu.eml!.._..__etc_a.xlsx",
      "thu.eml!Bắc Bình.xlsx (2)",
    ]);
  });

  test("wherever they are among the parts, also where the text is shown in two ways", async () => {
    const alternative = parts("b", [
      "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nK=C3=ADnh g=E1=BB=ADi",
      [
        'Content-Type: multipart/mixed; boundary="c"',
        "",
        ...parts("c", [
          "Content-Type: text/html\r\n\r\n<p>Kính gửi</p>",
          workbookPart('Content-Type: application/octet-stream; name="a.xlsx"'),
        ]),
      ].join("\r\n"),
    ]);
    const mail = makeRaw([...head, 'Content-Type: multipart/alternative; boundary="b"', "", ...alternative]);
    expect(await names(mail)).toEqual(["thu.eml!a.xlsx"]);
  });

  test("a text that is named is a file, as an .xls that is HTML", async () => {
    const table = "<html><table><tr><td>1</td></tr></table></html>";
    const mail = makeRaw([
      ...head,
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      ...parts("b", [
        "Content-Type: text/html\r\n\r\n<p>Kính gửi</p>",
        `Content-Type: text/html; name="a.xls"\r\nContent-Disposition: inline\r\n\r\n${table}`,
        'Content-Type: text/plain\r\nContent-Disposition: inline; filename="b.csv"\r\n\r\na,b',
      ]),
    ]);
    expect(await names(mail)).toEqual(["thu.eml!a.xls", "thu.eml!b.csv"]);
  });

  test("a mail that is nothing but a workbook, and one in pieces of another's archive", async () => {
    const alone = makeRaw([...head, workbookPart('Content-Type: application/zip; name="a.xlsx"')]);
    expect(await names(alone)).toEqual(["thu.eml!a.xlsx"]);
    const archive = zipSync({ "tháng 11/Tuy Phong.eml": alone, "b.xlsx": workbook });
    expect(await names(archive, "thu.zip")).toEqual([
      "thu.zip!tháng 11/Tuy Phong.eml!a.xlsx",
      "thu.zip!b.xlsx",
    ]);
    const packed = makeEml({
      ...draft,
      attachments: [{ name: "q.zip", content: archive, type: "application/zip" }],
    });
    expect(await names(packed)).toEqual([
      "thu.eml!q.zip!tháng 11/Tuy Phong.eml!a.xlsx",
      "thu.eml!q.zip!b.xlsx",
    ]);
  });
});

const draft = { from: "hoa@example.vn", subject: "Số liệu", date: "Mon, 6 Dec 2021 10:22:33 +0700" };
const attached = { name: "a.xlsx", content: workbook };

describe("I5: what came in a forwarded mail", () => {
  const inner = makeEml({
    from: "Thị ủy La Gi <lagi@example.vn>",
    subject: "Kết nạp",
    date: "Wed, 1 Dec 2021 09:00:00 +0700",
    attachments: [attached],
  });
  const forwarded = (mail: Uint8Array) =>
    makeEml({ ...draft, attachments: [{ name: "Kết nạp.eml", content: mail, type: "message/rfc822" }] });

  test("is of its own sender and its own moment", async () => {
    const [file] = await unpack(forwarded(inner));
    expect(file).toMatchObject({
      name: "thu.eml!Kết nạp.eml!a.xlsx",
      mail: {
        sender: "Thị ủy La Gi <lagi@example.vn>",
        subject: "Kết nạp",
        received: new Date(Date.UTC(2021, 11, 1, 2)),
      },
    });
  });

  test("and of the outer one's moment, where it has none", async () => {
    const [file] = await unpack(
      forwarded(makeEml({ from: "lagi@example.vn", subject: "q", attachments: [attached] })),
    );
    expect(file?.mail?.received).toEqual(new Date(Date.UTC(2021, 11, 6, 3, 22, 33)));
  });

  test("a mail without any moment leaves its files the day on which it was saved", async () => {
    const [file] = await unpack(makeEml({ from: "a@example.vn", subject: "q", attachments: [attached] }));
    expect(file).toMatchObject({ modified: changed, mail: { received: null } });
  });

  test("I3: mails within mails, as deep as the limit says", async () => {
    const twice = forwarded(forwarded(inner));
    const limits = { ...defaultLimits, depth: 2 };
    expect(await names(twice, "thu.eml", limits)).toEqual(["thu.eml!Kết nạp.eml!Kết nạp.eml"]);
    const [closed] = await unpack(twice, "thu.eml", limits);
    expect(await openFile("a", await contentOf(closed))).toMatchObject({ cause: "closed-mail" });
  });
});

describe("I4: of what else a mail brings", () => {
  test("pictures in its text and signatures are passed over", async () => {
    const mail = makeEml({
      ...draft,
      attachments: [
        attached,
        { name: "image001.png", content: png, type: "image/png", id: "logo" },
        { name: "chu ky.png", content: png, type: "image/png", id: "ky" },
        { name: "smime.p7s", content: pdf, type: "application/pkcs7-signature" },
        { name: "ATT00001.htm", content: strToU8("<table><td>x</td></table>"), type: "text/html" },
      ],
    });
    expect(await names(mail)).toEqual(["thu.eml!a.xlsx"]);
  });

  test("files that are no data are named, once for the mail", async () => {
    const letter = zipSync({ "[Content_Types].xml": strToU8("<x/>"), "word/document.xml": strToU8("<x/>") });
    const mail = makeEml({
      ...draft,
      attachments: [
        { name: "Công văn.pdf", content: pdf, type: "application/pdf" },
        attached,
        { name: "Báo cáo.docx", content: letter, type: "application/octet-stream" },
        { name: "moi-hop.ics", content: strToU8("BEGIN:VCALENDAR"), type: "text/calendar" },
        { name: "scan.jpg", content: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), type: "image/jpeg" },
      ],
    });
    const [, aside, ...others] = await unpack(mail);
    expect(others).toEqual([]);
    expect(aside).toMatchObject({
      name: "thu.eml",
      aside: { cause: "attachments", names: ["Công văn.pdf", "Báo cáo.docx", "moi-hop.ics", "scan.jpg"] },
    });
  });

  test("that it brought no workbook is said; of the mails within it, too, only once", async () => {
    const empty = makeEml({
      ...draft,
      attachments: [{ name: "a.pdf", content: pdf, type: "application/pdf" }],
    });
    expect(await unpack(empty)).toMatchObject([
      { name: "thu.eml", mail: { subject: "Số liệu" }, aside: { cause: "no-workbook", names: ["a.pdf"] } },
    ]);
    const outer = makeEml({
      ...draft,
      attachments: [{ name: "q.eml", content: empty, type: "message/rfc822" }],
    });
    expect(await unpack(outer)).toMatchObject([
      { name: "thu.eml", aside: { cause: "no-workbook", names: ["a.pdf"] } },
    ]);
  });

  test.each([
    ["a workbook that is damaged", "a.xlsx", workbook.subarray(0, 300), "truncated"],
    ["a PDF that is named as a workbook", "a.xlsx", pdf, "not-a-workbook"],
    ["an archive of another kind", "a.rar", strToU8("Rar!\u001a\u0007"), "packed"],
    ["Outlook's own package", "winmail.dat", Uint8Array.from([0x78, 0x9f, 0x3e, 0x22, 1]), "sealed"],
  ])("I2: %s is refused by name", async (_, name, content, cause) => {
    const [file, ...others] = await unpack(makeEml({ ...draft, attachments: [{ name, content }] }));
    expect(others).toEqual([]);
    expect(file?.name).toBe(`thu.eml!${name}`);
    expect(await openFile(name, await contentOf(file))).toMatchObject({ state: "refused", cause });
  });
});

describe("I3: a mail is bounded", () => {
  test("by the number and the size of what it holds", async () => {
    const many = makeEml({ ...draft, attachments: Array.from({ length: 11 }, () => attached) });
    expect(await names(many, "thu.eml", { ...defaultLimits, entries: 10 })).toEqual(["thu.eml"]);
    expect(await names(many, "thu.eml", { ...defaultLimits, unpackedBytes: 1000 })).toEqual(["thu.eml"]);
    expect(await names(many, "thu.eml", { ...defaultLimits, plainBytes: 1000 })).toEqual(["thu.eml"]);
  });

  test("by how deep its parts lie", async () => {
    const lines: string[] = [];
    for (let depth = 0; depth < 5000; depth++)
      lines.push(`Content-Type: multipart/mixed; boundary="b${depth}"`, "", `--b${depth}`);
    const [file] = await unpack(makeRaw([...head, ...lines]));
    expect(file).toMatchObject({ name: "thu.eml" });
    expect(file?.aside).toBeUndefined();
    expect(await openFile("thu.eml", await contentOf(file))).toMatchObject({ cause: "closed-mail" });
  });
});

describe("I1, I4: an Outlook item (.msg)", () => {
  const delivered = new Date(Date.UTC(2021, 11, 6, 3, 4, 5));
  const item = {
    from: { name: "Huyện ủy Tuy Phong", address: "tuyphong@example.vn" },
    subject: "Số liệu tháng 11",
    delivered,
    submitted: new Date(Date.UTC(2021, 11, 6, 3, 0)),
    attachments: [
      { name: "Danh sách.xlsx", content: workbook },
      { name: "logo.png", content: png, id: "logo@1" },
      { name: "Công văn.pdf", content: pdf },
    ],
  };

  test("is what another reader of them takes it for", () => {
    const {
      subject,
      senderSmtpAddress,
      attachments = [],
    } = new MsgReader(makeMsg(item).buffer as ArrayBuffer).getFileData();
    expect([subject, senderSmtpAddress]).toEqual([item.subject, item.from.address]);
    expect(attachments.map(({ fileName }) => fileName)).toEqual(item.attachments.map(({ name }) => name));
  });

  test("is taken apart as a mail is, whatever it is called", async () => {
    const files = await unpack(makeMsg(item), "thu.dat");
    const mail = {
      sender: "Huyện ủy Tuy Phong <tuyphong@example.vn>",
      subject: item.subject,
      received: delivered,
    };
    expect(files).toMatchObject([
      { name: "thu.dat!Danh sách.xlsx", modified: delivered, mail },
      { name: "thu.dat", mail, aside: { cause: "attachments", names: ["Công văn.pdf"] } },
    ]);
    expect(await contentOf(files[0])).toEqual(workbook);
  });

  test("with mails inside of it, each with its own sender and moment", async () => {
    const submitted = new Date(Date.UTC(2021, 10, 6));
    const from = { name: "", address: "lagi@example.vn" };
    const inner = {
      from,
      subject: "Thị ủy",
      submitted,
      attachments: [{ name: "b.xlsx", content: workbook }],
    };
    const outer = makeMsg({ ...item, attachments: [{ name: "Thị ủy.msg", content: inner }] });
    expect(await unpack(outer, "thu.msg")).toMatchObject([
      {
        name: "thu.msg!Thị ủy.msg!b.xlsx",
        mail: { sender: "lagi@example.vn", subject: "Thị ủy", received: submitted },
      },
    ]);
    const packed = zipSync({ "thu.msg": outer });
    expect(await names(packed, "thu.zip")).toEqual(["thu.zip!thu.msg!Thị ủy.msg!b.xlsx"]);
    const mailed = makeEml({ ...draft, attachments: [{ name: "x.msg", content: outer }] });
    expect(await names(mailed)).toEqual(["thu.eml!x.msg!Thị ủy.msg!b.xlsx"]);
  });

  test("of an old Outlook, whose texts are in a code page", async () => {
    // Windows-1258: ế is ê and a tone behind it.
    const oldSubject = Uint8Array.from([..."K\u00EA\u00ECt"].map((letter) => letter.charCodeAt(0)));
    const [file] = await unpack(makeMsg({ ...item, subject: "", oldSubject }), "thu.msg");
    expect(file?.mail?.subject).toBe("Kết");
  });

  test("I3: whose sectors lead in a circle, or end too early, is refused as a whole", async () => {
    const msg = makeMsg({
      ...item,
      attachments: [{ name: "a.csv", content: strToU8("a,b\n".repeat(8000)) }],
    });
    const view = new DataView(msg.buffer, msg.byteOffset, msg.byteLength);
    const table = 512 * (view.getInt32(76, true) + 1);
    for (let sector = 0; sector < 60; sector++) {
      const place = table + 4 * sector;
      const next = view.getInt32(place, true);
      if (next < 0) continue;
      for (const wrong of [sector, -2]) {
        view.setInt32(place, wrong, true);
        expect(await names(msg, "thu.msg")).toEqual(["thu.msg"]);
      }
      view.setInt32(place, next, true);
    }
    expect(await names(msg, "thu.msg")).toEqual(["thu.msg!a.csv"]);
  });

  test("I2: a damaged one stays a file, and is refused", async () => {
    const whole = makeMsg(item);
    for (let seed = 1; seed <= 60; seed++) {
      const damaged = whole.slice(0, seed % 3 === 0 ? 512 + ((seed * 397) % whole.length) : undefined);
      for (let hit = 0; hit < 12; hit++)
        damaged[(seed * 7919 + hit * 104_729) % damaged.length] = (seed * 31 + hit) % 256;
      const files = await unpack(damaged, "thu.msg");
      for (const file of files) expect(file.name).toMatch(/^thu\.msg/);
    }
  });
});
