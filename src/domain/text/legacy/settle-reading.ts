import type { SheetTexts, TextCell } from "./gather-texts";
import type { LegacyEncoding } from "./legacy-encoding";
import type { Reading } from "./weigh-word";

/** How a cell is read in the end. */
export interface Settled {
  readonly reading: Reading;
  /** Another reading is as likely: to be looked at. */
  readonly isDoubtful: boolean;
}

/** What the certain cells of a sheet say of the open ones. */
export interface Evidence {
  settle(cell: TextCell): Settled;
  /** The cells of its font are Unicode throughout: the font says nothing. */
  isOfUnicode(cell: TextCell): boolean;
}

/** Gathers the certain cells, apart for each kind of font: a font lies for all its cells or for none. */
export function createEvidence({ cells }: SheetTexts): Evidence {
  const groups = new Map<string, CertainCells>();
  for (const cell of cells) {
    const { weighed } = cell;
    if (weighed.state !== "certain") continue;
    const key = groupOf(cell);
    const group = groups.get(key) ?? new CertainCells();
    groups.set(key, group);
    group.add(cell, weighed.reading);
  }
  const isMany = likelyCells(cells);
  const isUnicodeKnown = [...groups.values()].some((group) => group.seen.has("unicode"));
  return {
    isOfUnicode: (cell) => groups.get(groupOf(cell))?.only() === "unicode",
    settle: (cell) => {
      const { weighed } = cell;
      if (weighed.state === "neutral" || weighed.state === "mixed")
        return { reading: "unicode", isDoubtful: false };
      if (weighed.state === "certain") return { reading: weighed.reading, isDoubtful: false };
      const group = groups.get(groupOf(cell));
      const told = group?.tell(cell, weighed.readings);
      if (told !== undefined) return told;
      return alone(cell, weighed.readings, weighed.lead, { isMany, isUnicodeKnown });
    },
  };
}

/** A cell for which no certain one speaks: its font decides, else what several such cells agree on. */
function alone(
  { font }: TextCell,
  readings: readonly Reading[],
  lead: number,
  sheet: { readonly isMany: (reading: Reading) => boolean; readonly isUnicodeKnown: boolean },
): Settled {
  const [best = "unicode"] = readings;
  if (font !== null && readings.includes(font.encoding)) return { reading: font.encoding, isDoubtful: false };
  if (best === "unicode" || lead < 1) return { reading: "unicode", isDoubtful: false };
  // One foreign word in a sheet of Unicode is a foreign word.
  if (sheet.isUnicodeKnown && lead < 3) return { reading: "unicode", isDoubtful: false };
  return lead >= 3 || sheet.isMany(best)
    ? { reading: best, isDoubtful: true }
    : { reading: "unicode", isDoubtful: true };
}

/** Whether two or more open cells are likely to be read so. */
function likelyCells(cells: readonly TextCell[]): (reading: Reading) => boolean {
  const counts = new Map<Reading, number>();
  for (const { weighed } of cells) {
    if (weighed.state !== "open" || weighed.lead < 1) continue;
    const [best] = weighed.readings;
    if (best !== undefined) counts.set(best, (counts.get(best) ?? 0) + 1);
  }
  return (reading) => (counts.get(reading) ?? 0) >= 2;
}

function groupOf({ font }: TextCell): LegacyEncoding | "other" {
  return font?.encoding ?? "other";
}

interface Known {
  readonly row: number;
  readonly reading: Reading;
}

/** The certain cells of one kind of font, by row and column. */
class CertainCells {
  readonly seen = new Map<Reading, number>();
  private readonly byRow = new Map<number, Set<Reading>>();
  private readonly byColumn = new Map<number, Known[]>();
  private rows: readonly Known[] | undefined;

  add({ row, column }: TextCell, reading: Reading): void {
    this.seen.set(reading, (this.seen.get(reading) ?? 0) + 1);
    const ofRow = this.byRow.get(row) ?? new Set();
    this.byRow.set(row, ofRow.add(reading));
    const ofColumn = this.byColumn.get(column) ?? [];
    ofColumn.push({ row, reading });
    this.byColumn.set(column, ofColumn);
  }

  /** What all of them are; `undefined` where they differ. */
  only(): Reading | undefined {
    const [first, second] = this.seen.keys();
    return second === undefined ? first : undefined;
  }

  /** Rows are pasted as a whole, or columns are filled as a whole; `undefined` where nothing speaks for one of the readings. */
  tell({ row, column }: TextCell, readings: readonly Reading[]): Settled | undefined {
    const settled = (reading: Reading | undefined, isDoubtful: boolean): Settled | undefined =>
      reading !== undefined && readings.includes(reading) ? { reading, isDoubtful } : undefined;
    const only = this.only();
    if (only !== undefined) return settled(only, false);
    const known = this.byColumn.get(column) ?? [];
    const ofColumn = around(known, row);
    const filled = filledWith(known, row);
    const byColumn = settled(filled ?? ofColumn.both, false);
    const isByRow = this.pureRows().length * 2 >= this.byRow.size;
    const rowSays = this.rowSays(row);
    const byRow = settled(rowSays, isByRow && filled !== undefined && filled !== rowSays);
    // Where one column alone is of another encoding, a column without a certain cell below its header is none.
    const isRest = known.length < 2 && known.every(({ reading }) => reading === readings[0]);
    const rest = isRest ? settled(readings[0], false) : undefined;
    return (
      (isByRow ? (byRow ?? byColumn) : (byColumn ?? rest ?? byRow)) ??
      settled(ofColumn.nearest, true) ??
      settled(this.most(), true)
    );
  }

  /** Of a row without a certain cell what the rows around it say. */
  private rowSays(row: number): Reading | undefined {
    const own = this.byRow.get(row);
    if (own === undefined) return around(this.pureRows(), row).both;
    return own.size === 1 ? [...own][0] : undefined;
  }

  /** Rows whose cells agree, in order. */
  private pureRows(): readonly Known[] {
    return (this.rows ??= [...this.byRow].flatMap(([row, readings]) => {
      const [reading, second] = readings;
      return reading === undefined || second !== undefined ? [] : [{ row, reading }];
    }));
  }

  private most(): Reading | undefined {
    return [...this.seen].sort((one, other) => other[1] - one[1])[0]?.[0];
  }
}

/** What a column is below its first certain cell, its header; `undefined` where it is mixed, or too short to tell. */
function filledWith(known: readonly Known[], row: number): Reading | undefined {
  const [header, ...others] = known;
  const last = known.at(-1)?.reading;
  const isPure = others.length >= 2 && others.every(({ reading }) => reading === last);
  return isPure && header !== undefined && row > header.row ? last : undefined;
}

/** What the next known ones above and below say, and whether they say the same. In order: found by halving, as there may be thousands. */
function around(
  known: readonly Known[],
  row: number,
): { readonly both: Reading | undefined; readonly nearest: Reading | undefined } {
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const above = known[low - 1]?.reading;
  const below = known[low]?.reading;
  return { both: above === below ? above : undefined, nearest: below ?? above };
}
