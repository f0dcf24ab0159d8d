import type { Finding } from "../finding";
import { cellAddress } from "../grid/address";
import type { Field, RepeatMark } from "../recognise/recognised-sheet";
import type { TableReader } from "./table-reader";

/** Columns that the sheet lacks, that mean nothing known, or that may mean two things. */
export function columnFindings(table: TableReader, ofPersons: boolean): Finding[] {
  return [
    ...missing(table, ofPersons),
    ...unmapped(table),
    ...ambiguous(table),
    ...doubtful(table),
    ...repeated(table),
  ];
}

/** R27: of every column with marks that mean "as above" the first; those with nothing above each. */
function repeated(table: TableReader): Finding[] {
  const marks = table.sheet.repeats ?? [];
  const own = new Set(table.entries.map(({ row }) => row));
  return table.sheet.columns.flatMap(({ column, header }) => {
    const found = marks.filter((mark) => mark.column === column && own.has(mark.row));
    const [first, ...others] = found.filter(({ isFound }) => isFound);
    const finding =
      (cause: string, severity: Finding["severity"], count: number) =>
      ({ row, written }: RepeatMark): Finding => ({
        rule: "column.ambiguous",
        severity,
        where: table.place(row, column),
        received: written,
        facts: { cause, header, count },
      });
    return [
      ...(first ? [finding("repeats", "info", others.length + 1)(first)] : []),
      ...found.filter(({ isFound }) => !isFound).map(finding("repeats-nothing", "warning", 1)),
    ];
  });
}

function missing(table: TableReader, ofPersons: boolean): Finding[] {
  const { sheet } = table;
  const has = (field: Field) => table.columns(field).length > 0;
  const at = sheet.header ? { cell: cellAddress(sheet.header.top, sheet.header.left) } : {};
  const finding = (field: Field, severity: Finding["severity"]): Finding => ({
    rule: "column.missing",
    severity,
    where: { file: sheet.file, sheet: sheet.grid.name, ...at },
    expected: field,
    facts: { field },
  });
  if (ofPersons) {
    const lacks: Finding[] = has("name") ? [] : [finding("name", "warning")];
    // Counts all the same: in the month of the sheet, or in none (C10).
    return has("admissionDate") || sheet.kind !== "list"
      ? lacks
      : [...lacks, finding("admissionDate", "info")];
  }
  return sheet.kind === "counts" && !has("admitted") && !has("month") ? [finding("admitted", "error")] : [];
}

/** A score of 0 and no field: its header says nothing that is known. */
function unmapped(table: TableReader): Finding[] {
  const { sheet } = table;
  return sheet.columns
    .filter(({ field, score }) => field === null && score === 0)
    .map(({ column, header }) => ({
      rule: "column.unmapped",
      severity: "info",
      where: table.place(sheet.header?.top ?? 0, column),
      received: header,
      facts: { header },
    }));
}

/** S9: what else of a form would be asked: which kind it is, which row is its header. */
function doubtful({ sheet }: TableReader): Finding[] {
  if (sheet.kind !== "list" && sheet.kind !== "counts") return [];
  return sheet.asks.flatMap(({ about, choices }): Finding[] => {
    if (about !== "kind" && about !== "header") return [];
    const at = sheet.header ? { cell: cellAddress(sheet.header.top, sheet.header.left) } : {};
    return [
      {
        rule: "column.ambiguous",
        severity: "warning",
        where: { file: sheet.file, sheet: sheet.grid.name, ...at },
        facts: { cause: about, ...(about === "header" && { rows: choices.join(", ") }) },
      },
    ];
  });
}

function ambiguous(table: TableReader): Finding[] {
  const { sheet } = table;
  return sheet.asks.flatMap((ask): Finding[] => {
    if (ask.about !== "column" || ask.column === undefined) return [];
    const known = sheet.columns.find(({ column }) => column === ask.column);
    const facts = {
      header: known?.header ?? "",
      choices: ask.choices.join(", "),
      ...(known?.field && { field: known.field }),
    };
    return [
      {
        rule: "column.ambiguous",
        severity: "warning",
        where: table.place(sheet.header?.bottom ?? 0, ask.column),
        facts,
      },
    ];
  });
}
