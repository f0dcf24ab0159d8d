import type { IsoDate } from "../../calendar";

/** How an official page is laid out: data, so that a new guidance is a new entry. Lengths in millimetres, sizes in points. */
export interface LayoutProfile {
  readonly id: LayoutProfileId;
  readonly font: string;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Centred at the top, from page 2 on. */
  readonly pageNumber: { readonly fromEdge: number; readonly size: number };
  /** The issuing body, on the left: regular; the issuer itself is bold. */
  readonly bodySize: number;
  /** What stands under the issuer. */
  readonly underIssuer: "star" | "rule";
  /** On the right; under the last line runs a rule as long as its text. */
  readonly heading: readonly HeadingLine[];
  readonly placeDateSize: number;
  readonly titleSize: number;
  readonly subjectSize: number;
  readonly signatureSize: number;
  /** Stands before the issuer where the signer signs for it. */
  readonly onBehalf: string;
  readonly tableSize: number;
}

export interface HeadingLine {
  readonly text: string;
  readonly size: number;
}

/** The first is the one where nothing is said. */
export const layoutProfileIds = ["hd36", "binh-thuan", "nd30"] as const;

export type LayoutProfileId = (typeof layoutProfileIds)[number];

/** Who issues the page. What is unknown or blank is left as a dotted line to fill in, never guessed. */
export interface OfficeDetails {
  /** `TỈNH ỦY …`. */
  readonly superior?: string;
  /** `BAN TỔ CHỨC`. */
  readonly issuer?: string;
  readonly place?: string;
  readonly date?: IsoDate;
  readonly preparer?: string;
  /** The signer's title (`TRƯỞNG BAN` where nothing is said) and name. */
  readonly signerTitle?: string;
  readonly signer?: string;
}

const party: Omit<LayoutProfile, "id" | "margins"> = {
  font: "Times New Roman",
  pageNumber: { fromEdge: 10, size: 13 },
  bodySize: 13,
  underIssuer: "star",
  heading: [{ text: "ĐẢNG CỘNG SẢN VIỆT NAM", size: 15 }],
  placeDateSize: 13,
  titleSize: 15,
  subjectSize: 13,
  signatureSize: 13,
  onBehalf: "T/M",
  tableSize: 11,
};

/** Guidance 36 of 2018 (kept by guidance 05 of 2026), the handbook of Bình Thuận, and decree 30 of 2020 of the state. */
export const layoutProfiles: Readonly<Record<LayoutProfileId, LayoutProfile>> = {
  hd36: { ...party, id: "hd36", margins: { top: 20, bottom: 20, left: 30, right: 15 } },
  "binh-thuan": { ...party, id: "binh-thuan", margins: { top: 25, bottom: 25, left: 35, right: 15 } },
  nd30: {
    ...party,
    id: "nd30",
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    underIssuer: "rule",
    heading: [
      { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size: 12 },
      { text: "Độc lập - Tự do - Hạnh phúc", size: 13 },
    ],
    titleSize: 14,
    onBehalf: "TM.",
  },
};
