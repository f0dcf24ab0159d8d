import type { Finding } from "../finding";
import { qualifiedAddress } from "../grid/address";
import type { Register } from "../register/register";
import { formatNumber } from "../text/format";
import * as english from "./en/findings";
import type { Language } from "./language";
import * as vietnamese from "./vi/findings";
import type { ToldFinding } from "./told-finding";
import type { FindingTexts } from "./vi/findings";

/**
 * One sentence or two for office staff: what is off, what was expected, what to do. Where the finding stands
 * (file, sheet, cell) is shown beside it and not repeated. Facts that a finding lacks leave no hole. The register
 * turns ids of committees into names; without it the ids are shown.
 */
export function describeFinding(finding: Finding, register: Register | null, language: Language): string {
  if (finding.told !== undefined) return finding.told;
  const texts: FindingTexts = language === "vi" ? vietnamese : english;
  return texts.findings[finding.rule](tell(finding, register, texts, language))
    .replace(/ {2,}/g, " ")
    .trim();
}

function tell(
  finding: Finding,
  register: Register | null,
  texts: FindingTexts,
  language: Language,
): ToldFinding {
  const { facts = {}, where, expected = "", received = "" } = finding;
  const fact = (key: string): string => {
    const value = Object.hasOwn(facts, key) ? facts[key] : undefined;
    if (value === undefined) return "";
    return typeof value === "number" ? writeNumber(key, value, language) : wordsOf(key, value, texts);
  };
  return {
    committee: nameOf(finding.committee, register),
    otherCommittee:
      fact("otherCommittee") === finding.committee ? "" : nameOf(fact("otherCommittee"), register),
    file: where.file ?? "",
    sheet: where.sheet ?? "",
    cell: where.cell ?? "",
    otherPlace: otherPlace(fact("otherFile"), fact("otherSheet"), fact("otherCell"), where.file, texts),
    expected,
    received,
    fact,
    around: (key, words) => (fact(key) === "" ? "" : words(fact(key))),
  };
}

/** A year isn't written with a separator of thousands. */
function writeNumber(key: string, value: number, language: Language): string {
  return key === "year" || key === "row" ? String(value) : formatNumber(value, language);
}

/** Fields and kinds are told by their names, whether one or several. */
function wordsOf(key: string, value: string, texts: FindingTexts): string {
  if (key !== "field" && key !== "choices") return value;
  const names = new Map<string, string>([
    ...(key === "choices" ? Object.entries(texts.kindNames) : []),
    ...Object.entries(texts.fieldNames),
  ]);
  return value
    .split(", ")
    .map((word) => names.get(word) ?? word)
    .join(", ");
}

function nameOf(id: string | undefined, register: Register | null): string {
  if (id === undefined || id === "") return "";
  return register?.committees.find((committee) => committee.id === id)?.name ?? id;
}

function otherPlace(
  file: string,
  sheet: string,
  cell: string,
  ownFile: string | undefined,
  texts: FindingTexts,
): string {
  if (sheet === "") return file === "" ? cell : texts.wholeFile(file);
  const place = cell === "" ? sheet : qualifiedAddress(sheet, cell);
  return file === "" || file === ownFile ? place : texts.placeInFile(place, file);
}
