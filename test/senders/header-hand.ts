import type { Random } from "../../scripts/samples/random";
import { withoutMarks } from "../../scripts/samples/unicode";
import { wordings, type Wording } from "./wordings";

/** How one clerk writes headers: the same way over all columns of a workbook. */
export interface HeaderHand {
  readonly style: HeaderStyle;
  /** The levels of a column's header, top first. */
  readonly path: (field: Wording) => string[];
  /** A header of the clerk's own words, in the same way of writing. */
  readonly styled: (text: string) => string;
}

export type HeaderStyle =
  | "plain"
  | "capitals"
  | "without marks"
  | "line breaks"
  | "colon or star"
  | "odd spaces"
  | "one typo"
  | "commonest words";

export function drawHeaderHand(random: Random): HeaderHand {
  const style = random.weighted<HeaderStyle>([
    ["plain", 44],
    ["commonest words", 15],
    ["capitals", 12],
    ["without marks", 5],
    ["line breaks", 9],
    ["colon or star", 5],
    ["odd spaces", 5],
    ["one typo", 5],
  ]);
  const misspelt = { done: false };
  const styled = (text: string): string => styledAs(text, style, random, misspelt);
  return {
    style,
    styled,
    path: (field) => {
      const choices = wordings[field] as readonly string[];
      const wording = style === "commonest words" || random.chance(0.35) ? choices[0] : random.pick(choices);
      return (wording ?? "").split(" > ").map(styled);
    },
  };
}

function styledAs(text: string, style: HeaderStyle, random: Random, misspelt: { done: boolean }): string {
  switch (style) {
    case "capitals":
      return text.toUpperCase();
    case "without marks":
      return withoutMarks(text);
    case "line breaks":
      return text.replace(/ /g, (space) => (random.chance(0.4) ? "\n" : space));
    case "colon or star":
      return text + (random.chance(0.3) ? random.pick([" (*)", ":", " *", "."]) : "");
    case "odd spaces":
      return random.chance(0.5) ? ` ${text.replace(/ /g, random.pick(["  ", "\u00a0", " "]))} ` : text;
    case "one typo":
      if (misspelt.done || text.length < 8 || random.chance(0.5)) return text;
      misspelt.done = true;
      return misspell(text, random);
    case "plain":
    case "commonest words":
      return text;
  }
}

/** One letter doubled, left out, or exchanged with its neighbour, inside a word of four letters or more. */
export function misspell(text: string, random: Random): string {
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  if (words.length === 0) return text;
  const word = random.pick(words);
  const at = word.index + random.whole(1, word[0].length - 2);
  return random.pick([
    () => text.slice(0, at) + text[at] + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2),
  ])();
}
