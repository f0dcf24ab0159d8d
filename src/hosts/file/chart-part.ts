import type { ChartPlan } from "../../domain/report/workbook-plan";
import { element } from "./xml";
export function chartXml(chart: ChartPlan, font: string): string {
  return element("c:chartSpace", { name: chart.name, font });
}
