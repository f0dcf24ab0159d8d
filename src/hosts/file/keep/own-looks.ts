import { lookBands, type LookBand } from "../../../domain/report/drawn/look-bands";
import type { CellLook } from "../../../domain/report/drawn/cell-look";
import type { SheetLayout, WorkbookLayout } from "../../../domain/report/drawn/layout";
import type { OwnContents } from "../standing";
import type { StylePart } from "../style-sheet";
import type { SheetPlaces } from "./formula-moves";
import type { StyleBase } from "./style-base";
import { alignmentIn, facetsOf, facetsOfLook, type Facets } from "./style-facets";
import { attributeOf } from "./xml-pieces";

/** What the user changed of a cell's look: parts by their index in the earlier file, and its alignment. */
interface OwnLook {
  readonly style: number;
  readonly parts: ReadonlyMap<StylePart, number>;
  readonly alignment: string | null;
}

const styleParts: readonly StylePart[] = ["fontId", "fillId", "borderId", "numFmtId"];

/**
 * Finds the looks that the user gave to cells of the product's: where a cell looks otherwise than it was drawn. Without
 * a record of the drawing nothing is found.
 */
export class LookReader {
  private readonly found = new Map<number, Map<number, OwnLook>>();
  private readonly known = new Map<CellLook, Map<number, OwnLook | null>>();
  private readonly bands: readonly LookBand[];
  private band = 0;

  constructor(
    private readonly base: StyleBase,
    drawn: SheetLayout | null,
    private readonly font: WorkbookLayout["baseFont"] | null,
  ) {
    this.bands = drawn === null ? [] : lookBands(drawn.formats);
  }

  /** Cells come row by row. */
  take(row: number, column: number, style: number): void {
    while ((this.bands[this.band]?.bottom ?? Infinity) < row) this.band++;
    const band = this.bands[this.band];
    const span =
      band && band.top <= row
        ? band.spans.find(({ left, right }) => column >= left && column <= right)
        : null;
    const own = span ? this.compare(span.look, style) : null;
    if (own === null) return;
    const cells = this.found.get(row) ?? new Map<number, OwnLook>();
    this.found.set(row, cells.set(column, own));
  }

  /** Styles of the earlier file that are to stay. */
  styles(): ReadonlySet<number> {
    return new Set(
      [...this.found.values()].flatMap((cells) => [...cells.values()].map(({ style }) => style)),
    );
  }

  /** Gives planned cells the looks of those that come to lie there. */
  restyling(places: SheetPlaces): OwnContents["restyled"] {
    const rows = new Map<number, Map<number, OwnLook>>();
    for (const [row, cells] of this.found) {
      const to = places.row(row);
      if (to !== null)
        rows.set(to, new Map([...cells].map(([column, look]) => [places.column(column), look])));
    }
    return (row, column, planned, styles) => {
      const own = rows.get(row)?.get(column);
      return own === undefined ? planned : styles.withParts(planned, own.parts, own.alignment);
    };
  }

  private compare(look: CellLook, style: number): OwnLook | null {
    const known = this.known.get(look) ?? new Map<number, OwnLook | null>();
    this.known.set(look, known);
    let own = known.get(style);
    if (own === undefined) {
      own = this.difference(look, style);
      known.set(style, own);
    }
    return own;
  }

  private difference(look: CellLook, style: number): OwnLook | null {
    const format = this.base.cellFormats[style];
    if (format === undefined || this.font === null) return null;
    const [is, was]: readonly [Facets, Facets] = [facetsOf(format, this.base), facetsOfLook(look, this.font)];
    const changed = styleParts.filter((part) => is[part] !== was[part]);
    const alignment = is.alignment === was.alignment ? null : alignmentIn(format);
    if (changed.length === 0 && alignment === null) return null;
    const parts = changed.map((part) => [part, Number(attributeOf(format, part) ?? 0)] as const);
    return { style, parts: new Map(parts), alignment };
  }
}
