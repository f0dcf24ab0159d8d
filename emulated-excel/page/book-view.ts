import { cellAddress } from "../../src/domain/grid/address";
import type { EmulatedExcel } from "../emulated-excel";
import { FormulaCell } from "../model/content";
import type { Worksheet } from "../model/worksheet";
import { displayText } from "../rules/display-text";
import { ExcelError } from "../rules/excel-error";
import { element } from "./element";
import { GridView } from "./grid-view";
import type { CellPlace } from "./quadrant";

/** The workbook: formula bar, grid, tabs. */
export class BookView {
  private readonly address = element("output");
  private readonly input = element("input", { "aria-label": "Formula bar" });
  private readonly tabs = element("div", { class: "tabs", role: "tablist" });
  private readonly grid = new GridView((place) => this.select(place));
  private excel: EmulatedExcel | null = null;
  private place: CellPlace = { row: 0, column: 0 };

  constructor(
    host: HTMLElement,
    private readonly refused: (message: string) => void,
  ) {
    host.append(
      element("div", { class: "formula-bar" }, this.address, this.input),
      this.grid.scroller,
      this.tabs,
    );
    // While the formula bar has the caret a cell is being edited, as in Excel.
    this.input.addEventListener("focus", () => this.excel?.setCellEdit(true));
    this.input.addEventListener("blur", () => this.excel?.setCellEdit(false));
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.enter();
      if (event.key !== "Enter" && event.key !== "Escape") return;
      this.input.blur();
      this.draw();
    });
  }

  show(excel: EmulatedExcel): void {
    this.excel = excel;
    this.place = { row: 0, column: 0 };
    this.draw();
  }

  draw(): void {
    const sheet = this.activeSheet();
    if (!sheet || !this.excel) return;
    const { workbook } = this.excel;
    this.tabs.replaceChildren(
      ...workbook.sheets
        .filter(({ visibility }) => visibility === "Visible")
        .map((each) => this.tab(each, each === sheet)),
    );
    this.grid.show(sheet, this.place);
    this.address.value = cellAddress(this.place.row, this.place.column);
    if (document.activeElement !== this.input) this.input.value = contentText(sheet, this.place);
  }

  private activeSheet(): Worksheet | null {
    const workbook = this.excel?.workbook;
    return workbook?.sheetById(workbook.activeSheet) ?? workbook?.sheets[0] ?? null;
  }

  private tab(sheet: Worksheet, isActive: boolean): HTMLElement {
    const tab = element("button", { role: "tab", "aria-selected": String(isActive) }, sheet.name);
    if (sheet.tabColor !== "") tab.style.borderBottomColor = sheet.tabColor;
    tab.addEventListener("click", () => {
      sheet.workbook.activeSheet = sheet.id;
      this.place = { row: 0, column: 0 };
      this.draw();
    });
    return tab;
  }

  private select(place: CellPlace): void {
    this.place = place;
    const sheet = this.activeSheet();
    if (sheet) this.excel?.userSelect(sheet.name, cellAddress(place.row, place.column));
    this.draw();
  }

  private enter(): void {
    const sheet = this.activeSheet();
    if (!sheet || !this.excel) return;
    try {
      this.excel.userEdit(sheet.name, cellAddress(this.place.row, this.place.column), this.input.value);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      this.refused(`Excel refuses: ${error.message}`);
    }
  }
}

/** As the formula bar shows it. */
function contentText(sheet: Worksheet, { row, column }: CellPlace): string {
  const content = sheet.contentAt(row, column);
  if (content instanceof FormulaCell) return `=${content.formula}`;
  const isDate = /[dmy]/i.test(sheet.styleAt(row, column).numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
  return displayText(content, isDate ? "m/d/yyyy" : "General");
}
