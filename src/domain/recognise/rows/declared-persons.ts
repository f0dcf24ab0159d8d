import { textAt, valueAt } from "../../grid/grid";
import { cleanText } from "../../text/clean";
import { formatNumber, readNumber } from "../../text/numbers";
import type { RecognisedColumn } from "../recognised-sheet";
import type { SheetArea } from "../sheet/sheet-area";

interface PersonsCell {
  readonly value: number;
  readonly column: number;
  readonly written: string;
}

/**
 * Where a total row of a list says how many persons it stands for; `null` where it doesn't. Numbers under columns of
 * parts (women, peoples) are parts, but for the row's only number: under words or "Nam", or equal to the number of `entries`,
 * it counts persons wherever it stands. `entries` is `null` where it isn't known yet which rows it stands for: then
 * the only number is taken for persons.
 */
export function declaredPersonsCell(
  area: Pick<SheetArea, "grid">,
  {
    row,
    filled,
    entries,
  }: { readonly row: number; readonly filled: readonly number[]; readonly entries: number | null },
  columns: readonly RecognisedColumn[],
): PersonsCell | null {
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  const said = filled
    // A lone number in the column of numbers is the row's own.
    .filter(
      (column) => byColumn.get(column)?.field !== "number" || /\p{L}/u.test(textAt(area.grid, row, column)),
    )
    .flatMap((column) => numberSaid(area, row, column) ?? []);
  const whole = said.find(({ column }) => !isPart(byColumn.get(column)));
  const [only] = said;
  if (whole || !only || said.length > 1) return whole ?? null;
  const { field = null, sex } = byColumn.get(only.column) ?? {};
  const underWords = sex === "male" || (sex === undefined && (field === "ethnicity" || field === "religion"));
  return underWords || entries === null || only.value === entries ? only : null;
}

const unitWords = String.raw`đồng chí|đ\/c|đảng viên|người|quần chúng|trường hợp`;
const withUnit = new RegExp(
  String.raw`(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d+)\s*(?:\(\p{L}[\p{L}\s]*\)\s*)?(?:${unitWords})`,
  "iu",
);

/** Plans, candidates, the whole Party: none of them says how many rows there are. */
const ofOtherThings =
  /dự kiến|chỉ tiêu|kế hoạch|nguồn|toàn đảng bộ|hiện có|nâng tổng|cuối năm|đầu năm|lũy kế từ/iu;

/** Offices whose names say what else would be said of the figures: `Sở Kế hoạch và Đầu tư`, `Phòng Tài chính - Kế hoạch`. */
const officeOfPlans =
  /(sở|phòng|ban(?!\s+hành)|khoa|chi cục|bộ phận)\s+(\p{L}+\s+){0,2}([-–,]\s*|và\s+)?kế hoạch/giu;

/** `02 đồng chí`, `3 (ba) người`, `Tổng cộng: 4`; not a sentence with its ratio, as `02/04 đảng viên`. */
export function saysSum(written: string): boolean {
  const text = cleanText(written);
  if (/\d\s*(\/\s*\d|%)/.test(text) || ofOtherThings.test(text.replace(officeOfPlans, ""))) return false;
  return withUnit.test(text) || /^\s*(tổng|cộng)\p{L}*[^\d]*:\s*\d+\s*$/iu.test(text);
}

function isPart(column: RecognisedColumn | undefined): boolean {
  return column?.sex !== undefined || (column?.field != null && partFields.has(column.field));
}

function numberSaid({ grid }: Pick<SheetArea, "grid">, row: number, column: number): PersonsCell | null {
  const reading = readNumber(valueAt(grid, row, column));
  if (reading.state === "number" && Number.isInteger(reading.value))
    return { value: reading.value, column, written: formatNumber(reading.value, "vi") };
  const written = writtenPersons(cleanText(textAt(grid, row, column)));
  return written === null ? null : { value: Number(written.replace(/\./g, "")), column, written };
}

/** `Cộng trang 2`, `Tổng tháng 3 năm 2021`, `Cộng I + 2`: which sum it is, not how many. */
const names =
  /(trang|tháng|quý|năm|đợt|tổ|cụm|nhóm|khối|mục|phần|số|page|ngày)( số)?\s+\d+([/.-]\d+)*|\d+\s*\+\s*\d+/giu;
const plainNumber = /(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d+)(?![\d.,]*\d|\s*[/%])/;

/** The number of persons in a sum's words: with its unit, else behind the colon, else the first that names nothing. */
function writtenPersons(text: string): string | null {
  const behind = text.slice(text.indexOf(":") + 1);
  const found =
    withUnit.exec(text) ??
    (behind === text ? null : plainNumber.exec(behind.replace(/năm\s+\d{4}/giu, " "))) ??
    plainNumber.exec(text.replace(/tổng số\s+(?=\d)/giu, " ").replace(names, " "));
  return found?.[1] ?? null;
}

const partFields: ReadonlySet<string> = new Set([
  "female",
  "ethnicMinority",
  "religious",
  "youthUnion",
  "ethnicity",
  "religion",
  "percent",
]);
