import { foldText } from "../text/fold";
import { committeeKey } from "../text/committee-key";

/** `huyện Tuy Phong` is `tuy-phong`: the name without prefix and tone marks, in lower case with hyphens. */
export function committeeIdOf(name: string): string {
  const words = foldText(name).split(" ");
  const kept = committeeKey(name).folded.split(" ").length;
  return words.slice(-kept).join("-");
}

/**
 * Ids for a register's names, in their order. Where two names give the same id, the prefix tells them apart
 * (`thi-xa-cao-lanh`, `huyen-cao-lanh`), and where it doesn't, a number does.
 */
export function uniqueCommitteeIds(names: readonly string[]): string[] {
  const short = names.map(committeeIdOf);
  const long = names.map((name) => foldText(name).replace(/ /g, "-"));
  const taken = new Map<string, number>();
  return names.map((_, index) => {
    const slug = short[index] ?? "";
    const id = short.filter((other) => other === slug).length > 1 ? (long[index] ?? slug) : slug;
    const before = taken.get(id) ?? 0;
    taken.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  });
}
