import { serialOfDay } from "../../src/domain/calendar";
import type { Finding } from "../../src/domain/finding";
import { sheetNames, tableNames } from "../../src/domain/report/workbook-names";
import type { WorkbookPlan } from "../../src/domain/report/workbook-plan";
import { bigDemo, entryOf, summaryOf } from "../support/summary-of";
import { planOf } from "./plan-of";
import { readPlan, sheetOf } from "./plan-reader";

/** The rows of a table as records by column name. */
function rowsOf(plan: WorkbookPlan, sheetName: string): readonly ReadonlyMap<string, unknown>[] {
  const table = sheetOf(plan, sheetName).tables[0];
  if (!table) throw new Error("no table");
  const { shown } = readPlan(plan);
  return Array.from(
    { length: table.range.bottom - table.range.top },
    (_, index) =>
      new Map(
        table.columns.map(({ name }, column) => [
          name,
          shown(sheetName, table.range.top + 1 + index, table.range.left + column),
        ]),
      ),
  );
}

const one = () => summaryOf([{ quota: 1, byMonth: [1] }]);

it("has the four tables of the contract", () => {
  const names = planOf(bigDemo()).sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  expect([...names].sort()).toEqual(Object.values(tableNames).sort());
});

describe("DuLieu", () => {
  it("has a row an entry, counted or not", () => {
    const summary = {
      ...one(),
      entries: [
        entryOf("cap-uy-1", 1, 1, 0),
        { ...entryOf(null, null, 2, 1), inForce: false, reason: "unresolved" as const },
      ],
    };
    const rows = rowsOf(planOf(summary), sheetNames.data);
    expect(rows.map((row) => row.get("Hiệu lực"))).toEqual(["Có", "Không"]);
    expect(rows.map((row) => row.get("Lý do"))).toEqual(["", "Chưa rõ cấp ủy"]);
    expect(rows.map((row) => row.get("Ô"))).toEqual(["B9", "B10"]);
  });

  it("T5: writes real dates, and births as precise as they were given", () => {
    const base = entryOf("cap-uy-1", 3, 1, 0);
    const entries = [
      { ...base, born: { year: 1998, month: null, day: null } },
      { ...base, born: { year: 1998, month: 5, day: null } },
      { ...base, born: { year: 1998, month: 5, day: 19 }, admissionDate: "2024-02-29" },
    ];
    const rows = rowsOf(planOf({ ...one(), entries }), sheetNames.data);
    expect(rows.map((row) => row.get("Ngày sinh"))).toEqual(["1998", "05/1998", serialOfDay("1998-05-19")]);
    expect(rows[0]?.get("Ngày kết nạp")).toBe(serialOfDay("2021-03-20"));
    expect(rows[0]?.get("Hết dự bị")).toBe(serialOfDay("2022-03-20"));
    expect(rows[2]?.get("Hết dự bị")).toBe(serialOfDay("2025-02-28"));
  });

  it("W2: keeps identity numbers as text, with their zeros", () => {
    const plan = planOf(one());
    const sheet = sheetOf(plan, sheetNames.data);
    const column = sheet.tables[0]?.columns.findIndex(({ name }) => name === "Số CCCD") ?? -1;
    const format = sheet.formats.filter(
      ({ range, style }) =>
        range.left === column && range.right === column && style.numberFormat !== undefined,
    );
    expect(format.map(({ style }) => style.numberFormat)).toEqual(["@"]);
    expect(rowsOf(plan, sheetNames.data)[0]?.get("Số CCCD")).toBe("060000000000");
  });

  it("has an empty row where nothing arrived", () => {
    const rows = rowsOf(planOf(summaryOf([{ quota: 1, byMonth: [] }], { submissions: [] })), sheetNames.data);
    expect(rows).toHaveLength(1);
  });
});

describe("KiemTra", () => {
  const finding: Finding = {
    rule: "total.mismatch",
    severity: "error",
    committee: "cap-uy-1",
    where: { file: "a.xlsx", sheet: "DS", cell: "C156" },
    expected: "148",
    received: "150",
  };

  it("lists what is off with its place, and counts it on top", () => {
    const plan = planOf(
      summaryOf([{ quota: 1, byMonth: [1] }], { findings: [finding, { ...finding, severity: "warning" }] }),
    );
    const row = rowsOf(plan, sheetNames.findings)[0];
    expect(row?.get("Mức độ")).toBe("Lỗi");
    expect(row?.get("Cấp ủy")).toBe("Đảng bộ huyện Tuy Phong");
    expect(row?.get("Nội dung")).toBe("Việc cần xem: total.mismatch");
    expect([row?.get("Tệp"), row?.get("Sheet"), row?.get("Ô")]).toEqual(["a.xlsx", "DS", "C156"]);
    expect([row?.get("Giá trị nhận được"), row?.get("Giá trị đúng")]).toEqual(["150", "148"]);
    expect(readPlan(plan).shown(sheetNames.findings, 1, 0)).toBe("Có 1 lỗi, 1 cảnh báo, 0 thông tin");
  });

  it("says so in one row where nothing is off", () => {
    const rows = rowsOf(planOf(one()), sheetNames.findings);
    expect(rows.map((row) => row.get("Nội dung"))).toEqual(["Không có vấn đề nào."]);
  });
});

describe("HoSoNhan", () => {
  it("has a row for a committee that sent nothing, and for what has no committee", () => {
    const summary = summaryOf([
      { quota: 1, byMonth: [1] },
      { quota: 1, byMonth: [], submission: "missing" },
    ]);
    const stray = {
      file: "khong ro.xlsx",
      sheet: "",
      committee: null,
      kind: "unknown" as const,
      rows: 0,
      counted: 0,
      use: "unresolved" as const,
      sha256: "00",
      received: null,
      modified: null,
      columns: "",
      decisions: "",
      remembered: "",
    };
    const plan = planOf({ ...summary, submissions: [...summary.submissions, stray] });
    const rows = rowsOf(plan, sheetNames.submissions);
    expect(rows.map((row) => row.get("Trạng thái"))).toEqual(["Đã gửi", "Chưa gửi", ""]);
    expect(rows.map((row) => row.get("Mã"))).toEqual(["cap-uy-1", "cap-uy-2", ""]);
    expect(rows[2]?.get("Tệp")).toBe("khong ro.xlsx");
  });
});

describe("ChiTieu", () => {
  it("G3: takes whole numbers from 0 on in its quotas", () => {
    const sheet = sheetOf(planOf(one()), sheetNames.quotas);
    expect(sheet.validations.map(({ rule }) => rule)).toEqual([
      { kind: "wholeNumber", minimum: 0, maximum: 999_999 },
      { kind: "wholeNumber", minimum: 0, maximum: 999_999 },
    ]);
  });

  it("G1: has the columns by which a register is read back", () => {
    const columns = sheetOf(planOf(one()), sheetNames.quotas).tables[0]?.columns.map(({ name }) => name);
    expect(columns).toEqual([
      "Mã",
      "Tên cấp ủy",
      "Tên gọi khác (a;b;c)",
      "Chỉ tiêu",
      "Văn bản giao",
      "Từ ngày",
      "Đến ngày",
      "Kế thừa từ (mã;mã)",
      "Năm",
      "Cùng kỳ",
    ]);
  });
});
