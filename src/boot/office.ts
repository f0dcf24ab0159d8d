/** What of office.js the boot script needs; the types of the whole are not for its engine. */
export interface Office {
  onReady(): { then(ready: (info: OfficeInfo) => void): unknown };
  readonly context?: {
    readonly requirements?: { isSetSupported(set: string, version: string): boolean };
    readonly ui?: { openBrowserWindow?(address: string): void };
  };
}

interface OfficeInfo {
  /** `null` outside Office. */
  readonly host: string | null;
}

/** `silent` may be followed by another answer, when Office wakes up late. */
export type OfficeAnswer = "ready" | "missing" | "silent" | "host" | "set";

/** The floor of the manifest. */
const neededSet = "1.9";
/** Milliseconds; leaves time to say so within five seconds. */
const patience = 4500;

/** Office's object on the page, once office.js has run. */
export function officeOf(page: Window): Office | undefined {
  return (page as unknown as { Office?: Office }).Office;
}

/** Loads office.js from `address` and tells what came of it, at the latest after five seconds. */
export function askOffice(page: Window, address: string, tell: (answer: OfficeAnswer) => void): void {
  let isOver = false;
  const answer = (what: OfficeAnswer): void => {
    if (isOver) return;
    isOver = what !== "silent";
    page.clearTimeout(timer);
    tell(what);
  };
  const timer = page.setTimeout(() => answer("silent"), patience);
  addScript(page.document, address, (isLoaded) => {
    const office = officeOf(page);
    if (!isLoaded || !office || typeof office.onReady !== "function") return answer("missing");
    office.onReady().then((info) => {
      if (!info || info.host !== "Excel") answer("host");
      else answer(supports(office) ? "ready" : "set");
    });
  });
}

/** Adds a script to the page; tells whether it could be loaded. */
export function addScript(document: Document, address: string, loaded: (isLoaded: boolean) => void): void {
  const script = document.createElement("script");
  script.onload = () => loaded(true);
  script.onerror = () => loaded(false);
  script.src = address;
  document.head.appendChild(script);
}

function supports(office: Office): boolean {
  const requirements = office.context && office.context.requirements;
  return requirements !== undefined && requirements.isSetSupported("ExcelApi", neededSet);
}
