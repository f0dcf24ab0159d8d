import { createSession } from "../../src/application/pane/create-session";
import type { Grid, Workbook } from "../../src/domain/grid/grid";
import type { WorkbookPlan } from "../../src/domain/report/workbook-plan";
import { openFile } from "../../src/intake/open-file";
import { day, gridOf } from "../support/grid-of";
import { workbookOfPlan } from "../support/workbook-of-plan";

const start = () => createSession({ open: openFile, today: "2021-12-31", language: "vi" });

const typed = gridOf(
  [
    ["CHỈ TIÊU GIAO NĂM 2021"],
    [],
    [],
    ["Mã", "Tên cấp ủy", "Chỉ tiêu", "Người theo dõi", "Hẹn ngày", "", "Nháp"],
    ["", "Đảng bộ huyện Tuy Phong", 150, "Anh Bình", day("20/12/2021"), "", "xa bảng"],
    ["bb", "Đảng bộ huyện Bắc Bình", 140, "", day("22/12/2021")],
    ["", "Đảng bộ thị xã La Gi", 120, "Chị Hòa", null],
  ],
  { name: "Chỉ tiêu" },
);

function quotaGrid(plan: WorkbookPlan | null): Grid | undefined {
  return plan === null ? undefined : workbookOfPlan(plan).sheets.find(({ name }) => name === "Chỉ tiêu");
}

function ownCells(grid: Grid | undefined): unknown[] {
  const header = grid?.values.findIndex((row) => row?.[0] === "Mã") ?? -1;
  return (grid?.values.slice(header, header + 4) ?? []).map((row) => row?.slice(10));
}

const kept = [
  ["Người theo dõi", "Hẹn ngày"],
  ["Anh Bình", 44550],
  [null, 44552],
  ["Chị Hòa", null],
];

test("E8: columns that the user added to the register stay, again and again, each value beside its committee", async () => {
  let workbook: Workbook = { sheets: [typed] };
  for (let month = 0; month < 3; month += 1) {
    const session = start();
    await session.openBook("so.xlsx", workbook);
    const plan = await session.plan();
    const grid = quotaGrid(plan);
    expect(ownCells(grid)).toEqual(kept);
    const [table] = plan?.sheets.find(({ name }) => name === "Chỉ tiêu")?.tables ?? [];
    expect(table?.columns.map(({ name }) => name).slice(9)).toEqual([
      "Cùng kỳ",
      "Người theo dõi",
      "Hẹn ngày",
    ]);
    if (plan !== null) workbook = workbookOfPlan(plan);
  }
});

test("E8: a register of the user's own, and one from a file, bring no columns along", async () => {
  const foreign = gridOf(
    [
      ["Tên cấp ủy", "Chỉ tiêu", "Người theo dõi"],
      ["Đảng bộ huyện Tuy Phong", 150, "Anh Bình"],
    ],
    { name: "Danh sách" },
  );
  const session = start();
  await session.openBook("so.xlsx", { sheets: [foreign] });
  expect(ownCells(quotaGrid(await session.plan())).slice(0, 2)).toEqual([[], []]);
});
