import type { Head, Look, Signature } from "./list-design";
import type { OrganisationCounts } from "./organisation-counts";
import { at } from "./random";

/** How an office writes a form with one row a grassroots organisation. */
export interface CountsDesign {
  readonly look: Look;
  readonly head: Head;
  readonly title: readonly string[];
  /** `heading`: the group's row bears its subtotals; `below`: a row `Cộng` after the group's last. */
  readonly subtotals: "heading" | "below";
  /** `number`: 98,67; `fraction`: 0,9867 shown as 98,67%. */
  readonly percent: "number" | "fraction";
  readonly months: boolean;
  /** What stands for none: 0, or an empty cell. */
  readonly none: "zero" | "empty";
  readonly footers: readonly string[];
  readonly signatures: readonly [left: Signature, right: Signature] | null;
}

/** A column of figures; the percentage is written apart from them. */
export interface CountsColumn {
  readonly header: string;
  readonly under?: string;
  readonly width: number;
  readonly figure: (counts: OrganisationCounts) => number;
}

export const quotaColumn = 3;
export const admittedColumn = 4;
export const percentColumn = 5;

/** The columns of figures without the percentage, which stands after the first two. */
export function columnsOf({ months }: CountsDesign): CountsColumn[] {
  const under = "Trong đó";
  return [
    { header: "Chỉ tiêu", width: 9, figure: ({ quota }) => quota },
    { header: "Kết quả", width: 9, figure: ({ admitted }) => admitted },
    { header: "Nữ", under, width: 7, figure: ({ female }) => female },
    { header: "DTTS", under, width: 7, figure: ({ ethnicMinority }) => ethnicMinority },
    { header: "Tôn giáo", under, width: 7, figure: ({ religious }) => religious },
    { header: "Đoàn viên", under, width: 7, figure: ({ youthUnion }) => youthUnion },
    ...(months
      ? Array.from({ length: 12 }, (_, month) => ({
          header: `T${month + 1}`,
          under: "Kết quả theo tháng",
          width: 4.5,
          figure: ({ byMonth }: OrganisationCounts) => at(byMonth, month),
        }))
      : []),
  ];
}

export function widthsOf(columns: readonly CountsColumn[]): number[] {
  const widths = columns.map(({ width }) => width);
  return [...widths.slice(0, 2), 9, ...widths.slice(2)];
}

/** The sheet's column of a column of figures. */
export function placeOf(index: number): number {
  return index < 2 ? index + quotaColumn : index + quotaColumn + 1;
}
