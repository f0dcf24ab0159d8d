import { committeeIdOf, uniqueCommitteeIds } from "../../src/domain/register/committee-id";

describe("ids of committees", () => {
  it.each([
    ["huyện Tuy Phong", "tuy-phong"],
    ["Đảng bộ huyện đảo Phú Quý", "phu-quy"],
    ["Ðảng bộ thị xã La Gi", "la-gi"],
    ["Khối Cơ quan & Doanh nghiệp tỉnh", "khoi-co-quan-va-doanh-nghiep-tinh"],
    ["Phường 1", "phuong-1"],
    ["!", "cap-uy"],
  ])("T1: %s is %s", (name, id) => {
    expect(committeeIdOf(name)).toBe(id);
  });

  it("T1: where two names give one id, the unit tells them apart, else a number", () => {
    const names = ["thị xã Cao Lãnh", "huyện Cao Lãnh", "Tân Hà", "Tân Hà", "xã Tân Hải"];
    expect(uniqueCommitteeIds(names)).toEqual([
      "thi-xa-cao-lanh",
      "huyen-cao-lanh",
      "tan-ha",
      "tan-ha-2",
      "tan-hai",
    ]);
  });
});
