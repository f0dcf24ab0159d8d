import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import { extractSheet } from "../../src/domain/extract/extract-sheet";
import type { Finding } from "../../src/domain/finding";
import { describeFinding } from "../../src/domain/language/describe-finding";
import { recogniseSheets } from "../../src/domain/recognise/tables/recognise-sheets";
import { createCommitteeMatcher } from "../../src/domain/register/match-committee";
import { goOn, seenOf, takeUp } from "../earlier/take-up";
import { gridOf } from "../support/grid-of";
import { committeeOf, inputOf, registerOf } from "./input-of";

const register = registerOf(
  committeeOf("tuy-phong", 10, { name: "Đảng bộ huyện Tuy Phong" }),
  committeeOf("bac-binh", 10, { name: "Đảng bộ huyện Bắc Bình" }),
);
const matcher = createCommitteeMatcher(register);

interface Sent extends Partial<Pick<SubmittedFile, "received" | "mail">> {
  readonly file?: string;
  /** Why it couldn't be read. */
  readonly refused?: "file.unreadable" | "sheet.ignored";
}

/** A file of one sheet, read as every file is. */
function sentAs(rows: readonly (readonly (string | number | null)[])[], sent: Sent = {}): SubmittedFile {
  const { file = "ds.xlsx", received = null, mail, refused: rule } = sent;
  const severity = rule === "sheet.ignored" ? "warning" : "error";
  const refused: Finding | null = rule === undefined ? null : { rule, severity, where: { file } };
  const context = { file, matcher, ...(mail && { sender: mail.sender, subject: mail.subject }) };
  const sheets = refused === null ? recogniseSheets(gridOf(rows), context) : [];
  return {
    ...{
      file,
      sha256: `${file} ${received ?? ""} ${JSON.stringify(rows)}`,
      received,
      modified: null,
      refused,
    },
    ...(mail && { mail }),
    sheets: sheets.map((sheet) => extractSheet(sheet, { year: 2021 })),
  };
}

const head = ["TT", "Họ và tên", "Ngày sinh", "Giới tính", "Ngày kết nạp"];
const whose = ["HUYỆN ỦY TUY PHONG"];
const title = ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP"];
const form = ["TT", "Đơn vị", "Chỉ tiêu", "Kết nạp", "Nữ"];
const formTitle = ["KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2021"];
const mail = { sender: "Huyện ủy Tuy Phong <hu.tuyphong@example.vn>", subject: "Gửi số liệu" };
const unread = "file.unreadable";

/** State, and what is said of the committee besides: the rule's cause, or that it is late. */
function stateOf(files: readonly SubmittedFile[], more: Parameters<typeof inputOf>[2] = {}) {
  const summary = consolidate(inputOf(register, files, more));
  const own = summary.findings.filter(
    ({ rule, committee }) => rule.startsWith("committee.") && committee === "tuy-phong",
  );
  return [
    summary.committees[0]?.submission,
    own.map(({ rule, facts }) => facts?.["cause"] ?? rule).join(" "),
  ].join(": ");
}

