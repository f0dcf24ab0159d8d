import { columnName } from "../grid/address";
import type { Evidence, RecognisedSheet } from "../recognise/recognised-sheet";
import type { SheetDecisions } from "../recognise/sheet-decisions";
import { decided as englishDecided, evidence as english } from "./en/evidence";
import type { Language } from "./language";
import { fieldNames, kindNames } from "./pane-texts";
import { decided as vietnameseDecided, evidence as vietnamese } from "./vi/evidence";

/** One reason in words; what speaks against the sheet's being that is said so. */
export function describeEvidence({ reason, fact = "", weight }: Evidence, language: Language): string {
  const texts = language === "vi" ? vietnamese : english;
  const words = texts.reasons[reason](fact);
  return weight < 0 ? texts.against(words) : texts.for(words);
}

/** What the user said of a sheet, a line each. `nameOf`: the name of a committee of the register. */
export function describeDecisions(
  { committee, kind, header, columns, leftOut, encoding }: SheetDecisions,
  sheet: Pick<RecognisedSheet, "columns">,
  nameOf: (id: string) => string,
  language: Language,
): string[] {
  const texts = language === "vi" ? vietnameseDecided : englishDecided;
  const headers = new Map(sheet.columns.map((column) => [column.column, column.header]));
  const rows = header && (header.first === header.last ? [header.first] : [header.first, header.last]);
  return [
    ...(committee === undefined ? [] : [texts.committee(nameOf(committee))]),
    ...(kind === undefined ? [] : [texts.kind(kindNames(language)[kind])]),
    ...(rows === undefined ? [] : [texts.header(rows.map((row) => row + 1).join("–"))]),
    ...[...(columns ?? [])].map(([column, field]) =>
      texts.column(
        columnName(column),
        headers.get(column) ?? "",
        field === "own" ? texts.own : fieldNames(language)[field],
      ),
    ),
    ...(encoding === undefined ? [] : [texts.encoding(encoding)]),
    ...(leftOut === true ? [texts.leftOut] : []),
  ];
}
