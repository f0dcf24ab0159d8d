import { formSynonyms } from "./header-synonyms";
import { createHeaderScorer } from "./score-header";

/** What the words of a header of a list or count form may mean, the best first. */
export const scoreFormHeader = createHeaderScorer(formSynonyms);

/** A known other header must say so nearly word by word. */
export const leastOther = 0.9;