describe("C24: what state a committee is in", () => {
  const nothing = "missing: committee.missing";
  test.each<[string, readonly SubmittedFile[], string]>([
    ["nothing came", [], nothing],
    ["named right above an empty list's header", [sentAs([whose, head])], "empty: empty"],
    ["an empty list named by its file only", [sentAs([head], { file: "DS Tuy Phong.xlsx" })], "empty: empty"],
    ["an empty list named by the mail's sender only", [sentAs([title, head], { mail })], "empty: empty"],
    ["numbered rows without a name", [sentAs([whose, title, head, [1], [2], [3]])], "empty: empty"],
    [
      "an empty list with the template's total of 0",
      [sentAs([whose, title, head, [null, "Tổng cộng", 0]])],
      "empty: empty",
    ],
    [
      "units and quotas without a result",
      [sentAs([whose, formTitle, form, [1, "Đảng ủy xã Một", 3], [2, "Đảng ủy xã Hai", 4]])],
      "empty: empty",
    ],
    [
      "units with 0 written",
      [sentAs([whose, formTitle, form, [1, "Đảng ủy xã Một", 3, 0, 0], [2, "Đảng ủy xã Hai", 4, 0, 0]])],
      "received: ",
    ],
    ["a row says so", [sentAs([whose, title, head, [null, "Không phát sinh"]])], "zero: nobody"],
    ["a numbered row says so", [sentAs([whose, title, head, [1, "Không có"]])], "zero: nobody"],
    [
      "a letter in a workbook says so",
      [sentAs([whose, ["Trong năm 2021 không phát sinh kết nạp đảng viên mới"]])],
      "zero: nobody",
    ],
    [
      "what the template asks for is no answer",
      [sentAs([whose, title, head, [1], ["Đơn vị không có kết nạp đảng viên thì ghi Không"]])],
      "empty: empty",
    ],
    ["a title alone", [sentAs([title], { file: "Tuy Phong.xlsx" })], "missing: no-form"],
    [
      "a list of candidates alone",
      [
        sentAs([
          whose,
          ["DANH SÁCH QUẦN CHÚNG ƯU TÚ"],
          ["TT", "Họ và tên", "Ngày sinh", "Ngày cấp CC"],
          [1, "Nguyễn Văn An", "01/05/1990", "10/11/2020"],
          [2, "Lê Thị Bình", "02/05/1991", "10/11/2020"],
        ]),
      ],
      "missing: no-form",
    ],
    [
      "a file that can't be read, named by its name",
      [sentAs([], { file: "Tuy Phong.xlsx", refused: unread })],
      "missing: unreadable",
    ],
    [
      "a file that can't be read, named by its sender",
      [sentAs([], { refused: unread, mail })],
      "missing: unreadable",
    ],
    [
      "a mail without a workbook",
      [sentAs([], { file: "thu.eml", mail, refused: "sheet.ignored" })],
      "missing: no-workbook",
    ],
    ["a file that can't be read, of nobody", [sentAs([], { file: "ds.xlsx", refused: unread })], nothing],
  ])("C24: %s", (_, files, expected) => {
    expect(stateOf(files)).toBe(expected);
    // E1: the workbook says so again when it is taken up.
    const input = inputOf(register, files);
    expect(seenOf(goOn(input)).committees).toEqual(seenOf(consolidate(input)).committees);
    expect(seenOf(goOn(input)).findings).toEqual(seenOf(consolidate(input)).findings);
  });

  test("C24: only what the user confirmed is confirmed in the workbook; what a sheet says is found again", () => {
    const says = inputOf(register, [sentAs([whose, title, head, [null, "Không phát sinh"]])], {
      zeroConfirmed: ["bac-binh"],
    });
    expect(takeUp(consolidate(says)).zeroConfirmed).toEqual(["bac-binh"]);
  });

  test("C24: an empty form that came, and a file that can't be read, don't hide a report", () => {
    const full = sentAs([whose, title, head, [1, "Nguyễn Văn An", "01/05/1990", "Nam", "10/11/2021"]]);
    const others = [sentAs([whose, head]), sentAs([], { file: "Tuy Phong.xlsx", refused: unread })];
    expect(stateOf([full, ...others])).toBe("received: ");
  });

  const list = (names: readonly string[], received: string) =>
    sentAs(
      [whose, title, head, ...names.map((name, at) => [at + 1, name, "01/05/1990", "Nam", "10/11/2021"])],
      { received, file: `${received}.xlsx` },
    );
  const deadline = "2021-12-20";

  test("C24: the day of the deadline is in time; a revision counts by its own day, and the first is named", () => {
    const first = ["Nguyễn Văn An", "Lê Văn Bình", "Phạm Văn Dũng"];
    const revised = [...first, "Trần Văn Giang"];
    expect(stateOf([list(first, deadline)], { deadline })).toBe("received: ");
    expect(stateOf([list(first, "2021-12-21")], { deadline })).toBe("late: committee.late");
    const both = inputOf(register, [list(first, "2021-12-18"), list(revised, "2021-12-22")], { deadline });
    const late = consolidate(both).findings.find(({ rule }) => rule === "committee.late");
    expect(late).toMatchObject({ received: "22/12/2021", facts: { before: "18/12/2021" } });
    expect(late && describeFinding(late, register, "vi")).toContain(
      "bản trước gửi ngày 18/12/2021, đúng hạn",
    );
    expect(late && describeFinding(late, register, "en")).toContain("came in time");
  });

  test("C24: a form that comes again without a result replaces none", () => {
    const rows = (results: readonly (number | null)[]) => [
      ...[whose, formTitle, form],
      ...results.map((result, at) => [at + 1, `Đảng ủy xã ${["Một", "Hai"][at] ?? ""}`, 3, result]),
    ];
    const first = sentAs(rows([2, 1]), { received: "2021-12-01", file: "1.xlsx" });
    const blank = sentAs(rows([null, null]), { received: "2021-12-09", file: "2.xlsx" });
    const input = inputOf(register, [first, blank]);
    expect(consolidate(input).committees[0]).toMatchObject({ admitted: 3, submission: "received" });
    expect(goOn(input).committees).toEqual(consolidate(input).committees);
    const zeros = sentAs(rows([0, 0]), { received: "2021-12-09", file: "2.xlsx" });
    expect(consolidate(inputOf(register, [first, zeros])).committees[0]).toMatchObject({ admitted: 0 });
  });

  test("C24: every cause is told in both languages, with the committee's name", () => {
    for (const cause of ["empty", "nobody", "no-form", "unreadable", "no-workbook"]) {
      const finding: Finding = {
        rule: "committee.missing",
        severity: "warning",
        committee: "tuy-phong",
        where: { file: "Tuy Phong.xlsx" },
        facts: { cause },
      };
      const texts = (["vi", "en"] as const).map((language) => describeFinding(finding, register, language));
      expect(texts.every((text) => text.includes("Tuy Phong"))).toBe(true);
      expect(texts).not.toContain(describeFinding({ ...finding, facts: {} }, register, "vi"));
    }
  });
});
