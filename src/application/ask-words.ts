import { columnName } from "../domain/grid/address";
import { fieldNames, kindNames, paneTexts } from "../domain/language/pane-texts";
import type { Language } from "../domain/language/language";
import { fields, type Ask, type Field } from "../domain/recognise/recognised-sheet";

/** What the user is asked, in a sentence. `nameOf`: the name of a committee of the register. */
export function askWords(
  { about, column, choices }: Ask,
  nameOf: (id: string) => string,
  language: Language,
): string {
  const { asks } = paneTexts(language);
  switch (about) {
    case "committee":
      return asks.committee(choices.map(nameOf).join("; "));
    case "kind":
      return asks.kind(choices.map((kind) => kindWord(kind, language)).join("; "));
    case "column":
      return asks.column(
        columnName(column ?? 0),
        choices.map((field) => (isField(field) ? fieldNames(language)[field] : field)).join("; "),
      );
    case "header":
      return asks.header();
  }
}

function kindWord(kind: string, language: Language): string {
  return new Map<string, string>(Object.entries(kindNames(language))).get(kind) ?? kind;
}

function isField(word: string): word is Field {
  return (fields as readonly string[]).includes(word);
}
