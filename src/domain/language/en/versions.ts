import type { VersionTexts } from "../vi/versions";

/** What the pane says of versions and parts that a committee sent. */
export const versions: VersionTexts = {
  changes: (added, removed, changed) =>
    [
      ...(added > 0 ? [`${added} added`] : []),
      ...(removed > 0 ? [`${removed} removed`] : []),
      ...(changed > 0 ? [`${changed} changed`] : []),
    ].join(", ") || "no row differs",
  revises: (place, changes) => `A revision of ${place}: ${changes}.`,
  revisedBy: (place, changes) => `Replaced by a later version: ${place} (${changes}).`,
  replacesAll: (places) => `Also replaces: ${places}.`,
  saidRevises: (place, changes) => `Replaces ${place}, by your choice: ${changes}.`,
  saidRevisedBy: (place, changes) => `Replaced by ${place}, by your choice (${changes}).`,
  copyOf: (place) => `The same as ${place}: counted once.`,
  partOf: (place) => `Is in ${place} already: not counted again.`,
  hasCopy: (places) => `Sent again, counted here only: ${places}.`,
  rowsElsewhere: (rows, place) => `${rows} rows stand in ${place} too and count there.`,
  rowsGone: (rows) => `A revision of a part of the list: ${rows} rows are no longer in it and don't count.`,
  rowsTaken: (rows, place) => `${rows} rows of ${place} count here.`,
  part: (places) => `A part that adds up: no row in common with ${places}.`,
  partSharing: (rows, places) =>
    `A part that adds up, but ${rows} rows stand in ${places} too and are counted twice: have a look.`,
  saidPart: "Added up, by your choice.",
  withdrawnUse: "Not used",
  withdrawn: "Not used, by your choice.",
  places: (first, more) => `${first.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  sheet: (sheet) => `sheet ${sheet}`,

  title: "How to use this one",
  adds: "Adds up",
  replaces: "Replaces what came before",
  withdraw: "Don't use this one",
  goBack: "Go back to this one",
  show: "Show what changed",
  hide: "Hide what changed",
  persons: (count) => `${count} persons`,
  sums: (before, after) => `${before} → ${after} persons`,
  unchanged: (rows) => `${rows} rows as before`,
  kinds: { added: "Added", removed: "Removed", changed: "Changed" },
  nothing: "(empty)",
  nameless: "(no name)",
  showing: (first, last, size) => `${first}–${last} of ${size}`,
  previous: "Previous",
  next: "Next",
};
