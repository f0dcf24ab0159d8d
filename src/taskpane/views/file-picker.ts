import type { FoundFile } from "../effects/given-files";
import { filesOfInput } from "../effects/given-files";

/** Kept while its window is open: a browser may otherwise forget an input that is in no document. */
let asking: HTMLInputElement | null = null;

/** Asks for a folder, or for a single file; nothing happens when the user thinks better of it. */
export function pick(what: "folder" | "file", chosen: (files: FoundFile[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.webkitdirectory = what === "folder";
  input.addEventListener("change", () => {
    chosen(filesOfInput(input.files));
    asking = null;
  });
  asking = input;
  asking.click();
}

/** Opens the window of an input that is in the document. */
export function openInput(id: string): void {
  document.getElementById(id)?.click();
}
