import type { ExtractedEntry } from "../extract/extracted-sheet";
import { foldText } from "../text/fold";
import { markDifference } from "../text/mark-difference";
import { normaliseToneMarks } from "../text/tone-marks";
import { compactIdentity, withLostZeros } from "./person-identity-number";
import { writtenBirth } from "./written";

/** What a row says of who it is. */
export type Identified = Pick<ExtractedEntry, "born"> & {
  readonly text: Pick<ExtractedEntry["text"], "name" | "identityNumber">;
};

/** The key under which identity numbers are the same; `null` for what is too short to tell persons apart. */
export function identityKey(written: string): string | null {
  const compact = compactIdentity(written);
  if (compact.replace(/\D/g, "").length < 9) return null;
  return withLostZeros(compact) ?? compact;
}

/**
 * The key under which names with a birth may be one person's; `null` where either is missing. Births known by year or
 * month only are compared within `scope` (a committee): over a province namesakes of one year are common.
 */
export function birthKey({ born, text }: Identified, scope: string): string | null {
  const name = foldText(text.name);
  if (born === null || name === "") return null;
  return `${born.day === null ? scope : ""}|${writtenBirth(born)}|${name}`;
}

/** All keys of a person; two rows that share one may be the same person. */
export function personKeys(person: Identified, committee: string | null): string[] {
  const identity = identityKey(person.text.identityNumber);
  const birth = birthKey(person, committee ?? "");
  return [
    ...(identity === null ? [] : [`identity ${identity}`]),
    ...(birth === null ? [] : [`birth ${birth}`]),
  ];
}

/**
 * Whether two names of the same letters can be one person's: tone marks in either style, or left out (`NGUYEN VAN
 * HOA`). Where both have marks that contradict (Hoà, Hoá) they are two, as twins have.
 */
export function isSameName(one: string, other: string): boolean {
  const [ours, theirs] = [lettersOf(one), lettersOf(other)];
  return markDifference(ours, theirs) !== "contradicts" || markDifference(theirs, ours) !== "contradicts";
}

function lettersOf(name: string): string {
  return normaliseToneMarks(name.toLowerCase().replace(/[ðÐ]/g, "đ"), "old").replace(/[^\p{L}]/gu, "");
}
