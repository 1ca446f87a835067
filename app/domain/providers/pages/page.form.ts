import { z } from "zod";

import type { PageFields } from "./page";

const text = z
  .string()
  .max(50_000)
  .default("")
  .transform((sent) => sent.replaceAll("\r\n", "\n").replaceAll("\0", "").trim());
const textOrNull = text.transform((sent) => (sent === "" ? null : sent));
const list = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((sent) => [...new Set([sent].flat())].filter((code) => code !== ""));
const age = z
  .string()
  .default("")
  .transform((sent) => (/^\d{1,3}$/.test(sent.trim()) ? Number(sent) : null));
const ticked = z
  .string()
  .optional()
  .transform((sent) => sent === "ja");

/** The number that the person had seen when the page was opened. */
const seenRevision = z.coerce.number().int().min(0).max(1_000_000_000).catch(-1);

const texts = { descriptionPlain: text, descriptionProfessional: text };

const offerFieldsForm = z.object({
  title: text,
  ...texts,
  law: text,
  segment: textOrNull,
  profile: textOrNull,
  intensities: list,
  deliveryForm: text,
  ageMin: age,
  ageMax: age,
  municipalities: list,
  places: list,
  expertise: list,
  roles: list,
  consult: ticked,
  transport: text,
  educationLevel: textOrNull,
  goalTypes: list,
  continuesAfter18: ticked,
  languages: list,
});

const supplierFieldsForm = z.object({
  ...texts,
  website: textOrNull,
  email: textOrNull,
  phone: textOrNull,
  languages: list,
});

/** What the buttons of an editor mean; whoever presses Enter saves. */
const buttons = {
  revision: seenRevision,
  doen: z
    .enum(["bewaren", "publiceren", "weggooien", "houden", "register", "terugzetten"])
    .catch("bewaren"),
  versie: z.coerce.number().int().min(1).max(1_000_000_000).optional().catch(undefined),
  overnemen: list,
  woorden: text,
};

export const offerPageForm = offerFieldsForm.extend(buttons).transform(asSent);
export const supplierPageForm = supplierFieldsForm.extend(buttons).transform(asSent);

export type SentPage = z.output<typeof offerPageForm> | z.output<typeof supplierPageForm>;

function asSent<Fields extends object>({
  revision,
  doen,
  versie,
  overnemen,
  woorden,
  ...fields
}: Fields & z.output<z.ZodObject<typeof buttons>>) {
  return { revision, doen, versie, overnemen, woorden, fields: fields as unknown as PageFields };
}
