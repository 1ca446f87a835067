/**
 * The class of help that an offer or a contract names: law, segment, profile and intensities.
 *
 * Which of them go together is the region's (D17); any of them may be absent.
 */
import type { Profile, RegionConfig } from "../region/region-config";
import { codeFaults } from "./region-codes";
import type { Wrong } from "./register-fault";
import type { IsoDay } from "~/domain/kernel/day";

export type Scope = {
  law: string | null;
  segment: string | null;
  profile: string | null;
  intensities: string[];
};

type Rules = { region: RegionConfig; today: IsoDay };

/** Everything in a scope that the region does not know or does not put together. */
export function scopeFaults(rules: Rules, scope: Scope, before: Scope | undefined): Wrong[] {
  const unknown = codeFaults(rules, [
    { column: "law", kind: "law", codes: scope.law, had: before?.law },
    { column: "segment", kind: "segment", codes: scope.segment, had: before?.segment },
    { column: "profile", kind: "profile", codes: scope.profile, had: before?.profile },
    {
      column: "intensities",
      kind: "intensity",
      codes: scope.intensities,
      had: before?.intensities,
    },
  ]);
  return unknown.length > 0 ? unknown : pairFaults(rules.region, scope);
}

function pairFaults(region: RegionConfig, scope: Scope): Wrong[] {
  const profile = region.profiles.find(({ code }) => code === scope.profile);
  return [
    ...segmentFaults(region, scope),
    ...(profile ? profileFaults(profile, scope) : []),
    ...intensityFaults(region, scope, profile),
  ];
}

function segmentFaults(region: RegionConfig, { law, segment: code, intensities }: Scope): Wrong[] {
  const segment = region.segments.find((one) => one.code === code);
  if (!segment) return [];
  const faults: Wrong[] = [];
  if (law !== null && !segment.laws.includes(law)) {
    faults.push({ column: "segment", message: `segment "${code}" is not one of law "${law}"` });
  }
  if (segment.access === "free" && intensities.length > 0) {
    const message = `segment "${code}" is free to use, so it has no intensities (I2); leave them empty`;
    faults.push({ column: "intensities", message });
  }
  return faults;
}

function profileFaults({ code, law, segments }: Profile, scope: Scope): Wrong[] {
  const faults: Wrong[] = [];
  if (scope.law !== null && law !== scope.law) {
    const message = `profile "${code}" belongs to law "${law}", not "${scope.law}"`;
    faults.push({ column: "profile", message });
  }
  if (scope.segment !== null && !segments.includes(scope.segment)) {
    const where = segments.join(", ") || "none";
    const message = `profile "${code}" is not one of segment "${scope.segment}"; it is in ${where}`;
    faults.push({ column: "profile", message });
  }
  return faults;
}

function intensityFaults(
  region: RegionConfig,
  scope: Scope,
  profile: Profile | undefined,
): Wrong[] {
  const outside = scope.intensities.filter((code) => {
    if (profile) return !profile.seconds.includes(code);
    const law = region.intensities.find((one) => one.code === code)?.law;
    return scope.law !== null && law !== scope.law;
  });
  const where = profile ? `profile "${profile.code}"` : `law "${scope.law}"`;
  const allowed = profile ? `; allowed are ${profile.seconds.join(", ") || "none"}` : "";
  return outside.map((code) => ({
    column: "intensities",
    message: `intensity "${code}" does not go with ${where}${allowed}`,
  }));
}
