import type { RegionConfig } from "~/domain/catalogue/public";
import { type Refused, refuse } from "~/domain/kernel/outcome";

type Rules = Pick<RegionConfig, "intensities" | "intensitySetBy">;

/** A supplier proposes an intensity where the region leaves that to it, and one that there is (I12). */
export function proposalFault(
  code: string | null,
  law: string,
  { intensities, intensitySetBy }: Rules,
): Refused | null {
  if (!code) return null;
  const field = "intensiteit";
  if (intensitySetBy[law] !== "provider-proposes")
    return refuse("availability.intensity-is-set", { field });
  const isKnown = intensities.some((one) => one.code === code && one.law === law);
  return isKnown ? null : refuse("availability.no-such-intensity", { field });
}
