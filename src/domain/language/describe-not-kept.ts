import { qualifiedAddress } from "../grid/address";
import type { NotKept } from "../report/drawn/not-kept";
import { notKept as english } from "./en/not-kept";
import type { Language } from "./language";
import { notKept as vietnamese } from "./vi/not-kept";

/** So many are listed one by one. */
const listed = 12;

/** W4: what of the user's isn't as it was, a line each, under a line that says so; nothing when all is kept. */
export function describeNotKept(all: readonly NotKept[], language: Language): readonly string[] {
  if (all.length === 0) return [];
  const texts = language === "vi" ? vietnamese : english;
  const lines = all.slice(0, listed).map(({ kind, sheet, cell, text }) => {
    const place = cell === null ? sheet : qualifiedAddress(sheet, cell);
    switch (kind) {
      case "sheet":
        return texts.sheet(sheet);
      case "cell":
        return texts.cell(place, text);
      case "typed-over":
        return texts.typedOver(place, text);
      case "note":
        return texts.note(place, text);
      case "table":
        return texts.table(place, text);
      case "macros":
        return texts.macros;
      case "renamed":
        return texts.renamed(sheet, text);
      case "other":
        return texts.other(sheet, text);
    }
  });
  const rest = all.length - lines.length;
  return [texts.head(all.length), ...lines, ...(rest > 0 ? [texts.more(rest)] : [])];
}
