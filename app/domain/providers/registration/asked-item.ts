/**
 * What an organisation asks to be contracted for: a part of the region's classification, or in words what
 * falls outside it (requirements, P21, P24). Each part is asked once in a request.
 */
import type { AskedScope } from "../admission/application";
import {
  type Asking,
  type RegistrationWindow,
  windowOf,
  windowOutside,
} from "./registration-window";
import { type Profile, type RegionConfig, scopeFaults } from "~/domain/catalogue/public";
import type { IsoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

export type AskedItem = AskedScope & { motivation: string };

export const MOST_ITEMS = 60;
const LONGEST_TEXT = 4_000;

/** A part that can be asked; `key` stands in addresses. */
export type ScopeChoice = {
  key: string;
  law: string | null;
  segment: string | null;
  profile: Profile | null;
  intensities: string[];
};

export const OUTSIDE = "buiten";

/** Every part of the classification that holds on the day, in the region's own order. */
export function scopeChoices(region: RegionConfig, day: IsoDay): ScopeChoice[] {
  const lives = ({ until }: { until?: IsoDay | undefined }) => !until || until >= day;
  const profiles = region.profiles.filter(lives);
  const segments = region.segments.filter(lives);
  if (segments.length === 0) return profiles.map((profile) => choiceOf(null, profile));
  return segments.flatMap(({ code, laws }) => {
    const within = profiles.filter((profile) => profile.segments.includes(code));
    if (within.length > 0) return within.map((profile) => choiceOf(code, profile));
    const law = laws.length === 1 ? laws[0]! : null;
    return [
      {
        key: keyOf({ segment: code, profile: null }),
        law,
        segment: code,
        profile: null,
        intensities: [],
      },
    ];
  });
}

function choiceOf(segment: string | null, profile: Profile): ScopeChoice {
  const { law, code, seconds: intensities } = profile;
  return { key: keyOf({ segment, profile: code }), law, segment, profile, intensities };
}

/** `seg-b.p01`; what falls outside is `buiten`. */
export function keyOf({ segment, profile }: Pick<AskedScope, "segment" | "profile">): string {
  if (segment === null && profile === null) return OUTSIDE;
  return `${segment ?? ""}.${profile ?? ""}`;
}

export function isOutside({ segment, profile }: Pick<AskedScope, "segment" | "profile">): boolean {
  return segment === null && profile === null;
}

export function windowOfItem(
  { segment: code }: Pick<AskedScope, "segment">,
  region: RegionConfig,
  asking: Asking,
): RegistrationWindow {
  const rules = { rounds: region.admission?.rounds ?? [] };
  const segment = region.segments.find((one) => one.code === code);
  return segment ? windowOf(segment, rules, asking) : windowOutside(region, rules, asking);
}

/** What is wrong with an item as it stands; `field` is that of its form. */
export function itemFaults(item: AskedItem, region: RegionConfig, asking: Asking): Refusal[] {
  const faults: Refusal[] = [];
  if (scopeFaults({ region, today: asking.day }, item, undefined).length > 0)
    faults.push({ code: "registration.no-scope", field: "intensities" });
  if (!windowOfItem(item, region, asking).isOpen)
    faults.push({ code: "registration.closed", field: "scope" });
  if (isOutside(item)) faults.push(...textFaults("outside", item.outside));
  if (item.roles.length === 0 || !item.roles.every(isRole))
    faults.push({ code: "registration.no-role", field: "roles" });
  return [...faults, ...textFaults("motivation", item.motivation)];
}

function isRole(code: string): boolean {
  return code === "main" || code === "sub";
}

function textFaults(field: "outside" | "motivation", text: string): Refusal[] {
  if (text === "") return [{ code: `registration.no-${field}`, field }];
  if (text.length <= LONGEST_TEXT) return [];
  return [{ code: "registration.too-long", field, details: { most: LONGEST_TEXT } }];
}
