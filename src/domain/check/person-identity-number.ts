import type { Finding } from "../finding";
import { personFinding, type PersonRow } from "./person-row";

const wantedDigits = 12;
/** The old identity card (CMND) had 9. */
const oldCardDigits = 9;

/** An identity number without the spaces, dots, dashes and apostrophes that senders put in. */
export function compactIdentity(written: string): string {
  return written.replace(/[\s.'’`-]/g, "").toUpperCase();
}

/**
 * The number with the zeros that a spreadsheet dropped, or `null` where it can't be that: provinces count
 * from 001 to 096, so one zero or two are lost, never more.
 */
export function withLostZeros(compact: string): string | null {
  return /^\d{10,11}$/.test(compact) ? compact.padStart(wantedDigits, "0") : null;
}

/**
 * P7: an identity number that has not 12 digits: an error; lost leading zeros are named as such
 * (`facts.padded`). Exactly 9 digits are the old card: a warning.
 */
export function checkIdentityNumber(row: PersonRow): Finding | null {
  const written = row.entry.text.identityNumber;
  const compact = compactIdentity(written);
  if (compact === "" || /^\d{12}$/.test(compact)) return null;
  const isOldCard = /^\d+$/.test(compact) && compact.length === oldCardDigits;
  const padded = withLostZeros(compact);
  return personFinding(row, "person.identity-number", isOldCard ? "warning" : "error", "identityNumber", {
    ...(padded === null ? {} : { expected: padded }),
    received: written,
    facts: {
      digits: compact.replace(/\D/g, "").length,
      cause: isOldCard ? "old-card" : padded === null ? "digits" : "lost-zeros",
      ...(padded === null ? {} : { padded }),
    },
  });
}
