import { baseLook } from "./base-look";
import { boardLook } from "./board-look";
import { frameLook } from "./frame-look";
import { preferenceLook } from "./preference-look";
import { resultLook } from "./result-look";
import { sheetLook } from "./sheet-look";
import { tokens } from "./tokens";
import { versionLook } from "./version-look";

/** In Fluent's tokens, for 270 to 350 px beside a sheet and for a page of its own; a later one wins. */
const looks = [tokens, baseLook, frameLook, boardLook, sheetLook, versionLook, resultLook, preferenceLook];

/** Gives the page its look: sheets made in code, as the page's policy allows no inline styles. */
export function adoptLook(document: Document): void {
  const sheets = looks.flatMap(({ styleSheet }) => styleSheet ?? []);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
}

/** Office tells its own theme; elsewhere the system's preference decides. */
export function chooseTheme(document: Document, theme: "light" | "dark" | null): void {
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
