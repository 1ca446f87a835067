/** Help without a referral, grouped by what it is for. */
import { nameOf, type PreliminaryService, type RegionConfig } from "~/domain/catalogue/public";
import { services as en } from "~/i18n/en/catalogue-pages";
import type { Language } from "~/i18n/language";
import { services as nl } from "~/i18n/nl/catalogue-pages";

export type ServiceLine = Omit<PreliminaryService, "expertise" | "municipality" | "checkedOn"> & {
  municipality: string;
  /** When its municipality last looked at it, in words. */
  checked: string | null;
};

/** Null: for everyone, since the service names nothing in particular. */
export type ServiceGroup = { name: string | null; services: ServiceLine[] };

const texts = { nl, en };

type Source = { region: RegionConfig; language: Language };

export function serviceGroups(services: PreliminaryService[], source: Source): ServiceGroup[] {
  const { region, language } = source;
  const groups = new Map<string | null, ServiceLine[]>();
  for (const { expertise, checkedOn, ...service } of services) {
    const [first] = expertise;
    const name = first ? nameOf(region.expertise, first, language) : null;
    const municipality = nameOf(region.municipalities, service.municipality, language);
    const checked = checkedOn && texts[language].checkedBy(municipality, checkedOn);
    groups.set(name, [...(groups.get(name) ?? []), { ...service, municipality, checked }]);
  }
  return [...groups]
    .map(([name, lines]) => ({ name, services: lines }))
    .toSorted((a, b) => byName(a.name, b.name));
}

/** What is for everyone comes last. */
function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b, "nl");
}
