import { uniqueCommitteeIds } from "../../src/domain/register/committee-id";
import type { Register } from "../../src/domain/register/register";
import { committeeOf } from "../support/committee-of";

export const binhThuan: readonly string[] = [
  "huyện Tuy Phong",
  "huyện Bắc Bình",
  "huyện Hàm Thuận Bắc",
  "huyện Hàm Thuận Nam",
  "huyện Tánh Linh",
  "huyện Đức Linh",
  "huyện Hàm Tân",
  "huyện Phú Quý",
  "thị xã La Gi",
  "thành phố Phan Thiết",
  "Khối Cơ quan và Doanh nghiệp tỉnh",
  "Công an tỉnh",
  "Quân sự tỉnh",
  "Bộ đội Biên phòng tỉnh",
];

/** A register of these names, with aliases by name. */
export function registerOf(
  names: readonly string[],
  aliases: Readonly<Record<string, readonly string[]>> = {},
): Register {
  const ids = uniqueCommitteeIds(names);
  return {
    source: { file: "register.xlsx", sheet: "Chỉ tiêu" },
    committees: names.map((name, index) =>
      committeeOf({ id: ids[index] ?? "", name, aliases: aliases[name] ?? [] }),
    ),
  };
}
