import { textAt } from "../../grid/grid";
import { cleanText } from "../../text/clean";
import { foldText } from "../../text/fold";
import type { RowDraft } from "./row-facts";
import { hasPersonData } from "./person-data";
import { isSurname } from "./surnames";
import { looksLikePerson } from "../sheet/cell-shape";
import type { SheetArea } from "../sheet/sheet-area";

/**
 * Marks the rows that go on with the person above: cells merged over both rows, or a second line that holds the rest
 * of a name, an organisation, an address. Such a row is nobody of its own.
 */
export function markContinued(area: SheetArea, drafts: readonly RowDraft[]): void {
  let person: RowDraft | null = null;
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    const isNext = before !== undefined && before.facts.row === draft.facts.row - 1;
    const goesOn = isNext && (before.role === "entry" || before.continues !== undefined);
    if (goesOn && person && continues(area, person, draft, () => nextEntry(drafts, index))) {
      draft.role = "note";
      draft.continues = person.facts.row;
    } else person = draft.role === "entry" ? draft : null;
  });
}

function continues(
  area: SheetArea,
  person: RowDraft,
  draft: RowDraft,
  next: () => RowDraft | undefined,
): boolean {
  const { facts } = draft;
  if (isMergedWith(area, person, draft)) return true;
  if (
    draft.role === "blank" ||
    (facts.word !== null && !isOtherName(facts.label)) ||
    facts.markText !== "" ||
    facts.bold
  )
    return false;
  if (person.facts.mark !== "arabic" || hasPersonData(area, facts) || isWide(area, facts.row)) return false;
  if (facts.filled.length > 4 || !facts.filled.every((column) => isMoreText(area, person, draft, column)))
    return false;
  if (facts.label === "") return true;
  return goesOnNumbered(person, next()) && isRestOfName(person.facts.label, facts.label, facts.filled.length);
}

function isMergedWith(area: SheetArea, person: RowDraft, { facts }: RowDraft): boolean {
  if (facts.labelColumn === null) return false;
  const merge = area.merges.at(facts.row, facts.labelColumn);
  return merge !== null && merge.top === person.facts.row && merge.bottom >= facts.row;
}

/** A title over several columns is none of a person's cells. */
function isWide(area: SheetArea, row: number): boolean {
  return area.filledColumns(row).some((column) => {
    const merge = area.merges.at(row, column);
    return merge !== null && merge.right > merge.left;
  });
}

function isMoreText(area: SheetArea, person: RowDraft, { facts }: RowDraft, column: number): boolean {
  const shape = area.shape(facts.row, column);
  return (
    (shape === "text" || shape === "person" || shape === "unit") &&
    cleanText(textAt(area.grid, person.facts.row, column)) !== ""
  );
}

/** Numbers that start anew below stand under a group's title. */
function goesOnNumbered(person: RowDraft, next: RowDraft | undefined): boolean {
  const own = Number.parseInt(person.facts.markText, 10);
  return next === undefined || Number.parseInt(next.facts.markText, 10) === own + 1;
}

const fewestWords = 2;

/** `Phương Linh` below `Nguyễn Hoàng`, `(Ba Linh)`; not `Xã Phan Dũng`, nor `Trần Văn Ba`. */
function isRestOfName(name: string, rest: string, cells: number): boolean {
  if (isOtherName(rest)) return true;
  const words = rest.split(" ");
  const capitals = words.every((word) => /^\p{Lu}/u.test(word));
  if (!capitals || words.length > 3 || (isSurname(words[0] ?? "") && words.length >= fewestWords))
    return false;
  return name.split(" ").length <= fewestWords || words.length === 1 || cells > 1;
}

/** `(Ba Linh)`, `(bí danh Ba)`. */
function isOtherName(rest: string): boolean {
  const [, inside = ""] = /^\((.+)\)$/u.exec(rest) ?? [];
  return looksLikePerson(inside) || /^(bi danh|ten khac|ten goi khac|tuc)\b/.test(foldText(inside));
}

function nextEntry(drafts: readonly RowDraft[], index: number): RowDraft | undefined {
  for (let at = index + 1; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft?.role === "entry" && draft.facts.mark === "arabic") return draft;
  }
  return undefined;
}
