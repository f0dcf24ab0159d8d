import { foldText } from "../../text/fold";
import type { RecognisedSheet } from "../recognised-sheet";

/** The columns of a table as their sender heads them month after month, wherever on the sheet the table lies. */
export interface Layout {
  /** Of the header; 0 where the table has none. */
  readonly rows: number;
  /** Headed columns only, from left to right. */
  readonly columns: readonly LayoutColumn[];
}

export interface LayoutColumn {
  /** Columns to the right of the table's first. */
  readonly at: number;
  /** The header, folded, levels joined by ` › `; without years, and without a month that tells no columns apart. */
  readonly header: string;
}

/** A longer header is told by its beginning. */
const longestHeader = 80;

/** The layout of a table by what recognition took for its header; neither the title nor the rows are part of it. */
export function layoutOf({ header, columns }: Pick<RecognisedSheet, "header" | "columns">): Layout {
  const rows = header === null ? 0 : header.bottom - header.top + 1;
  const left = leftOf(columns);
  return {
    rows,
    columns: headersOf(columns).map(({ column, header: text }) => ({ at: column - left, header: text })),
  };
}

/** The first column of a table, from which places in its layout are counted. */
export function leftOf(columns: readonly { readonly column: number }[]): number {
  return columns.reduce((least, { column }) => Math.min(least, column), columns[0]?.column ?? 0);
}

/** A short name for a layout: equal for equal headers in equal places, 12 hexadecimal digits; "" without a header. */
export function layoutFingerprint(layout: Layout): string {
  if (layout.columns.length === 0) return "";
  const text = layoutText(layout);
  return `${hash(text, 0x811c9dc5)}${hash(text, 0x050c5d1f).slice(0, 4)}`;
}

/** Equal for equal layouts. How many rows the header has is told by its levels. */
export function layoutText({ columns }: Layout): string {
  return columns.map(({ at, header }) => `${at}:${header}`).join("|");
}

interface Headed {
  readonly column: number;
  readonly header: string;
}

/** Headers as they are compared; columns without one are left out. */
export function headersOf(columns: readonly Headed[]): Headed[] {
  const folded = columns
    .map(({ column, header }) => ({ column, header: foldHeader(header) }))
    .filter(({ header }) => header !== "")
    .sort((one, other) => one.column - other.column);
  const times = new Map<string, number>();
  for (const { header } of folded)
    times.set(withoutMonth(header), (times.get(withoutMonth(header)) ?? 0) + 1);
  return folded.map(({ column, header }) => ({
    column,
    header: (times.get(withoutMonth(header)) ?? 0) > 1 ? header : withoutMonth(header),
  }));
}

function foldHeader(header: string): string {
  return header
    .split(" › ")
    .map((level) => foldText(level).replace(/\b(19|20)\d\d\b/g, "#"))
    .filter((level) => level !== "")
    .join(" › ")
    .slice(0, longestHeader)
    .trim();
}

/** `Kết quả tháng 3` is next month's `Kết quả tháng 4`. */
function withoutMonth(header: string): string {
  return header.replace(/\b(thang|quy|t) ?(\d{1,2}|iv|i{1,3})\b/g, "$1 #");
}

/** FNV-1a of 32 bits: tells the layouts of an office apart, guards nothing. */
function hash(text: string, start: number): string {
  let value = start;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
