import type { Finding } from "../finding";
import { describeFinding } from "../language/describe-finding";
import type { Language } from "../language/language";

const languages: readonly Language[] = ["vi", "en"];
const figures = ["", "persons", "female", "ethnicMinority", "religious", "youthUnion", "month"];

/** Every way to tell that a sheet differs from itself. */
const ownFacts: readonly Finding["facts"][] = [
  { cause: "months" },
  ...figures.map((figure) => ({ figure })),
  ...["part", "month-sheets"].flatMap((cause) => figures.map((figure) => ({ figure, cause }))),
];

/**
 * Whether a recorded `total.mismatch` holds a sheet against itself (X1). If not, it holds a form against lists (C7):
 * the record has no facts, so only its sentence tells the two apart.
 */
export function isOwnTotal({ told, ...finding }: Finding): boolean {
  const sentence = told?.normalize("NFC");
  return languages.some((language) =>
    ownFacts.some(
      (facts) =>
        describeFinding({ ...finding, ...(facts && { facts }) }, null, language).normalize("NFC") ===
        sentence,
    ),
  );
}
