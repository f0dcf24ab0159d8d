import { rangeAddress } from "../../../domain/grid/address";
import type { SheetLayout } from "../../../domain/report/drawn/layout";
import type { SheetPlan, WorkbookPlan } from "../../../domain/report/workbook-plan";
import { decodeEntities } from "../../../intake/xml-tags";
import { fileFormula } from "../file-formula";
import { digitWidth, fileWidth } from "../sheet-view";
import type { Moves, SheetPlaces } from "./formula-moves";
import { moveFormulasIn } from "./move-formulas";
import { moveAreas } from "./own-cells";
import type { SurveyedSheet } from "./survey-sheet";
import { attributeOf, itemsOf, piecesOf } from "./xml-pieces";

/** How the product drew a sheet: by the record, else as it would draw it now. */
type Drawn = Pick<
  SheetLayout | SheetPlan,
  "conditionalFormats" | "validations" | "merges" | "columnWidths"
> & {
  readonly hiddenColumns?: readonly number[];
};

export function drawnAs({ drawn, plan }: SurveyedSheet): Drawn {
  return drawn ?? plan;
}

/** The user's conditional formats; rules get their ranks when they are written. */
export function ownConditionalFormats(
  survey: SurveyedSheet,
  moves: Moves,
): (firstPriority: number) => string {
  const { old, found } = survey;
  const formats = old.pieces.children
    .filter(({ name }) => name === "conditionalFormatting")
    .flatMap(({ xml }) => {
      const sqref = attributeOf(xml, "sqref") ?? "";
      const areas = moveAreas(sqref, found.name, moves);
      const rules = (piecesOf(xml)?.children ?? []).filter(
        (rule) => rule.name === "cfRule" && !isProductsRule(rule.xml, sqref, drawnAs(survey)),
      );
      if (areas === "" || rules.length === 0) return [];
      return [{ areas, rules: rules.map((rule) => moveFormulasIn(bare(rule.xml), found.name, moves)) }];
    });
  return (firstPriority) => {
    let priority = firstPriority;
    return formats
      .map(({ areas, rules }) => {
        const ranked = rules.map((rule) =>
          rule.replace(/\spriority=["']\d+["']/, ` priority="${priority++}"`),
        );
        return `<conditionalFormatting sqref="${areas}">${ranked.join("")}</conditionalFormatting>`;
      })
      .join("");
  };
}

/** What newer programs say besides stands at the sheet's end, which isn't taken over. */
function bare(rule: string): string {
  return rule.replace(/<extLst>[\s\S]*?<\/extLst>/, "");
}

function isProductsRule(rule: string, sqref: string, { conditionalFormats }: Drawn): boolean {
  const type = attributeOf(rule, "type");
  const formula = decodeEntities(/<formula>([^<]*)<\/formula>/.exec(rule)?.[1] ?? "");
  return conditionalFormats.some((drawn) =>
    drawn.rule.kind === "formula"
      ? type === "expression" && fileFormula(drawn.rule.formula, null) === formula
      : type === "dataBar" && rangeAddress(drawn.range) === sqref,
  );
}

/** The user's checks of what is typed, as elements. */
export function ownValidations(survey: SurveyedSheet, moves: Moves): readonly string[] {
  const products = new Set(drawnAs(survey).validations.map(({ range }) => rangeAddress(range)));
  return itemsOf(survey.old.pieces, "dataValidations").flatMap((xml) => {
    const sqref = attributeOf(xml, "sqref") ?? "";
    const areas = moveAreas(sqref, survey.found.name, moves);
    if (products.has(sqref) || areas === "") return [];
    const moved = moveFormulasIn(xml, survey.found.name, moves);
    return [moved.replace(/\ssqref=["'][^"']*["']/, ` sqref="${areas}"`)];
  });
}

/** Columns whose width or visibility the user changed, and all beyond the product's: attributes of `col`. */
export function ownColumns(
  survey: SurveyedSheet,
  baseFont: WorkbookPlan["baseFont"],
  places: SheetPlaces,
): ReadonlyMap<number, string> {
  const { columnWidths, hiddenColumns = [] } = drawnAs(survey);
  const digit = digitWidth(baseFont.size);
  const columns = new Map<number, string>();
  for (const xml of itemsOf(survey.old.pieces, "cols")) {
    const [first, last] = [Number(attributeOf(xml, "min")), Number(attributeOf(xml, "max"))];
    const attributes = /^<col\b([^>]*?)\/?>/.exec(xml)?.[1] ?? "";
    const kept = attributes.replace(/\s(?:min|max)=["']\d+["']/g, "");
    const width = Number(attributeOf(xml, "width") ?? 0);
    const isHidden = /\shidden=["'](?:1|true)["']/.test(attributes);
    // A program may say one thing of all columns to the sheet's end: that is no column of the user's.
    for (let column = first - 1; column < Math.min(last, first + 255); column++) {
      const characters = columnWidths[column];
      const isKnown = characters !== undefined || hiddenColumns.includes(column);
      const isOurs =
        isKnown &&
        isHidden === hiddenColumns.includes(column) &&
        (isHidden || Math.abs(width - fileWidth(characters ?? 0, digit)) < widthTolerance);
      if (isOurs || (last >= lastColumn && !isKnown)) continue;
      columns.set(places.column(column), isKnown ? kept.replace(/\sstyle=["']\d+["']/, "") : kept);
    }
  }
  return columns;
}

/** Programs round widths to the pixels of their own fonts. */
const widthTolerance = 0.75;
const lastColumn = 16384;
