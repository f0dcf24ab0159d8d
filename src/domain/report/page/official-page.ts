import type { CellRange } from "../../grid/grid";
import type { LiveText } from "../draft/live-value";
import { liveCell } from "../draft/live-value";
import type { LayoutProfile } from "./layout-profile";
import { thin } from "./page-style";
import type { DrawingContext } from "../plan-options";
import { area, type SheetDraft } from "../draft/sheet-draft";
import { columnsPoints, textWidth } from "./text-width";
import type { StylePlan } from "../workbook-plan";

/** Rows that head block and title take; the table's header follows at this row. */
export const officialHeadRows = 8;

/** Where the line in brackets stands, in the first column. */
export const periodLineRow = 6;

const centred: StylePlan = { horizontal: "center", vertical: "center" };

/** The columns over which the two halves of head and signature are centred. */
interface Halves {
  readonly left: Span;
  readonly heading: Span;
  readonly right: Span;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Head block, place and date, title, subject and the line in brackets, over the printed columns. */
export function drawOfficialHead(
  draft: SheetDraft,
  printedColumns: number,
  title: { readonly title: string; readonly subject: string; readonly line: LiveText },
  context: DrawingContext,
): void {
  const { profile } = context;
  const halves = halvesOf(draft.columnWidths.slice(0, printedColumns), context);
  drawIssuer(draft, halves.left, context);
  drawHeading(draft, halves, context);
  for (let row = 0; row < 3; row += 1) draft.height(row, 17);
  draft.height(3, 5);
  const lines = [
    { content: title.title, style: { bold: true, size: profile.titleSize } },
    { content: title.subject, style: { bold: true, size: profile.subjectSize } },
    { content: liveCell(title.line), style: { italic: true, size: 12 } },
  ];
  lines.forEach(({ content, style }, index) => {
    draft.spread(area(4 + index, 0, 4 + index, printedColumns - 1), content, { ...centred, font: style });
    draft.height(4 + index, 17);
  });
  draft.height(7, 5);
}

/** Rows that the signature block takes under a table. */
export const signatureRows = 5;

/** Two columns of signatures; `top` is the empty row between the table and them. */
export function drawSignatures(
  draft: SheetDraft,
  top: number,
  printedColumns: number,
  context: DrawingContext,
): void {
  const { office, profile, texts } = context;
  const { left, right } = halvesOf(draft.columnWidths.slice(0, printedColumns), context);
  const style: StylePlan = { ...centred, font: { bold: true, size: profile.signatureSize } };
  const issuer = filled(office.issuer) ?? texts.office.blank;
  const write = (row: number, span: Span, text: string) => {
    draft.spread(over(row, span), text, style);
  };
  write(top + 1, left, texts.office.preparer);
  write(top + 1, right, texts.office.onBehalfOf(profile.onBehalf, issuer));
  write(top + 2, right, filled(office.signerTitle) ?? texts.office.position);
  write(top + 4, left, filled(office.preparer) ?? "");
  write(top + 4, right, filled(office.signer) ?? "");
  [8, 17, 17, 38, 17].forEach((height, index) => {
    draft.height(top + index, height);
  });
}

function drawIssuer(draft: SheetDraft, left: Span, { office, profile, texts }: DrawingContext): void {
  const issuer = filled(office.issuer) ?? texts.office.blank;
  draft.spread(over(0, left), filled(office.superior) ?? texts.office.blank, {
    ...centred,
    font: { size: profile.bodySize },
  });
  const font = { size: profile.bodySize, bold: true };
  if (profile.underIssuer === "star") {
    draft.spread(over(1, left), issuer, { ...centred, font });
    draft.spread(over(2, left), "*", { ...centred, font: { size: profile.bodySize } });
  } else {
    draft.spread(over(1, left), issuer, { ...centred, font: { ...font, underline: true } });
  }
}

function drawHeading(
  draft: SheetDraft,
  halves: Halves,
  { office, profile, texts, year }: DrawingContext,
): void {
  profile.heading.forEach((line, row) => {
    const isLast = row === profile.heading.length - 1;
    const fits = spanWidth(draft.columnWidths, halves.heading) >= headingWidth(line) + 4;
    draft.spread(over(row, isLast && fits ? halves.heading : halves.right), line.text, {
      ...centred,
      font: { bold: true, size: line.size, underline: isLast && !fits },
      ...(isLast && fits ? { borders: { bottom: thin } } : {}),
    });
  });
  draft.spread(over(2, halves.right), texts.office.placeAndDate(filled(office.place), office.date, year), {
    ...centred,
    font: { italic: true, size: profile.placeDateSize },
  });
}

/**
 * The rule under the heading is the lower line of the cells it is written over, so these are chosen to be just
 * about as wide as the text; the place and date, and the signer, are centred under it.
 */
function halvesOf(widths: readonly number[], { profile, texts, office, year }: DrawingContext): Halves {
  const total = columnsPoints(widths);
  const last = profile.heading[profile.heading.length - 1];
  const heading = closestSpan(widths, last ? headingWidth(last) + 6 : total / 3, total * 0.74);
  const placeAndDate = texts.office.placeAndDate(filled(office.place), office.date, year);
  const needed = Math.max(
    textWidth(placeAndDate, { size: profile.placeDateSize }),
    ...profile.heading.map(headingWidth),
  );
  const right = { ...heading };
  while (spanWidth(widths, right) < needed + 12 && right.first > 0) {
    right.first -= 1;
    if (right.last < widths.length - 1) right.last += 1;
  }
  const left = { first: 0, last: 1 };
  const issuerWidth = textWidth(filled(office.superior) ?? "", { size: profile.bodySize }) + 12;
  while (spanWidth(widths, left) < Math.max(issuerWidth, total * 0.28) && left.last < right.first - 1) {
    left.last += 1;
  }
  return { left, heading, right };
}

function closestSpan(widths: readonly number[], target: number, centre: number): Span {
  let best: Span = { first: 0, last: widths.length - 1 };
  let bestMiss = Infinity;
  for (let first = 0; first < widths.length; first += 1) {
    for (let last = first; last < widths.length; last += 1) {
      const width = spanWidth(widths, { first, last });
      const middle = columnsPoints(widths.slice(0, first)) + width / 2;
      const tooNarrow = width < target ? 2 : 1;
      const miss = Math.abs(width - target) * tooNarrow + Math.abs(middle - centre) * 0.4;
      if (miss < bestMiss) [best, bestMiss] = [{ first, last }, miss];
    }
  }
  return best;
}

function headingWidth(line: LayoutProfile["heading"][number]): number {
  return textWidth(line.text, { size: line.size, bold: true });
}

function spanWidth(widths: readonly number[], span: Span): number {
  return columnsPoints(widths.slice(span.first, span.last + 1));
}

function over(row: number, span: Span): CellRange {
  return area(row, span.first, row, span.last);
}

/** `undefined` where there is nothing but blanks. */
function filled(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === "" ? undefined : trimmed;
}
