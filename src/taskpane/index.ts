import { excelWorkbook } from "../hosts/excel/open-workbook";
import { chooseTheme } from "./look/adopt-look";
import { languageOf } from "./page-language";
import { startPane } from "./start-pane";
import { dayOf } from "./today";
import { startWorker } from "./worker/start-worker";

/** The pane inside Excel: the boot script has seen that Office is ready, and that this Excel is new enough. */
const place = document.getElementById("pane");
if (place === null) throw new Error("The page has no place for the pane");

// Only some Excels tell their theme; elsewhere the system's preference decides.
const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
chooseTheme(document, theme === undefined ? null : theme.isDarkTheme ? "dark" : "light");

startPane(place, {
  host: { kind: "excel", open: excelWorkbook },
  today: dayOf(new Date()),
  language: languageOf(Office.context.displayLanguage),
  connect: startWorker,
});
