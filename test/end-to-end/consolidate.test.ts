import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { makeSample } from "../../scripts/samples/make-sample";
import type { Expected } from "../../scripts/samples/expected";
import {
  lastLine,
  readJson,
  runCommand,
  sampleFolder,
  temporaryFolder,
  type ConsolidationJson,
} from "../support/command";

const folder = temporaryFolder();
const register = join(sampleFolder, "register.xlsx");

function consolidate(name: string, paths: readonly string[], ...more: readonly string[]) {
  const out = join(folder, `${name}.xlsx`);
  const json = join(folder, `${name}.json`);
  const hasRegister = more.includes("--register");
  const given = hasRegister ? more : ["--register", register, ...more];
  const run = runCommand("consolidate", ...paths, "--year", "2021", "--out", out, "--json", json, ...given);
  return { ...run, outFile: out, written: existsSync(out), json: () => readJson<ConsolidationJson>(json) };
}

function expectTruth(json: ConsolidationJson, truth: Expected): void {
  const figures = Object.fromEntries(
    json.committees.map(({ id, quota, admitted, female, ethnicMinority, religious, youthUnion, byMonth }) => [
      id,
      { quota, admitted, female, ethnicMinority, religious, youthUnion, byMonth },
    ]),
  );
  expect(figures).toEqual(truth.committees);
  const { quota, admitted, female, ethnicMinority, religious, youthUnion } = truth.total;
  expect(json.total).toMatchObject({ quota, admitted, female, ethnicMinority, religious, youthUnion });
}

function notable(json: ConsolidationJson) {
  return json.findings.filter((finding) => finding.severity !== "info");
}

describe("the sample of 2021", () => {
  const run = consolidate("sample", [sampleFolder]);

  test("N1, Q1, Q2, Q3: the published sentence comes out letter by letter", () => {
    expect(run.error.split("\n").filter((line) => line !== "" && !line.startsWith("Bỏ qua"))).toEqual([]);
    expect(lastLine(run.out)).toMatch(
      /kết nạp đảng viên mới 2030\/2000 đảng viên \(tỷ lệ 101,5%\), vượt 1,5% chỉ tiêu đã đề ra$/,
    );
    expect(run.json().total).toMatchObject({ variance: 30, percent: 101.5, class: "exceeded" });
    expect(run.status).toBe(0);
  });

  test("Q6: every committee is right to the person, and the total is their sum", () => {
    expectTruth(run.json(), readJson<Expected>(`${sampleFolder}-expected.json`));
  });

  test("nothing is off: no error, no warning", () => {
    expect(notable(run.json())).toEqual([]);
    expect(new Set(run.json().committees.map(({ submission }) => submission))).toEqual(new Set(["received"]));
  });
});

test.each([2, 77, 2021_11])(
  "another set of 14 workbooks (seed %d) comes out right to the person",
  async (seed) => {
    const other = join(folder, `seed-${seed}`);
    mkdirSync(other);
    const { expected: truth } = await makeSample({ seed, folder: other, convert: true });
    const run = consolidate(`seed-${seed}`, [other], "--register", join(other, "register.xlsx"));
    expectTruth(run.json(), truth);
    expect(notable(run.json())).toEqual([]);
  },
);

