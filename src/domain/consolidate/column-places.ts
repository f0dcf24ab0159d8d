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

function placeOfTable({ table, header, body, rows, columns }: RecognisedSheet): string[] {
  if (table === undefined) return [];
  const at = columns.map(({ column }) => column);
  const last = rows.findLast(({ role }) => role !== "blank" && role !== "note")?.row;
  // Of a sheet that isn't here any more only the place is known.
  if (header === null) return [body === null ? `table=${table}` : `table=${table}@${rangeAddress(body)}`];
  const bottom = Math.max(header.bottom, last ?? 0);
  const range = {
    top: header.top,
    left: Math.min(header.left, ...at),
    bottom,
    right: Math.max(header.right, ...at),
  };
  return [`table=${table}@${rangeAddress(range)}`];
}

/** Of a count form in which no result was written: its rows of 0 say nothing, also when it is taken up again (E1). */
export const blankMark = "blank";

/** What `writeTable` and `blankMark` wrote. */
export function readTableOf(text: string): {
  readonly table?: number;
  readonly range?: CellRange;
  readonly months?: readonly number[];
  readonly wasBlank?: true;
} {
  const [, table, address = ""] = /(?:^|;)table=(\d{1,3})(?:@([A-Z0-9:]+))?(?:;|$)/.exec(text) ?? [];
  const range = parseRange(address);
  const [, months] = /(?:^|;)months=([\d.]+)(?:;|$)/.exec(text) ?? [];
  return {
    ...(table !== undefined && { table: Number(table), ...(range && { range }) }),
    ...(months !== undefined && { months: months.split(".").map(Number) }),
    ...(text.split(";").includes(blankMark) && { wasBlank: true as const }),
  };
}
