import type { Committee } from "./committee";
import type { Random } from "./random";
import { at } from "./random";

/** A grassroots organisation (đảng bộ or chi bộ cơ sở) with the cells (chi bộ) that admit. */
export interface Organisation {
  readonly name: string;
  /** Heading under which count forms group it. */
  readonly group: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly name: string;
  readonly setting: Setting;
}

/** What kind of people a cell has: decides ages, occupations, degrees. */
export type Setting =
  "village" | "office" | "school" | "health" | "militia" | "police" | "troops" | "company";

export function drawOrganisations(committee: Committee, random: Random): Organisation[] {
  const { kind } = committee;
  switch (kind) {
    case "district":
    case "town":
    case "city":
      return [...committee.places.map((place) => commune(place, random)), ...localOffices(committee, random)];
    case "agencies":
      return committee.places.map((place) => agency(place));
    case "police":
    case "army":
    case "border":
      return committee.places.map((place) => unit(place, kind, random));
  }
}

function commune(place: string, random: Random): Organisation {
  const rural = place.startsWith("xã");
  const quarters = Array.from({ length: random.whole(3, 6) }, (_, index) =>
    cell(`Chi bộ ${rural ? "thôn" : "khu phố"} ${index + 1}`, "village"),
  );
  const plain = place.replace(/^(xã|phường|thị trấn) /, "");
  return {
    name: `Đảng bộ ${place}`,
    group: "Khối xã, phường, thị trấn",
    cells: [
      ...quarters,
      cell("Chi bộ Cơ quan", "office"),
      cell("Chi bộ Quân sự", "militia"),
      cell("Chi bộ Công an", "police"),
      cell("Chi bộ Trạm Y tế", "health"),
      cell(`Chi bộ Trường Tiểu học ${plain} ${random.whole(1, 3)}`, "school"),
      cell(`Chi bộ Trường Trung học cơ sở ${plain}`, "school"),
    ],
  };
}

function localOffices(committee: Committee, random: Random): Organisation[] {
  const level = { district: "huyện", town: "thị xã", city: "thành phố" }[
    committee.kind as "district" | "town" | "city"
  ];
  const office = (name: string, cells: readonly Cell[]): Organisation => ({
    name,
    group: "Khối cơ quan, đơn vị",
    cells,
  });
  return [
    office(`Đảng bộ Cơ quan Chính quyền ${level}`, [
      cell(`Chi bộ Văn phòng HĐND và UBND`, "office"),
      cell("Chi bộ Tài chính - Kế hoạch", "office"),
      cell("Chi bộ Giáo dục và Đào tạo", "school"),
    ]),
    office(`Đảng bộ Cơ quan Đảng, đoàn thể ${level}`, [
      cell("Chi bộ Văn phòng", "office"),
      cell("Chi bộ Mặt trận - Đoàn thể", "office"),
    ]),
    office(`Đảng bộ Công an ${level}`, [
      cell("Chi bộ Đội Cảnh sát hình sự", "police"),
      cell("Chi bộ Đội Tổng hợp", "police"),
    ]),
    office(`Đảng bộ Quân sự ${level}`, [
      cell("Chi bộ Tham mưu", "troops"),
      cell("Chi bộ Chính trị", "troops"),
    ]),
    office("Đảng bộ Trung tâm Y tế", [cell("Chi bộ Khoa Nội", "health"), cell("Chi bộ Dự phòng", "health")]),
    office(`Chi bộ Trường THPT số ${random.whole(1, 3)}`, [cell("Chi bộ Trường THPT", "school")]),
  ];
}

function agency(place: string): Organisation {
  const company = /^(Công ty|Viễn thông|Bưu điện|Ngân hàng)/.test(place);
  const setting: Setting = place.startsWith("Bệnh viện")
    ? "health"
    : place.startsWith("Trường")
      ? "school"
      : company
        ? "company"
        : "office";
  return {
    name: `Đảng bộ ${place}`,
    group: company ? "Các doanh nghiệp" : "Các cơ quan hành chính, sự nghiệp",
    cells: [1, 2, 3].map((number) =>
      number === 1 ? cell("Chi bộ Văn phòng", setting) : cell(`Chi bộ ${number}`, setting),
    ),
  };
}

function unit(place: string, kind: "police" | "army" | "border", random: Random): Organisation {
  const setting: Setting = kind === "police" ? "police" : "troops";
  const staff = place.startsWith("Phòng");
  const first = staff ? "Chi bộ Đội Tổng hợp" : "Chi bộ Cơ quan";
  const parts = { police: "Đội", army: "Đại đội", border: "Đội" }[kind];
  return {
    name: `Đảng bộ ${place}`,
    group: staff ? "Khối cơ quan" : "Khối đơn vị",
    cells: [
      cell(first, setting),
      ...Array.from({ length: random.whole(2, 4) }, (_, index) =>
        cell(`Chi bộ ${parts} ${index + 1}`, setting),
      ),
    ],
  };
}

function cell(name: string, setting: Setting): Cell {
  return { name, setting };
}

/** Splits a number of persons over organisations: communes get more than offices; none is forced to have one. */
export function shareOut(count: number, organisations: readonly Organisation[], random: Random): number[] {
  const weights = organisations.map(
    ({ cells }, index) => [index, cells.length * (0.4 + random.next())] as const,
  );
  const shares = organisations.map(() => 0);
  for (let left = count; left > 0; left--) {
    const index = random.weighted(weights);
    shares[index] = at(shares, index) + 1;
  }
  return shares;
}
