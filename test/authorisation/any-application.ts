/** A request to be admitted: the region's desk stands to every one alike. */
import { randomUUID } from "node:crypto";

import { anApplication } from "~test/factories/applications";

import type { Things } from "./line";

export const anyApplication: Things = async () => ({
  own: { params: { id: (await anApplication()).id } },
  others: { draft: { params: { id: (await anApplication({ state: "draft" })).id } } },
  unknown: { params: { id: randomUUID() } },
});
