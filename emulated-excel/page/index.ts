import { EmulatorPage } from "./emulator-page";

window.emulatorPage = new EmulatorPage(document);
