/**
 * One tariff per profile, intensity and day, the same for every supplier (I1); what is freely
 * accessible has none (I2); instalments add up to the tariff (I9).
 */
import type { Arrangement, RegionConfig } from "../region-config";
import { addUpToOne } from "../share";
import type { Fault } from "./fault";

export function arrangementFaults(config: RegionConfig): Fault[] {
  const each = config.arrangements.flatMap((arrangement, index) =>
    [
      ...placed(config, arrangement),
      ...dated(arrangement),
      ...unrivalled(config.arrangements, index),
    ].map(({ path, expected }) => ({ path: ["arrangements", index, ...path], expected })),
  );
  return [...each, ...terms(config)];
}

function placed(config: RegionConfig, arrangement: Arrangement): Fault[] {
  const { profile: code, intensity, educationLevel } = arrangement;
  const profile = config.profiles.find((item) => item.code === code);
  if (!profile) return [{ path: ["profile"], expected: `a code of profiles; "${code}" is none` }];
  const faults: Fault[] = [];
  if (!profile.seconds.includes(intensity))
    faults.push({
      path: ["intensity"],
      expected: `one of the seconds of ${code}: ${profile.seconds.join(", ")}`,
    });
  const free = config.segments.find(
    (segment) => segment.access === "free" && profile.segments.includes(segment.code),
  );
  if (free)
    faults.push({
      path: ["profile"],
      expected: `no arrangement: ${free.code} is freely accessible (I2)`,
    });
  if (educationLevel && !config.educationLevels.some((level) => level.code === educationLevel))
    faults.push({
      path: ["educationLevel"],
      expected: `a code of educationLevels; "${educationLevel}" is none`,
    });
  return faults;
}

function dated({ from, to }: Arrangement): Fault[] {
  return to !== undefined && to < from ? [{ path: ["to"], expected: `a day from ${from} on` }] : [];
}

function unrivalled(all: Arrangement[], index: number): Fault[] {
  const own = all[index];
  const rival = all.slice(0, index).find((other) => own && overlap(own, other));
  if (!own || !rival) return [];
  const until = rival.to ?? "further notice";
  return [
    {
      path: ["from"],
      expected: `one tariff for ${own.profile} with ${own.intensity} (I1); another holds from ${rival.from} until ${until}`,
    },
  ];
}

function overlap(one: Arrangement, other: Arrangement): boolean {
  return (
    one.profile === other.profile &&
    one.intensity === other.intensity &&
    (other.to === undefined || one.from <= other.to) &&
    (one.to === undefined || other.from <= one.to)
  );
}

function terms({ paymentTerms }: RegionConfig): Fault[] {
  return paymentTerms.flatMap(({ parts }, index) =>
    addUpToOne(parts.map(({ share }) => share))
      ? []
      : [{ path: ["paymentTerms", index, "parts"], expected: "shares that add up to exactly one" }],
  );
}
