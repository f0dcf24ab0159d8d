import type { Weighted } from "./random";

/** A committee directly under the province, with what its letters and workbooks call it. */
export interface Committee {
  readonly id: string;
  /** In the register: `Huyện Tuy Phong`. */
  readonly name: string;
  readonly kind: CommitteeKind;
  /** In a head block, capitals: `HUYỆN ỦY TUY PHONG`. */
  readonly issuer: string;
  /** In running text: `Đảng bộ huyện Tuy Phong`. */
  readonly party: string;
  /** As people shorten it; one of the aliases. */
  readonly short: string;
  readonly aliases: readonly string[];
  /** Where its letters are dated. */
  readonly place: string;
  /** Behind the number of a decision: `QĐ/HU`. */
  readonly decisionMark: string;
  /** Quota of 2021 in the committed sample; the weight of the committee in others. */
  readonly quota2021: number;
  readonly minorities: Minorities;
  /** Communes, wards or towns; for the others their departments and units, by their full names. */
  readonly places: readonly string[];
}

export type CommitteeKind = "district" | "town" | "city" | "agencies" | "police" | "army" | "border";

export interface Minorities {
  /** 0 to 1. */
  readonly share: number;
  readonly mix: readonly Weighted<Minority>[];
}

export type Minority = "Chăm" | "Raglai" | "K'ho" | "Hoa" | "Tày" | "Nùng";
