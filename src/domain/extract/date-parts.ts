import type { RecognisedColumn } from "../recognise/recognised-sheet";
import { foldText } from "../text/fold";

/**
 * A date written over several columns (R23) as one text that leaves no doubt of its order; "" where nothing is
 * written. What is left open between written parts shows as `…`.
 */
export function composeDate(
  parts: readonly { readonly part: RecognisedColumn["part"]; readonly text: string }[],
): string {
  const of = (wanted: RecognisedColumn["part"]) => {
    const text = parts.find(({ part }) => part === wanted)?.text ?? "";
    return /^0*$/.test(text) || foldText(text) === "" ? "" : text;
  };
  const day = of("day");
  const month = of("month");
  const year = of("year");
  if (day === "" && month === "") return year;
  if (year === "" || month === "") return [day, month, year].map((part) => part || "…").join("/");
  return day === "" ? `tháng ${month} năm ${year}` : `ngày ${day} tháng ${month} năm ${year}`;
}
