/**
 * A building where a supplier gives help, as the supplier itself tells it.
 *
 * Where it stands follows from its postcode by the region's own data: nobody types coordinates, and
 * nothing is asked of the network. A place outside the region is no place of this window.
 */
import { pointOf, type RegionConfig } from "~/domain/catalogue/public";
import type { Refusal } from "~/domain/kernel/outcome";

export type PlaceStatement = {
  name: string;
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
};

const LONGEST = { name: 200, street: 200, houseNumber: 20, postcode: 10, city: 100 } as const;
const POSTCODE = /^([1-9]\d{3}) ?([a-z]{2})$/i;

/** `1621ab` as it stands on an envelope: `1621 AB`; what is no postcode stays as it is. */
export function tidyPostcode(text: string): string {
  const [, digits, letters] = POSTCODE.exec(text.trim()) ?? [];
  return digits && letters ? `${digits} ${letters.toUpperCase()}` : text.trim();
}

/** Where the postcode lies; null when the region does not know it. */
export function placed(
  { postcode }: Pick<PlaceStatement, "postcode">,
  region: Pick<RegionConfig, "postcodes">,
): ReturnType<typeof pointOf> {
  return POSTCODE.test(postcode) ? pointOf(region, postcode) : null;
}

export function placeFaults(
  stated: PlaceStatement,
  region: Pick<RegionConfig, "postcodes">,
): Refusal[] {
  const fields = Object.keys(LONGEST) as (keyof PlaceStatement)[];
  const faults = fields.flatMap((field): Refusal[] => {
    if (stated[field] === "") return [{ code: "place.missing", field }];
    const most = LONGEST[field];
    if (stated[field].length <= most) return [];
    return [{ code: "place.too-long", field, details: { most } }];
  });
  const { postcode } = stated;
  if (faults.some(({ field }) => field === "postcode")) return faults;
  if (!POSTCODE.test(postcode))
    return [...faults, { code: "place.no-postcode", field: "postcode" }];
  if (placed(stated, region)) return faults;
  return [...faults, { code: "place.unknown-postcode", field: "postcode", details: { postcode } }];
}
