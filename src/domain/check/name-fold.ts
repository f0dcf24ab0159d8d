import { foldText } from "../text/fold";

/**
 * Folds names as `foldText` does, remembering words: Vietnamese names are made of few syllables, and a
 * province's lists have a hundred thousand of them. One for each run; it holds what it has seen.
 */
export function createNameFold(): (name: string) => string {
  const words = new Map<string, string>();
  return (name) => {
    let folded = "";
    for (const word of name.split(" ")) {
      let key = words.get(word);
      if (key === undefined) words.set(word, (key = foldText(word)));
      if (key !== "") folded = folded === "" ? key : `${folded} ${key}`;
    }
    return folded;
  };
}
