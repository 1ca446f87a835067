/** What every municipality has of its own: contacts, and help without a referral. */
import { slugOf } from "~/domain/providers/public";
import type { Municipality } from "~/domain/catalogue/region/region-config";

import type { Market } from "./market";
import { stream } from "./random";
import type { Row } from "./registers";
import { CONTACTS, SERVICES } from "./texts/municipal-texts";

const LEAST_SERVICES = 28;

export function contactsOf(market: Market): Row<"contacts.csv">[] {
  return market.config.municipalities.flatMap((municipality, index) =>
    CONTACTS.map(({ kind, name, hours, site }, kindIndex) => ({
      municipality_code: municipality.code,
      kind,
      name: named(name, municipality),
      phone: fictionalPhone(100 + index * 10 + kindIndex),
      hours,
      website: `https://${site}-${slugOf(municipality.name)}.example`,
    })),
  );
}

export function preliminaryServicesOf(market: Market): Row<"preliminary_services.csv">[] {
  const { municipalities } = market.config;
  const each = Math.min(
    SERVICES.length,
    Math.max(4, Math.ceil(LEAST_SERVICES / municipalities.length)),
  );
  return municipalities.flatMap((municipality, index) => {
    const random = stream(market.seed, "services", municipality.code);
    return random.some(SERVICES, each).map((service, serviceIndex) => ({
      municipality_code: municipality.code,
      name: named(service.name, municipality),
      target_group: service.targetGroup,
      description_plain: service.plain,
      website: `https://${slugOf(named(service.name, municipality))}.example`,
      phone: fictionalPhone(5000 + index * 100 + serviceIndex),
      expertise: market.known(service.expertise),
    }));
  });
}

const named = (text: string, { name }: Municipality) => text.replace("{m}", name);

/** Area code 000 does not exist, so nobody is called by mistake. */
export function fictionalPhone(index: number): string {
  const digits = String(1_000_000 + (index % 9_000_000)).padStart(7, "0");
  return `000-${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5)}`;
}
