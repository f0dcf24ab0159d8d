import { textAt } from "../../grid/grid";
import { cleanText } from "../../text/clean";
import { foldText } from "../../text/fold";
import { scoreFormHeader } from "../header/form-scorer";
import type { HeaderMeaning } from "../header/header-synonyms";
import type { SheetArea } from "./sheet-area";

/** What a person's record has besides the name. */
const ofPersons: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(["born", "sex", "ethnicity", "religion", "schooling", "qualification", "occupation"] as const),
  ...(["cell", "decisionNumber", "decisionDate", "admissionDate", "identityNumber", "cardNumber"] as const),
]);
/** Fields besides the name, each heading a row. */
const fewestFields = 2;
const fewestPersons = 2;
const leastScore = 0.9;
/** The labels stand in one of the first columns. */
const mostColumns = 3;
/** Who stands in guides. */
const examples = /\b(nguyen van a|tran thi b|le van c|nguyen thi b)\b/;

/**
 * R29: whether a table lies on its side: the fields below each other in one column, a person in each column beside
 * them. One person alone may be a guide's example, and isn't enough.
 */
export function isTransposed(area: SheetArea): boolean {
  const { filled } = area;
  if (filled === null) return false;
  for (let row = filled.top; row <= filled.bottom; row++) {
    const [column] = area
      .filledColumns(row)
      .filter((one) => one < filled.left + mostColumns && isName(area, row, one));
    if (column !== undefined && fieldsOf(area, column) >= fewestFields) return true;
  }
  return false;
}

/** The label of the names, with persons beside it. */
function isName(area: SheetArea, row: number, column: number): boolean {
  // Looked at in every row of a list: few have two persons.
  if (personsBeside(area, row, column) < fewestPersons) return false;
  const [best] = scoreFormHeader(cleanText(textAt(area.grid, row, column)));
  return best?.key === "name" && best.score >= leastScore;
}

function fieldsOf(area: SheetArea, column: number): number {
  const fields = new Set<HeaderMeaning>();
  for (let row = area.filled?.top ?? 0; row <= (area.filled?.bottom ?? -1); row++) {
    const [best] = scoreFormHeader(cleanText(textAt(area.grid, row, column)));
    if (best !== undefined && best.score >= leastScore && ofPersons.has(best.key)) fields.add(best.key);
  }
  return fields.size;
}

function personsBeside(area: SheetArea, row: number, column: number): number {
  return area.filledColumns(row).filter((beside) => {
    if (beside <= column || area.shape(row, beside) !== "person") return false;
    const text = cleanText(textAt(area.grid, row, beside));
    // `Dân Tộc`, `Ngày Sinh` in a row of headers.
    return !isHeader(text) && !examples.test(foldText(text));
  }).length;
}

function isHeader(text: string): boolean {
  return (scoreFormHeader(text)[0]?.score ?? 0) >= leastScore;
}
