import { layoutProfileIds, layoutProfiles } from "../../src/domain/report/page/layout-profile";
import { columnsPoints, textWidth, wrappedLines } from "../../src/domain/report/page/text-width";
import { sheetNames } from "../../src/domain/report/workbook-names";
import type { SheetPlan } from "../../src/domain/report/workbook-plan";
import { bigDemo, manyCommittees, summaryOf } from "../support/summary-of";
import { planOf } from "./plan-of";
import { sheetOf, valueOf } from "./plan-reader";

function textsOf(sheet: SheetPlan): readonly string[] {
  return sheet.blocks
    .flatMap(({ cells }) => cells.flat())
    .map(valueOf)
    .filter((value) => typeof value === "string");
}

const summarySheet = (options: Parameters<typeof planOf>[1] = {}, summary = bigDemo()) =>
  sheetOf(planOf(summary, options), sheetNames.summary);

describe("the page of Tổng hợp", () => {
  it("carries head, title, subject, period and signatures", () => {
    const texts = textsOf(summarySheet());
    for (const text of [
      "TỈNH ỦY BÌNH THUẬN",
      "BAN TỔ CHỨC",
      "*",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Phan Thiết, ngày 31 tháng 12 năm 2021",
      "TỔNG HỢP",
      "kết quả thực hiện chỉ tiêu phát triển đảng viên mới năm 2021",
      "(số liệu từ 01/01/2021 đến 31/12/2021; 14/14 đảng bộ đã báo cáo)",
      "NGƯỜI LẬP BIỂU",
      "T/M BAN TỔ CHỨC",
      "TRƯỞNG BAN",
    ])
      expect(texts).toContain(text);
  });

  it("leaves dotted lines where the office is unknown, and names no province", () => {
    const texts = textsOf(summarySheet({ office: { superior: "  ", place: "" } })).join("\n");
    expect(texts).not.toContain("BÌNH THUẬN");
    expect(texts).toContain("T/M ……");
    expect(texts).toContain("……………, ngày …… tháng …… năm 2021");
  });

  it("counts who has not reported", () => {
    const summary = summaryOf([
      { quota: 1, byMonth: [1] },
      { quota: 1, byMonth: [], submission: "zero" },
      { quota: 1, byMonth: [], submission: "missing" },
    ]);
    expect(textsOf(summarySheet({}, summary)).join()).toContain("; 2/3 đảng bộ đã báo cáo)");
  });

  it.each(layoutProfileIds)("has the margins of %s, and its rule is about as long as the heading", (id) => {
    const profile = layoutProfiles[id];
    const sheet = summarySheet({ profile: id });
    expect(sheet.page.margins).toMatchObject(profile.margins);
    expect(sheet.page).toMatchObject({ orientation: "landscape", differentFirstPage: true });
    expect(sheet.page.margins.header).toBe(10);
    expect(sheet.page.header.center).toContain("&P");
    const line = profile.heading[profile.heading.length - 1];
    const rule = sheet.formats.find(
      ({ style }) => style.font?.size === line?.size && style.borders?.bottom?.style === "thin",
    );
    const width = textWidth(line?.text ?? "", { size: line?.size ?? 0, bold: true });
    const drawn = columnsPoints(
      sheet.columnWidths.slice(rule?.range.left ?? 0, (rule?.range.right ?? -1) + 1),
    );
    expect(drawn).toBeGreaterThan(width);
    expect(drawn).toBeLessThan(width * 1.25);
  });

  it("prints 14 committees on one page, the id's column outside of it", () => {
    const { page } = summarySheet();
    expect(page.fit).toEqual({ wide: 1, tall: 1 });
    expect(page.repeatRows).toEqual({ first: 8, last: 9 });
    expect(page.printArea?.right).toBe(15);
  });

  it("prints 170 committees on as many pages as needed, the signatures with the table's end", () => {
    const { page } = summarySheet({}, manyCommittees(170));
    expect(page.fit.tall).toBe(0);
    const breaks = page.breaksBefore ?? [];
    expect(breaks.length).toBeGreaterThan(3);
    const tableEnd = (page.printArea?.bottom ?? 0) - 4;
    expect(Math.max(...breaks)).toBeLessThanOrEqual(tableEnd - 3);
  });

  it("gives long names the height that they need", () => {
    const name = "Đảng bộ các cơ quan Đảng, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh";
    const heights = summarySheet({}, summaryOf([{ name, quota: 1, byMonth: [] }])).rowHeights;
    expect(heights.find(({ row }) => row === 10)?.height).toBeGreaterThan(36);
  });

  it("keeps what the user noted beside a committee", () => {
    const notes = new Map([["cap-uy-2", "Chờ xác minh"]]);
    expect(textsOf(summarySheet({ notes }))).toContain("Chờ xác minh");
  });
});

it("counts lines as a narrow column breaks them", () => {
  expect(wrappedLines("", 10, { size: 11 })).toBe(1);
  expect(wrappedLines("Tuy Phong", 20, { size: 11 })).toBe(1);
  expect(wrappedLines("một hai ba bốn năm sáu bảy tám", 10, { size: 11 })).toBeGreaterThanOrEqual(3);
  expect(wrappedLines("x".repeat(60), 10, { size: 11 })).toBeGreaterThanOrEqual(5);
  expect(wrappedLines("a\nb", 10, { size: 11 })).toBe(2);
});
