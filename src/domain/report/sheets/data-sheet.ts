import { type IsoDate, serialOfDay } from "../../calendar";
import type { Entry, Summary } from "../../consolidate/summary";
import type { PartialDate } from "../../extract/partial-date";
import { drawList, type ListColumn, listPage, type ListPlan } from "../draft/list-sheet";
import { countText, joinLive, type LiveText } from "../draft/live-value";
import { colors, numberFormats } from "../page/page-style";
import type { DrawingContext } from "../plan-options";
import { area } from "../draft/sheet-draft";
import { columnName } from "../../grid/address";
import {
  dataColumns,
  inForceWords,
  reasonSeparator,
  sheetNames,
  tableColumn,
  tableNames,
} from "../workbook-names";
import type { CellContent, SheetPlan, StylePlan } from "../workbook-plan";

const date: StylePlan = { numberFormat: numberFormats.date, horizontal: "center" };
const text: StylePlan = { numberFormat: numberFormats.text, shrink: true };
/** Long texts get smaller instead of running under the next column: the list is wide enough as it is. */
const shrunk: StylePlan = { shrink: true, horizontal: "left" };
const centred: StylePlan = { horizontal: "center" };
/** As much as an A4 page holds legibly: who, of where, admitted when. The rest is read on the screen. */
const lastPrinted = dataColumns.note;

/** `Dữ liệu`: every row that arrived, counted or not, with the place it came from. What senders wrote stays text (W2). */
export function planDataSheet(summary: Summary, context: DrawingContext): SheetPlan {
  const columns = entryColumns(summary, context);
  const plan: ListPlan<Entry> = {
    sheet: sheetNames.data,
    table: tableNames.data,
    title: context.texts.data.title,
    line: countsLine(summary, context),
    columns,
    rows: summary.entries,
    printedColumns: columns.findIndex(({ name }) => name === lastPrinted) + 1,
    fitsHeights: false,
    hasLines: false,
  };
  const { draft, place } = drawList(plan);
  const inForce = columns.findIndex(({ name }) => name === dataColumns.inForce);
  draft.conditionalFormats.push({
    range: area(place.first, 0, place.last, columns.length - 1),
    rule: {
      kind: "formula",
      formula: `$${columnName(inForce)}${place.first + 1}="${inForceWords.no}"`,
      style: { color: colors.dim },
    },
  });
  return draft.finish({
    ...listPage(plan, place, context),
    freeze: { rows: place.header + 1, columns: 3 },
  });
}

