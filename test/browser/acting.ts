import { parseRange } from "../../src/domain/grid/address";
import { paneFaceTexts } from "../../src/domain/language/pane-face-texts";
import { choose, type OpenPane } from "../support/running-pane";
import type { SampleFiles } from "./sample-files";

export const face = paneFaceTexts("vi");

/** Drops the 14 workbooks and the register in together, and waits for their numbers. */
export async function receiveSample(open: OpenPane, { sent, register }: SampleFiles): Promise<void> {
  await choose(open, [...sent, register]);
  await open.saysInStatus(/2[.,]030\/2[.,]000/);
  await rests(open);
}

export async function consolidate(open: OpenPane, words = /2030\/2000/): Promise<void> {
  await press(open, face.consolidate);
  await open.saysInStatus(words);
  await rests(open);
}

export async function press({ pane }: OpenPane, name: string): Promise<void> {
  await pane.getByRole("button", { name, exact: true }).click();
}

/** Until nothing is going on: what follows a drawing (watching the sheets) is done too. */
export async function rests({ pane }: OpenPane): Promise<void> {
  await pane
    .locator("fluent-button.primary:not([aria-disabled=true])")
    .waitFor({ state: "attached", timeout: 60_000 });
}

/** Waits until the pane's alert says it. */
export async function saysInAlert({ pane }: OpenPane, words: string): Promise<void> {
  await pane.locator("[role=alert]", { hasText: words }).first().waitFor({ timeout: 60_000 });
}

/** What cells show. */
export function shownIn({ page }: OpenPane, addresses: readonly string[], sheet = "Sheet1") {
  return page.evaluate(
    ([name, places]) =>
      places.map(({ row, column }) =>
        window.emulatorPage.excel.workbook.sheetNamed(name)?.valueAt(row, column),
      ),
    [sheet, addresses.map(placeOf)] as const,
  );
}

function placeOf(address: string): { row: number; column: number } {
  const range = parseRange(address);
  if (range === null) throw new Error(`no address: ${address}`);
  return { row: range.top, column: range.left };
}

/** Selects a cell as the user does in Excel. */
export async function select({ page }: OpenPane, sheet: string, address: string): Promise<void> {
  // What follows a drawing at once is its own echo.
  await page.waitForTimeout(1100);
  await page.evaluate(
    ([name, cell]) => {
      window.emulatorPage.excel.userSelect(name, cell);
    },
    [sheet, address] as const,
  );
}
