import { truthOf, totalOf, type Truth } from "./expected";
import type { Organisation } from "./organisations";
import type { Admissions } from "./people";
import { sum } from "./figures";
import { at, type Random } from "./random";

/** An organisation's row in a count form. */
export interface OrganisationCounts extends Truth {
  readonly organisation: Organisation;
}

/** Aggregates the persons; the committee's quota is dealt out near what each organisation admitted, at least 1 each. */
export function countOrganisations(
  { organisations }: Admissions,
  quota: number,
  random: Random,
): OrganisationCounts[] {
  const quotas = organisations.map(({ persons }) => Math.max(1, persons.length + random.whole(-2, 2)));
  for (let left = quota - sum(quotas); left !== 0; left = quota - sum(quotas)) {
    const index = random.whole(0, quotas.length - 1);
    const changed = at(quotas, index) + Math.sign(left);
    if (changed >= 1) quotas[index] = changed;
    else if (quotas.every((each) => each === 1)) break;
  }
  return organisations.map(({ organisation, persons }, index) => ({
    organisation,
    ...truthOf({ quota: at(quotas, index), admitted: persons.length }, persons),
  }));
}

export function sumOfCounts(counts: readonly OrganisationCounts[]): Truth {
  return totalOf(counts);
}
