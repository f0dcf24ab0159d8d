import { columnIndex, columnName, rangeAddress } from "../../../src/domain/grid/address";
import type { Grid } from "../../../src/domain/grid/grid";
import { gridOf } from "../../support/grid-of";
import type { TestCell } from "../../support/grid-of";
import { countKinds, organisations } from "./draw-counts";
import type { Organisation } from "./draw-counts";
import { headerRows } from "./header-rows";

/** A count form as a clerk would draw it. */
export interface CountShape {
  readonly name: string;
  readonly header: readonly string[];
  readonly columns: string;
  readonly title?: readonly (readonly TestCell[])[];
  readonly left?: string;
  readonly between?: readonly (readonly TestCell[])[];
  /** The word of the total row; none without it. */
  readonly total?: string;
  readonly fields?: Readonly<Record<string, string | null>>;
  readonly asks?: readonly string[];
  readonly unread?: number;
  readonly fewest?: number;
}

export interface DrawnCounts {
  readonly grid: Grid;
  readonly header: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly organisations: readonly Organisation[];
}

const plainTitle: readonly (readonly TestCell[])[] = [
  ["HUYỆN ỦY TUY PHONG"],
  ["TỔNG HỢP KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2021"],
];

const summed = /^(quota|admitted|female|minority|religious|youth|male|lastYear|members|m\d+)$/;

/** Draws a form of the first `count` invented organisations. */
export function drawCounts(shape: CountShape, count: number): DrawnCounts {
  const { title = plainTitle, between = [], total } = shape;
  const kinds = shape.columns.split(/\s+/);
  const drawn = organisations.slice(0, count);
  const left = shape.left === undefined ? 0 : columnIndex(shape.left);
  const margin: TestCell[] = Array.from({ length: left }, () => null);
  const top = title.length;
  const head = headerRows(shape.header, { top, left });
  const body = drawn.map((organisation, index) =>
    kinds.map((kind): TestCell => countKinds[kind]?.[0](organisation, index) ?? null),
  );
  const sums = kinds.map((kind, column): TestCell => {
    if (kind === "unit") return total ?? null;
    return summed.test(kind) ? body.reduce((sum, row) => sum + Number(row[column] ?? 0), 0) : null;
  });
  const below = total === undefined ? [] : [sums];
  const table = [...head.rows, ...between, ...body, ...below];
  return {
    grid: gridOf([...title, ...table.map((row) => [...margin, ...row])], { merges: head.merges }),
    header: rangeAddress({
      ...{ top: top + (shape.unread ?? 0), left },
      ...{ bottom: top + head.rows.length - 1, right: left + kinds.length - 1 },
    }),
    columns: fieldsOf(shape, kinds, left),
    organisations: drawn,
  };
}

function fieldsOf(
  { fields = {} }: CountShape,
  kinds: readonly string[],
  left: number,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [index, kind] of kinds.entries()) {
    const name = columnName(left + index);
    const field = name in fields ? fields[name] : countKinds[kind]?.[1];
    if (field != null) found[name] = field;
  }
  return found;
}
