/** A small fictional region with two municipalities and one law, for tests that need any region. */
import { prisma } from "~/db/client.server";
import { forgetRegion } from "~/domain/catalogue/public.server";
import type { RegionConfig } from "~/domain/catalogue/public";
import { dateOf } from "~/domain/kernel/day";

export function aRegion(more: Partial<RegionConfig> = {}): RegionConfig {
  return { ...PLACE, ...LANGUAGE, ...RULES, ...more };
}

/** Puts it in the database, in force from its first day. */
export async function saveRegion(config: RegionConfig): Promise<void> {
  const { region, startsOn } = config;
  const row = { digest: JSON.stringify(config).length.toString(), config };
  await prisma().regionVersion.upsert({
    where: { region_startsOn: { region, startsOn: dateOf(startsOn) } },
    create: { region, startsOn: dateOf(startsOn), ...row },
    update: row,
  });
  forgetRegion();
}

const PLACE = {
  region: "proefregio",
  name: "Proefregio",
  startsOn: "2020-01-01",
  fictional: { name: "voorbeeldgegevens", nameEn: "sample data" },
  attribution: [],
  theme: { brand: "#004080", brandDark: "#88bbff", accent: "#006644", accentDark: "#88ffcc" },
  classification: {
    kind: "profile-x-intensity",
    segment: { code: "segment", name: "Segment" },
    first: { code: "profile", name: "Profiel" },
    second: { code: "intensity", name: "Intensiteit" },
  },
  municipalities: [
    { code: "0405", name: "Hoorn", lat: 52.645, lon: 5.06 },
    { code: "0388", name: "Enkhuizen", lat: 52.704, lon: 5.291 },
  ],
  postcodes: [{ postcode: "1621", lat: 52.642, lon: 5.06, municipality: "0405" }],
} satisfies Partial<RegionConfig>;

const LANGUAGE = {
  laws: [{ code: "jeugdwet", name: "Jeugdwet", regime: "jeugdwet" }],
  segments: [
    {
      code: "seg-b",
      name: "Specialistische hulp",
      laws: ["jeugdwet"],
      access: "local-access",
      funding: "arrangement",
      choiceMode: "access-advises",
      providerPolicy: "open",
      registration: "continuous",
    },
  ],
  profiles: [
    {
      code: "p01",
      name: "Ontwikkeling en gedrag",
      law: "jeugdwet",
      segments: ["seg-b"],
      seconds: ["jw-licht", "jw-zwaar"],
    },
  ],
  intensities: [
    { code: "jw-licht", name: "Licht", law: "jeugdwet", order: 1 },
    { code: "jw-zwaar", name: "Zwaar", law: "jeugdwet", order: 2 },
  ],
  deliveryForms: [{ code: "ambulant", name: "Ambulante hulp" }],
  educationLevels: [{ code: "hbo", name: "Hbo" }],
  goalTypes: [{ code: "develop", name: "Ontwikkelen" }],
  languages: [{ code: "nl", name: "Nederlands" }],
  expertise: [
    {
      code: "exp-autisme",
      name: "Autisme",
      group: "problem",
      laws: ["jeugdwet"],
      synonyms: ["autismespectrumstoornis"],
      abbreviations: ["ASS"],
    },
  ],
  words: [{ word: "prikkelgevoelig", means: ["autisme"] }],
} satisfies Partial<RegionConfig>;

const RULES = {
  arrangements: [],
  paymentTerms: [],
  intensitySetBy: { jeugdwet: "provider-proposes" },
  indicators: [],
  minimumN: 10,
  referrers: [],
  plan: {
    name: "Plan",
    requiredBeforeStart: false,
    requiredForSingleConsult: false,
    approvalBeforeStart: false,
    needsConsent: false,
  },
  rules: {
    singleMainContractor: true,
    newNeed: "add-subcontractor",
    stackingAllowed: true,
    stackSignalCents: null,
    blockExclusivePerFamily: false,
    subcontractorsContracted: false,
  },
  steps: { clarify: "", results: "", programme: "", execute: "", evaluate: "" },
  combinations: null,
  comparisonPolicy: "insight-not-comparison",
  judgementFactors: [],
  clocks: {
    remindAfterDays: 14,
    staleAfterDays: 30,
    unknownAfterDays: 45,
    signalAfterDays: 45,
    challengeWorkdays: 2,
    replyWorkdays: 5,
    decideWorkdays: 5,
  },
  holidays: [],
  contacts: [],
} satisfies Partial<RegionConfig>;
