import type { PageLayout } from "../model/page-layout";
import { refusal } from "./excel-error";

/** A scale of 10 to 400 percent, or how many pages to fit into. */
export function readZoom(asked: Readonly<Record<string, unknown>>): PageLayout["zoom"] {
  const scale = part(asked, "scale", 10, 400);
  const across = part(asked, "horizontalFitToPages", 1, 32_767);
  const down = part(asked, "verticalFitToPages", 1, 32_767);
  const fits = across !== undefined || down !== undefined;
  if (scale !== undefined && fits) throw refusal("InvalidArgument", "zoom: a scale or pages, not both");
  return {
    ...(scale === undefined ? {} : { scale }),
    ...(across === undefined ? {} : { horizontalFitToPages: across }),
    ...(down === undefined ? {} : { verticalFitToPages: down }),
  };
}

function part(
  asked: Readonly<Record<string, unknown>>,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const value = asked[name];
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) {
    throw refusal("InvalidArgument", `zoom ${name}`);
  }
  return value;
}
