import type { Finding } from "../finding";
import { parseRange } from "../grid/address";
import type { RecordedFinding } from "./read-findings";
import type { Receipt } from "./read-receipts";
import type { ReceivedRows } from "./rows-by-receipt";

const checkedUses: readonly Receipt["use"][] = ["counted", "cross-check", "unresolved"];

/**
 * Each finding goes to the receipt of its file and sheet; of several of one name (every committee has its
 * "danh sach.xlsx") to the one that fits best. Those of no receipt (of the register, of committees that sent
 * nothing) are said anew by what is here now.
 */
export function findingsByReceipt(
  received: readonly ReceivedRows[],
  findings: readonly RecordedFinding[],
): ReadonlyMap<Receipt, readonly Finding[]> {
  const byPlace = new Map<string, ReceivedRows[]>();
  for (const one of received) {
    const key = placeOf(one.receipt);
    byPlace.set(key, [...(byPlace.get(key) ?? []), one]);
  }
  const found = new Map<Receipt, Finding[]>();
  for (const recorded of findings) {
    const candidates = byPlace.get(placeOf(recorded.finding.where)) ?? [];
    const own = candidates.length < 2 ? candidates[0] : fittest(candidates, recorded, found);
    if (own !== undefined) found.set(own.receipt, [...(found.get(own.receipt) ?? []), recorded.finding]);
  }
  return found;
}

/** Asked in the order of what tells most; a question that none answers is passed over. */
function fittest(
  candidates: readonly ReceivedRows[],
  { finding, committeeName }: RecordedFinding,
  found: ReadonlyMap<Receipt, readonly Finding[]>,
): ReceivedRows | undefined {
  const { rule, where } = finding;
  const row = where.cell === undefined ? null : (parseRange(where.cell)?.top ?? null);
  const isOfRule = ({ kind, committee, use }: Receipt) => {
    if (rule === "total.mismatch" && finding.facts?.["cause"] === "list") return use === "cross-check";
    if (rule === "sheet.ignored") return use === "ignored";
    if (rule === "sheet.unrecognised") return kind === "unknown";
    return !rule.startsWith("committee.") || (committee === null && kind !== "unknown");
  };
  const saysSame = (one: Finding) =>
    one.rule === rule && one.where.cell === where.cell && one.told === finding.told;
  const questions: readonly ((one: ReceivedRows) => boolean)[] = [
    ({ receipt }) => isOfRule(receipt),
    ({ receipt }) => committeeName === "" || receipt.committeeName === committeeName,
    ({ receipt }) => checkedUses.includes(receipt.use),
    ({ rows }) => row === null || rows.some((one) => one.row === row),
    ({ receipt }) => row === null || isWithin(receipt, row),
    ({ receipt }) => !found.get(receipt)?.some(saysSame),
  ];
  const [first] = questions.reduce((left, fits) => {
    const fitting = left.filter(fits);
    return fitting.length > 0 ? fitting : left;
  }, candidates);
  return first;
}

/** Rows of a further table of a sheet are told by where it lies; all others may be the first one's. */
function isWithin({ range }: Receipt, row: number): boolean {
  return range !== undefined && row >= range.top && row <= range.bottom;
}

function placeOf({ file = "", sheet = "" }: Finding["where"]): string {
  return JSON.stringify([file, sheet]);
}
