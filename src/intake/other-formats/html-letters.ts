/** The names that HTML has for U+00A0 to U+00FF, in their order. */
const names =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const letters: ReadonlyMap<string, string> = new Map(
  names.split(" ").map((name, index) => [name, String.fromCharCode(0xa0 + index)]),
);

/** Resolves `&aacute;` and its like, which programs wrote for Vietnamese letters and the library leaves as they are. */
export function decodeNamedLetters(html: string): string {
  return html.replace(/&([A-Za-z]{2,6}[1-3]?[24]?);/g, (whole, name: string) => letters.get(name) ?? whole);
}
