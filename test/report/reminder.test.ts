import { consolidate } from "../../src/domain/consolidate/consolidate";
import { countStates } from "../../src/domain/consolidate/count-states";
import type { SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import { describeStates } from "../../src/domain/language/describe-states";
import { absencesOf } from "../../src/domain/report/absences";
import { mailLink, type ReminderFacts, writeReminder } from "../../src/domain/report/reminder";
import { committeeOf, fileOf, inputOf, people, registerOf } from "../consolidate/input-of";

const facts: ReminderFacts = {
  period: { from: "2021-01-01", to: "2021-12-31" },
  deadline: "2021-12-20",
  today: "2021-12-25",
  issuer: "BAN TỔ CHỨC TỈNH ỦY",
};
const register = registerOf(
  committeeOf("tuy-phong", 5, { name: "Đảng bộ huyện Tuy Phong" }),
  committeeOf("bac-binh", 5, { name: "Đảng bộ huyện Bắc Bình" }),
  committeeOf("ham-tan", 5, { name: "Đảng bộ huyện Hàm Tân" }),
  committeeOf("phu-quy", 5, { name: "Đảng bộ huyện Phú Quý" }),
);
const empty = fileOf("bb.xlsx", [{ committee: "bac-binh", rows: [] }]);
const full = fileOf("ht.xlsx", [{ committee: "ham-tan", rows: people(1, 2) }]);
const unread = {
  ...fileOf("Tuy Phong.xlsx", [], {
    refused: { rule: "file.unreadable", severity: "error", where: { file: "Tuy Phong.xlsx" } },
  }),
};
const from = (sender: string, file: SubmittedFile) => ({ ...file, mail: { sender, subject: "" } });
const absences = (...files: SubmittedFile[]) => absencesOf(consolidate(inputOf(register, files)));

describe("S14: the reminder", () => {
  test("S14: goes to who is missing or empty, and says what came that is of no use", () => {
    const { subject, text } = writeReminder(absences(empty, full, unread), facts, "vi");
    expect(subject).toBe("Đôn đốc gửi số liệu kết nạp đảng viên mới, kỳ 01/01/2021 – 31/12/2021");
    expect(text.split("\n\n")).toEqual([
      "Kính gửi:\n- Đảng bộ huyện Tuy Phong;\n- Đảng bộ huyện Bắc Bình;\n- Đảng bộ huyện Phú Quý.",
      "Đến ngày 25/12/2021 chưa nhận được số liệu kết nạp đảng viên mới (từ 01/01/2021 đến 31/12/2021) của Đảng bộ huyện Phú Quý.",
      "Đã nhận nhưng chưa lấy được số liệu kết nạp đảng viên mới (từ 01/01/2021 đến 31/12/2021) của: Đảng bộ huyện Tuy Phong: tệp gửi không đọc được (Tuy Phong.xlsx); Đảng bộ huyện Bắc Bình: tệp gửi chưa có số liệu (bb.xlsx).",
      "Hạn gửi là ngày 20/12/2021, đến nay đã quá hạn 5 ngày.",
      "Đề nghị các đồng chí gửi danh sách (hoặc biểu số liệu) ngay khi nhận được thư này. Nếu trong kỳ không kết nạp đảng viên nào, đề nghị ghi rõ «Không phát sinh» vào biểu và gửi lại để ghi nhận.",
      "Trân trọng cảm ơn.",
      "BAN TỔ CHỨC TỈNH ỦY",
    ]);
  });

  test.each<[string, string | null, string]>([
    ["2021-12-18", "2021-12-20", "Hạn gửi là ngày 20/12/2021, còn 2 ngày."],
    ["2021-12-20", "2021-12-20", "Hạn gửi là hôm nay, ngày 20/12/2021."],
    ["2022-01-02", "2021-12-31", "Hạn gửi là ngày 31/12/2021, đến nay đã quá hạn 2 ngày."],
    ["2021-12-20", null, ""],
  ])("S14: on %s with the deadline %s", (today, deadline, expected) => {
    const [first] = absences(full);
    const { text } = writeReminder(first ? [first] : [], { ...facts, today, deadline }, "vi");
    expect(
      text
        .split("\n\n")
        .filter((line) => line.startsWith("Hạn gửi"))
        .join(""),
    ).toBe(expected);
    expect(text.startsWith("Kính gửi: Đảng bộ huyện Tuy Phong\n\n")).toBe(true);
  });

  test("S14: in English, and to nobody", () => {
    const { text } = writeReminder(absences(empty, full), facts, "en");
    expect(text).toContain("The deadline was 20 December 2021, 5 days ago.");
    expect(text).toContain("the file has no figures (bb.xlsx)");
    expect(writeReminder([], facts, "vi").text).toBe("Không có đơn vị nào phải nhắc: các đơn vị đã gửi đủ.");
  });

  test("S14: the address is the one that its file came from, and nobody's who passes files on", () => {
    const own = absences(from("Văn thư <bb@example.vn>", empty), from("tp@example.vn", unread), full);
    expect(own.map(({ id, mailboxes }) => [id, mailboxes])).toEqual([
      ["tuy-phong", ["tp@example.vn"]],
      ["bac-binh", ["bb@example.vn"]],
      ["phu-quy", []],
    ]);
    const passed = absences(from("office@example.vn", empty), from("office@example.vn", full));
    expect(passed.flatMap(({ mailboxes }) => mailboxes)).toEqual([]);
  });

  test("S14: a mail's link holds the whole letter, or the subject where that is too long to be opened", () => {
    const short = mailLink({ subject: "Nhắc & hỏi", text: "Kính gửi\n100%" }, [
      "a@example.vn",
      "b@example.vn",
    ]);
    expect(short.isWhole).toBe(true);
    const url = new URL(short.href);
    expect([url.pathname, url.searchParams.get("subject"), url.searchParams.get("body")]).toEqual([
      "a@example.vn,b@example.vn",
      "Nhắc & hỏi",
      "Kính gửi\r\n100%",
    ]);
    const long = mailLink(writeReminder(absences(), facts, "vi"), []);
    expect([long.isWhole, long.href.includes("body=")]).toEqual([false, false]);
  });
});

describe("S14: the line of counts", () => {
  test.each<[string[], string, string]>([
    [["received", "received"], "2/2 đã gửi", "2/2 received"],
    [
      ["received", "late", "zero", "empty", "missing", "missing"],
      "2/6 đã gửi, trong đó 1 gửi chậm · 1 không phát sinh · 1 gửi trống · 2 chưa gửi",
      "2/6 received, 1 of them late · 1 with none to report · 1 empty · 2 missing",
    ],
    [[], "0/0 đã gửi", "0/0 received"],
  ])("S14: %j", (states, vi, en) => {
    const counts = countStates(states as Parameters<typeof countStates>[0]);
    expect(counts.sent + counts.zero + counts.empty + counts.missing).toBe(counts.all);
    expect([describeStates(counts, "vi"), describeStates(counts, "en")]).toEqual([vi, en]);
  });
});
