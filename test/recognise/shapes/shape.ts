import { columnIndex, columnName, rangeAddress } from "../../../src/domain/grid/address";
import type { Grid } from "../../../src/domain/grid/grid";
import type { SheetKind } from "../../../src/domain/recognise/recognised-sheet";
import { gridOf } from "../../support/grid-of";
import type { TestCell } from "../../support/grid-of";
import { columnKinds, drawPersons, everybody } from "./draw-list";
import type { ColumnKind, Person } from "./draw-list";
import { headerRows } from "./header-rows";

/** A list as a clerk would draw it. */
export interface ListShape {
  readonly name: string;
  /** Header lines as `headerRows` reads them. */
  readonly header: readonly string[];
  /** What stands in the columns, parted by spaces. */
  readonly columns: string;
  readonly title?: readonly (readonly TestCell[])[];
  readonly titleMerges?: readonly string[];
  /** First column of the table; A without it. */
  readonly left?: string;
  /** Rows between header and persons: column numbers, empty ones. */
  readonly between?: readonly (readonly TestCell[])[];
  /** Header lines printed again after every so many persons. */
  readonly pageLength?: number;
  /** Rows below the persons. */
  readonly below?: readonly (readonly TestCell[])[];
  /** Fields by place, where they aren't those of the columns drawn. */
  readonly fields?: Readonly<Record<string, string | null>>;
  /** Fewer persons don't show what the shape is about. */
  readonly fewest?: number;
  readonly kind?: SheetKind;
  readonly asks?: readonly string[];
  /** The rows of `header` that are no levels of it: a title merged over the whole table. */
  readonly unread?: number;
}

export interface DrawnShape {
  readonly grid: Grid;
  readonly header: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly persons: readonly Person[];
}

const plainTitle: readonly (readonly TestCell[])[] = [
  ["HUYỆN ỦY TUY PHONG"],
  ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021"],
];

/** Draws a list of the first `count` invented persons. */
export function drawList(shape: ListShape, count: number): DrawnShape {
  const { title = plainTitle, between = [], below = [], pageLength = Infinity } = shape;
  const kinds = shape.columns.split(/\s+/) as ColumnKind[];
  const persons = everybody.slice(0, count);
  const left = shape.left === undefined ? 0 : columnIndex(shape.left);
  const margin: TestCell[] = Array.from({ length: left }, () => null);
  const top = title.length;
  const head = headerRows(shape.header, { top, left });
  const body: TestCell[][] = [];
  const merges = [...(shape.titleMerges ?? []), ...head.merges];
  for (const [index, row] of drawPersons(kinds, persons).entries()) {
    if (index > 0 && index % pageLength === 0) {
      const page = headerRows(shape.header, {
        top: top + head.rows.length + between.length + body.length,
        left,
      });
      merges.push(...page.merges);
      body.push(...page.rows);
    }
    body.push(row);
  }
  const rows = [...title, ...[...head.rows, ...between, ...body, ...below].map((row) => [...margin, ...row])];
  return {
    grid: gridOf(rows, { merges }),
    header: rangeAddress({
      ...{ top: top + (shape.unread ?? 0), left },
      ...{ bottom: top + head.rows.length - 1, right: left + kinds.length - 1 },
    }),
    columns: fieldsOf(shape, kinds, left),
    persons,
  };
}

function fieldsOf(
  { fields = {} }: ListShape,
  kinds: readonly ColumnKind[],
  left: number,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [index, kind] of kinds.entries()) {
    const name = columnName(left + index);
    const field = name in fields ? fields[name] : columnKinds[kind][1];
    if (field != null) found[name] = field;
  }
  return found;
}
