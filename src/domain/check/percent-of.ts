/**
 * Q2, Q4: admitted ÷ quota × 100, rounded half up to 2 decimals in whole numbers, so that no binary fraction
 * decides. `null` without a quota or with a quota of 0. Both must be whole and not negative.
 */
export function percentOf(admitted: number, quota: number | null): number | null {
  if (quota === null || quota <= 0) return null;
  const doubled = admitted * 20_000 + quota;
  return (doubled - (doubled % (2 * quota))) / (2 * quota) / 100;
}
