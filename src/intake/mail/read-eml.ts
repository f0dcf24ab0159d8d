import type PostalMime from "postal-mime";
import type { Attachment as Part } from "postal-mime";
import type { Attachment, Mail } from "./mail";
import { arrivalOfMail } from "./mail-date";
import { shownSender } from "./shown-sender";

/** Parts within parts; honest mails have five. */
const deepest = 64;

/** Reads a mail of the internet's format (.eml); `null` where it can't be taken apart. */
export async function readEml(bytes: Uint8Array): Promise<Mail | null> {
  const Parser = await loadParser();
  try {
    const mail = await new Parser({ forceRfc822Attachments: true, maxNestingDepth: deepest }).parse(bytes);
    return {
      origin: {
        sender: shownSender(mail.from?.name ?? mail.sender?.name, mail.from?.address ?? mail.sender?.address),
        subject: oneLine(mail.subject ?? ""),
        received: arrivalOfMail(mail.headers),
      },
      attachments: mail.attachments.map(attachmentOf),
    };
  } catch {
    return null;
  }
}

function attachmentOf({ filename, mimeType, disposition, related, contentId, content }: Part): Attachment {
  const isShown = related === true || contentId !== undefined || disposition === "inline";
  return {
    name: oneLine(filename ?? ""),
    type: mimeType,
    isInline: isShown && mimeType.startsWith("image/"),
    content: typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().normalize("NFC");
}

/** Loaded when the first mail comes. A text with a file's name is a file, however the mail shows it: an .xls may be HTML. */
async function loadParser() {
  const loaded: { default: typeof PostalMime } = await import("postal-mime");
  return class MailParser extends loaded.default {
    isInlineTextNode(node: TextNode): boolean {
      const { contentType, contentDisposition } = node;
      const isNamed = "name" in contentType.parsed.params || "filename" in contentDisposition.parsed.params;
      return (
        !isNamed &&
        contentDisposition.parsed.value !== "attachment" &&
        /^text\/(?:plain|html)$/.test(contentType.parsed.value)
      );
    }
  };
}

interface TextNode {
  readonly contentType: ParsedHeader;
  readonly contentDisposition: ParsedHeader;
}

interface ParsedHeader {
  readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, unknown>> };
}
