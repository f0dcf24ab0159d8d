import { valueAt } from "../../grid/grid";
import { foldText } from "../../text/fold";
import { readNumberColumn } from "../../text/numbers";
import type { RowDraft } from "./row-facts";
import { criterionOf, isCriteriaForm } from "./criteria";
import { markOutlineSums } from "./outline-sums";
import { countFields, type Field, type RecognisedColumn } from "../recognised-sheet";
import { saysOtherFigures } from "./body-words";
import { coverSums } from "./cover-sums";
import { saysNobody } from "./no-person";
import { hasOnlyZeros } from "./person-data";
import { addFigures, blockAbove, blockBelow, matchShare, setCovers } from "./row-covers";
import type { RowFigures } from "./row-covers";
import type { SheetArea } from "../sheet/sheet-area";
import { markUntoldSums } from "./untold-sums";

const summed: ReadonlySet<Field> = new Set(countFields);

/** Gives the rows of a count form their roles; sums are told by their words, the outline, and by adding up. */
export function classifyCountRows(
  area: SheetArea,
  drafts: readonly RowDraft[],
  columns: readonly RecognisedColumn[],
): void {
  if (isCriteriaForm(drafts.map(({ facts }) => facts.label))) return classifyCriteria(drafts);
  const figuresOf = readFigures(area, drafts, columns);
  const number = columns.find(({ field }) => field === "number")?.column ?? null;
  let signed = false;
  for (const draft of drafts) {
    draft.role = roleOf(draft, area, { number, signed });
    if (draft.role === "note" && draft.facts.word === "signature") signed = true;
    if (draft.role === "entry") signed = false;
  }
  markUnnumberedSums(drafts, figuresOf);
  markOutlineSums(drafts, figuresOf);
  const sums = drafts.filter(({ role, covers }) => (role === "total" || role === "subtotal") && !covers);
  coverSums(drafts, sums, (draft) => ({
    declared: figuresOf(draft),
    of: (entries) => addFigures(entries, figuresOf),
  }));
  markEdgeSums(drafts, figuresOf);
  markUntoldSums(drafts, figuresOf);
  leaveBeyond(drafts, figuresOf);
}

/** `Lũy kế` below a total may go on from other months' forms: where it exceeds the rows it says nothing of them. */
function leaveBeyond(drafts: readonly RowDraft[], figuresOf: RowFigures): void {
  const running = drafts.filter(({ role, facts }) => role === "subtotal" && facts.word === "running");
  const [only] = running;
  if (!only || running.length > 1) return;
  const own = addFigures(
    drafts.filter(({ role }) => role === "entry"),
    figuresOf,
  );
  if (matchShare(figuresOf(only), own) > 0.5) return;
  only.role = "note";
  delete only.covers;
}

/** Each row breaks the same persons down: the first stands for them all, and the others are read beside it. */
function classifyCriteria(drafts: readonly RowDraft[]): void {
  const first = drafts.find(({ facts }) => criterionOf(facts.label) === "admitted");
  for (const draft of drafts) draft.role = draft === first ? "entry" : "note";
}

function roleOf(
  { facts }: RowDraft,
  area: SheetArea,
  { number, signed }: { readonly number: number | null; readonly signed: boolean },
): RowDraft["role"] {
  const { word, mark, label, data, bold } = facts;
  const figures = data.filter(({ column }) =>
    ["number", "year", "error", "identity"].includes(area.shape(facts.row, column)),
  );
  const sum = word === "grand" || word === "sum" || word === "running";
  if (sum && mark !== "arabic") return word === "grand" ? "total" : "subtotal";
  if (mark !== "arabic" && saysOtherFigures(label === "" ? facts.text : label)) return "note";
  if (label === "" ? saysNobody(facts.text) : saysNobody(label)) return "note";
  if (label === "" && hasOnlyZeros(area, facts, number)) return "blank";
  if (mark === "arabic" && label !== "") return "entry";
  if (signed) return label !== "" && figures.length >= 2 ? "entry" : "note";
  if (figures.length > 0 && (label !== "" || figures.length >= 2)) return "entry";
  if (word === "note" || word === "signature") return "note";
  if (label === "") return mark === "arabic" ? "blank" : "note";
  if (mark === "roman" || mark === "letter" || bold) return "group";
  const unit = facts.labelColumn !== null && area.shape(facts.row, facts.labelColumn) === "unit";
  return unit && mark !== null ? "entry" : "group";
}

