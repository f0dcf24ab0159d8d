import type { ChangesTexts } from "../vi/changes";

export const changes: ChangesTexts = {
  done: (list) => `Changed since last time: ${list}.`,
  none: "Nothing has changed since last time.",
  number: (name, before, after, variance) => `${name} ${before} → ${after} (${variance})`,
  state: (name, before, after) => `${name}: ${before} → ${after}`,
  notThere: "not in the register",
};
