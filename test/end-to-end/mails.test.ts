import { strToU8, zipSync } from "fflate";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Expected } from "../../scripts/samples/expected";
import { compareVietnamese } from "../../src/domain/text/collation";
import {
  lastLine,
  readJson,
  runCommand,
  sampleFolder,
  temporaryFolder,
  type ConsolidationJson,
} from "../support/command";
import { makeEml, makeMsg } from "../support/mails";

const folder = temporaryFolder();
const register = join(sampleFolder, "register.xlsx");
const sample = readdirSync(sampleFolder)
  .filter((name) => name !== "register.xlsx")
  .sort(compareVietnamese);
const read = (name: string) => new Uint8Array(readFileSync(join(sampleFolder, name)));
const saved = join(folder, "thư");
mkdirSync(saved);

const date = "Mon, 20 Dec 2021 16:30:00 +0700";
const delivered = new Date(Date.UTC(2021, 11, 20, 9, 30));
const mailOf = (name: string, when = date) =>
  makeEml({
    from: "hoa@example.vn",
    subject: "Gửi số liệu",
    date: when,
    attachments: [{ name, content: read(name) }],
  });

/** The 14 workbooks as an office has them: mails of both kinds, one forwarded, some packed, one late. */
sample.forEach((name, index) => {
  const attachments = [{ name, content: read(name) }];
  const from = { name: "Chị Hoa", address: "hoa@example.vn" };
  const save = (own: string, bytes: Uint8Array) => {
    writeFileSync(join(saved, own), bytes);
  };
  if (index === 0) save("1.eml", mailOf(name, "Wed, 22 Dec 2021 08:00:00 +0700"));
  else if (index === 1) save("2.msg", makeMsg({ from, subject: "Gửi số liệu", delivered, attachments }));
  else if (index === 2) save("3.zip", zipSync({ "thư.eml": mailOf(name) }));
  else if (index === 3) {
    const inner = { name: "thư.eml", type: "message/rfc822", content: mailOf(name) };
    save(
      "4.eml",
      makeEml({
        from: "vp@example.vn",
        subject: "Chuyển",
        date: "Fri, 24 Dec 2021 08:00:00 +0700",
        attachments: [inner],
      }),
    );
  } else save(`${index + 1}.eml`, mailOf(name));
});
writeFileSync(
  join(saved, "trống.eml"),
  makeEml({
    from: "hoa@example.vn",
    subject: "Công văn nhắc",
    date,
    attachments: [{ name: "cv.pdf", type: "application/pdf", content: strToU8("%PDF-1.7") }],
  }),
);

test("I4, I5: a folder of mails gives the published result, by the days of the mails", () => {
  const json = join(folder, "mails.json");
  const run = runCommand(
    ...["consolidate", saved, "--register", register, "--year", "2021", "--deadline", "2021-12-20"],
    ...["--out", join(folder, "mails.xlsx"), "--json", json],
  );
  expect([run.status, run.error]).toEqual([0, ""]);
  expect(lastLine(run.out)).toContain("2030/2000 đảng viên (tỷ lệ 101,5%)");
  const result = readJson<ConsolidationJson>(json);
  const truth = readJson<Expected>(`${sampleFolder}-expected.json`);
  expect(result.committees.map(({ admitted }) => admitted)).toEqual(
    result.committees.map(({ id }) => truth.committees[id]?.admitted),
  );
  expect(
    result.committees.map(({ submission }) => submission).filter((state) => state !== "received"),
  ).toEqual(["late"]);
  const notable = result.findings.filter(({ severity }) => severity !== "info");
  expect(notable.map(({ rule, file }) => [rule, file]).sort()).toEqual([
    ["committee.late", `1.eml!${sample[0] ?? ""}`],
    ["sheet.ignored", "trống.eml"],
  ]);
  expect(result.submissions.find(({ file }) => file.startsWith("4.eml"))).toMatchObject({
    file: `4.eml!thư.eml!${sample[3] ?? ""}`,
    received: "2021-12-20",
    sender: "hoa@example.vn",
  });
});

test("I4: inspect names what came in a mail", () => {
  const run = runCommand("inspect", join(saved, "2.msg"), "--register", register);
  expect(run.status).toBe(0);
  expect(run.out).toContain(`2.msg!${sample[1] ?? ""}`);
});
