/** How people come to help in a small region: two laws, two referrers, short lists. */
import type { ReferralRules, RegionConfig } from "~/domain/catalogue/public";

export const REFERRERS: RegionConfig["referrers"] = [
  { code: "access", name: "Lokale toegang", laws: ["jeugdwet", "wmo"], route: "municipality" },
  { code: "gp", name: "Huisarts", laws: ["jeugdwet"], route: "statutory" },
  { code: "youth-doctor", name: "Jeugdarts", laws: ["jeugdwet"], route: "statutory" },
  { code: "gi", name: "Gecertificeerde instelling", laws: ["jeugdwet"], route: "statutory" },
];

export const REFERRAL_RULES: ReferralRules = {
  ageBands: [
    { code: "4-11", name: "4 tot en met 11 jaar", from: 4, to: 11, laws: ["jeugdwet"] },
    { code: "12-15", name: "12 tot en met 15 jaar", from: 12, to: 15, laws: ["jeugdwet"] },
    { code: "18-64", name: "18 tot en met 64 jaar", from: 18, to: 64, laws: ["wmo"] },
  ],
  mostAsked: 4,
  terms: {
    ...{ answerWorkdays: 2, replyWorkdays: 2, yesHoldsDays: 14, needWorkdays: 10 },
    ...{ openWorkdays: 5, decideWorkdays: 3, planWorkdays: 5, startWorkdays: 5, reviewDays: 90 },
    ...{ riseWorkdays: 2, escalateWorkdays: 5 },
  },
  refusals: [
    { code: "full", name: "Er is nu geen plek", steps: ["request", "referral"] },
    { code: "outside-expertise", name: "Past niet bij ons", steps: ["request", "referral"] },
    {
      ...{ code: "known-conflict", name: "Er is een belang dat botst" },
      ...{ steps: ["referral", "return"], inSpiteOfDuty: true },
    },
  ],
  endReasons: [{ code: "goals-reached", name: "De doelen zijn gehaald" }],
  bases: [
    {
      ...{ code: "jw-access", name: "Taak van de gemeente", law: "jeugdwet", routes: ["access"] },
      ...{ consentFor: [], source: "Jeugdwet 2.3" },
    },
    {
      ...{ code: "jw-statutory", name: "Verwijzing", law: "jeugdwet" },
      ...{ routes: ["gp", "youth-doctor", "gi"], consentFor: ["identity"] },
      source: "Jeugdwet 2.6",
    },
    {
      ...{ code: "wmo-access", name: "Taak van de gemeente", law: "wmo", routes: ["access"] },
      ...{ consentFor: [], source: "Wmo 5.1.1" },
    },
  ],
  agreeToHelp: [
    { law: "jeugdwet", fromYears: 0, givers: ["parents"], source: "Jeugdwet 7.3.4" },
    { law: "jeugdwet", fromYears: 12, givers: ["youth", "parents"], source: "Jeugdwet 7.3.4" },
    { law: "jeugdwet", fromYears: 16, givers: ["youth"], source: "Jeugdwet 7.3.4" },
    { law: "wmo", fromYears: 0, givers: ["client"], source: "Wmo 5.3.3" },
  ],
  agreeToData: [
    { law: "jeugdwet", fromYears: 0, givers: ["parents"], source: "AVG 8" },
    { law: "jeugdwet", fromYears: 16, givers: ["youth"], source: "AVG 8" },
    { law: "wmo", fromYears: 0, givers: ["client"], source: "Wmo 5.3.3" },
  ],
  keeping: { draftDays: 7, endedDays: 30, takenOverDays: 30, remindDays: [30, 60, 80] },
  rareBelow: 3,
};
