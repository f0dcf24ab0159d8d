import type { Random } from "../../scripts/samples/random";
import { withoutMarks } from "../../scripts/samples/unicode";
import { encodeTcvn3, encodeVni } from "../support/legacy-encoder";
import type { SheetDraft } from "./sheet-draft";

export const letterings = [
  ["composed", 74],
  ["decomposed", 4],
  ["mixed", 4],
  ["toneless", 3],
  ["tcvn3 with fonts", 5],
  ["tcvn3 without fonts", 2.5],
  ["vni with fonts", 3],
  ["vni without fonts", 2.5],
  ["unicode under .Vn fonts", 2],
] as const;

export type Lettering = (typeof letterings)[number][0];

/** The letters of legacy encodings carry over nothing but Vietnamese; sheet and file names never have them. */
export function isLegacy(lettering: Lettering): boolean {
  return /^(tcvn3|vni)/.test(lettering);
}

/** Rewrites all texts of a sheet as its clerk types them. */
export function writeLetters(draft: SheetDraft, lettering: Lettering, random: Random): void {
  draft.rewrite((text) => written(text, lettering, random));
  if (lettering === "toneless" || isLegacy(lettering)) draft.name = withoutMarks(draft.name);
}

function written(text: string, lettering: Lettering, random: Random): { value: string; font?: string } {
  switch (lettering) {
    case "composed":
      return { value: text };
    case "decomposed":
      return { value: text.normalize("NFD") };
    case "mixed":
      return { value: random.chance(0.5) ? text.normalize("NFD") : text };
    case "toneless":
      return { value: withoutMarks(text) };
    case "tcvn3 with fonts":
      return tcvn3(text);
    case "tcvn3 without fonts":
      return { value: inTcvn3(text) };
    case "vni with fonts":
      return { value: inVni(text), font: "VNI-Times" };
    case "vni without fonts":
      return { value: inVni(text) };
    case "unicode under .Vn fonts":
      return { value: text, font: ".VnTime" };
  }
}

const inTcvn3 = (text: string) => encodeTcvn3(text, "small");
const inVni = (text: string) => encodeVni(text, "alike");

/** Whole texts in capitals are typed in the font of capitals, that shows small letters as capitals. */
function tcvn3(text: string): { value: string; font: string } {
  const isCapital = text !== text.toLowerCase() && text === text.toUpperCase();
  return isCapital
    ? { value: inTcvn3(text.toLowerCase()), font: ".VnTimeH" }
    : { value: inTcvn3(text), font: ".VnTime" };
}
