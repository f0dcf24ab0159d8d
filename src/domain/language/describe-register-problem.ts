import type { RegisterProblem } from "../extract/register-problems";
import { qualifiedAddress } from "../grid/address";
import { register as english } from "./en/register";
import type { Language } from "./language";
import { register as vietnamese, type RegisterTexts } from "./vi/register";

/** One sentence that names the sheet and the cell, and what to do. */
export function describeRegisterProblem(problem: RegisterProblem, language: Language): string {
  const texts = registerTexts(language);
  const place = problem.cell === undefined ? problem.sheet : qualifiedAddress(problem.sheet, problem.cell);
  const { names = [], otherCell = "", expected = "", received = "" } = problem;
  const name = names[0] ?? "";
  switch (problem.kind) {
    case "missing-columns":
      return texts.missingColumns(place, names.map((header) => `«${header}»`).join(", "));
    case "duplicate-name":
      return texts.duplicateName(place, name, otherCell);
    case "duplicate-id":
      return texts.duplicateId(place, name, otherCell);
    case "bad-quota":
      return texts.badQuota(place, name, received);
    case "no-quotas":
      return texts.noQuotas(place);
    case "no-committees":
      return texts.noCommittees(place);
    case "total-mismatch":
      return texts.totalMismatch(place, expected, received);
  }
}

export function registerTexts(language: Language): RegisterTexts {
  return language === "vi" ? vietnamese : english;
}
