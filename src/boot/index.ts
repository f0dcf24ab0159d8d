import { findEngineFault } from "./engine";
import { openNotice, type Fault } from "./notice";
import { addScript, askOffice } from "./office";

/**
 * Opens the page: says so at once, then either starts the application or says why it can't and what to do. Addresses
 * come from the attributes of its own script element; without `data-office` the page is the stand-alone one.
 */
function boot(page: Window): void {
  const document = page.document;
  const script = document.getElementById("boot") as HTMLScriptElement;
  const pane = document.getElementById("pane") as HTMLElement;
  const notice = openNotice(page, pane);
  const alone = script.getAttribute("data-alone");
  const say = (fault: Fault, detail: string): void => notice.say(fault, detail, alone);

  const engineFault = findEngineFault(page);
  // The stand-alone page has no link to itself: its address is to be carried to another browser.
  if (engineFault !== null) return say(engineFault, alone ? page.navigator.userAgent : page.location.href);

  const start = (): void => startApplication(page, script.getAttribute("data-app") as string, pane, say);
  const office = script.getAttribute("data-office");
  if (office === null) return start();
  askOffice(page, office, (answer) => {
    if (answer === "ready") start();
    else say(answer, answer === "missing" ? office : "");
  });
}

/** The application draws into the pane beside the notice; the notice goes once there is something to see. */
function startApplication(
  page: Window,
  address: string,
  pane: HTMLElement,
  say: (fault: Fault, detail: string) => void,
): void {
  const notice = pane.firstChild as Node;
  let firstError = "";
  page.addEventListener("error", (event) => {
    if (firstError === "") firstError = event.message || "";
  });
  const settle = (tries: number): void => {
    if (pane.childNodes.length > 1) pane.removeChild(notice);
    else if (firstError !== "" || tries === 0) say("failed", firstError || address);
    else page.setTimeout(() => settle(tries - 1), 50);
  };
  addScript(page.document, address, (isLoaded) => {
    if (isLoaded) settle(100);
    else say("failed", address);
  });
}

boot(window);
