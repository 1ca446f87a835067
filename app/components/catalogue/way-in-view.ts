/** The way in of one offer in words, with whom to call for it. */
import {
  type Contact,
  nearby,
  type RegionConfig,
  type WayIn,
  type WayInFacts,
  wayInOf,
} from "~/domain/catalogue/public";
import type { Language } from "~/i18n/language";
import { wayInText } from "~/i18n/way-in-text";

type Callable = { name: string; phone: string | null; hours?: string | null };

export type WayInView = {
  text: string;
  route: WayIn["route"];
  /** Null: a municipality must be chosen first, or nobody gave a number. */
  call: Callable | null;
  isMunicipalityChosen: boolean;
};

type Source = {
  region: RegionConfig;
  language: Language;
  municipality: string | null;
  contacts: Contact[];
};

export function wayInView(offer: WayInFacts, source: Source, supplier: Callable): WayInView {
  const { region, language, municipality, contacts } = source;
  const way = wayInOf(offer, region);
  const { help, danger } = nearby(contacts, municipality);
  const access = municipality === null ? [] : help;
  const callable: Record<WayIn["route"], Callable | undefined> = {
    call: supplier,
    crisis: danger.find(({ kind }) => kind === "crisis"),
    access: access.find(({ kind }) => kind === "access"),
    doctors: access.find(({ kind }) => kind === "access"),
    "regional-team": access.find(({ kind }) => kind === "access"),
  };
  const { name, phone, hours } = callable[way.route] ?? { name: "", phone: null };
  return {
    text: wayInText(way, { ...region, contacts: danger }, language),
    route: way.route,
    call: phone ? { name, phone, hours: hours ?? null } : null,
    isMunicipalityChosen: municipality !== null,
  };
}
