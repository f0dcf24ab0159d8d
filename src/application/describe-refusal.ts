import { describeFinding } from "../domain/language/describe-finding";
import { describeRegisterProblem, registerTexts } from "../domain/language/describe-register-problem";
import type { Language } from "../domain/language/language";
import type { RegisterRefusal } from "./open-register";

/** Why nothing could be done, in one line that starts with the file's name. */
export function describeRefusal(refusal: RegisterRefusal, language: Language): string {
  switch (refusal.kind) {
    case "file":
      return `${refusal.finding.where.file}: ${describeFinding(refusal.finding, null, language)}`;
    case "problem":
      return `${refusal.file}: ${describeRegisterProblem(refusal.problem, language)}`;
    case "unknown-committee":
      return `${refusal.file}: ${registerTexts(language).unknownCommittee(refusal.id)}`;
    case "decisions": {
      const { cause, place, value } = refusal.problem;
      return `${refusal.file}: ${registerTexts(language).decisions[cause](place, value)}`;
    }
    case "no-register":
      return registerTexts(language).noRegister;
    case "newer-version":
      return `${refusal.file}: ${registerTexts(language).newerVersion}`;
    case "damaged":
      return `${refusal.file}: ${registerTexts(language).damaged}`;
    case "other-year":
      return `${refusal.file}: ${registerTexts(language).otherYear(refusal.year)}`;
    case "not-consolidated":
      return `${refusal.file}: ${registerTexts(language).notConsolidated}`;
  }
}
