import { settleAsks } from "../../src/domain/recognise/committee/settle-asks";
import { gridOf } from "../support/grid-of";
import { recognise } from "./layouts";

const persons = [
  [1, "Trần Văn Mít", "12/3/1995", "19/5/2021"],
  [2, "Lê Thị Ổi", "02/4/1996", "20/6/2021"],
] as const;

describe("what isn't passed over", () => {
  it("R8: persons under headers that nobody knows are no guide, one of them neither", () => {
    expect(recognise(gridOf([["k1", "k2", "k3", "k4"], ...persons])).kind).toBe("unknown");
    expect(recognise(gridOf([["k1", "k2", "k3", "k4"], persons[0]])).kind).toBe("unknown");
  });

  it("R8: figures beside texts are asked about where the workbook has no form", () => {
    const sheet = recognise(
      gridOf([
        ["k1", "k2"],
        ["Chi bộ xã Hòa", 4],
        ["Chi bộ xã Phú", 5],
      ]),
    );
    expect(settleAsks([sheet]).map(({ kind }) => kind)).toEqual(["unknown"]);
  });

  it("R8: results told in words are no guide", () => {
    const rows = (results: readonly string[]) => [
      ["HUYỆN ỦY TUY PHONG"],
      ["TT", "Tên chi bộ", "Kết quả"],
      ...results.map((result, index) => [index + 1, `Chi bộ thôn ${index + 1}`, result]),
    ];
    const kindOf = (...results: readonly string[]) => recognise(gridOf(rows(results))).kind;
    expect(kindOf("12/15 đồng chí, đạt 80%", "3/4 đ/c (75%)", "5 người")).toBe("unknown");
    expect(kindOf("đã gửi", "chưa gửi 2 người", "đã gửi")).toBe("guide");
  });

  it("C10: the title of the whole year on a month's sheet leaves it its month", () => {
    const header = ["STT", "Họ và tên", "Ngày sinh", "Giới tính"];
    const title = "DANH SÁCH KẾT NẠP TỪ NGÀY 01/01 ĐẾN NGÀY 30/11";
    const body = persons.map(([number, name, born]) => [number, name, born, "Nữ"]);
    expect(recognise(gridOf([[title], header, ...body], { name: "T3" })).month).toBe(3);
    expect(recognise(gridOf([[title], header, ...body], { name: "T11" })).month).toBe(null);
  });
});
