import { z } from "zod";

import { code, listOf, named, positive, text } from "./named.form";
import { GIVERS, PURPOSES, REFUSED_STEPS, riseTerms } from "./referral-rules";

const codes = z.array(code).min(1);
const hour = z.number().int().min(0).max(23);
const years = z.number().int().min(0).max(120);
const agreeing = listOf({
  ...{ law: code, fromYears: years, source: text },
  givers: z.array(z.enum(GIVERS)).min(1),
}).min(1);

/** The shape of how somebody comes from a need to help. */
export const referralForm = z.strictObject({
  ageBands: listOf({ ...named, from: years, to: years, laws: codes.optional() }).min(1),
  mostAsked: positive.max(20),
  terms: z
    .strictObject({
      answerWorkdays: positive,
      replyWorkdays: positive,
      yesHoldsDays: positive,
      needWorkdays: positive,
      openWorkdays: positive,
      decideWorkdays: positive,
      planWorkdays: positive,
      startWorkdays: positive,
      riseWorkdays: positive.optional(),
      escalateWorkdays: positive.optional(),
      completeWorkdays: positive.optional(),
      expertWorkdays: positive.optional(),
      consultWorkdays: positive.optional(),
      reviewDays: positive,
    })
    .refine((terms) => riseTerms(terms).riseWorkdays < riseTerms(terms).escalateWorkdays, {
      message: "escalateWorkdays must be more than riseWorkdays",
    }),
  refusals: listOf({
    ...named,
    steps: z.array(z.enum(REFUSED_STEPS)).min(1),
    inSpiteOfDuty: z.boolean().optional(),
  }).min(1),
  endReasons: listOf({
    ...named,
    isAsPlanned: z.boolean().optional(),
    isDropOut: z.boolean().optional(),
    noEvaluation: z.boolean().optional(),
  }).min(1),
  expertReasons: listOf({ ...named, asksComplexity: z.boolean().optional() })
    .min(1)
    .optional(),
  bases: listOf({
    ...{ ...named, law: code, routes: codes, source: text },
    consentFor: z.array(z.enum(PURPOSES)),
  }).min(1),
  agreeToHelp: agreeing,
  agreeToData: agreeing,
  // The ranges in which a municipality may choose (security requirement P-40).
  keeping: z.strictObject({
    draftDays: positive.max(30),
    endedDays: z.number().int().min(7).max(90),
    takenOverDays: z.number().int().min(0).max(90),
    remindDays: z.array(positive).min(1),
  }),
  unusual: z
    .strictObject({
      clientsPerHour: positive.optional(),
      othersPerDay: positive.optional(),
      nightFrom: hour.optional(),
      nightTo: hour.optional(),
      overAfterDays: z.number().int().min(0).max(366).optional(),
    })
    .optional(),
  ownView: z
    .strictObject({
      youthFromYears: years,
      firstUseDays: positive.max(60),
      codeDays: positive.max(366),
      shutRoutes: z.array(code),
    })
    .optional(),
  rareBelow: positive,
  running: z
    .strictObject({
      temporaryDays: positive.max(366).optional(),
      warnDays: z.array(positive).min(1).optional(),
      evaluateDays: positive.max(366).optional(),
    })
    .optional(),
});
