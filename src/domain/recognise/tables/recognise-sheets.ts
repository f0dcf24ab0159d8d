import type { CellRange, Grid } from "../../grid/grid";
import type { CommitteeMatcher } from "../../register/match-committee";
import { decodeLegacy } from "../../text/legacy/decode-legacy";
import { recogniseSheet, type SheetContext } from "../recognise-sheet";
import type { RecognisedSheet } from "../recognised-sheet";
import { decidedCommittee, saysHowToRead, type SheetDecisions } from "../sheet-decisions";
import { monthsNamed } from "../sheet/months-named";
import { createSheetArea } from "../sheet/sheet-area";
import { titleTexts } from "../sheet/sheet-title";
import { cutTables, isForm, type Part } from "./cut-tables";
import { findLeftOver } from "./left-over";
import { maskedGrid } from "./masked-grid";
import { withPurpose } from "./other-purpose";
import { splitCommittees } from "./split-committees";
import { splitPurposes } from "./split-purposes";
import { strangerIn } from "./stranger";

/** What is known of a sheet besides its cells; what the user said (S2) is by table, from 1. */
export interface TablesContext extends Omit<SheetContext, "decisions"> {
  readonly decisionsOf?: (table: number) => SheetDecisions | undefined;
}

const noneDecided = () => undefined;

/**
 * Every table of a sheet, in the order in which they stand (R10), each as if it stood alone and with its cells at
 * their own addresses. A sheet with one table gives one; so does one without any, which says why.
 */
export function recogniseSheets(sent: Grid, context: TablesContext): RecognisedSheet[] {
  const { decisionsOf = noneDecided, ...plain } = context;
  // By the whole sheet: a table alone has less to tell its encoding by.
  const grid = decodeLegacy(sent, decisionsOf(1)?.encoding);
  const whole = recogniseSheet(grid, plain);
  const first = decisionsOf(1);
  const parts = cutTables(grid, whole, plain);
  const tables = parts.length > 1 ? parts.filter(({ sheet }) => isForm(sheet)) : [];
  if (tables.length === 0 || !isWithin(first?.header, tables[0]))
    return oneTable(grid, whole, plain, decisionsOf);
  const found = tables.map(({ sheet, ranges }, index): RecognisedSheet => {
    const decisions = decisionsOf(index + 1);
    const table = told(decided(maskedGrid(grid, ranges), sheet, plain, decisions), decisions);
    return index === 0 ? table : { ...table, table: index + 1 };
  });
  const leftOver = findLeftOver(whole.grid, found);
  const hasList = found.some(({ kind, score }) => kind === "list" && score >= sureList);
  return found
    .map((table) => inheriting(table, found, plain.matcher))
    .map((table) => (hasList ? withoutSideAsks(table) : table))
    .map((table, index) => (index > 0 || leftOver.length === 0 ? table : { ...table, leftOver }));
}

/** A sheet with one header, or none: of several committees it still is a table for each. */
function oneTable(
  grid: Grid,
  whole: RecognisedSheet,
  context: SheetContext,
  decisionsOf: NonNullable<TablesContext["decisionsOf"]>,
): RecognisedSheet[] {
  const first = decisionsOf(1);
  const { committee, ...others } = first ?? {};
  const open = committee === undefined ? first : others;
  const table = told(decided(grid, whole, context, open), open);
  const leftOver = isForm(table) && table.leftOut === undefined ? findLeftOver(table.grid, [table]) : [];
  const found = leftOver.length === 0 ? table : { ...table, leftOver };
  const ofPurposes = first?.kind === undefined ? splitPurposes(found) : [found];
  const parts = ofPurposes.length > 1 ? ofPurposes : splitCommittees(found, context.matcher);
  if (parts.length === 1)
    return [committee === undefined ? found : told(decided(grid, whole, context, first), first)];
  return parts.map((part, index) => {
    const said = decisionsOf(index + 1)?.committee;
    const own =
      said === undefined
        ? part
        : { ...part, committee: decidedCommittee(part.committee, { committee: said }), asks: [] };
    return index === 0 ? own : { ...own, table: index + 1 };
  });
}

/** Beside a list as sure as this what else stands on its sheet changes no number (C7): nobody is asked what it is. */
const sureList = 0.75;

function withoutSideAsks(table: RecognisedSheet): RecognisedSheet {
  return table.kind === "list"
    ? table
    : { ...table, asks: table.asks.filter(({ about }) => about === "committee") };
}

/** With what its title and names say of it besides: another purpose, several months. */
function told(table: RecognisedSheet, decisions: SheetDecisions | undefined): RecognisedSheet {
  const sheet = withPurpose(table, decisions);
  const { header, grid, kind, columns } = sheet;
  if (header === null || kind !== "counts") return sheet;
  const headers = columns.filter(({ field }) => field === "admitted").map((column) => column.header);
  const months = monthsNamed(titleTexts(createSheetArea(grid), header.top), headers, grid.name);
  return months === null ? sheet : { ...sheet, month: null, months };
}

function decided(
  grid: Grid,
  plain: RecognisedSheet,
  context: SheetContext,
  decisions: SheetDecisions | undefined,
): RecognisedSheet {
  return decisions === undefined || !saysHowToRead(decisions)
    ? plain
    : recogniseSheet(grid, { ...context, decisions });
}

/** Where the user's header lies outside the first table, the sheet was cut where there is nothing to cut. */
function isWithin(header: SheetDecisions["header"], part: Part | undefined): boolean {
  if (header === undefined || part === undefined) return true;
  const isIn = ({ top, bottom }: CellRange) => header.first >= top && header.last <= bottom;
  return part.ranges.some(isIn);
}

/** A table that names nobody is of the committee that the tables of its sheet certainly name, where it is one. */
function inheriting(
  table: RecognisedSheet,
  tables: readonly RecognisedSheet[],
  matcher: CommitteeMatcher,
): RecognisedSheet {
  const { state, candidates, proposals } = table.committee;
  if (state !== "unknown" || candidates.length > 0) return table;
  const titles = table.header === null ? [] : titleTexts(createSheetArea(table.grid), table.header.top);
  // What its own title names is proposed, never taken, and no other one either (R7).
  if (strangerIn(titles, matcher) !== null)
    return { ...table, committee: { id: null, state: "ambiguous", candidates: [], proposals } };
  const named = tables.map(({ committee }) => committee).filter((own) => own.state === "certain");
  const [committee] = named;
  if (committee === undefined || named.some(({ id }) => id !== committee.id)) return table;
  return { ...table, committee, asks: table.asks.filter(({ about }) => about !== "committee") };
}
