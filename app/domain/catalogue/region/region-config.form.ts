/**
 * The shape of a region's configuration as it comes from YAML: strict, so that a misspelt key is
 * named instead of ignored. What holds between the parts is in rules/.
 */
import { z } from "zod";

import { guideForm } from "../guide/guide.form";
import { admissionForm } from "./admission-rules.form";
import { code, day, listOf, named, positive, text, words } from "./named.form";
import { PLANNED_URGENCIES } from "./plan-rules";
import { FUNDINGS, KINDS, type RegionConfig } from "./region-config";
import { regionFaults } from "./rules/region-rules";
import { SHARE } from "./share";
import { referralForm } from "./referral-rules.form";
import { signalsForm } from "./signal-rules.form";

const digits = z.string().regex(/^\d{4}$/, 'four digits between quotes, as "0405"');
const colour = z.string().regex(/^#[0-9a-f]{6}$/, "a colour as #1d4ed8");
const latitude = z.number().min(50).max(54);
const longitude = z.number().min(3).max(8);

/** Kinds that regions have and that no screen serves yet, with what is in the way. */
const NOT_YET: Record<string, string> = {
  arrangements: "a tariff needs a first and a second dimension",
  population: "help for a population has no classes to search by",
};

export const expertiseTermForm = z.strictObject({
  ...named,
  group: z.enum(["problem", "form", "method", "audience", "context"]),
  laws: z.array(code).min(1),
  synonyms: z.array(text),
  abbreviations: z.array(text),
});

/** A closed ring of [longitude, latitude]. */
const ring = z
  .array(z.tuple([longitude, latitude]))
  .min(4)
  .refine((points) => String(points[0]) === String(points.at(-1)), {
    message: "a ring that ends where it begins",
  });

export const outlineForm = z.strictObject({ code: digits, rings: z.array(ring).min(1) });

const classification = z.strictObject({
  kind: z.enum(KINDS, { error: ({ input }) => kindFault(String(input)) }),
  segment: z.strictObject(named).nullable(),
  first: z.strictObject(named).nullable(),
  second: z.strictObject(named).nullable(),
});

const costText = { text, textEn: text };

function kindFault(kind: string): string {
  const because = NOT_YET[kind];
  return `a supported kind (${KINDS.join(", ")}); ${kind} is not supported${because ? `: ${because}` : ""}`;
}

const dimensions = {
  laws: listOf({
    ...named,
    regime: z.enum(["jeugdwet", "wmo"]),
    residentCost: z
      .strictObject({
        ...costText,
        unless: listOf({
          ...costText,
          segments: z.array(code).optional(),
          deliveryForms: z.array(code).optional(),
        }).optional(),
      })
      .optional(),
  }).min(1),
  segments: listOf({
    ...named,
    laws: z.array(code).min(1),
    access: z.enum(["free", "local-access", "regional-team"]),
    funding: z.enum(FUNDINGS),
    choiceMode: z.enum(["resident-chooses", "access-advises", "regional-access"]),
    providerPolicy: z.enum(["open", "limited", "combination-required"]),
    registration: z.enum(["continuous", "rounds", "mid-term"]),
  }),
  profiles: listOf({
    ...named,
    law: code,
    segments: z.array(code),
    seconds: z.array(code),
    professional: text.optional(),
    productCategory: z
      .string()
      .regex(/^\d{2}$/, 'two digits between quotes, as "50"')
      .optional(),
    examples: z.array(text).optional(),
  }),
  intensities: listOf({
    ...{ ...named, law: code, order: positive },
    indicationMonths: positive.max(60).optional(),
  }),
  arrangements: listOf({
    profile: code,
    intensity: code,
    tariffCents: positive,
    per: z.enum(["trajectory", "month", "year"]),
    from: day,
    to: day.optional(),
    educationLevel: code.optional(),
    fictional: z.boolean().optional(),
  }),
};

const instalment = z.strictObject({
  share: z.string().regex(SHARE, "a fraction as 2/3"),
  trigger: z.enum([
    "start",
    "plan-completed",
    "no-early-drop-out",
    "talk-held",
    "period-end",
    "none",
  ]),
});

const agreements = {
  paymentTerms: listOf({ ...named, parts: z.array(instalment).min(1) }),
  intensitySetBy: z.record(z.string(), z.enum(["municipality", "provider-proposes"])),
  indicators: listOf({
    ...named,
    definition: text,
    formula: text.optional(),
    source: text,
    owner: text.optional(),
    direction: z.enum(["higher", "lower"]),
    measureAfterQuarters: z.array(z.number().int().min(1).max(12)),
  }),
  minimumN: positive,
  referrers: listOf({
    ...named,
    laws: z.array(code).min(1),
    route: z.enum(["municipality", "statutory"]),
  }),
  plan: z.strictObject({
    name: text,
    requiredBeforeStart: z.boolean(),
    requiredForSingleConsult: z.boolean(),
    approvalBeforeStart: z.boolean(),
    needsConsent: z.boolean(),
    needed: listOf({
      law: code,
      routes: z.array(code).min(1),
      urgencies: z.array(z.enum(PLANNED_URGENCIES)).min(1),
    }).optional(),
  }),
  decisions: listOf({
    ...{ law: code, routes: z.array(code).min(1), beforeStart: z.boolean() },
  }).optional(),
  rules: z.strictObject({
    singleMainContractor: z.boolean(),
    newNeed: z.enum(["add-subcontractor", "close-and-open"]),
    stackingAllowed: z.boolean(),
    stackSignalCents: positive.nullable(),
    blockExclusivePerFamily: z.boolean(),
    subcontractorsContracted: z.boolean(),
    subcontractAnswerWorkdays: z.int().min(1).max(30).optional(),
    subcontractMunicipalConsent: z.boolean().optional(),
  }),
  combinations: z
    .strictObject({
      requiredIn: z.array(code),
      leadParties: z.literal(1),
      equalMembers: z.boolean(),
      governanceUpFront: z.boolean(),
      budget: text,
      moreThanOneForChoice: z.boolean(),
      coverage: listOf({
        segment: code,
        roles: z
          .array(z.enum(["main", "sub"]))
          .min(1)
          .optional(),
        profiles: z.array(code).min(1).optional(),
        municipalities: z.union([z.literal("all"), z.array(code).min(1)]).optional(),
        expertise: z.array(code).min(1).optional(),
      }).optional(),
    })
    .nullable(),
  comparisonPolicy: z.enum(["insight-not-comparison", "comparison-allowed"]),
  judgementFactors: listOf({
    ...named,
    question: text,
    questionEn: text.optional(),
    profiles: z.array(code).optional(),
  }),
};

const instead = { title: text, text, where: text };
const website = z.url({ protocol: /^https?$/ });

const doer = text.regex(
  /^(municipality|resident|provider)(\+(municipality|resident|provider))*$/,
  'who does it, as "municipality+resident"',
);

const regionShape = z.strictObject({
  region: code,
  name: text,
  startsOn: day,
  fictional: z.strictObject({ name: text, nameEn: text }).nullable(),
  attribution: z.array(text),
  theme: z.strictObject({ brand: colour, brandDark: colour, accent: colour, accentDark: colour }),
  classification,
  municipalities: listOf({ ...words, code: digits, lat: latitude, lon: longitude }).min(1),
  outlines: z.array(outlineForm).optional(),
  postcodes: listOf({ postcode: digits, lat: latitude, lon: longitude, municipality: digits }),
  ...dimensions,
  ...agreements,
  steps: z.strictObject({
    clarify: doer,
    results: doer,
    programme: doer,
    execute: doer,
    evaluate: doer,
  }),
  clocks: z.strictObject({
    remindAfterDays: positive,
    staleAfterDays: positive,
    unknownAfterDays: positive,
    signalAfterDays: positive,
    challengeWorkdays: positive,
    replyWorkdays: positive,
    decideWorkdays: positive,
  }),
  holidays: z.array(day),
  contacts: listOf({
    kind: text,
    name: text,
    nameEn: text.optional(),
    phone: text,
    hours: text,
    website: website.optional(),
    fictional: z.boolean().optional(),
  }),
  deliveryForms: listOf({ ...named, urgent: z.boolean().optional() }).min(1),
  educationLevels: listOf(named),
  goalTypes: listOf({ ...named, laws: z.array(code).min(1).optional() }),
  languages: listOf(named).min(1),
  expertise: z.array(expertiseTermForm),
  words: listOf({ word: text, means: z.array(text).min(1) }),
  notHere: listOf({
    ...instead,
    website: website.optional(),
    en: z.strictObject(instead).optional(),
  }).optional(),
  terms: listOf({ term: text, meaning: text, source: text.optional() }).optional(),
  admission: admissionForm.optional(),
  desk: z
    .strictObject({
      stopDecideWorkdays: positive,
      stopReminderDays: positive,
      fullSignalDays: positive,
      contractEndingDays: positive,
      unusedContractDays: positive,
      tariffCheckMonths: positive,
    })
    .partial()
    .optional(),
  observed: z
    .strictObject({ months: positive.max(24), fewest: positive.min(5), keptMonths: positive })
    .partial()
    .optional(),
  signals: signalsForm.optional(),
  referral: referralForm.optional(),
  guide: guideForm.optional(),
});

export const regionConfigForm = regionShape.superRefine((config, context) => {
  for (const { path, expected } of regionFaults(config))
    context.addIssue({ code: "custom", path, message: expected });
}) satisfies z.ZodType<RegionConfig>;
