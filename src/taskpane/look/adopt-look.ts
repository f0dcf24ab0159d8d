import { paneLook } from "./pane-look";
import { tokens } from "./tokens";

/** Gives the page its look: sheets made in code, as the page's policy allows no inline styles. */
export function adoptLook(document: Document): void {
  const sheets = [tokens, paneLook].flatMap(({ styleSheet }) => styleSheet ?? []);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
}

/** Office tells its own theme; elsewhere the system's preference decides. */
export function chooseTheme(document: Document, theme: "light" | "dark" | null): void {
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