describe("bad input", () => {
  const bad = join(folder, "bad");
  mkdirSync(bad);
  const good = readdirSync(sampleFolder).filter(
    (name) => /\.(xlsx|xls|ods)$/.test(name) && name !== "register.xlsx",
  );
  const first = good.find((name) => name.endsWith(".xlsx")) ?? "";
  for (const name of good) copyFileSync(join(sampleFolder, name), join(bad, name));
  const bytes = readFileSync(join(sampleFolder, first));
  writeFileSync(join(bad, "cut.xlsx"), bytes.subarray(0, Math.floor(bytes.length / 2)));
  writeFileSync(join(bad, "empty.xlsx"), "");
  writeFileSync(
    join(bad, "page.xls"),
    "<!DOCTYPE html><html><body><p>Phiên làm việc đã hết hạn</p></body></html>",
  );
  writeFileSync(
    join(bad, "noise.xlsx"),
    Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)),
  );
  copyFileSync(join(bad, first), join(bad, "gửi lại.xlsx"));
  const run = consolidate("bad", [bad]);

  test("I1, I2: what is no workbook is named with a reason, and the others are consolidated", () => {
    expect(run.status).toBe(2);
    const refused = run.json().findings.filter(({ severity }) => severity === "error");
    expect(refused.map(({ rule, file }) => [rule, file]).sort()).toEqual([
      ["file.unreadable", "cut.xlsx"],
      ["file.unreadable", "empty.xlsx"],
      ["file.unreadable", "noise.xlsx"],
      ["file.unreadable", "page.xls"],
    ]);
    for (const { message } of refused) expect(message).toMatch(/gửi lại/);
    expect(run.json().total.admitted).toBe(2030);
  });

  test("C4: the same file under another name counts once, and is listed", () => {
    const uses = run.json().submissions.filter(({ file }) => file === "gửi lại.xlsx" || file === first);
    expect(uses.map(({ use }) => use).sort()).toEqual(expect.arrayContaining(["counted", "duplicate"]));
    expect(run.json().findings.some(({ rule }) => rule === "file.duplicate")).toBe(true);
  });

  test("I2: a file of the folder that can't be reached is named, and the others are consolidated", () => {
    const some = join(folder, "unreachable");
    mkdirSync(some);
    copyFileSync(join(sampleFolder, first), join(some, first));
    symlinkSync(join(some, "nowhere.xlsx"), join(some, "khóa.xlsx"));
    const found = consolidate("unreachable", [some]);
    expect(found.status).toBe(2);
    const errors = found.json().findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, file }) => [rule, file])).toEqual([["file.unreadable", "khóa.xlsx"]]);
    expect(found.json().total.admitted).toBeGreaterThan(0);
  });

  test("an output that can't be written: exit 1, nothing left behind", () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "mine");
    const before = readdirSync(folder).sort();
    const under = runCommand(
      "consolidate",
      sampleFolder,
      "--register",
      register,
      "--year",
      "2021",
      "--out",
      join(file, "out.xlsx"),
    );
    expect(under.status).toBe(1);
    expect(under.error).toContain("out.xlsx");
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  test("W3: an earlier output stays as it was when the second file can't be written", () => {
    const out = join(folder, "kept.xlsx");
    writeFileSync(out, "last month's");
    const run = runCommand(
      ...["consolidate", sampleFolder, "--register", register, "--year", "2021"],
      ...["--out", out, "--json", join(folder, "a-file", "result.json")],
    );
    expect(run.status).toBe(1);
    expect(readFileSync(out, "utf8")).toBe("last month's");
    expect(readdirSync(folder).filter((name) => name.includes("kept"))).toEqual(["kept.xlsx"]);
  });
});

describe("registers that can't be used", () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ["G1: without the column of quotas", "Mã,Tên cấp ủy\na,Huyện A\n", /Chỉ tiêu/],
    ["G4: without a single quota", "Mã,Tên cấp ủy,Chỉ tiêu\na,Huyện A,\nb,Huyện B,\n", /chỉ tiêu/i],
    ["G2: two committees of one name", "Tên cấp ủy,Chỉ tiêu\nHuyện A,10\nHuyện B,5\nhuyện  A,12\n", /A4/],
    ["G3: a quota that is no whole number", "Tên cấp ủy,Chỉ tiêu\nHuyện A,10\nHuyện B,mười\n", /B3/],
    ["I2: no workbook at all", "", /.+/],
  ];
  test.each(cases)("%s", (title, text, names) => {
    const file = join(folder, `register-${title.slice(0, 2)}.csv`);
    writeFileSync(file, text);
    const run = consolidate(`refused-${title.slice(0, 2)}`, [sampleFolder], "--register", file);
    expect(run.status).toBe(1);
    expect(run.error).toMatch(names);
    expect(run.error).toContain(file.split("/").at(-1));
    expect(run.written).toBe(false);
  });

  test("a register that isn't there is named", () => {
    const run = consolidate("no-register", [sampleFolder], "--register", join(folder, "nowhere.xlsx"));
    expect(run.status).toBe(1);
    expect(run.error).toContain("nowhere.xlsx");
  });
});

