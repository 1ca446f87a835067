/**
 * What suppliers offer: a theme, a form and an age group each, under a title that the supplier uses
 * once, placed in the region's own classification.
 */
import type { Law, Municipality, Named } from "~/domain/catalogue/region/region-config";

import { agesFor, type AgeGroup } from "./ages";
import type { Market, Scope } from "./market";
import type { DemoPlace } from "./places";
import { stream, type Random } from "./random";
import type { DemoSupplier } from "./suppliers";
import { FORM_TEXTS } from "./texts/forms";
import type { FormKind, Theme } from "./texts/theme";
import { plainText, professionalText, titleOf } from "./writing";

export type DemoOffer = Scope & {
  code: string;
  supplier: DemoSupplier;
  law: Law;
  theme: Theme;
  kind: FormKind;
  form: Named;
  ages: AgeGroup;
  title: string;
  intensities: string[];
  roles: ("main" | "sub")[];
  municipalities: Municipality[];
  /** Empty when help comes to the resident. */
  places: DemoPlace[];
  expertise: string[];
  consult: boolean;
  transport: "yes" | "no" | "combined";
  educationLevel: string | null;
  goals: string[];
  continuesAfter18: boolean;
  languages: string[];
  professional: string;
  plain: string;
};

/** Forms in which help comes to the resident: such an offer has no place of its own. */
const AT_HOME: readonly FormKind[] = ["home", "household", "crisis", "online"];
const OVERNIGHT: readonly FormKind[] = ["stay", "family-home"];
const TREATMENT: readonly FormKind[] = ["practice", "research", "stay", "crisis"];

export function offersOf(market: Market, supplier: DemoSupplier, count: number): DemoOffer[] {
  const offers: DemoOffer[] = [];
  const titles = new Set<string>();
  for (let attempt = 0; offers.length < count && attempt < count * 30; attempt += 1) {
    const random = stream(market.seed, "offer", supplier.code, attempt);
    const code = `${supplier.code}-o${String(offers.length + 1).padStart(2, "0")}`;
    const offer = oneOffer(market, { supplier, code }, random);
    if (titles.has(offer.title)) continue;
    titles.add(offer.title);
    offers.push(offer);
  }
  return offers;
}

function oneOffer(
  market: Market,
  { supplier, code }: { supplier: DemoSupplier; code: string },
  random: Random,
): DemoOffer {
  const law = random.pick(supplier.laws);
  const theme = random.pick(supplier.themes.get(law.code) ?? market.themes(law));
  const kind = kindFor(supplier, { law, theme }, random);
  const ages = agesFor({ regime: law.regime, theme, kind }, random);
  const overnight = OVERNIGHT.includes(kind);
  const scope = market.scope({ law, theme }, overnight && random.chance(0.7), random);
  const form = market.form(kind, { law, theme });
  const written = { supplier, law, theme, kind, ages };

  return {
    ...scope,
    ...written,
    code,
    form,
    title: titleOf(written, random),
    intensities: intensitiesOf(market, { scope, supplier, overnight }, random),
    roles: combinationOnly(scope) ? ["sub"] : supplier.roles,
    municipalities: overnight ? market.config.municipalities : supplier.serves,
    places: AT_HOME.includes(kind) ? [] : placesFor(supplier, random),
    expertise: expertiseOf(market, { theme, kind, ages }, random),
    consult: TREATMENT.includes(kind) && random.chance(0.4),
    transport: transportOf(kind, random),
    educationLevel: educationOf(market, kind, random),
    goals: goalsOf(kind, random),
    continuesAfter18: law.regime === "jeugdwet" && ages.oldest >= 17 && random.chance(0.45),
    languages: languagesOf(supplier, random),
    professional: professionalText(written, random),
    plain: plainText(written, random),
  };
}

/** Where the region asks for a combination, a single supplier only takes part. */
export function combinationOnly({ segment }: Scope): boolean {
  return segment?.providerPolicy === "combination-required";
}

function kindFor(
  supplier: DemoSupplier,
  { law, theme }: { law: Law; theme: Theme },
  random: Random,
): FormKind {
  const voice = law.regime === "jeugdwet" ? "child" : "adult";
  const written = theme.forms.filter((kind) => FORM_TEXTS[kind].hows[voice].length > 0);
  const fitting = written.filter((kind) => supplier.line.forms.includes(kind));
  return random.pick(fitting.length > 0 ? fitting : written);
}

function intensitiesOf(
  market: Market,
  { scope, supplier, overnight }: { scope: Scope; supplier: DemoSupplier; overnight: boolean },
  random: Random,
): string[] {
  const seconds = scope.profile?.seconds ?? [];
  const ordered = market.config.intensities
    .filter(({ code }) => seconds.includes(code))
    .toSorted((a, b) => a.order - b.order)
    .map(({ code }) => code);
  if (overnight) return ordered.slice(-Math.max(1, Math.ceil(ordered.length / 2)));
  if (supplier.size === "large" || random.chance(0.3)) return ordered;
  const length = random.whole(1, Math.max(1, ordered.length - 1));
  const start = random.whole(0, Math.min(1, ordered.length - length));
  return ordered.slice(start, start + length);
}

function placesFor(supplier: DemoSupplier, random: Random): DemoPlace[] {
  const most = Math.min(supplier.places.length, 5);
  const count = Math.max(1, Math.round(most * random.next()));
  const chosen = random.some(supplier.places, count);
  return supplier.places.filter((place) => chosen.includes(place));
}

function expertiseOf(
  market: Market,
  { theme, kind, ages }: { theme: Theme; kind: FormKind; ages: AgeGroup },
  random: Random,
): string[] {
  const methods = random.some(theme.methods, random.whole(1, 3));
  const terms = [theme.term, ...methods, ...FORM_TEXTS[kind].terms, ...ages.terms];
  return market.known([...new Set(terms)]);
}

function transportOf(kind: FormKind, random: Random): DemoOffer["transport"] {
  if (kind !== "day" && kind !== "respite") return "no";
  return random.weighted(["yes", "no", "combined"] as const, (answer) => (answer === "no" ? 2 : 1));
}

function educationOf(market: Market, kind: FormKind, random: Random): string | null {
  const levels = market.config.educationLevels.map(({ code }) => code);
  const half = Math.floor(levels.length / 2);
  const fitting = TREATMENT.includes(kind) ? levels.slice(half) : levels.slice(0, half + 1);
  return fitting.length > 0 && random.chance(0.9) ? random.pick(fitting) : null;
}

function goalsOf(kind: FormKind, random: Random): string[] {
  const likely: Partial<Record<FormKind, string[]>> = {
    crisis: ["stabilise"],
    household: ["stabilise"],
    respite: ["stabilise", "develop"],
    day: ["develop", "stabilise"],
    practice: ["recover", "develop"],
    research: ["develop"],
  };
  const goals = likely[kind] ?? ["develop", "recover", "stabilise"];
  return goals.filter((goal, index) => index === 0 || random.chance(0.5));
}

function languagesOf(supplier: DemoSupplier, random: Random): string[] {
  return supplier.languages.filter((_, index) => index === 0 || random.chance(0.5));
}
