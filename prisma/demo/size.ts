/**
 * How large a demo is. Without a wish it has the size of a real region; `documents` asks for about
 * so many offer-places, for measurements.
 */
import type { SizeClass } from "./texts/line";

export type DemoSize = { suppliers?: number; offers?: number; documents?: number };

const SUPPLIERS = 124;
const WEIGHTS: Record<SizeClass, number> = { large: 17, medium: 7, small: 3, solo: 1.4 };
/** Places per offer, as they come out on average. */
const PLACES_PER_OFFER = 1.47;

export function demoSizes({ suppliers, offers, documents }: DemoSize) {
  const wanted = offers ?? (documents ? Math.round(documents / PLACES_PER_OFFER) : null);
  const count =
    suppliers ??
    (wanted ? Math.max(SUPPLIERS, Math.round(SUPPLIERS * (wanted / 560) ** 0.6)) : SUPPLIERS);
  return {
    suppliers: count,
    /** `others` is what there is besides, within what is wanted. */
    offersOf: (sizes: SizeClass[], others: number) =>
      divided(sizes, wanted && Math.max(1, wanted - others)),
  };
}

/** One or more offers each, by size class, together `wanted` if that is given. */
function divided(sizes: SizeClass[], wanted: number | null): number[] {
  const total = sizes.reduce((sum, size) => sum + WEIGHTS[size], 0);
  const scale = wanted ? wanted / total : 1;
  let owed = 0;
  return sizes.map((size) => {
    owed += WEIGHTS[size] * scale;
    const count = Math.max(1, Math.round(owed));
    owed -= count;
    return count;
  });
}
