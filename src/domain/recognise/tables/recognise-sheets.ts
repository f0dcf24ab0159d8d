import type { CellRange, Grid } from "../../grid/grid";
import { decodeLegacy } from "../../text/legacy/decode-legacy";
import { foldText } from "../../text/fold";
import { recogniseSheet, type SheetContext } from "../recognise-sheet";
import type { RecognisedSheet } from "../recognised-sheet";
import type { SheetDecisions } from "../sheet-decisions";
import { monthsNamed } from "../sheet/months-named";
import { createSheetArea } from "../sheet/sheet-area";
import { titleTexts } from "../sheet/sheet-title";
import { cutTables, type Part } from "./cut-tables";
import { findLeftOver } from "./left-over";
import { maskedGrid } from "./masked-grid";
import { withPurpose } from "./other-purpose";

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
    return [told(decided(grid, whole, plain, first), first)];
  const found = tables.map(({ sheet, ranges }, index): RecognisedSheet => {
    const decisions = decisionsOf(index + 1);
    const table = told(decided(maskedGrid(grid, ranges), sheet, plain, decisions), decisions);
    return index === 0 ? table : { ...table, table: index + 1 };
  });
  const leftOver = findLeftOver(whole.grid, found);
  const hasList = found.some(({ kind, score }) => kind === "list" && score >= sureList);
  return found
    .map((table) => inheriting(table, found))
    .map((table) => (hasList ? withoutSideAsks(table) : table))
    .map((table, index) => (index > 0 || leftOver.length === 0 ? table : { ...table, leftOver }));
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
  return decisions === undefined ? plain : recogniseSheet(grid, { ...context, decisions });
}

function isForm({ kind }: RecognisedSheet): boolean {
  return kind === "list" || kind === "counts" || kind === "pool" || kind === "plan";
}

/** Where the user's header lies outside the first table, the sheet was cut where there is nothing to cut. */
function isWithin(header: SheetDecisions["header"], part: Part | undefined): boolean {
  if (header === undefined || part === undefined) return true;
  const isIn = ({ top, bottom }: CellRange) => header.first >= top && header.last <= bottom;
  return part.ranges.some(isIn);
}

const unit =
  /^(dang bo |ban chap hanh dang bo )?(huyen|thi xa|thanh pho|huyen uy|thi uy|thanh uy|hu|txu|tpu)\b/;

/** Its own title names a committee that is near one of the register: proposed, never taken, nor is another one (R7). */
function namesAnother({ committee, grid, header }: RecognisedSheet): boolean {
  if (committee.proposals.length === 0 || header === null) return false;
  return titleTexts(createSheetArea(grid), header.top).some((title) => unit.test(foldText(title)));
}

/** A table that names nobody is of the committee that the tables of its sheet certainly name, where it is one. */
function inheriting(table: RecognisedSheet, tables: readonly RecognisedSheet[]): RecognisedSheet {
  const { state, candidates } = table.committee;
  if (state !== "unknown" || candidates.length > 0 || namesAnother(table)) return table;
  const named = tables.map(({ committee }) => committee).filter((own) => own.state === "certain");
  const [committee] = named;
  if (committee === undefined || named.some(({ id }) => id !== committee.id)) return table;
  return { ...table, committee, asks: table.asks.filter(({ about }) => about !== "committee") };
}
