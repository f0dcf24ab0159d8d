import { makeSample } from "./make-sample";

/** `npm run samples`: makes `samples/2021` anew; the same bytes each time, given the same LibreOffice. */
void makeSample({ seed: 2021, folder: "samples/2021" }).then(({ files, expected }) => {
  console.log(`${files.length} workbooks, ${expected.total.admitted}/${expected.total.quota} persons`);
});
