import type { ChartItem } from "../model/chart";
import type { WorkbookChange } from "../model/structure";
import type { Worksheet } from "../model/worksheet";
import { followAnchor } from "./chart-anchor";
import type { ChartAnchor } from "./chart-anchor";
import { newAxis, newBox, newFont, newTitle } from "./chart-parts";
import type {
  AxisGroup,
  AxisState,
  BoxState,
  FontState,
  LegendState,
  TextState,
  TitleState,
} from "./chart-parts";
import { kindOf } from "./chart-series";
import type { ChartType, SeriesState } from "./chart-series";

/** How series that are drawn side by side share their room: one for each kind and axis. */
export interface GroupState {
  /** Percent of a column's width. */
  gapWidth: number;
  /** −100 to 100. */
  overlap: number;
}

/** A chart of a sheet. */
export class Chart implements ChartItem {
  readonly series: SeriesState[] = [];
  readonly title: TitleState = newTitle(true, { size: 14, bold: false });
  readonly legend: LegendState = {
    visible: true,
    position: "Bottom",
    overlay: false,
    font: newFont(),
    box: newBox(),
  };
  /** Letters of all parts that have none of their own. */
  readonly font: FontState;
  readonly box: BoxState = newBox();
  readonly plotBox: BoxState = newBox();
  roundedCorners = false;
  displayBlanksAs: "NotPlotted" | "Zero" | "Interplotted" = "NotPlotted";
  plotVisibleOnly = true;
  showDataLabelsOverMaximum = true;
  style = 201;
  /** For those who can't see it; only files bring one. */
  description = "";
  private readonly axes = new Map<string, AxisState>();
  private readonly groups = new Map<string, GroupState>();

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Worksheet,
    public chartType: ChartType,
    public anchor: ChartAnchor,
  ) {
    const { fontName } = sheet.workbook.styles.style(0);
    this.font = newFont({
      name: fontName,
      size: 10,
      bold: false,
      italic: false,
      color: "#595959",
      underline: "None",
    });
  }

  /** `null`: no series stands on that axis. */
  axis(type: AxisState["type"], group: AxisGroup): AxisState | null {
    if (group === "Secondary" && !this.series.some(({ axisGroup }) => axisGroup === "Secondary")) return null;
    const key = `${type} ${group}`;
    const axis = this.axes.get(key) ?? newAxis(type, group);
    this.axes.set(key, axis);
    return axis;
  }

  group({ chartType, axisGroup }: Pick<SeriesState, "chartType" | "axisGroup">): GroupState {
    const key = `${kindOf(chartType)} ${axisGroup}`;
    const group = this.groups.get(key) ?? { gapWidth: 219, overlap: -27 };
    this.groups.set(key, group);
    return group;
  }

  /** The series as the legend lists them: columns and bars before lines, each kind from the first axis to the second. */
  listed(): readonly SeriesState[] {
    const place = ({ chartType, axisGroup }: SeriesState) =>
      (kindOf(chartType) === "line" ? 2 : 0) + (axisGroup === "Secondary" ? 1 : 0);
    return [...this.series].sort((a, b) => place(a) - place(b));
  }

  follow(change: WorkbookChange): void {
    if ((change.kind === "insert" || change.kind === "delete") && change.sheet === this.sheet.id)
      this.anchor = followAnchor(this.anchor, change);
    const { formulas } = this.sheet.workbook;
    const follow = (formula: string) => formulas.follow(formula, this.sheet.name, change);
    const followText = (text: TextState | null): TextState | null =>
      text?.kind === "cell" ? { kind: "cell", formula: follow(text.formula) } : text;
    for (const series of this.series) {
      series.name = followText(series.name);
      series.values = series.values && follow(series.values);
      series.categories = series.categories && follow(series.categories);
    }
    for (const title of [this.title, ...[...this.axes.values()].map((axis) => axis.title)])
      title.text = followText(title.text);
  }
}
