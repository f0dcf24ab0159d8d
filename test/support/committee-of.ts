import type { Committee } from "../../src/domain/register/register";

/** A committee of which a register tells hardly more than its name: quota 10, no aliases, valid always. */
export function committeeOf(known: Pick<Committee, "id" | "name"> & Partial<Committee>): Committee {
  return {
    aliases: [],
    quota: 10,
    document: "",
    validFrom: null,
    validTo: null,
    predecessors: [],
    year: null,
    samePeriod: null,
    ...known,
  };
}
