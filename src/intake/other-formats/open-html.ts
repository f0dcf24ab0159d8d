import type { OpenedFile } from "../opened-file";
import { opened } from "../opened";
import { refused } from "../refusal";
import { decodeNamedLetters } from "./html-letters";
import { loadLibrary } from "./library";
import { readWithLibrary } from "./read-with-library";
import { stackTables } from "./stack-tables";

/** An HTML page is read where it has a table, as the exports have that are named .xls; else it is only a page. */
export async function openHtml(text: string): Promise<OpenedFile> {
  if (!/<table[\s>]/i.test(text) || !/<t[dh][\s>]/i.test(text)) return refused("html-page");
  const tables = readWithLibrary(await loadLibrary(), decodeNamedLetters(text));
  return opened("html", tables === null ? null : stackTables(tables));
}
