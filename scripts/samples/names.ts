import type { Minority } from "./committee";
import type { Random, Weighted } from "./random";

export type Sex = "male" | "female";

const families: readonly Weighted<string>[] = [
  ["Nguyễn", 30],
  ["Trần", 11],
  ["Lê", 10],
  ["Phạm", 7],
  ["Huỳnh", 6],
  ["Võ", 6],
  ["Đặng", 4],
  ["Bùi", 3],
  ["Đỗ", 3],
  ["Hồ", 3],
  ["Ngô", 3],
  ["Dương", 2],
  ["Phan", 3],
  ["Trương", 2],
  ["Đinh", 2],
  ["Mai", 2],
  ["Lương", 1],
  ["Cao", 1],
  ["Tạ", 1],
  ["Châu", 1],
  ["Thái", 1],
  ["Tôn", 1],
];

const minorityFamilies: Readonly<Record<Exclude<Minority, "K'ho">, readonly string[]>> = {
  Chăm: ["Thông", "Bá", "Đồng", "Lâm", "Qua", "Thiên", "Tiền", "Dụng", "Xích", "Ức"],
  Raglai: ["Mang", "Mấu", "Cao", "Tro", "Bo Bo"],
  Hoa: ["Trịnh", "Lý", "Hứa", "Châu", "Voòng", "Phún"],
  Tày: ["Nông", "Hoàng", "Triệu", "Bế", "Ma"],
  Nùng: ["Nông", "Lục", "Vi", "Hoàng", "Lương"],
};

/** K'ho names begin with K' for men and with Ka for women; half of them take a middle name. */
const khoFamilies: Readonly<Record<Sex, readonly string[]>> = {
  male: ["K'", "K' Văn", "Bờ Văn"],
  female: ["Ka", "K' Thị", "Bờ Thị"],
};

const middles: Readonly<Record<Sex, readonly string[]>> = {
  male: list(
    "Văn,Văn,Văn,Đức,Hữu,Minh,Quốc,Thanh,Ngọc,Anh,Công,Đình,Xuân,Hoàng,Trọng,Gia,Duy,Tấn,Nhật,Thành,Bảo,Quang,Viết,Phú,Hải,Tuấn",
  ),
  female: list(
    "Thị,Thị,Thị,Thị Thu,Thị Kim,Thị Ngọc,Thị Thanh,Thị Mỹ,Thị Bích,Thị Hồng,Ngọc,Thu,Kim,Thanh,Thùy,Bảo,Phương,Minh,Hoàng,Diễm,Như,Khánh,Thị Hoài,Thị Minh,Mai",
  ),
};

const given: Readonly<Record<Sex, readonly string[]>> = {
  male: list(
    "An,Bình,Cường,Danh,Dũng,Đạt,Điền,Đông,Giang,Hải,Hậu,Hiếu,Hòa,Hoàng,Hùng,Huy,Hưng,Khang,Khánh,Khoa,Kiên,Kiệt,Lâm,Linh,Long,Lộc,Luân,Mạnh,Minh,Nam,Nghĩa,Nhân,Phong,Phúc,Phước,Quân,Quang,Quốc,Quý,Sang,Sơn,Tài,Tâm,Tân,Thái,Thắng,Thành,Thiện,Thịnh,Thuận,Tiến,Tín,Toàn,Trí,Trung,Trường,Tú,Tuấn,Tùng,Vinh,Vũ,Vương",
  ),
  female: list(
    "An,Anh,Ánh,Châu,Chi,Cúc,Diễm,Diệu,Dung,Duyên,Đào,Giang,Hà,Hạnh,Hằng,Hiền,Hoa,Hòa,Hồng,Huệ,Hương,Huyền,Lan,Lệ,Liên,Linh,Loan,Ly,Mai,My,Nga,Ngân,Ngọc,Nguyệt,Nhàn,Nhi,Nhung,Oanh,Phương,Phượng,Quyên,Sương,Tâm,Thanh,Thảo,Thi,Thoa,Thơ,Thu,Thủy,Thúy,Thư,Tiên,Trang,Trâm,Trinh,Trúc,Tú,Tuyền,Tuyết,Uyên,Vân,Vy,Xuân,Yến",
  ),
};

/** Well-known people whose names the tables could make by chance. */
const wellKnown = new Set([
  "Nguyễn Văn Linh",
  "Nguyễn Xuân Phúc",
  "Nguyễn Tấn Dũng",
  "Nguyễn Thị Kim Ngân",
  "Nguyễn Minh Quang",
  "Nông Đức Mạnh",
  "Võ Văn Kiệt",
  "Trương Tấn Sang",
  "Phan Văn Giang",
  "Lê Minh Hưng",
  "Mai Tiến Dũng",
  "Bùi Quang Vinh",
  "Trần Quang Phương",
  "Võ Thị Ánh Xuân",
  "Trương Thị Mai",
]);

/** An invented name, family name first. */
export function drawName(sex: Sex, minority: Minority | null, random: Random): string {
  const name = composeName(sex, minority, random);
  return wellKnown.has(name) ? drawName(sex, minority, random) : name;
}

function composeName(sex: Sex, minority: Minority | null, random: Random): string {
  const last = random.pick(given[sex]);
  if (minority === "K'ho") return `${random.pick(khoFamilies[sex])} ${last}`;
  const family = minority === null ? random.weighted(families) : random.pick(minorityFamilies[minority]);
  return `${family} ${random.pick(middles[sex])} ${last}`;
}

/** Under which two names are the same person's for whoever compares: no marks, no case, single spaces. */
export function keyOfName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
}

function list(text: string): string[] {
  return text.split(",");
}
