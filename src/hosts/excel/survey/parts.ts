import type { Requests } from "../requests";
import { partWeight } from "../weigh-operation";

/** Custom XML parts of one namespace: their ids, and what is in them. */
export interface XmlParts {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
}

const callWeight = 600;

/** Makes the one part of its kind say this; `null` takes it away. Done when the requests are sent. */
export async function writePart(requests: Requests, parts: XmlParts, xml: string | null): Promise<void> {
  const [id] = parts.ids;
  if (xml === null) {
    await removeParts(requests, parts.ids);
  } else if (id === undefined) {
    await requests.putPart(xml);
  } else if (parts.texts[0] !== xml) {
    await requests.putCall(callWeight + partWeight(xml), ({ customXmlParts }) => {
      customXmlParts.getItem(id).setXml(xml);
    });
  }
  await removeParts(requests, xml === null ? [] : parts.ids.slice(1));
}

/** Takes the parts away; done when the requests are sent. */
export async function removeParts(requests: Requests, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await requests.putCall(callWeight, ({ customXmlParts }) => {
      customXmlParts.getItem(id).delete();
    });
  }
}