function readFigures(
  area: SheetArea,
  drafts: readonly RowDraft[],
  columns: readonly RecognisedColumn[],
): RowFigures {
  const summedColumns = columns.filter(({ field }) => field !== null && summed.has(field));
  const byRow = new Map<number, (number | null)[]>(drafts.map(({ facts }) => [facts.row, []]));
  for (const { column } of summedColumns) {
    const readings = readNumberColumn(drafts.map(({ facts }) => valueAt(area.grid, facts.row, column)));
    readings.forEach((reading, index) => {
      const row = drafts[index]?.facts.row ?? -1;
      byRow.get(row)?.push(reading.state === "number" ? reading.value : null);
    });
  }
  return ({ facts }) => byRow.get(facts.row) ?? [];
}

const fewestFigures = 3;
const fewestOthers = 3;

/**
 * Among numbered rows one without a number is a sum, whatever it is called, where its figures are those of the rows
 * above, below or of all; a word of sums (`Tổng các xã`) needs half of them.
 */
function markUnnumberedSums(drafts: readonly RowDraft[], figuresOf: RowFigures): void {
  const entries = drafts.filter(({ role }) => role === "entry");
  const numbered = entries.filter(({ facts }) => facts.mark === "arabic");
  if (numbered.length * 2 < entries.length) return;
  for (const draft of entries) {
    if (draft.facts.mark !== null) continue;
    const figures = figuresOf(draft);
    const said = figures.filter((value) => value !== null && value !== 0).length;
    const isNamed = /^(cong|tong)\b/.test(foldText(draft.facts.label));
    if (said < (isNamed ? 1 : fewestFigures)) continue;
    const at = drafts.indexOf(draft);
    const blocks = [blockAbove(drafts, at), blockBelow(drafts, at), numbered];
    const share = Math.max(
      ...blocks.map((block) => (block.length < 2 ? 0 : matchShare(figures, addFigures(block, figuresOf)))),
    );
    if (share >= (isNamed ? 0.5 : 1)) draft.role = "subtotal";
  }
}

/**
 * The first or the last row is the total where its figures are the sums of all others: a row without a label, one
 * that begins with a word of sums (`Tổng kết quả`: half of its figures suffice, totals may be wrong), or, in a form
 * that says no total, any row with so many figures that it can't be by chance.
 */
function markEdgeSums(drafts: readonly RowDraft[], figuresOf: RowFigures): void {
  const entries = drafts.filter(({ role }) => role === "entry");
  const saysTotal = drafts.some(({ role }) => role === "total");
  for (const draft of [entries[0], entries.at(-1)]) {
    if (!draft || draft.facts.mark !== null) continue;
    const others = entries.filter((entry) => entry !== draft);
    if (others.length < 2) continue;
    const figures = figuresOf(draft);
    const share = matchShare(figures, addFigures(others, figuresOf));
    const said = figures.filter((value) => value !== null && value !== 0).length;
    const isTotal =
      draft.facts.label === ""
        ? share === 1
        : !saysTotal &&
          (beginsLikeASum(draft.facts.label)
            ? share >= 0.5
            : share === 1 && said >= fewestFigures && others.length >= fewestOthers);
    if (!isTotal) continue;
    draft.role = "total";
    setCovers(draft, others);
    return;
  }
}

/** `Tổng kết quả`, `Cộng các đơn vị`; not `Công an xã`, `Tổng công ty`. */
function beginsLikeASum(label: string): boolean {
  const folded = foldText(label);
  return (
    /^(cong|tong)\b/.test(folded) &&
    !/^(cong (an|ty|doan|chuc|nhan|nghiep|trinh|thuong|vien|chung)|tong (cong ty|cuc|kho|dai))\b/.test(folded)
  );
}
