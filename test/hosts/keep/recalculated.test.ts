import { writeOver } from "../../../src/hosts/file/keep/write-over";
import { convert, libreOfficeTimeout, recalculate } from "../../support/libreoffice";
import { packageFaults } from "../../support/package-check";
import { ownBook, placesIn, thisMonth } from "./own-book";

jest.setTimeout(libreOfficeTimeout);

test("W4: in LibreOffice the user's formulas come to this month's numbers, on their sheets and on the product's", async () => {
  const plan = thisMonth();
  const { bytes } = await writeOver(plan, { bytes: await ownBook(), sheets: [] });
  const values = recalculate(bytes);
  const own = values.get("Theo dõi");
  // Committee C has five; all have 6 + 10 + 5 + 9.
  expect(["B2", "C3", "B3", "B4", "B5", "B6"].map((cell) => own?.get(cell))).toEqual([5, 5, 30, 30, 30, 40]);
  const { first, last } = placesIn(plan).committees;
  const summary = values.get("Tổng hợp");
  expect([first, first + 1, first + 2, last].map((row) => summary?.get(`U${row}`))).toEqual([
    60,
    undefined,
    50,
    90,
  ]);
  const { data, nextColumn } = placesIn(plan);
  expect(values.get("Dữ liệu")?.get(`${nextColumn}${data.last}`)).toBe(3);
});

test("W4: a file that LibreOffice saved is written over as well", async () => {
  const saved = convert(await ownBook(), "xlsx");
  const { bytes, notKept } = await writeOver(thisMonth(), { bytes: saved, sheets: [] });
  expect([notKept, packageFaults(bytes)]).toEqual([[], []]);
  const values = recalculate(bytes);
  const { first } = placesIn(thisMonth()).committees;
  expect(values.get("Theo dõi")?.get("B3")).toBe(30);
  expect(values.get("Tổng hợp")?.get(`T${first + 2}`)).toBe("Chị Hoa, phòng 12");
});
