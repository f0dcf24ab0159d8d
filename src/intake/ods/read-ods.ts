import type { Grid, Workbook } from "../../domain/grid/grid";
import type { Limits } from "../limits";
import { visitTags } from "../xml-tags";
import { OdsStyles } from "./styles";
import { TableReader } from "./table-reader";

/**
 * Reads an OpenDocument spreadsheet from its text parts. The library reads this format too, but without hidden rows,
 * hidden sheets and fonts, and it fills every cell that the file says to repeat (I3).
 * `damaged`: there is no spreadsheet in it.
 */
export function readOds(
  part: string,
  styleParts: readonly string[],
  limits: Limits,
): Workbook | "too-large" | "damaged" {
  const content = escapeCdata(part);
  const body = content.indexOf("<office:spreadsheet");
  if (body < 0) return "damaged";
  const styles = new OdsStyles();
  for (const styled of [content.slice(0, body), ...styleParts]) styles.add(styled);
  const date1904 = /<table:null-date\b[^>]*"1904-01-01"/.test(content);
  const budget = { left: limits.cells };
  const sheets: Grid[] = [];
  let table: TableReader | null = null;
  let depth = 0;
  visitTags(content, (tag, end) => {
    if (tag.name === "table:table") {
      // A table inside of a cell or a drawing is no sheet.
      depth += tag.kind === "open" ? 1 : tag.kind === "close" ? -1 : 0;
      if (tag.kind === "open" && depth === 1) table = new TableReader(tag, content, styles, date1904, budget);
      else if (tag.kind === "close" && depth === 0 && table !== null) {
        sheets.push(table.build());
        table = null;
      }
    } else if (depth === 1) table?.visit(tag, end);
  });
  return budget.left < 0 ? "too-large" : { sheets };
}

function escapeCdata(xml: string): string {
  if (!xml.includes("<![CDATA[")) return xml;
  return xml.replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, text: string) =>
    text.replace(/&/g, "&amp;").replace(/</g, "&lt;"),
  );
}
