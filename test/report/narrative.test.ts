import { tellResult } from "../../src/domain/report/narrative";
import { emptySum, totalsOf } from "../../src/domain/consolidate/total-up";
import type { Summary } from "../../src/domain/consolidate/summary";

const year = { from: "2021-01-01", to: "2021-12-31" };

function summary(admitted: number, quota: number | null, period = year): Summary {
  return {
    year: 2021,
    period,
    register: { committees: [], source: { file: "", sheet: "" } },
    committees: [],
    total: totalsOf({ ...emptySum(), admitted }, quota, null),
    submissions: [],
    entries: [],
    findings: [],
  };
}

test.each<[number, number | null, string]>([
  [2030, 2000, "kết nạp đảng viên mới 2030/2000 đảng viên (tỷ lệ 101,5%), vượt 1,5% chỉ tiêu đã đề ra"],
  [2000, 2000, "kết nạp đảng viên mới 2000/2000 đảng viên (tỷ lệ 100%), đạt chỉ tiêu đã đề ra"],
  [
    1932,
    2000,
    "kết nạp đảng viên mới 1932/2000 đảng viên (tỷ lệ 96,6%), còn thiếu 68 đảng viên (3,4%) so với chỉ tiêu đã đề ra",
  ],
  [
    100001,
    100000,
    "kết nạp đảng viên mới 100001/100000 đảng viên (tỷ lệ 100%), vượt 1 đảng viên so với chỉ tiêu đã đề ra",
  ],
  [
    999999,
    1000000,
    "kết nạp đảng viên mới 999999/1000000 đảng viên (tỷ lệ 100%), còn thiếu 1 đảng viên so với chỉ tiêu đã đề ra",
  ],
  [1801, 1800, "kết nạp đảng viên mới 1801/1800 đảng viên (tỷ lệ 100,06%), vượt 0,06% chỉ tiêu đã đề ra"],
  [2030, null, "kết nạp 2030 đảng viên mới"],
  [2030, 0, "kết nạp 2030 đảng viên mới"],
  [0, 2000, "chưa kết nạp được đảng viên mới (chỉ tiêu 2000 đảng viên)"],
  [0, null, "chưa kết nạp được đảng viên mới"],
])("N1: %i of %p", (admitted, quota, sentence) =>
  expect(tellResult(summary(admitted, quota), "vi")).toBe(`Năm 2021, toàn Đảng bộ tỉnh ${sentence}`),
);

test.each([
  [{ from: "2021-01-01", to: "2021-06-30" }, "Tính đến ngày 30/6/2021, toàn Đảng bộ tỉnh kết nạp"],
  [
    { from: "2021-07-01", to: "2021-12-31" },
    "Từ ngày 1/7/2021 đến ngày 31/12/2021, toàn Đảng bộ tỉnh kết nạp",
  ],
])("N1: the period %p", (period, start) =>
  expect(tellResult(summary(2030, 2000, period), "vi").startsWith(start)).toBe(true),
);

test("N1: in English", () =>
  expect(tellResult(summary(2030, 2000), "en")).toBe(
    "In 2021 the whole provincial Party organisation admitted new Party members 2030/2000 (101.5% of the quota), exceeding the quota by 1.5%",
  ));

test("N2: the words follow the counts and the excess the shown percentage", () => {
  const text = tellResult(summary(2001, 1800), "vi");
  expect(text).toContain("(tỷ lệ 111,17%), vượt 11,17% chỉ tiêu");
});
