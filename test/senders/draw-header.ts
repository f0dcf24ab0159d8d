import type { Random } from "../../scripts/samples/random";
import { at } from "../../scripts/samples/random";
import type { SheetDraft } from "./sheet-draft";

/**
 * Draws headers from `top`, the common upper levels once over their columns; gives the first row below. A path that ends in ""
 * stands over the column to its left and its own.
 */
export function drawHeader(
  draft: SheetDraft,
  top: number,
  left: number,
  paths: readonly (readonly string[])[],
  random: Random,
): { readonly below: number; readonly redraw: (row: number) => number } {
  const height = Math.max(...paths.map((path) => labelsOf(path).length));
  const isMerged = random.chance(0.85);
  const isBold = random.chance(0.8);
  // An unmerged label of a lower header stands in its first or, less often, its last row.
  const standsLow = random.chance(0.2);
  const redraw = (row: number): number => {
    for (const [index, path] of paths.entries()) {
      const labels = labelsOf(path);
      const shift = !isMerged && standsLow && labels.length === 1 ? height - 1 : 0;
      for (const [level, label] of labels.entries()) {
        if (level < path.length - 1 && sharesLevel(paths[index - 1], path, level)) continue;
        draft.put(row + level + shift, left + index, label, { bold: isBold });
        if (!isMerged) continue;
        const isLast = level === labels.length - 1;
        const right = level === path.length - 1 ? index : lastSharing(paths, index, level);
        draft.merge(row + level, left + index, isLast ? row + height - 1 : row + level, left + right);
      }
    }
    draft.next = Math.max(draft.next, row + height);
    return row + height;
  };
  return { below: redraw(top), redraw };
}

/** `1 2 3 …`, `(1) (2) …` or `A B 1 2 …` under the header, sometimes without one of the numbers. */
export function drawColumnNumbers(draft: SheetDraft, left: number, count: number, random: Random): void {
  const row = draft.next;
  const skipped = random.chance(0.25) ? random.whole(2, count) : count + 1;
  const style = random.pick(["1", "1", "(1)", "A"]);
  for (let index = 0; index < count; index++) {
    const number = index + 1 + (index + 1 >= skipped ? 1 : 0);
    const isLettered = style === "A" && index < 2;
    const value = isLettered
      ? at(["A", "B"], index)
      : style === "(1)"
        ? `(${number})`
        : number - (style === "A" ? 2 : 0);
    draft.put(row, left + index, value);
  }
}

function labelsOf(path: readonly string[]): readonly string[] {
  return path.at(-1) === "" ? path.slice(0, -1) : path;
}

function sharesLevel(one: readonly string[] | undefined, other: readonly string[], level: number): boolean {
  return (
    one !== undefined &&
    one.length > level + 1 &&
    one.slice(0, level + 1).join("|") === other.slice(0, level + 1).join("|")
  );
}

function lastSharing(paths: readonly (readonly string[])[], index: number, level: number): number {
  let last = index;
  while (sharesLevel(paths[last + 1], at(paths, index), level)) last++;
  return last;
}
