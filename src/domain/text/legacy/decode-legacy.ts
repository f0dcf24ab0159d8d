import type { CellStyle, DecodedExample, DecodedTexts, Grid } from "../../grid/grid";
import { rememberTexts } from "../remember";
import { decodeMixed, decodeText } from "./decode-text";
import { gatherTexts, type SheetTexts, type TextCell } from "./gather-texts";
import { legacyEncodings, type LegacyEncoding } from "./legacy-encoding";
import { legacyFont } from "./legacy-font";
import { createEvidence, type Settled } from "./settle-reading";
import { isUnicodeLetter } from "./unicode-letter";
import type { MixedText } from "./weigh-mixed";

/** What the user said of a sheet's texts: that they are Unicode as they stand, or in which encoding they are. */
export type EncodingDecision = "as-is" | LegacyEncoding;

export const encodingDecisions: readonly EncodingDecision[] = ["as-is", ...legacyEncodings];

/**
 * T6: the sheet with its legacy texts as composed Unicode, decided cell by cell, and what was done in `decoded`.
 * Cells that are Unicode already stay as they are, whatever their font or the user says: decoding them destroys them.
 */
export function decodeLegacy(grid: Grid, decision?: EncodingDecision): Grid {
  if (grid.decoded !== undefined) return grid;
  if (decision === "as-is") return { ...grid, decoded: [] };
  const texts = gatherTexts(grid, decision !== undefined);
  return texts === null ? { ...grid, decoded: [] } : changed(grid, changesOf(texts, decision));
}

interface Change extends DecodedExample {
  readonly encoding: LegacyEncoding | null;
  readonly isDoubtful: boolean;
  /** Only its capitals are the font's: nothing was encoded. */
  readonly isPlain: boolean;
}

function changesOf(texts: SheetTexts, decision: LegacyEncoding | undefined): Change[] {
  const evidence = createEvidence(texts);
  const decodings = {
    tcvn3: decoder("tcvn3", false),
    capital: decoder("tcvn3", true),
    vni: decoder("vni", false),
  };
  return texts.cells.flatMap((cell): Change[] => {
    if (cell.weighed.state === "mixed") return mixed(cell, cell.weighed.mixed, decision);
    const settled = decision === undefined ? evidence.settle(cell) : decidedReading(cell, decision);
    const { reading, isDoubtful } = settled;
    const isCapital = cell.font?.isCapital === true;
    if (cell.weighed.state === "neutral")
      return isCapital && !evidence.isOfUnicode(cell) ? capitals(cell) : [];
    const { row, column, text: before } = cell;
    if (reading !== "unicode") {
      const after = decodings[isCapital && reading === "tcvn3" ? "capital" : reading](before);
      return [{ row, column, before, after, encoding: reading, isDoubtful, isPlain: false }];
    }
    const other = isDoubtful ? otherReading(cell) : null;
    if (other === null) return [];
    const after = decodings[isCapital && other === "tcvn3" ? "capital" : other](before);
    return [{ row, column, before, after, encoding: null, isDoubtful, isPlain: false }];
  });
}

/** Cells repeat their texts. */
function decoder(encoding: LegacyEncoding, isCapital: boolean): (text: string) => string {
  return rememberTexts((text) => decodeText(text, encoding, isCapital));
}

function decidedReading({ text }: TextCell, decision: LegacyEncoding): Settled {
  return { reading: isUnicodeLetter(text) ? "unicode" : decision, isDoubtful: false };
}

function otherReading({ weighed }: TextCell): LegacyEncoding | null {
  if (weighed.state !== "open") return null;
  return weighed.readings.find((reading) => reading !== "unicode") ?? null;
}

/** Unicode as a whole: only words that are nothing else are decoded, unless the user says which encoding they are of. */
function mixed(
  { row, column, text: before }: TextCell,
  { encoding, isDoubtful }: MixedText,
  decision: LegacyEncoding | undefined,
): Change[] {
  if (decision !== undefined && decision !== encoding) return [];
  if (encoding === null)
    return [{ row, column, before, after: before, encoding, isDoubtful, isPlain: false }];
  const isLeft = isDoubtful && decision === undefined;
  const after = decodeMixed(before, encoding);
  return [
    { row, column, before, after, encoding: isLeft ? null : encoding, isDoubtful: isLeft, isPlain: false },
  ];
}

function capitals({ row, column, text }: TextCell): Change[] {
  const after = text.toUpperCase();
  if (after === text) return [];
  return [{ row, column, before: text, after, encoding: "tcvn3", isDoubtful: false, isPlain: true }];
}

function changed(grid: Grid, changes: readonly Change[]): Grid {
  const values = [...grid.values];
  const styles = [...grid.styles];
  const palette = [...grid.palette];
  const withoutFont = new Map<CellStyle, number>();
  for (const { row, column, after, encoding } of changes) {
    if (encoding === null) continue;
    if (values[row] === grid.values[row]) values[row] = [...(grid.values[row] ?? [])];
    (values[row] as unknown[])[column] = after;
    const style = palette[styles[row]?.[column] ?? 0];
    if (style === undefined || legacyFont(style.fontName) === null) continue;
    // The font's name speaks of bytes that are gone.
    const index = withoutFont.get(style) ?? palette.push({ ...style, fontName: null }) - 1;
    withoutFont.set(style, index);
    if (styles[row] === grid.styles[row]) styles[row] = [...(grid.styles[row] ?? [])];
    (styles[row] as unknown[])[column] = index;
  }
  const encoded = changes.filter(({ isPlain }) => !isPlain);
  return { ...grid, values, styles, palette, decoded: summaries(encoded) };
}

const mostExamples = 5;

function summaries(changes: readonly Change[]): DecodedTexts[] {
  return (["tcvn3", "vni", null] as const).flatMap((encoding): DecodedTexts[] => {
    const own = changes.filter((change) => change.encoding === encoding);
    if (own.length === 0) return [];
    const doubtful = own.filter(({ isDoubtful }) => isDoubtful);
    return [
      {
        encoding,
        cells: own.length,
        examples: own.slice(0, mostExamples).map(exampleOf),
        doubtful: doubtful.slice(0, mostExamples).map(exampleOf),
      },
    ];
  });
}

function exampleOf({ row, column, before, after }: Change): DecodedExample {
  return { row, column, before, after };
}
