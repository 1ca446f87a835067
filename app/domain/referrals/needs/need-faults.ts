/** Why what was said of a need cannot be kept; all that is wrong at once. */
import { ageBandsFor, current, lawsFor, setsIntensity } from "./need-choices";
import { LONGEST_GOALS, LONGEST_NOTE, type NeedFacts } from "./need";
import { textFault } from "../personal-text";
import type { RegionConfig } from "~/domain/catalogue/public";
import type { IsoDay } from "~/domain/kernel/day";
import { type Refused, refuse } from "~/domain/kernel/outcome";

/** A need as it was sent: what must be chosen may still be missing. */
export type SentNeed = Omit<NeedFacts, "law" | "ageBand" | "residence"> & {
  law: string | null;
  ageBand: string | null;
  /** No answer to where somebody is registered, not even that it is unknown. */
  residence: NeedFacts["residence"] | null;
  /** Neither a profile nor "weet ik niet". */
  isProfileOpen: boolean;
};

type Faults = (Refused | null)[];

type At = {
  region: RegionConfig;
  route: string;
  today: IsoDay;
  /** The first day on which help can be wished for; of a need that stands, the one it holds. */
  startsFrom: IsoDay;
};

/** Null when it can be kept. */
export function needFaults(sent: SentNeed, at: At): Refused | null {
  const faults: Faults = [...obligatory(sent, at), ...codes(sent, at), ...written(sent, at)];
  const refusals = faults.flatMap((fault) => fault?.refusals ?? []);
  return refusals.length > 0 ? { ok: false, refusals } : null;
}

/** Only these four must be chosen. */
function obligatory(sent: SentNeed, { region, route }: At): Faults {
  const { law, residence, ageBand, isProfileOpen } = sent;
  const isOpenLaw = lawsFor(route, region).some(({ code }) => code === law);
  return [
    law === null ? refuse("need.no-law", { field: "law" }) : null,
    law !== null && !isOpenLaw ? refuse("need.law-of-others", { field: "law" }) : null,
    residence === null ? refuse("need.no-municipality", { field: "registered" }) : null,
    ageBand === null ? refuse("need.no-age", { field: "ageBand" }) : null,
    isProfileOpen ? refuse("need.no-profile", { field: "profile" }) : null,
  ];
}

function codes(sent: SentNeed, at: At): Faults {
  const { law, ageBand, profile } = sent;
  if (law === null) return [];
  const bands = ageBandsFor(law, at.region);
  const profiles = current(at.region.profiles, at.today).filter((one) => one.law === law);
  const isIn = (list: { code: string }[], code: string | null) =>
    code === null || list.some((one) => one.code === code);
  return [
    isIn(bands, ageBand) ? null : refuse("need.age-of-other-law", { field: "ageBand" }),
    isIn(profiles, profile) ? null : refuse("need.profile-of-other-law", { field: "profile" }),
    intensityFault(sent, law, at),
  ];
}

/** One that the profile has, said by who may say it (I12). */
function intensityFault(
  { profile, intensity }: SentNeed,
  law: string,
  { region, route }: At,
): Refused | null {
  if (intensity === null) return null;
  const seconds = region.profiles.find(({ code }) => code === profile)?.seconds;
  const ofLaw = region.intensities.filter((one) => one.law === law).map(({ code }) => code);
  if (!(seconds ?? ofLaw).includes(intensity))
    return refuse("need.intensity-of-other-profile", { field: "intensity" });
  const isAdvice = region.intensitySetBy[law] !== "municipality";
  return isAdvice || setsIntensity(law, route, region)
    ? null
    : refuse("need.intensity-by-municipality", { field: "intensity" });
}

function written(
  { goals, note, postcode, wishedStart }: SentNeed,
  { today, startsFrom }: At,
): Faults {
  return [
    textFault(goals, { field: "goals", longest: LONGEST_GOALS, today }),
    textFault(note, { field: "note", longest: LONGEST_NOTE, today }),
    postcode !== null && !/^[1-9]\d{3}$/.test(postcode)
      ? refuse("need.no-postcode", { field: "postcode" })
      : null,
    wishedStart !== null && wishedStart < startsFrom
      ? refuse("need.start-in-the-past", { field: "wishedStart" })
      : null,
  ];
}
