/** Vietnamese by default; English on request. */
export type Language = "vi" | "en";
