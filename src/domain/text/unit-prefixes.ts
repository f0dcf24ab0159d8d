/** What kind of unit the words before a name say it is. */
export type UnitPrefix =
  | "district"
  | "urbanDistrict"
  | "town"
  | "city"
  | "province"
  | "commune"
  | "ward"
  | "township"
  | "specialZone";

/** Words that may stand before a unit's name. */
export interface PrefixWords {
  /** Lower case, with their tone marks. */
  readonly words: readonly string[];
  /** `null` for words that name the organ (`đảng bộ`), not the kind of unit. */
  readonly unit: UnitPrefix | null;
}

const table: readonly (readonly [UnitPrefix | null, readonly string[]])[] = [
  ["district", ["huyện", "huyện ủy", "huyện đảo", "hu", "h"]],
  ["urbanDistrict", ["quận", "quận ủy", "qu", "q"]],
  ["town", ["thị xã", "thị ủy", "txu", "tx"]],
  ["city", ["thành phố", "thành ủy", "tpu", "tp", "t p"]],
  ["province", ["tỉnh", "tỉnh ủy"]],
  ["commune", ["xã", "x"]],
  ["ward", ["phường", "p"]],
  ["township", ["thị trấn"]],
  ["specialZone", ["đặc khu"]],
  [null, ["đảng bộ", "đảng ủy", "đb", "đu", "đảo", "cấp ủy", "ban tổ chức", "btc"]],
  [null, ["ban thường vụ", "btv", "thường trực", "ban chấp hành", "bch"]],
];

/** Longest first, so that `huyện ủy` is taken before `huyện`. */
export const prefixWords: readonly PrefixWords[] = table
  .flatMap(([unit, names]) => names.map((name) => ({ unit, words: name.split(" ") })))
  .sort((a, b) => b.words.length - a.words.length);
