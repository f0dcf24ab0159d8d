import { cutText } from "../../domain/report/drawn/cut-text";
import type { HeaderFooterPlan, PagePlan } from "../../domain/report/workbook-plan";
import { element, escapeText } from "./xml";

const a4 = 9;
const millimetresPerInch = 25.4;
/** Excel calls a file damaged whose header or footer is longer. */
const longestHeader = 255;

/** The elements of the printed page in the order that the schema wants. */
export function pageXml(page: PagePlan): string {
  return [
    page.centerHorizontally ? element("printOptions", { horizontalCentered: true }) : "",
    marginsXml(page.margins),
    element("pageSetup", {
      paperSize: a4,
      fitToWidth: page.fit.wide,
      fitToHeight: page.fit.tall,
      orientation: page.orientation,
    }),
    headerFooterXml(page),
    rowBreaksXml(page.breaksBefore ?? []),
  ].join("");
}

function marginsXml(margins: PagePlan["margins"]): string {
  const inches = (length: number) => Number((length / millimetresPerInch).toFixed(6));
  return element("pageMargins", {
    left: inches(margins.left),
    right: inches(margins.right),
    top: inches(margins.top),
    bottom: inches(margins.bottom),
    header: inches(margins.header),
    footer: inches(margins.footer),
  });
}

function headerFooterXml(page: PagePlan): string {
  const header = headerText(page.header);
  const footer = headerText(page.footer);
  if (header === "" && footer === "") return "";
  return element(
    "headerFooter",
    { differentFirst: page.differentFirstPage || undefined },
    textElement("oddHeader", header),
    textElement("oddFooter", footer),
    // Only the header is left out on the first page.
    page.differentFirstPage ? textElement("firstFooter", footer) : "",
  );
}

function headerText({ left, center, right }: HeaderFooterPlan): string {
  const parts = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].filter(
    (part) => !!part,
  );
  const whole = parts.join("");
  if (whole.length <= longestHeader) return whole;
  const share = Math.floor(longestHeader / parts.length);
  return parts.map((part) => cutText(part ?? "", share)).join("");
}

function textElement(name: string, text: string): string {
  return text === "" ? "" : element(name, {}, escapeText(text));
}

function rowBreaksXml(rows: readonly number[]): string {
  // A break's id counts the rows above it, which is the index of the row below it.
  const breaks = [...new Set(rows)]
    .filter((row) => row > 0)
    .sort((a, b) => a - b)
    .map((id) => element("brk", { id, max: 16383, man: true }));
  return breaks.length === 0
    ? ""
    : element("rowBreaks", { count: breaks.length, manualBreakCount: breaks.length }, ...breaks);
}
