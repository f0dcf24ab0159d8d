import type { NarrativeTexts } from "../vi/narrative";

/** The report's sentences. Numbers come written already. */
export const narrative: NarrativeTexts = {
  wholeYear: (year) => `In ${year} the whole provincial Party organisation`,
  upTo: (day) => `Up to ${day} the whole provincial Party organisation`,
  fromTo: (from, to) => `From ${from} to ${to} the whole provincial Party organisation`,
  day: (day, month, year) => `${day} ${months[month - 1] ?? month} ${year}`,
  admitted: (admitted) => `admitted ${admitted} new Party members`,
  admittedOfQuota: (admitted, quota, percent) =>
    `admitted new Party members ${admitted}/${quota} (${percent} of the quota)`,
  exceededBy: (percent) => `exceeding the quota by ${percent}`,
  exceededByPersons: (persons) => `exceeding the quota by ${persons} members`,
  met: "meeting the quota",
  short: (persons, percent) => `${persons} members (${percent}) short of the quota`,
  shortByPersons: (persons) => `${persons} members short of the quota`,
  none: "has not yet admitted any new Party members",
  noneOfQuota: (quota) => `has not yet admitted any new Party members (quota: ${quota})`,
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
