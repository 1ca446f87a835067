/** What the pages of a registration send. Limits are the nouns', so that what was typed comes back. */
import { z } from "zod";

import { tidyWebsite } from "./own-organisation";
import { tidyPostcode } from "../places/place";
import { emailOf } from "~/domain/accounts/public";
import { tidyAgb } from "~/domain/kernel/agb-code";
import { tidyBranch } from "~/domain/kernel/branch-number";
import { tidyKvk } from "~/domain/kernel/kvk-number";

const text = z
  .string()
  .max(20_000)
  .default("")
  .transform((sent) => sent.trim());
const list = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((sent) => (sent === undefined ? [] : [sent].flat()).map((one) => one.trim()));
const revision = z.coerce.number().int().min(0).max(2_000_000_000).catch(-1);
/** Which button was pressed: `bewaar`, `meer`, or `weg-2`. */
const doe = z.string().max(60).catch("bewaar");
/** The reference of the request that the form was opened for. */
const aanvraag = z.string().max(40).catch("");

export const beginForm = z.object({
  organisation: text,
  kvk: text.transform(tidyKvk),
  name: text,
  email: text.transform(emailOf),
  /** People do not see this field; what fills in everything does. */
  onderwerp: z.string().optional(),
});
export type SentBegin = z.output<typeof beginForm>;

export const organisationForm = z.object({
  ...{ revision, doe, aanvraag, legalName: text, tradeName: text, phone: text },
  kvk: text.transform(tidyKvk),
  agb: text.transform(tidyAgb),
  branchNumbers: text.transform((sent) =>
    sent
      .split(/[,;\n]+/)
      .map(tidyBranch)
      .filter(Boolean),
  ),
  website: text.transform(tidyWebsite),
  email: text.transform(emailOf),
});

/** Rows of fields that repeat; which box is ticked is said by the number of its row. */
export const peopleForm = z.object({
  ...{ revision, doe, aanvraag, name: list, position: list, email: list, phone: list, signs: list },
});

export const placesForm = z
  .object({
    ...{ revision, doe, aanvraag, name: list, street: list, houseNumber: list },
    ...{ postcode: list, city: list, branchNumber: list },
  })
  .transform(({ postcode, branchNumber, ...sent }) => ({
    ...sent,
    postcode: postcode.map(tidyPostcode),
    branchNumber: branchNumber.map(tidyBranch),
  }));

export const membersForm = z.object({
  ...{ revision, doe, aanvraag, combinationName: text, targetGroup: text },
  ...{ name: list, kvk: list.transform((sent) => sent.map(tidyKvk)) },
  ...{ email: list.transform((sent) => sent.map(emailOf)), isLead: list },
});

export const itemForm = z.object({
  ...{ revision, doe, aanvraag, voor: text, outside: text, motivation: text, law: text },
  ...{ intensities: list, roles: list },
});

export const endForm = z.object({ doe, revision, aanvraag, statement: z.string().optional() });

export const supplyForm = z.looseObject({ doe, aanvraag });

export const partForm = z.object({ doe, name: text, part: text });