test("Q4: a committee without a quota has no percentage and no rank", () => {
  const file = join(folder, "no-quota.csv");
  writeFileSync(file, "Mã,Tên cấp ủy,Chỉ tiêu\ntuy-phong,Huyện Tuy Phong,\nphu-quy,Huyện Phú Quý,24\n");
  const run = consolidate("no-quota", [sampleFolder], "--register", file);
  const [without, other] = run.json().committees;
  expect(without).toMatchObject({
    quota: null,
    variance: null,
    percent: null,
    class: "no-quota",
    rank: null,
  });
  expect(other).toMatchObject({ quota: 24, rank: 1 });
});

test("X4: a register whose total isn't the sum of its rows is told, and its rows count", () => {
  const file = join(folder, "wrong-total.csv");
  writeFileSync(
    file,
    "Mã,Tên cấp ủy,Chỉ tiêu\ntuy-phong,Huyện Tuy Phong,100\nphu-quy,Huyện Phú Quý,24\n,Tổng cộng,125\n",
  );
  const run = consolidate("wrong-total", [sampleFolder], "--register", file);
  expect(run.status).toBe(2);
  expect(run.json().total.quota).toBe(124);
  const found = run.json().findings.find(({ rule }) => rule === "quota.total-mismatch");
  expect(found).toMatchObject({ file: "wrong-total.csv", cell: "C4", expected: "124", received: "125" });
});

test("a confirmed zero is a state of its own; an unknown id is refused", () => {
  const file = join(folder, "two.csv");
  writeFileSync(file, "Mã,Tên cấp ủy,Chỉ tiêu\ntuy-phong,Huyện Tuy Phong,100\nlien-ket,Xã Không Có,24\n");
  const run = consolidate("zero", [sampleFolder], "--register", file, "--zero", "lien-ket");
  expect(run.json().committees.map(({ submission }) => submission)).toEqual(["received", "zero"]);
  const wrong = consolidate("zero-wrong", [sampleFolder], "--register", file, "--zero", "nowhere");
  expect([wrong.status, wrong.written]).toEqual([1, false]);
  expect(wrong.error).toContain("nowhere");
});

test("C12: last year's consolidated workbook gives the same period of last year", () => {
  const previous = consolidate("previous", [sampleFolder]);
  const shifted = join(folder, "register-2022.csv");
  writeFileSync(shifted, "Mã,Tên cấp ủy,Chỉ tiêu\ntuy-phong,Huyện Tuy Phong,200\n");
  const out = join(folder, "year-2022.xlsx");
  const run = runCommand(
    ...["consolidate", sampleFolder, "--register", shifted, "--year", "2022", "--out", out],
    ...["--previous", previous.outFile, "--json", join(folder, "year-2022.json")],
  );
  expect(statSync(out).size).toBeGreaterThan(0);
  const truth = readJson<Expected>(`${sampleFolder}-expected.json`);
  expect(run.out).toContain("2022");
  const json = readJson<{ committees: { id: string; samePeriod: number | null }[] }>(
    join(folder, "year-2022.json"),
  );
  expect(json.committees[0]?.samePeriod).toBe(truth.committees["tuy-phong"]?.admitted);
});

test("E9: the product's own workbook among the e-mails is gone on from, and nothing counts twice", () => {
  const own = consolidate("own", [sampleFolder]);
  const run = consolidate("own-again", [sampleFolder, own.outFile]);
  expect(run.out).toContain("Tổng hợp tiếp từ own.xlsx.\nKhông có gì thay đổi so với lần trước.");
  expect(run.json().total.admitted).toBe(2030);
  expect(run.json().committees).toEqual(own.json().committees);
  expect(run.json().submissions).toEqual(own.json().submissions);
  expect(run.json().findings).toEqual(own.json().findings);
});
