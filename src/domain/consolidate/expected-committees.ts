import type { Period } from "../calendar";
import type { Committee, Register } from "../register/register";

/**
 * The committees that must report for the period, in the register's order: not those whose validity doesn't
 * touch the period, nor rows of another year where the register has rows of this one.
 */
export function expectedCommittees(register: Register, year: number, period: Period): Committee[] {
  const hasThisYear = register.committees.some((committee) => committee.year === year);
  return register.committees.filter((committee) => {
    const isOfYear = committee.year === null || committee.year === year || !hasThisYear;
    const hasBegun = committee.validFrom === null || committee.validFrom <= period.to;
    const hasNotEnded = committee.validTo === null || committee.validTo >= period.from;
    return isOfYear && hasBegun && hasNotEnded;
  });
}
