import { element } from "./element";
import type { EmulatorPage } from "./emulator-page";

/** The handles of the emulated Excel that a developer needs. */
export function toolBar(page: EmulatorPage): HTMLElement[] {
  const chooser = element("input", { type: "file", accept: ".xlsx,.xls,.ods,.csv", hidden: true });
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    chooser.value = "";
    if (file) tell(page, openFile(page, file));
  });
  return [
    element("strong", {}, "Emulated Excel"),
    button("Trống / New", () => page.startAnew()),
    button("Tệp… / Open…", () => chooser.click()),
    chooser,
    button("Lưu .xlsx / Save", () => tell(page, download(page))),
    button("Reopen pane", () => page.reloadPane()),
    failure(page),
    ...switches(page),
    widths(page),
  ];
}

async function openFile(page: EmulatorPage, file: File): Promise<void> {
  await page.open(file.name, new Uint8Array(await file.arrayBuffer()));
}

async function download(page: EmulatorPage): Promise<void> {
  const bytes = await page.save();
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  element("a", { href: address, download: page.excel.workbook.name }).click();
  URL.revokeObjectURL(address);
}

/** What fails is said in the log. */
function tell(page: EmulatorPage, work: Promise<void>): void {
  work.catch((error: unknown) => page.say(error instanceof Error ? error.message : String(error), true));
}

function failure(page: EmulatorPage): HTMLElement {
  const number = element("input", { type: "number", min: 1, value: 1, "aria-label": "Action" });
  const codes = ["GeneralException", "AccessDenied", "InvalidOperationInCellEditMode", "ItemNotFound"];
  const code = element(
    "select",
    { "aria-label": "Code" },
    ...codes.map((each) => element("option", {}, each)),
  );
  const fail = button("Fail", () => {
    page.excel.failAt(Number(number.value), code.value);
    page.say(`action ${number.value} from now on fails with ${code.value}`, false);
  });
  return element("label", {}, "at action", number, code, fail);
}

function switches(page: EmulatorPage): HTMLElement[] {
  return [
    toggle("cell edit", (isOn) => page.excel.setCellEdit(isOn)),
    toggle("protect workbook", (isOn) => {
      page.excel.workbook.isProtected = isOn;
    }),
    toggle("protect sheet", (isOn) => {
      const { workbook } = page.excel;
      const sheet = workbook.sheetById(workbook.activeSheet);
      if (sheet) sheet.protection = isOn ? {} : null;
    }),
  ];
}

function toggle(text: string, change: (isOn: boolean) => void): HTMLElement {
  const box = element("input", { type: "checkbox" });
  box.addEventListener("change", () => change(box.checked));
  return element("label", {}, box, text);
}

function widths(page: EmulatorPage): HTMLElement {
  const select = element(
    "select",
    { "aria-label": "Width of the pane" },
    ...[350, 320, 270].map((width) => element("option", { value: width }, `${width} px`)),
  );
  select.addEventListener("change", () => page.setWidth(Number(select.value)));
  return element("label", {}, "pane", select);
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = element("button", { type: "button" }, text);
  made.addEventListener("click", act);
  return made;
}
