import { textAt } from "../../grid/grid";
import { foldText } from "../../text/fold";
import type { HeaderReading } from "../header/find-header";
import type { HeaderMeaning } from "../header/header-synonyms";
import type { RecognisedSheet } from "../recognised-sheet";
import type { KindScore } from "./score-kind";
import type { CellShape } from "./cell-shape";
import type { SheetArea } from "./sheet-area";
import { titleTexts } from "./sheet-title";

const guideNames =
  /\b(huong dan|danh muc|danhmuc|huongdan|dm|muc luc|bia|thuyet minh|guide|instructions?|readme|lookup|luu y|lien he|danh ba)\b/;
/** Names that guides have, and nothing else: `DM` may begin the name of a list. */
const certainNames = /\b(huong dan|huongdan|guide|instructions?|readme|thuyet minh)\b/;
/** A form as likely as this, and of more rows than anybody makes up for an example, is one whatever its sheet is called. */
const likelyForm = 0.9;
const mostExamples = 12;

/** A guide's table of examples looks like a form; only its sheet's name tells. */
export function isGuide(area: SheetArea, kind: Pick<KindScore, "score">, headerBottom: number): boolean {
  const name = foldText(area.grid.name);
  if (!guideNames.test(name)) return false;
  if (kind.score < likelyForm) return true;
  const rows = rowsWithData(area, headerBottom);
  return certainNames.test(name) ? rows <= mostExamples : rows === 0;
}

/** A sheet that isn't read: a guide or list of values (R8), or a form whose header couldn't be decided. */
export function guideOrUnknown(
  area: SheetArea,
  reading: HeaderReading<HeaderMeaning> | null,
  kind: KindScore | undefined,
): Pick<RecognisedSheet, "kind" | "score" | "asks"> {
  const columns = reading?.columns ?? [];
  const fields = columns.filter(
    ({ meaning }) => meaning && meaning.key !== "other" && meaning.key !== "number",
  );
  const rows = rowsWithData(area, reading?.bottom ?? (area.filled?.top ?? 0) - 1);
  if ((guideNames.test(foldText(area.grid.name)) || isTitledGuide(area)) && rows <= mostExamples)
    return { kind: "guide", score: 0.95, asks: [] };
  const isWide = (!reading || columns.length >= 4) && rows >= 3;
  if (!isWide && (fields.length < 3 || rows === 0) && !holdsPersons(area) && !tellsCounts(area))
    return { kind: "guide", score: 0.7, asks: [] };
  // Where none is known they may be data.
  const headers = fields.length === 0 ? [] : columns.map(({ label }) => label.levels.join(" › "));
  const score = kind?.score ?? 0;
  return { kind: "unknown", score, asks: [{ about: "header", choices: headers }] };
}

/** `Hướng dẫn ghi biểu`, `Một số lưu ý …`; not `(theo Hướng dẫn số …)`. */
function isTitledGuide(area: SheetArea): boolean {
  return titleTexts(area, null)
    .slice(0, 4)
    .some((text) => guideTitle.test(foldText(text)));
}

const guideTitle = /^((bang |phu luc )?huong dan|(mot so )?luu y|muc luc|danh muc|cach ghi|quy uoc)\b(?! so)/;

/** Rows with a person or a date, or with several figures and marks: what guides and lists of values haven't. */
function rowsWithData(area: SheetArea, headerBottom: number): number {
  let rows = 0;
  for (let row = headerBottom + 1; row <= (area.filled?.bottom ?? -1); row++) {
    const shapes = area.filledColumns(row).map((column) => area.shape(row, column));
    const hard = shapes.filter((shape) => dataShapes.has(shape)).length;
    const other = shapes.filter((shape) => shape !== "text").length;
    if (other >= 3 || (hard > 0 && other >= 2)) rows++;
  }
  return rows;
}

/** Whether a row has a person's name beside a day or a year: whatever its header says, it may be a list. */
function holdsPersons(area: SheetArea): boolean {
  return rowsOf(area).some((shapes) => {
    const isDated = shapes.includes("date") || shapes.includes("year");
    return shapes.length >= cellsOfPerson && shapes.includes("person") && isDated;
  });
}

const cellsOfPerson = 3;

/** Whether rows count persons in words, beside whose they are: `12/15 đồng chí, đạt 80%`. */
function tellsCounts(area: SheetArea): boolean {
  let rows = 0;
  for (let row = area.filled?.top ?? 0; row <= (area.filled?.bottom ?? -1); row++) {
    const texts = area.filledColumns(row).map((column) => textAt(area.grid, row, column));
    const [first = "", ...behind] = texts.filter((text) => /\p{L}/u.test(text));
    if (!countInWords.test(foldText(first)) && behind.some((text) => countInWords.test(foldText(text))))
      rows++;
  }
  return rows >= fewestFigures;
}

/** Nothing but the count begins the cell; what follows may say more. */
const countInWords = /^(dat )?\d{1,4}( \d{1,4})? (dong chi|d c|dc|nguoi|dang vien|dv)\b/;

/** Whether figures stand beside texts in some rows: a form, where nothing else in its workbook is one. */
export function holdsFigures(area: SheetArea): boolean {
  const rows = rowsOf(area).filter((shapes) => {
    const others = shapes.filter((shape) => shape === "text" || shape === "unit" || shape === "person");
    const [first, ...behind] = shapes;
    // The first of a row may be its number only.
    return first !== undefined && others.length > 0 && behind.includes("number");
  });
  return rows.length >= fewestFigures;
}

const fewestFigures = 2;

function rowsOf(area: SheetArea): CellShape[][] {
  const rows: CellShape[][] = [];
  for (let row = area.filled?.top ?? 0; row <= (area.filled?.bottom ?? -1); row++)
    rows.push(area.filledColumns(row).map((column) => area.shape(row, column)));
  return rows;
}

const dataShapes: ReadonlySet<CellShape> = new Set<CellShape>([
  "date",
  "identity",
  "person",
  "year",
  "error",
]);
