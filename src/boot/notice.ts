import { boot as english } from "../domain/language/en/boot";
import { boot as vietnamese } from "../domain/language/vi/boot";
import { officeOf } from "./office";

/** What the page can say instead of opening. */
export type Fault = Exclude<keyof typeof vietnamese, "opening" | "openAlone">;

export interface Notice {
  /** Gone once the application has drawn something. */
  readonly element: HTMLElement;
  /** Says in both languages what is wrong and what to do; with the address of the stand-alone page if there is one. */
  readonly say: (fault: Fault, detail: string, alone: string | null) => void;
}

/** Puts a notice into the page that says that it is opening. */
export function openNotice(page: Window, pane: HTMLElement): Notice {
  const document = page.document;
  const element = document.createElement("div");
  element.id = "notice";
  addText(element, "p", "vi", vietnamese.opening).setAttribute("role", "status");
  pane.appendChild(element);
  const say = (fault: Fault, detail: string, alone: string | null): void => {
    element.innerHTML = "";
    element.setAttribute("role", "alert");
    addText(element, "h1", "vi", vietnamese[fault].title);
    addText(element, "p", "vi", vietnamese[fault].what);
    addText(element, "p", "vi", vietnamese[fault].todo);
    if (alone !== null) addLink(page, element, alone);
    const other = document.createElement("section");
    other.lang = "en";
    addText(other, "h2", "en", english[fault].title);
    addText(other, "p", "en", english[fault].what);
    addText(other, "p", "en", english[fault].todo);
    element.appendChild(other);
    if (detail !== "") addText(element, "code", "", detail);
    if (element.parentNode !== pane) pane.appendChild(element);
  };
  return { element, say };
}

function addText(parent: HTMLElement, tag: string, language: string, text: string): HTMLElement {
  const element = parent.ownerDocument.createElement(tag);
  if (language !== "") element.lang = language;
  element.appendChild(parent.ownerDocument.createTextNode(text));
  parent.appendChild(element);
  return element;
}

/** The address is shown too: from a pane in Internet Explorer it has to be carried to another browser by hand. */
function addLink(page: Window, parent: HTMLElement, address: string): void {
  const link = page.document.createElement("a");
  link.href = address;
  link.target = "_blank";
  link.rel = "noopener";
  link.className = "button";
  link.appendChild(page.document.createTextNode(`${vietnamese.openAlone} · ${english.openAlone}`));
  link.onclick = () => {
    const office = officeOf(page);
    const ui = office && office.context && office.context.ui;
    if (!ui || typeof ui.openBrowserWindow !== "function") return true;
    ui.openBrowserWindow(link.href);
    return false;
  };
  parent.appendChild(link);
  addText(parent, "code", "", link.href);
}
