import { filesOfDrop, type Dropped } from "./effects/given-files";

/**
 * Files may be dropped anywhere on the pane: a browser would otherwise open what misses the drop zone in place of the
 * page, and the work would be gone.
 */
export function acceptDrops(root: HTMLElement, dropped: (files: Promise<Dropped>) => void): void {
  root.addEventListener("dragover", (event) => {
    event.preventDefault();
    root.classList.add("dropping");
  });
  root.addEventListener("dragleave", ({ relatedTarget }) => {
    const isInside = relatedTarget instanceof Node && root.contains(relatedTarget);
    if (!isInside) root.classList.remove("dropping");
  });
  root.addEventListener("drop", (event) => {
    event.preventDefault();
    root.classList.remove("dropping");
    if (event.dataTransfer !== null) dropped(filesOfDrop(event.dataTransfer));
  });
}
