import type { RegionConfig } from "~/domain/catalogue/public";
import type { IsoDay } from "~/domain/kernel/day";

export type Arrangement = RegionConfig["arrangements"][number];

/** The one tariff for a profile at an intensity on a day (I1); null where the product book has none. */
export function arrangementOn(
  arrangements: Arrangement[],
  { profile, intensity }: { profile: string | null; intensity: string | null },
  day: IsoDay,
): Arrangement | null {
  return (
    arrangements.find(
      (one) =>
        one.profile === profile &&
        one.intensity === intensity &&
        one.from <= day &&
        (one.to === undefined || one.to >= day),
    ) ?? null
  );
}
