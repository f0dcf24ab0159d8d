import type { CellValue } from "../model/content";
import { equalityKeys } from "./criterion";
import type { Criterion } from "./criterion";
import type { Area } from "./operand";

/** The values of an area, row by row, cut below the sheet's last row; with an index once it is asked for. */
export class AreaValues {
  private index: Map<string, number[]> | null = null;

  constructor(readonly values: readonly CellValue[]) {}

  /** Places (ascending) of the cells that meet the criterion; cells beyond the sheet's last row aren't among them. */
  placesOf(criterion: Criterion): readonly number[] {
    if (criterion.key !== null) return this.placesByKey().get(criterion.key) ?? [];
    const places: number[] = [];
    for (let place = 0; place < this.values.length; place++) {
      if (criterion.test(this.values[place] ?? null)) places.push(place);
    }
    return places;
  }

  /** Places under each key of equality. */
  placesByKey(): ReadonlyMap<string, readonly number[]> {
    if (this.index) return this.index;
    const index = (this.index = new Map<string, number[]>());
    this.values.forEach((value, place) => {
      for (const key of equalityKeys(value)) {
        const places = index.get(key);
        if (places) places.push(place);
        else index.set(key, [place]);
      }
    });
    return index;
  }
}

export function areaKey({ sheet, range }: Area): string {
  return `${sheet.id} ${range.top} ${range.left} ${range.bottom} ${range.right}`;
}
