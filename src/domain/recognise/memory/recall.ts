import type { RecognisedSheet } from "../recognised-sheet";
import type { SheetDecisions } from "../sheet-decisions";
import { createSheetArea } from "../sheet/sheet-area";
import { layoutOf, layoutText, leftOf, type Layout } from "./layout-fingerprint";
import { locateLayout, leastShare, matchHeaders, type LayoutPlace } from "./locate-layout";
import { withoutNeedless } from "./needless-words";
import { isForgotten, type Remembered } from "./remembered";
import { fileKey, senderKey, senderNames } from "./sender-names";

/** What is remembered, oldest first. */
export type Memory = readonly Remembered[];

/** A layout whose columns the user said something of, and where it stands on the sheet. */
interface Fit {
  readonly remembered: Remembered;
  readonly place: LayoutPlace;
  /** Every header in its place: nothing of the layout changed. */
  readonly isSame: boolean;
}

/**
 * What the user once said that goes for this sheet (S5–S8), less what the user says of it now (`own`) and what it says
 * by itself. `workbook`: the committee that the other sheets of its file certainly name. `undefined`: nothing.
 */
export function recall(
  memory: Memory,
  sheet: RecognisedSheet,
  own: SheetDecisions | undefined,
  workbook: string | null,
): SheetDecisions | undefined {
  if (memory.length === 0 || own?.plain === true || own?.leftOut === true) return undefined;
  if (sheet.kind === "empty") return undefined;
  const committee = recallCommittee(memory, sheet);
  const owner = committee ?? sheet.committee.id ?? workbook;
  const fit = fitOf(ownersMemory(memory, sheet, owner), sheet);
  const said: SheetDecisions = {
    ...(committee !== null && own?.committee === undefined && { committee }),
    ...(fit && wordsFor(fit, sheet, own ?? {})),
  };
  const needed = withoutNeedless(said, sheet);
  return Object.keys(needed).length === 0 ? undefined : needed;
}

/** S7: by the sender's own name for it; where the sheet certainly names one, or two go by that name, by none. */
function recallCommittee(memory: Memory, sheet: RecognisedSheet): string | null {
  if (sheet.committee.state === "certain") return null;
  const learnt = memory.filter(({ alias, committee }) => alias !== undefined && committee !== null);
  if (learnt.length === 0) return null;
  const names = senderNames(sheet).map((name) => ` ${name} `);
  const others = new Set(sheet.committee.candidates.map(({ id }) => id));
  const named = learnt.filter(({ alias, committee }) => {
    const isNamed = alias?.names.some((one) => names.some((name) => name.includes(` ${one} `))) ?? false;
    return isNamed && [...others].every((id) => id === committee || alias?.among.includes(id));
  });
  const ids = new Set(named.map(({ committee }) => committee));
  const [only] = ids;
  return ids.size === 1 ? (only ?? null) : null;
}

/**
 * Of a committee what was said of its sheets; where no committee is known, of sheets whose file, or whose sheet with a
 * name of its own, was called the same.
 */
function ownersMemory(memory: Memory, sheet: RecognisedSheet, owner: string | null): Memory {
  if (owner !== null) return memory.filter(({ committee }) => committee === owner);
  const [file, name] = [fileKey(sheet.file), senderKey(sheet.grid.name)];
  const same = memory.filter(
    (one) => (file !== "" && one.file === file) || (name !== "" && one.sheet === name),
  );
  return new Set(same.map(({ committee }) => committee)).size > 1 ? [] : same;
}

/** The latest words about this layout; else, where it changed, about the one that has most of its headers. */
function fitOf(memory: Memory, sheet: RecognisedSheet): Fit | null {
  const own = layoutOf(sheet);
  const area = createSheetArea(sheet.grid);
  const fits = memory.toReversed().flatMap((remembered): Fit[] => {
    const { layout, said } = remembered;
    if (layout.columns.length === 0) return headlessFit(remembered, sheet, area.filled?.left ?? 0);
    const place =
      said.header === true || sheet.header === null ? locateLayout(area, layout) : placeOf(sheet, layout);
    return place === null || place.share < leastShare
      ? []
      : [{ remembered, place, isSame: isSameHere(own, layout, place) }];
  });
  const same = fits.filter(({ isSame }) => isSame);
  // Several tables of a sheet may have one layout, and the user may have said other things of each.
  const [latest] = [...same.filter(({ remembered }) => remembered.table === sheet.table), ...same];
  if (latest !== undefined) return latest;
  const known = fits.filter(({ remembered }) => !isForgotten(remembered));
  return known.sort((one, other) => other.place.share - one.place.share)[0] ?? null;
}

/** A table without a header is told by the name of its file or sheet. */
function headlessFit(remembered: Remembered, sheet: RecognisedSheet, left: number): Fit[] {
  const { file, sheet: name } = remembered;
  const isNamed =
    (file !== "" && file === fileKey(sheet.file)) || (name !== "" && name === senderKey(sheet.grid.name));
  if (sheet.header !== null || !isNamed) return [];
  return [
    { remembered, place: { first: 0, last: -1, columns: new Map([[0, left]]), share: 1 }, isSame: true },
  ];
}

function placeOf({ header, columns }: RecognisedSheet, layout: Layout): LayoutPlace | null {
  return header && { first: header.top, last: header.bottom, ...matchHeaders(layout, columns) };
}

function isSameHere(own: Layout, layout: Layout, { share, columns }: LayoutPlace): boolean {
  if (own.columns.length > 0 && layoutText(own) === layoutText(layout)) return true;
  const shifts = new Set([...columns].map(([at, column]) => column - at));
  return share === 1 && shifts.size === 1;
}

function wordsFor(
  { remembered, place, isSame }: Fit,
  sheet: RecognisedSheet,
  own: SheetDecisions,
): SheetDecisions {
  const { said } = remembered;
  const { kind, header, leftOut, encoding } = said;
  const isNamedSame = remembered.sheet === senderKey(sheet.grid.name) && remembered.table === sheet.table;
  const columns = columnsFor({ remembered, place, isSame }, own);
  return {
    ...(kind !== undefined && own.kind === undefined && { kind }),
    ...(header === true && own.header === undefined && { header: { first: place.first, last: place.last } }),
    ...(leftOut === true && isSame && isNamedSame && { leftOut }),
    ...(columns.size > 0 && { columns }),
    ...(encoding !== undefined && own.encoding === undefined && { encoding }),
  };
}

/** S6: a column that is still there keeps its meaning; one without a header only where nothing else changed. */
function columnsFor(
  { remembered, place, isSame }: Fit,
  own: SheetDecisions,
): NonNullable<SheetDecisions["columns"]> {
  const shift = leftOf([...place.columns].map(([at, column]) => ({ column: column - at })));
  const headed = new Set(remembered.layout.columns.map(({ at }) => at));
  const columns = new Map<number, NonNullable<ReturnType<NonNullable<SheetDecisions["columns"]>["get"]>>>();
  for (const [at, field] of remembered.said.columns ?? []) {
    const column = place.columns.get(at) ?? (isSame && !headed.has(at) ? at + shift : undefined);
    if (column !== undefined && own.columns?.has(column) !== true) columns.set(column, field);
  }
  return columns;
}
