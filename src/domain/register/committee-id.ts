import { coreWords } from "../text/committee-key";
import { foldText } from "../text/fold";
import { unitInFull } from "../text/unit-prefixes";

/** `huyện Tuy Phong` is `tuy-phong`: the name without prefix and tone marks, in lower case with hyphens. */
export function committeeIdOf(name: string): string {
  const words = coreWords(name).words.map((word) => (word.text === "&" ? "va" : foldText(word.text)));
  return words.filter((word) => word !== "").join("-") || "cap-uy";
}

/**
 * Ids for a register's names, in their order. Where two names give the same id, the kind of unit tells them
 * apart (`thi-xa-cao-lanh`, `huyen-cao-lanh`), and where it doesn't, a number does.
 */
export function uniqueCommitteeIds(names: readonly string[]): string[] {
  const short = names.map(committeeIdOf);
  const taken = new Set<string>();
  return names.map((name, index) => {
    const slug = short[index] ?? "";
    const id = short.indexOf(slug) === short.lastIndexOf(slug) ? slug : withUnit(name, slug);
    const free = firstFree(id, taken);
    taken.add(free);
    return free;
  });
}

function withUnit(name: string, slug: string): string {
  const { prefix } = coreWords(name);
  const unit = prefix === null ? "" : foldText(unitInFull(prefix)).replace(/ /g, "-");
  return unit === "" || slug.startsWith(`${unit}-`) ? slug : `${unit}-${slug}`;
}

function firstFree(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
