import { numberLocales } from "../page/page-style";

/** The same plan with English separators: the locale tag of every number format is exchanged, nothing else. */
export function withEnglishNumbers<Plan>(plan: Plan): Plan {
  return exchanged(plan) as Plan;
}

function exchanged(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(exchanged);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === "numberFormat" && typeof value === "string"
        ? value.replaceAll(numberLocales.vi, numberLocales.en)
        : exchanged(value),
    ]),
  );
}
