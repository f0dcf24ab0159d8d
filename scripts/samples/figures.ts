import { committees } from "./committees";
import { at, type Random } from "./random";

/** What a committee was to admit, and what it admitted. */
export interface Figure {
  readonly quota: number;
  readonly admitted: number;
}

/** Quotas by committee id: 40 to 260, multiples of 5, together 2.000; the sample of 2021 has its own. */
export function drawQuotas(random: Random): Map<string, number> {
  const rest = new Map(committees.map(({ id }) => [id, 40]));
  let left = 2000 - 40 * committees.length;
  // Ids drawn into a few heavy places first, so that sizes differ as committees do.
  const order = random.shuffle(committees.map(({ id }) => id));
  const weights = order.map((id, index) => [id, 1 + index] as const);
  while (left > 0) {
    const id = random.weighted(weights);
    const quota = rest.get(id) ?? 0;
    if (quota >= 260) continue;
    rest.set(id, quota + 5);
    left -= 5;
  }
  return rest;
}

export function quotasOf2021(): Map<string, number> {
  return new Map(committees.map(({ id, quota2021 }) => [id, quota2021]));
}

/**
 * Results that fit the quotas: three committees below (one about 87 %, two between 90 and 100 %), two at
 * exactly 100 %, the others above; together the quotas × 1,015, rounded. Smaller committees may exceed
 * by more. Wants quotas of 20 and more each.
 */
export function drawFigures(quotas: ReadonlyMap<string, number>, random: Random): Map<string, Figure> {
  const order = random.shuffle(committees.map(({ id }) => id));
  const [lowest, low, lower, met, equal, ...above] = order;
  const admitted = new Map<string, number>();
  const share = (id: string | undefined, part: number): void => {
    if (id !== undefined) admitted.set(id, Math.floor((quotas.get(id) ?? 0) * part));
  };
  share(lowest, 0.875);
  share(low, 0.93 + random.next() * 0.02);
  share(lower, 0.96 + random.next() * 0.025);
  for (const id of [met, equal, ...above]) share(id, 1);
  for (const id of above) admitted.set(id, (admitted.get(id) ?? 0) + 1);

  const target = Math.round(sum(quotas.values()) * 1.015);
  const weights = above.map((id) => [id, Math.sqrt(quotas.get(id) ?? 0) * (0.3 + random.next())] as const);
  for (let left = target - sum(admitted.values()); left > 0; left--) {
    const id = weights.length > 0 ? random.weighted(weights) : at(order, 0);
    admitted.set(id, (admitted.get(id) ?? 0) + 1);
  }
  return new Map(
    committees.map(({ id }) => [id, { quota: quotas.get(id) ?? 0, admitted: admitted.get(id) ?? 0 }]),
  );
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
