import { isCellError, styleAt, valueAt } from "../../grid/grid";
import type { CellValue, Grid } from "../../grid/grid";
import { cleanText } from "../../text/clean";
import { foldText } from "../../text/fold";
import { wordKey } from "../../text/words";
import { namesIn } from "./several-names";

/** What a cell's content looks like, whatever its header says. */
export type CellShape =
  "empty" | "date" | "year" | "number" | "identity" | "mark" | "sex" | "person" | "unit" | "text" | "error";

const datePattern = /^'?\d{1,2}\s*[/.\-']\s*\d{1,2}\s*[/.\-']\s*(\d{4}|\d{2})$|^\d{4}-\d{2}-\d{2}/;
const dateInWords = /^'?(ng[àa]y\s*)?\d{1,2}\s*,?\s*th[áa]ng\s*\d{1,2}\s*,?\s*n[ăa]m\s*\d{4}$/i;
const monthYearPattern = /^'?\d{1,2}\s*[/.-]\s*(19|20)\d\d$/;
const numberPattern = /^[-+–]?\d{1,3}([.,\s]\d{3})*([.,]\d+)?\s*%?$|^[-+–]?\d+([.,]\d+)?\s*%?$/;
const marks = new Set(["x", "v", "✓", "✔", "+", "√", "*", "●"]);
const sexes = new Set(["nam", "nu", "trai", "gai", "male", "female"]);
const unitStart =
  /^(chi bo|cb|dang bo|db|dang uy|du|chi dang bo|dang vien|xa|phuong|thi tran|tt|truong|phong|ban|huyen|thi xa|thanh pho|cong ty|cty|cong an|ca|khoi|trung tam|benh vien|bv|toa an|vien|so|chi cuc|cuc|kho bac|uy ban|ubnd|mat tran|hoi|doan|doi|don|tieu doan|trung doan|ban chi huy|hat|quan su|bo chi huy|tram|nha may|htx|hop tac xa|thon|ap|khu pho|khoa|to)\b/;

/** Marked otherwise than a unit's first word they are names, whatever they fold to: `Huyền Trang`, `Phương`; and no unit is called `Trường` alone. */
const startSyllables: ReadonlyMap<string, readonly string[]> = new Map([
  ...([
    ["huyen", ["huyện"]],
    ["xa", ["xã"]],
    ["phuong", ["phường"]],
    ["truong", ["trường"]],
    ["phong", ["phòng"]],
    ["khoi", ["khối"]],
    ["vien", ["viện"]],
    ["so", ["sở"]],
    ["cuc", ["cục"]],
    ["hoi", ["hội"]],
    ["doi", ["đội"]],
    ["don", ["đồn"]],
    ["hat", ["hạt"]],
    ["tram", ["trạm"]],
    ["thon", ["thôn"]],
    ["ap", ["ấp"]],
    ["to", ["tổ"]],
    ["khoa", ["khoa"]],
    ["ban", ["ban"]],
    ["doan", ["đoàn"]],
  ] as const),
]);

/** Surnames that without their marks begin units: Trương (trường), Tô (tổ), Đoàn. */
const surnames = /^(trương|tô|đoàn (thị|văn|minh|thanh|hữu|ngọc|quốc|đức|thế|anh))\s/iu;

export function shapeAt(grid: Grid, row: number, column: number): CellShape {
  const value = valueAt(grid, row, column);
  if (typeof value === "number" && styleAt(grid, row, column).isDate) return "date";
  return shapeOf(value);
}

/** Without the cell's format: a serial number looks like a number. */
export function shapeOf(value: CellValue): CellShape {
  if (value === null) return "empty";
  if (isCellError(value)) return "error";
  if (typeof value === "number") return shapeOfNumber(value);
  if (typeof value === "boolean") return "mark";
  return namesIn(value).length > 0 ? "person" : shapeOfText(cleanText(value));
}

function shapeOfNumber(value: number): CellShape {
  if (!Number.isInteger(value)) return "number";
  if (value >= 1920 && value <= 2035) return "year";
  return value >= 100_000_000 ? "identity" : "number";
}

function shapeOfText(text: string): CellShape {
  if (text === "") return "empty";
  if (/^\d{9,12}$/.test(text)) return "identity";
  if (/^(19|20)\d\d$/.test(text)) return "year";
  if (datePattern.test(text) || monthYearPattern.test(text) || dateInWords.test(text)) return "date";
  if (numberPattern.test(text)) return "number";
  if (marks.has(text.toLowerCase())) return "mark";
  // Only its start tells: folding a whole cell is what takes time in a long list.
  const folded = foldText(text.slice(0, 24));
  if (text.length <= 6 && sexes.has(folded)) return "sex";
  const [start] = unitStart.exec(folded) ?? [];
  if (start !== undefined && !isNameLikeUnit(text, start)) return "unit";
  return looksLikePerson(text) ? "person" : "text";
}

/** The same without any marks, before what hardly anything but a name has behind them: `Truong Thi My Van`. */
const bareSurnames =
  /^(truong|to|doan) (thi|van|minh|thanh|huu|ngoc|quoc|duc|the|anh|cong|dinh|xuan|quang)\s/i;

function isNameLikeUnit(text: string, start: string): boolean {
  if ((surnames.test(text) || bareSurnames.test(text)) && looksLikePerson(text)) return true;
  const meant = startSyllables.get(start);
  if (meant === undefined) return false;
  const [first = "", ...others] = text.split(" ");
  if (others.length === 0 && !text.endsWith(".")) return true;
  const key = wordKey(first);
  return key !== start && !meant.includes(key);
}

/** Two to six words of letters only, each with a capital: `Nguyễn Thị Hoa`, `LÊ VĂN AN`. */
export function looksLikePerson(text: string): boolean {
  const words = text.split(" ");
  if (words.length < 2 || words.length > 7) return false;
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word));
}

/** How many of a column's sampled cells have each shape. */
export interface ColumnShape {
  /** Cells that are not empty. */
  readonly filled: number;
  share(...shapes: readonly CellShape[]): number;
}

export function shapeOfColumn(shapes: readonly CellShape[]): ColumnShape {
  const counts = new Map<CellShape, number>();
  let filled = 0;
  for (const shape of shapes) {
    if (shape === "empty") continue;
    filled++;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return {
    filled,
    share: (...wanted) =>
      filled === 0 ? 0 : wanted.reduce((sum, shape) => sum + (counts.get(shape) ?? 0), 0) / filled,
  };
}
