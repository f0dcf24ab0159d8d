import type { HeaderFooter, HeadersFooters } from "../model/page-layout";
import type { Worksheet } from "../model/worksheet";
import type { ObjectMember, ScalarMember } from "../protocol/api-class";
import { apiClass, object, scalar } from "../protocol/api-class";
import { refusal } from "../rules/excel-error";
import { booleanOf, oneOf, textOf } from "./arguments";

const longestText = 255;
const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function text(name: keyof HeaderFooter): ScalarMember<HeaderFooter> {
  return scalar(
    "1.9",
    (page) => page[name],
    (page, value) => {
      const given = textOf(value, name);
      if (given.length > longestText) throw refusal("InvalidArgument", `${name}: ${given.length} characters`);
      page[name] = given;
    },
  );
}

const headerFooterClass = apiClass<HeaderFooter>({
  name: "HeaderFooter",
  members: {
    leftHeader: text("leftHeader"),
    centerHeader: text("centerHeader"),
    rightHeader: text("rightHeader"),
    leftFooter: text("leftFooter"),
    centerFooter: text("centerFooter"),
    rightFooter: text("rightFooter"),
  },
});

function page(name: keyof HeadersFooters["pages"]): ObjectMember<Worksheet> {
  return object("1.9", (sheet) => headerFooterClass.of(sheet.page.headersFooters.pages[name]));
}

function flag(name: "useSheetMargins" | "useSheetScale"): ScalarMember<Worksheet> {
  return scalar(
    "1.9",
    (sheet) => sheet.page.headersFooters[name],
    (sheet, value) => {
      sheet.page.headersFooters[name] = booleanOf(value, name);
    },
  );
}

/** Headers and footers of a sheet's pages. */
export const headersFootersClass = apiClass<Worksheet>({
  name: "HeaderFooterGroup",
  members: {
    defaultForAllPages: page("defaultForAllPages"),
    firstPage: page("firstPage"),
    evenPages: page("evenPages"),
    oddPages: page("oddPages"),
    state: scalar(
      "1.9",
      (sheet) => sheet.page.headersFooters.state,
      (sheet, value) => {
        sheet.page.headersFooters.state = oneOf(states, value, "state");
      },
    ),
    useSheetMargins: flag("useSheetMargins"),
    useSheetScale: flag("useSheetScale"),
  },
});
