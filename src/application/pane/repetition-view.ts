import type { Finding } from "../../domain/finding";
import type { RepetitionView } from "./session-view";

/** What the user can decide at a finding (P11, P12, P14); `null` at all others. */
export function repetitionOf({ rule, where, facts = {} }: Finding): RepetitionView | null {
  const fact = (key: string) => String(facts[key] ?? "");
  const { file = "", sheet = "", cell = "" } = where;
  const here = { file, sheet, cell, name: fact("name") };
  if (rule === "row.by-hand")
    return fact("cause") === "left-out" ? { here, other: null, year: null, settled: "by-hand" } : null;
  if (rule !== "person.identity-duplicate" && rule !== "person.duplicate") return null;
  const year = fact("otherYear");
  const settled = settledWords.find((word) => word === fact("settled")) ?? null;
  const isHere = year === "" && fact("otherFile") !== "";
  const other = {
    file: fact("otherFile"),
    sheet: fact("otherSheet"),
    cell: fact("otherCell"),
    name: fact("otherName"),
  };
  return { here, other: isHere ? other : null, year: year === "" ? null : year, settled };
}

const settledWords = ["distinct", "same-person", "admitted-before"] as const;
