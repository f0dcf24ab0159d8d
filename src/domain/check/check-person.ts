import type { Period } from "../calendar";
import type { Finding } from "../finding";
import { checkYearStraddle } from "./date-year-straddle";
import { checkCeremonyLate } from "./person-ceremony-late";
import { checkCertificateExpired } from "./person-certificate-expired";
import { checkIdentityNumber } from "./person-identity-number";
import { checkNameMissing } from "./person-name-missing";
import type { PersonRow } from "./person-row";
import { checkOverAge } from "./person-over-age";
import { checkSchooling } from "./person-schooling";
import { checkUnderAge } from "./person-under-age";

/** Every rule that looks at one row alone: P1–P7 and P10. */
export function checkPerson(row: PersonRow, period: Period): Finding[] {
  return [
    checkNameMissing(row),
    checkUnderAge(row),
    checkOverAge(row),
    checkSchooling(row),
    checkCeremonyLate(row),
    checkYearStraddle(row),
    checkCertificateExpired(row, period.from),
    checkIdentityNumber(row),
  ].filter((finding) => finding !== null);
}
