import { refusal } from "./excel-error";

/** The allowed word, whatever the case of the given one. */
export function oneOf<T extends string>(allowed: readonly T[], value: unknown, what: string): T {
  const found = allowed.find(
    (each) => typeof value === "string" && each.toLowerCase() === value.toLowerCase(),
  );
  if (found === undefined) throw refusal("InvalidArgument", `${what}: ${String(value)}`);
  return found;
}
