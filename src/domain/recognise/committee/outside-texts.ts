import type { SourceText } from "./committee-sources";

/** What the name of a file says, and those of the archive or mail and of the folder that it came in. */
export function fileTexts(file: string): SourceText[] {
  const [own = "", ...containers] = file.split("!").reverse();
  const [name = "", folder] = own.split(/[/\\]/).reverse();
  return [
    { source: "file", text: titleOf(name) },
    ...containers.map((container) => ({
      source: "archive" as const,
      text: titleOf(container.split(/[/\\]/).at(-1) ?? container),
    })),
    ...(folder ? [{ source: "folder" as const, text: titleOf(folder) }] : []),
  ];
}

/** The name that a mail shows, and its address: words before the `@`, and the names of the host. */
export function senderTexts(sender: string | undefined): SourceText[] {
  if (!sender) return [];
  const address = /[^\s<>"(]+@[^\s<>")]+/u.exec(sender)?.[0] ?? "";
  const shown = sender.replace(address, " ");
  return [shown, ...address.split("@")]
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => ({ source: "sender" as const, text: text.replace(/[_+]/g, " ") }));
}

/** What a mail is headed: of a thread that goes on it may be of another time, so it doesn't outweigh a file's name. */
export function subjectTexts(subject: string | undefined): SourceText[] {
  return subject ? [{ source: "subject", text: subject }] : [];
}

/** Without its ending, as it was before it went through an address (`Ham%20Tan`). */
function titleOf(name: string): string {
  return decoded(name)
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replace(/_/g, " ");
}

function decoded(name: string): string {
  if (!/%[0-9a-f]{2}/i.test(name)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
