import { gridOf } from "../support/grid-of";
import { countForm, layoutA, layoutC, persons, recognise, toGrid } from "./layouts";

describe("the kind of a sheet", () => {
  it("R8: an empty sheet, a guide, lists of values, a page of text", () => {
    const guide = gridOf(
      [
        ["Cột", "Cách ghi"],
        ["Họ và tên", "Chữ in hoa"],
        ["Ngày sinh", "ngày/tháng/năm"],
      ],
      { name: "Hướng dẫn" },
    );
    const values = gridOf([
      ["Dân tộc", "Tôn giáo"],
      ["Kinh", "Không"],
      ["Chăm", "Phật giáo"],
      ["Hoa", "Công giáo"],
    ]);
    const text = gridOf([["Kính gửi: Ban Tổ chức Tỉnh ủy"], ["Xin gửi kèm danh sách."], ["Trân trọng."]]);
    expect(recognise(gridOf([])).kind).toBe("empty");
    expect(recognise(gridOf([[null, " "]])).kind).toBe("empty");
    for (const sheet of [guide, values, text]) {
      expect(recognise(sheet)).toMatchObject({ kind: "guide", header: null, asks: [] });
    }
  });

  it("R8: a filled example in a guide is no list", () => {
    expect(recognise(gridOf(layoutA().rows, { ...layoutA().options, name: "HƯỚNG DẪN" })).kind).toBe("guide");
  });

  it("R18: asks where it can't decide: a table without a known header", () => {
    const rows = persons.map(([name, born, , , , admitted], index) => [
      index + 1,
      name,
      born,
      admitted,
      "Kinh",
    ]);
    const sheet = recognise(gridOf([["c1", "c2", "c3", "c4", "Dân tộc", "Tôn giáo"], ...rows]));
    expect(sheet.kind).toBe("unknown");
    expect(sheet.asks.map(({ about }) => about)).toEqual(["header"]);
    expect(recognise(gridOf(rows)).kind).toBe("unknown");
  });

  it("R17: a source list without admissions is a pool, a plan is a plan", () => {
    const pool = gridOf([
      ["DANH SÁCH QUẦN CHÚNG ƯU TÚ LÀ NGUỒN KẾT NẠP ĐẢNG NĂM 2022"],
      ["STT", "Họ và tên", "Ngày sinh", "Dân tộc", "Ngày cấp CC", "Ngày kết nạp"],
      ...persons.map(([name, born], index) => [index + 1, name, born, "Kinh", "1/6/2021", null]),
    ]);
    const plan = gridOf([
      ["KẾ HOẠCH KẾT NẠP ĐẢNG VIÊN NĂM 2022"],
      ["TT", "Đơn vị", "Chỉ tiêu", "Tháng 1", "Tháng 2", "Tháng 3"],
      ...["Đảng bộ xã A", "Đảng bộ xã B", "Chi bộ C"].map((name, index) => [index + 1, name, 6, 1, 2, 3]),
    ]);
    expect(recognise(pool).kind).toBe("pool");
    expect(recognise(plan).kind).toBe("plan");
  });

  it("R19: is certain of the known layouts, and says what spoke for them", () => {
    for (const layout of [layoutA(), layoutC(), countForm("above")]) {
      const { score, evidence, asks, runnerUp } = recognise(toGrid(layout), "Tuy Phong.xlsx");
      expect(score).toBeGreaterThan(0.9);
      expect(evidence.length).toBeGreaterThan(2);
      expect(asks).toEqual([]);
      expect(runnerUp?.score).toBeLessThan(score);
    }
  });

  it.each([
    ["DANH SÁCH KẾT NẠP THÁNG 3 NĂM 2021", "Sheet1", 3],
    ["DANH SÁCH KẾT NẠP THÁNG 03/2021", "Sheet1", 3],
    ["DANH SÁCH", "T3", 3],
    ["DANH SÁCH", "Tháng 11", 11],
    ["DANH SÁCH THÁNG 4", "T3", null],
    ["DANH SÁCH (tính đến ngày 30 tháng 6 năm 2021)", "Sheet1", null],
    ["DANH SÁCH 6 tháng đầu năm", "Sheet1", null],
    ["DANH SÁCH từ tháng 1 đến tháng 6", "Sheet1", null],
    ["DANH SÁCH", "Sheet12", null],
  ])("C10: the month of «%s» on sheet %s", (title, name, month) => {
    const rows = [[title], ...layoutC().rows];
    expect(recognise(gridOf(rows, { name })).month).toBe(month);
  });
});
