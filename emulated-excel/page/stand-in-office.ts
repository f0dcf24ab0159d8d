import type { OfficeClient } from "../client/office-client";
import type {} from "./emulator-page";

/**
 * Follows the genuine client in the pane's frame, in the place of the loader office.js: gives the client to the page
 * around it, whose workbook it then speaks with.
 */
const language = new URLSearchParams(window.location.search).get("lang") ?? "vi-VN";
window.parent.emulatorPage.install(window as unknown as OfficeClient, language);
