import { foldText } from "../../text/fold";
import type { HeaderReading } from "../header/find-header";
import type { HeaderMeaning } from "../header/header-synonyms";
import type { RecognisedSheet } from "../recognised-sheet";
import type { KindScore } from "./score-kind";
import type { SheetArea } from "./sheet-area";

const guideNames =
  /\b(huong dan|danh muc|danhmuc|huongdan|dm|muc luc|bia|thuyet minh|guide|instructions?|readme|lookup|luu y)\b/;

/** A guide's table of examples looks like a form; only its sheet's name tells. */
export function isGuide(area: SheetArea, kind: Pick<KindScore, "score">): boolean {
  return guideNames.test(foldText(area.grid.name)) && (kind.score < 0.98 || (area.filled?.bottom ?? 0) < 60);
}

/** A sheet that isn't read: a guide or list of values (R8), or a form whose header couldn't be decided. */
export function guideOrUnknown(
  area: SheetArea,
  reading: HeaderReading<HeaderMeaning> | null,
  kind: KindScore | undefined,
): Pick<RecognisedSheet, "kind" | "score" | "asks"> {
  if (guideNames.test(foldText(area.grid.name))) return { kind: "guide", score: 0.95, asks: [] };
  const columns = reading?.columns ?? [];
  const fields = columns.filter(
    ({ meaning }) => meaning && meaning.key !== "other" && meaning.key !== "number",
  );
  const wide =
    (!reading || columns.length >= 4) && hasData(area, reading?.bottom ?? (area.filled?.top ?? 0) - 1);
  if (!wide && fields.length < 3) return { kind: "guide", score: 0.7, asks: [] };
  const headers = columns.map(({ label }) => label.levels.join(" › "));
  const score = kind?.score ?? 0;
  return { kind: "unknown", score, asks: [{ about: "header", choices: headers }] };
}

/** Rows of several dates, numbers or names: what a guide hasn't. */
function hasData(area: SheetArea, headerBottom: number): boolean {
  let rows = 0;
  for (let row = headerBottom + 1; row <= (area.filled?.bottom ?? -1) && rows < 3; row++) {
    const shapes = area.filledColumns(row).map((column) => area.shape(row, column));
    if (shapes.filter((shape) => shape !== "text").length >= 3) rows++;
  }
  return rows >= 3;
}
