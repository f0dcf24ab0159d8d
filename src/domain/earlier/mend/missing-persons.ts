import type { ReadState } from "../../report/state/workbook-state";
import { dataColumns, submissionColumns } from "../../report/workbook-names";
import { recordedWords } from "../recorded-words";
import type { OpenTable } from "./open-table";

/** Persons who counted when the workbook was made and whose rows aren't in `DuLieu` any more. */
export interface MissingPersons {
  /** "" where no receipt tells whose they are. */
  readonly file: string;
  readonly persons: number;
}

/** By the receipts they came with; what these don't tell, by what the workbook says of itself. */
export function missingPersons(
  data: OpenTable,
  receipts: OpenTable | null,
  state: ReadState,
): readonly MissingPersons[] {
  const here = countedByReceipt(data);
  const missing: MissingPersons[] = [];
  for (let row = (receipts?.header ?? 0) + 1; receipts !== null && row < receipts.end; row++) {
    const number = receipts.number(row, submissionColumns.receipt);
    const drawn = receipts.number(row, submissionColumns.counted) ?? 0;
    const persons = number === null || !data.has(dataColumns.receipt) ? 0 : drawn - (here.get(number) ?? 0);
    if (persons > 0) missing.push({ file: receipts.text(row, submissionColumns.file), persons });
  }
  if (state.kind !== "known") return missing;
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);
  const told = sum(missing.map(({ persons }) => persons));
  const rest = sum(Object.values(state.state.admitted)) - sum(here.values()) - told;
  return rest > 0 ? [...missing, { file: "", persons: rest }] : missing;
}

/** Persons of rows that counted when they were drawn; those without a receipt under `null`. */
function countedByReceipt(data: OpenTable): ReadonlyMap<number | null, number> {
  const counted = new Map<number | null, number>();
  for (let row = data.header + 1; row < data.end; row++) {
    const words = data.text(row, dataColumns.reason).split(";");
    if (words.some((word) => (recordedWords.reason(word) ?? "counted") !== "counted")) continue;
    const number = data.number(row, dataColumns.receipt);
    counted.set(number, (counted.get(number) ?? 0) + (data.number(row, dataColumns.count) ?? 0));
  }
  return counted;
}
