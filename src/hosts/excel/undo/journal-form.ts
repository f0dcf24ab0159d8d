import type { RowOperation } from "../../../domain/report/drawn/row-operation";
import { partData, partXml } from "../../../domain/report/drawn/part-text";
import type { Operation } from "../operation";
import type { Pace } from "../pace";
import { pieces } from "../weigh-operation";

/** The custom XML parts in which a drawing that goes on keeps what takes it back. */
export const journalNamespace = "urn:tonghop:journal";

/** The same of the last drawing that came to its end: what takes it back at the user's word. */
export const undoNamespace = "urn:tonghop:undo";

/** What takes a drawing back, wherever it stopped. */
export interface Journal {
  readonly head: JournalHead;
  /** After the rows are back in their places; each is good to do twice, or where it needn't be done. */
  readonly back: readonly Operation[];
  /** Formulas that lose what they refer to when rows are taken out; put back where they did. */
  readonly references: readonly KeptFormula[];
}

/** A formula in its cell, with the equals sign. */
export interface KeptFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface JournalHead {
  /** Tells the parts of one drawing from those of another. */
  readonly id: string;
  /** As ISO text. */
  readonly began: string;
  /** That the drawing changes or makes. */
  readonly sheets: readonly string[];
  readonly markers: readonly Marker[];
  /** The record of the drawing before, as it stood in its part; `null` where there was none. */
  readonly record: string | null;
  /** The same of what the workbook says of itself. */
  readonly state?: string | null;
  /** Parts that took back the drawing before: they go when this one is done, and stay when it is put back. */
  readonly undo?: readonly string[];
  /** How the product's sheets stood when it was done, to see what was changed since. */
  readonly drawn?: readonly DrawnSums[];
}

/** Sums of a sheet's cells, as far as the product fills them. */
export interface DrawnSums {
  readonly sheet: string;
  /** Of all of them. */
  readonly all: string;
  /** Without the numbers of rows in formulas: a line that moved keeps its sum. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** A hidden name over the rows around an operation: by how many rows it spans it tells whether that was done. */
export interface Marker {
  readonly name: string;
  readonly sheet: string;
  readonly operation: RowOperation;
  /** Rows as they stood before the drawing, both included. */
  readonly first: number;
  readonly last: number;
}

const version = 1;
/** Small enough to be made without keeping the page. */
const largestPart = 400_000;

interface Part {
  readonly version: number;
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly head: JournalHead;
  readonly back: readonly Operation[];
  readonly references: readonly KeptFormula[];
}

/** The journal as the XML of its parts, one after the other; each has the head, the first one all of it. */
export async function* journalParts(
  { head, back, references }: Journal,
  pace: Pace,
  namespace = journalNamespace,
): AsyncIterable<string> {
  const shares = await sharesOf(back, pace);
  for (const [index, share] of shares.entries()) {
    const own = index === 0 ? references : [];
    yield partXml(namespace, {
      version,
      id: head.id,
      index,
      count: shares.length,
      // Long, and needed once.
      head: index === 0 ? head : { ...head, drawn: [] },
      back: share,
      references: own,
    } satisfies Part);
    await pace();
  }
}

async function sharesOf(back: readonly Operation[], pace: Pace): Promise<readonly Operation[][]> {
  const shares: Operation[][] = [[]];
  let sum = 0;
  for (const whole of back) {
    for (const { operation, weight } of pieces(whole, largestPart)) {
      if (sum > 0 && sum + weight > largestPart) {
        shares.push([]);
        sum = 0;
      }
      sum += weight;
      shares.at(-1)?.push(operation);
      await pace();
    }
  }
  return shares;
}

/**
 * The journal that the parts make up; `null` where there is none that is whole: then its drawing hadn't begun to
 * change anything.
 */
export function readJournal(parts: readonly string[]): Journal | null {
  const read = parts.map(partData).filter(isPart);
  const newestFirst = read
    .filter(({ index }) => index === 0)
    .sort((a, b) => (a.head.began < b.head.began ? 1 : -1));
  for (const { id, count, head } of newestFirst) {
    const own = read.filter((part) => part.id === id).sort((a, b) => a.index - b.index);
    const isWhole = own.length === count && own.every((part, index) => part.index === index);
    if (!isWhole) continue;
    const references = own.flatMap((part) => part.references);
    return { head, back: own.flatMap(({ back }) => back), references };
  }
  return null;
}

function isPart(data: unknown): data is Part {
  return typeof data === "object" && data !== null && "version" in data && data.version === version;
}
