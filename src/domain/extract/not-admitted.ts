import type { Finding } from "../finding";
import { saysNoDayYet, saysNotYet } from "../recognise/rows/not-yet-admitted";
import type { Field } from "../recognise/recognised-sheet";
import { rememberTexts } from "../text/remember";
import type { TableReader } from "./table-reader";
import { saysNotAdmitted } from "./value-words";

/** The persons of a list who aren't admitted yet, as their own rows say. */
export interface NotAdmitted {
  has(row: number): boolean;
  /** What was found at their days, without what is said of these persons already, and who they are. */
  besides(ofDays: readonly Finding[]): readonly Finding[];
}

const said: readonly (readonly [Field, (text: string) => boolean])[] = [
  ["status", (text) => saysNotAdmitted(text) || saysNotYet(text)],
  ["note", saysNotYet],
  ["admissionDate", saysNoDayYet],
];

/** R28: without a day of admission, and with a status, a note or a word instead of the day that says that it is to come. */
export function readNotAdmitted(table: TableReader, isDated: (row: number) => boolean): NotAdmitted {
  if (table.sheet.kind !== "list") return { has: () => false, besides: (ofDays) => ofDays };
  const rows = new Set<number>();
  const findings = said.flatMap(([field, says]) => {
    const [column] = table.columns(field);
    if (column === undefined) return [];
    const test = rememberTexts(says);
    const own = table.entries.flatMap(({ row }) =>
      !rows.has(row) && !isDated(row) && test(table.text(row, field)) ? [row] : [],
    );
    const [first] = own;
    if (first === undefined) return [];
    for (const row of own) rows.add(row);
    const finding: Finding = {
      rule: "date.unreadable",
      // A column of states says it of itself.
      severity: field === "status" ? "info" : "warning",
      where: table.place(first, column.column),
      received: table.text(first, field),
      facts: { cause: "not-yet", rows: own.map((row) => row + 1).join(", "), persons: own.length },
    };
    return [finding];
  });
  const cells = new Set(
    table
      .columns("admissionDate")
      .flatMap(({ column }) => [...rows].map((row) => table.place(row, column).cell)),
  );
  return {
    has: (row) => rows.has(row),
    besides: (ofDays) => [...ofDays.filter(({ where }) => !cells.has(where.cell)), ...findings],
  };
}