function entryColumns(summary: Summary, { texts }: DrawingContext): readonly ListColumn<Entry>[] {
  const names = new Map(summary.register.committees.map(({ id, name }) => [id, name]));
  const column = (
    name: string,
    width: number,
    cell: ListColumn<Entry>["cell"],
    look?: StylePlan,
    widest?: number,
  ): ListColumn<Entry> => ({
    name,
    width,
    cell,
    ...(look ? { look } : {}),
    ...(widest === undefined ? {} : { widest }),
  });
  return [
    column(dataColumns.number, 6, (_, index) => index + 1, centred),
    column(
      dataColumns.committeeName,
      10,
      ({ committee }) => (committee === null ? "" : (names.get(committee) ?? "")),
      shrunk,
      24,
    ),
    column(dataColumns.name, 12, ({ name }) => name, shrunk, 25),
    column(dataColumns.born, 11, ({ born }) => bornCell(born), date),
    column(dataColumns.sex, 7, ({ sex }) => (sex === null ? "" : texts.sex[sex]), centred),
    column(dataColumns.ethnicity, 8, ({ ethnicity }) => ethnicity, shrunk, 11),
    column(dataColumns.religion, 8, ({ religion }) => religion, shrunk, 11),
    column(dataColumns.cellName, 8, ({ cellName }) => cellName, shrunk, 25),
    column(dataColumns.organisation, 9, ({ organisation }) => organisation, shrunk, 24),
    column(dataColumns.admissionDate, 11, ({ admissionDate }) => dayCell(admissionDate), date),
    column(lastPrinted, 8, ({ note }) => note, shrunk, 20),
    column(dataColumns.schooling, 8, ({ schooling }) => schooling, text, 14),
    column(dataColumns.qualification, 9, ({ qualification }) => qualification, shrunk, 17),
    column(dataColumns.occupation, 9, ({ occupation }) => occupation, shrunk, 19),
    column(dataColumns.decisionNumber, 8, ({ decisionNumber }) => decisionNumber, text, 20),
    column(dataColumns.decisionDate, 11, ({ decisionDate }) => dayCell(decisionDate), date),
    column(dataColumns.probationEnd, 11, ({ admissionDate }) => dayCell(yearLater(admissionDate)), date),
    column(dataColumns.identityNumber, 9, ({ identityNumber }) => identityNumber, text, 16),
    column(dataColumns.cardNumber, 8, ({ cardNumber }) => cardNumber, text, 16),
    column(dataColumns.committee, 7, ({ committee }) => committee ?? "", text, 13),
    column(dataColumns.month, 8, ({ month }) => month, centred),
    column(dataColumns.count, 8, ({ count }) => count, centred),
    column(dataColumns.female, 6, ({ female }) => female, centred),
    column(dataColumns.ethnicMinority, 7, ({ ethnicMinority }) => ethnicMinority, centred),
    column(dataColumns.religious, 7, ({ religious }) => religious, centred),
    column(dataColumns.youthUnion, 8, ({ youthUnion }) => youthUnion, centred),
    column(dataColumns.inForce, 8, ({ inForce }) => (inForce ? inForceWords.yes : inForceWords.no), centred),
    column(dataColumns.reason, 8, (entry) => reasonText(entry, texts), shrunk, 24),
    column(dataColumns.file, 12, ({ file }) => file, text, 60),
    column(dataColumns.sheet, 8, ({ sheet }) => sheet, text, 32),
    column(dataColumns.cell, 7, ({ cell }) => cell, { ...text, horizontal: "center" }),
    column(dataColumns.receipt, 8, ({ receipt }) => receipt, centred),
  ];
}

/** Why the row doesn't count, and what the user said of it besides. */
function reasonText({ reason, said }: Entry, texts: DrawingContext["texts"]): string {
  const word = said === undefined || said === reason ? "" : texts.said[said];
  return [texts.reason[reason], word].filter((text) => text !== "").join(reasonSeparator);
}

/** A full birth date as a real date; a year, or a month and a year, as the text it was. */
function bornCell(born: PartialDate | null): CellContent {
  if (born === null) return "";
  const year = String(born.year).padStart(4, "0");
  if (born.month === null) return year;
  const month = String(born.month).padStart(2, "0");
  if (born.day === null) return `${month}/${year}`;
  return dayCell(`${year}-${month}-${String(born.day).padStart(2, "0")}`);
}

/** Days before 1900 have no serial number that Excel shows: they stay text. */
function dayCell(day: IsoDate | null): CellContent {
  if (day === null) return null;
  const serial = serialOfDay(day);
  return serial > 60 ? serial : `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** The probation's end: 12 months later, on 28 February for 29 February. */
function yearLater(day: IsoDate | null): IsoDate | null {
  if (day === null) return null;
  const year = String(Number(day.slice(0, 4)) + 1).padStart(4, "0");
  return `${year}${day.slice(4) === "-02-29" ? "-02-28" : day.slice(4)}`;
}

function countsLine(summary: Summary, { texts, language }: DrawingContext): LiveText {
  const counts = tableColumn(tableNames.data, dataColumns.count);
  const inForce = tableColumn(tableNames.data, dataColumns.inForce);
  const counted = {
    formula: `SUMIFS(${counts},${inForce},"${inForceWords.yes}")`,
    value: summary.entries.reduce((sum, entry) => sum + (entry.inForce ? entry.count : 0), 0),
  };
  const all = { formula: `COUNT(${counts})`, value: summary.entries.length };
  return joinLive(texts.data.counts<LiveText>(countText(counted, language), countText(all, language)));
}
