import type { Workbook } from "../model/workbook";
import { apiClass, method, object, scalar } from "../protocol/api-class";
import { oneOf } from "./arguments";

const numberFormatInfoClass = apiClass<Workbook>({
  name: "NumberFormatInfo",
  members: {
    numberDecimalSeparator: scalar("1.11", () => "."),
    numberGroupSeparator: scalar("1.11", () => ","),
  },
});

const cultureInfoClass = apiClass<Workbook>({
  name: "CultureInfo",
  members: {
    name: scalar("1.11", () => "en-US"),
    numberFormat: object("1.11", (workbook) => numberFormatInfoClass.of(workbook)),
  },
});

/** Excel itself: calculation and drawing on the screen, which this Excel does as needed. */
export const applicationClass = apiClass<Workbook>({
  name: "Application",
  members: {
    calculationMode: scalar(
      "1.1",
      (workbook) => workbook.calculationMode,
      (workbook, value) => {
        const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
        workbook.calculationMode = oneOf(modes, value, "calculationMode");
      },
    ),
    calculationState: scalar("1.9", () => "Done"),
    calculationEngineVersion: scalar("1.9", () => 191029),
    decimalSeparator: scalar("1.11", () => "."),
    thousandsSeparator: scalar("1.11", () => ","),
    useSystemSeparators: scalar("1.11", () => true),
    cultureInfo: object("1.11", (workbook) => cultureInfoClass.of(workbook)),
    calculate: method("1.1", (workbook, [type]) => {
      oneOf(["Recalculate", "Full", "FullRebuild"], type, "calculationType");
      workbook.changed();
    }),
    suspendApiCalculationUntilNextSync: method("1.6", () => null),
    suspendScreenUpdatingUntilNextSync: method("1.9", () => null),
  },
});
