import type { FormatPlan, LinePlan, StylePlan } from "../workbook-plan";
import { lookBands, type LookBand } from "./look-bands";
import type { RowOperation } from "./row-operation";

/** How a cell looks in the end: what is not set is as the cells of the sheet are. */
export interface Look {
  readonly font: NonNullable<StylePlan["font"]>;
  readonly fill?: string;
  readonly horizontal?: NonNullable<StylePlan["horizontal"]>;
  readonly vertical?: NonNullable<StylePlan["vertical"]>;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly shrink?: boolean;
  readonly numberFormat?: string;
  readonly top?: LinePlan;
  readonly bottom?: LinePlan;
  readonly left?: LinePlan;
  readonly right?: LinePlan;
}

export const edges = ["top", "bottom", "left", "right"] as const;

/** Rows, both included, with the looks of their columns. Looks that are equal are the same object. */
export interface LookRows {
  readonly top: number;
  readonly bottom: number;
  /** By column from 0; `undefined` where no format reaches. */
  readonly looks: readonly (Look | undefined)[];
  /** Beside rows that came or went: which of two cells kept the line between them is not known. */
  readonly isSeam?: boolean;
}

/** The looks of a sheet from top to bottom; rows without a format are in none. */
export type LookMap = readonly LookRows[];

/** Keeps each look once. */
export class LookBook {
  private readonly known = new Map<string, Look>();

  /** The look of a cell that no format reaches. */
  readonly plain = this.keep({ font: {} });

  keep(look: Look): Look {
    const key = JSON.stringify(look, keyOrder);
    const same = this.known.get(key);
    if (!same) this.known.set(key, look);
    return same ?? look;
  }

  /** What the formats come to; an edge between two cells is told by both of them. */
  map(formats: readonly FormatPlan[]): LookMap {
    const bands = lookBands(formats).map((band) => ({ ...band, looks: byColumn(band) }));
    return bands.map(({ top, bottom, looks }, index) => {
      const before = bands[index - 1];
      const after = bands[index + 1];
      // Rows beside a line stand alone: only they can have a neighbour that draws their edge.
      const above = top === bottom && before?.bottom === top - 1 ? before.looks : [];
      const below = top === bottom && after?.top === bottom + 1 ? after.looks : [];
      return {
        top,
        bottom,
        looks: Array.from(looks, (look, column) => {
          const around = [
            above[column]?.bottom,
            below[column]?.top,
            looks[column - 1]?.right,
            looks[column + 1]?.left,
          ];
          return look && this.keep(withEdges(look, around));
        }),
      };
    });
  }
}

/** The look with an edge where it has none itself but the cell on the other side has; around as in `edges`. */
export function withEdges(look: Look, around: readonly (LinePlan | undefined)[]): Look {
  const lines = edges.flatMap((edge, index) => {
    const line = look[edge] ?? around[index];
    return line ? [[edge, line] as const] : [];
  });
  const bare = Object.entries(look).filter(([name]) => !edges.some((edge) => edge === name));
  return Object.fromEntries([...bare, ...lines]) as unknown as Look;
}

/**
 * The looks after whole rows were put in or taken out: rows put in look like the row above them. These and the rows
 * beside them are seams.
 */
export function movedLooks(map: LookMap, { kind, at, count }: RowOperation): LookMap {
  const end = kind === "delete" ? at + count : at;
  const by = kind === "delete" ? -count : count;
  const above = rowsWithin(map, 0, at - 1);
  const below = rowsWithin(map, end, Infinity);
  const model = kind === "insert" ? above.at(-1) : undefined;
  const made = model?.bottom === at - 1 ? [{ ...model, top: at, bottom: at + count - 1 }] : [];
  const moved = [
    ...above,
    ...made,
    ...below.map((rows) => ({ ...rows, top: rows.top + by, bottom: rows.bottom + by })),
  ];
  const [first, last] = [at - 1, kind === "delete" ? at : at + count];
  return [
    ...rowsWithin(moved, 0, first - 1),
    ...rowsWithin(moved, first, last).map((rows) => ({ ...rows, isSeam: true })),
    ...rowsWithin(moved, last + 1, Infinity),
  ];
}

/** The part of the looks that lies between two rows, both included. */
export function rowsWithin(map: LookMap, first: number, last: number): LookRows[] {
  return map.flatMap((rows) => {
    const [top, bottom] = [Math.max(rows.top, first), Math.min(rows.bottom, last)];
    return top > bottom ? [] : [{ ...rows, top, bottom }];
  });
}

function byColumn({ spans }: LookBand): readonly (Look | undefined)[] {
  const looks: (Look | undefined)[] = [];
  for (const { left, right, look } of spans) {
    const { top, bottom, left: before, right: after, ...bare } = look;
    const shown = { ...bare, top: top?.line, bottom: bottom?.line, left: before?.line, right: after?.line };
    for (let column = left; column <= right; column++) looks[column] = shown;
  }
  return looks;
}

/** Makes the text of equal looks equal; what is `undefined` is left out by JSON itself. */
function keyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
