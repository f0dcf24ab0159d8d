import { columnIndex, columnName, parseRange, rangeAddress } from "../grid/address";
import type { CellRange } from "../grid/grid";
import { fields, type RecognisedColumn, type RecognisedSheet } from "../recognise/recognised-sheet";

/** `name=B;born.female=D;month.3=F`: what the columns of a sheet were taken for, in their order. */
export function writeColumns(columns: readonly RecognisedColumn[]): string {
  return columns
    .flatMap(({ column, field, sex, month }) => {
      if (field === null) return [];
      const meaning = [field, sex, month].filter((part) => part !== undefined).join(".");
      return [`${meaning}=${columnName(column)}`];
    })
    .join(";");
}

/** What `writeColumns` wrote; parts that aren't understood are passed over. */
export function readColumns(text: string): RecognisedColumn[] {
  return text.split(";").flatMap((part): RecognisedColumn[] => {
    const match = /^([a-zA-Z]+)(?:\.(male|female))?(?:\.(\d{1,2}))?=([A-Z]{1,3})$/.exec(part.trim());
    const field = fields.find((known) => known === match?.[1]);
    if (match === null || field === undefined) return [];
    const [, , sex, month, column = ""] = match;
    return [
      {
        column: columnIndex(column),
        header: "",
        field,
        ...(sex === "male" || sex === "female" ? { sex } : {}),
        ...(month === undefined ? {} : { month: Number(month) }),
        score: 1,
      },
    ];
  });
}

/**
 * `months=1.2.3` of a sheet whose figures stand for these together, `table=2@A12:F20` of a further table of its sheet,
 * with where it lies; nothing of any other.
 */
export function writeTable(sheet: RecognisedSheet): string[] {
  return [
    ...placeOfTable(sheet),
    ...(sheet.months === undefined ? [] : [`months=${sheet.months.join(".")}`]),
  ];
}

function placeOfTable({ table, header, rows, columns }: RecognisedSheet): string[] {
  if (table === undefined) return [];
  const at = [...columns.map(({ column }) => column)];
  const last = rows.findLast(({ role }) => role !== "blank" && role !== "note")?.row;
  if (at.length === 0 || (header === null && last === undefined)) return [`table=${table}`];
  const top = header?.top ?? last ?? 0;
  const range = { top, left: Math.min(...at), bottom: Math.max(top, last ?? top), right: Math.max(...at) };
  return [`table=${table}@${rangeAddress(range)}`];
}

/** What `writeTable` wrote. */
export function readTableOf(text: string): {
  readonly table?: number;
  readonly range?: CellRange;
  readonly months?: readonly number[];
} {
  const [, table, address = ""] = /(?:^|;)table=(\d{1,3})(?:@([A-Z0-9:]+))?(?:;|$)/.exec(text) ?? [];
  const range = parseRange(address);
  const [, months] = /(?:^|;)months=([\d.]+)(?:;|$)/.exec(text) ?? [];
  return {
    ...(table !== undefined && { table: Number(table), ...(range && { range }) }),
    ...(months !== undefined && { months: months.split(".").map(Number) }),
  };
}
