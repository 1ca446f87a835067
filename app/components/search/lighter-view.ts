/** Lighter help in words: made on the server, for the band before the list. */
import { type Contact, nearby, nameOf, type RegionConfig } from "~/domain/catalogue/public";
import type { FoundService, Lighter } from "~/domain/search/public";
import type { Language } from "~/i18n/language";
import type { nearby as nearbyTexts } from "~/i18n/nl/nearby";
import { href } from "~/web/href";

export type LighterView = {
  title: string;
  services: FoundService[];
  offers: { id: string; title: string; to: string; by: string }[];
  /** What is said when the municipality has nothing; null when it has, or none was named. */
  none: string | null;
  /** Whom to call then. */
  call: { name: string; phone: string } | null;
  all: { text: string; to: string };
};

type Source = {
  region: RegionConfig;
  language: Language;
  texts: (typeof nearbyTexts)["lighter"];
  contacts: Contact[];
};

/** Null: no municipality is known and nothing is free to use, so there is no band. */
export function lighterView(lighter: Lighter, source: Source): LighterView | null {
  const { municipalities, services, offers } = lighter;
  const { region, language, texts } = source;
  const count = services.length + offers.length;
  if (count === 0 && municipalities.length === 0) return null;
  const [code] = municipalities.length === 1 ? municipalities : [];
  const where = municipalities.map((one) => nameOf(region.municipalities, one, language));
  const access = nearby(source.contacts, code ?? null).help.find(({ kind }) => kind === "access");
  return {
    title: texts.title(count),
    services,
    offers: offers.map(({ id, offer, provider, combination }) => ({
      id,
      title: offer.title,
      to: href("/aanbod/:code", { code: offer.code }, { gemeente: code ?? null }),
      by: (combination ?? provider)?.name ?? "",
    })),
    none: count === 0 ? texts.none(where) : null,
    call: count === 0 && access?.phone ? { name: access.name, phone: access.phone } : null,
    all: { text: texts.all, to: href("/voorzieningen", {}, { gemeente: code ?? null }) },
  };
}
