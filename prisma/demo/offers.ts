/**
 * What suppliers offer: a theme, a form and an age group each, under a title that the supplier uses
 * once, placed in the region's own classification.
 */
import type { Law, Municipality, Named, Profile } from "~/domain/catalogue/region/region-config";

import { agesFor, type AgeGroup } from "./ages";
import { stemsOf } from "./classes";
import type { Market } from "./market";
import type { Scope } from "./need";
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
    if (!offer || titles.has(offer.title)) continue;
    titles.add(offer.title);
    offers.push(offer);
  }
  return offers;
}

function oneOffer(
  market: Market,
  { supplier, code }: { supplier: DemoSupplier; code: string },
  random: Random,
): DemoOffer | null {
  const law = random.pick(supplier.laws);
  const theme = random.pick(supplier.themes.get(law.code) ?? market.themes(law));
  const kind = kindFor(market, { supplier, law, theme }, random);
  if (!kind) return null;
  const ages = agesFor({ regime: law.regime, theme, kind }, random);
  const overnight = OVERNIGHT.includes(kind);
  const heavy = overnight && random.chance(0.7);
  const scope = market.scope({ law, theme }, { kind, heavy }, random);
  const form = market.form(kind, { law, theme, profile: scope.profile });
  const written = { supplier, law, theme, kind, ages };
  const title = titleOf(written, random);
  const intensities = intensitiesOf(market, { scope, supplier, overnight }, random);

  return {
    ...scope,
    ...written,
    code,
    form,
    title,
    intensities,
    roles: combinationOnly(scope) ? ["sub"] : supplier.roles,
    municipalities: overnight ? market.config.municipalities : supplier.serves,
    places: AT_HOME.includes(kind) ? [] : placesFor(supplier, random),
    expertise: expertiseOf(market, { theme, kind, ages }, random),
    consult: TREATMENT.includes(kind) && random.chance(0.4),
    transport: transportOf(kind, random),
    educationLevel: educationOf(market, kind, random),
    goals: goalsOf(market, { kind, law, profile: scope.profile }, random),
    continuesAfter18: law.regime === "jeugdwet" && ages.oldest >= 17 && random.chance(0.45),
    languages: languagesOf(supplier, random),
    professional: professionalText(written, random) + classText(market, { scope, intensities }),
    plain: plainText(written, random),
  };
}

/** Where the region asks for a combination, a single supplier only takes part. */
export function combinationOnly({ segment }: Scope): boolean {
  return segment?.providerPolicy === "combination-required";
}

/** Null where the region has no class for any form in which this help is given. */
function kindFor(
  market: Market,
  { supplier, law, theme }: { supplier: DemoSupplier; law: Law; theme: Theme },
  random: Random,
): FormKind | null {
  const voice = law.regime === "jeugdwet" ? "child" : "adult";
  const written = theme.forms.filter(
    (kind) => FORM_TEXTS[kind].hows[voice].length > 0 && market.gives(kind, law),
  );
  const fitting = written.filter((kind) => supplier.line.forms.includes(kind));
  if (written.length === 0) return null;
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

function goalsOf(
  market: Market,
  { kind, law, profile }: { kind: FormKind; law: Law; profile: Profile | null },
  random: Random,
): string[] {
  const likely: Partial<Record<FormKind, string[]>> = {
    crisis: ["stabilise"],
    household: ["stabilise"],
    respite: ["stabilise", "develop"],
    day: ["develop", "stabilise"],
    practice: ["recover", "develop"],
    research: ["develop"],
  };
  const goals = likely[kind] ?? ["develop", "recover", "stabilise"];
  const chosen = goals.filter((goal, index) => index === 0 || random.chance(0.5));
  const ofLaw = market.config.goalTypes.filter(({ laws }) => laws?.includes(law.code) ?? true);
  const named = market.nameHelp && profile ? ofLaw.filter((goal) => names(profile, goal)) : [];
  if (named.length > 0) return named.map(({ code }) => code);
  const known = chosen.filter((goal) => ofLaw.some(({ code }) => code === goal));
  return known.length > 0 ? known : ofLaw.slice(0, 1).map(({ code }) => code);
}

/** Whether a class of help says in its name what it is for. */
function names(profile: Profile, goal: Named): boolean {
  const said = stemsOf([profile.name]);
  return [...stemsOf([goal.name])].some((stem) => said.has(stem));
}

/** The class in the region's own words, where it names help. */
function classText(
  { config: { classification, intensities: levels }, nameHelp }: Market,
  { scope: { profile }, intensities }: { scope: Scope; intensities: string[] },
): string {
  if (!nameHelp || !profile) return "";
  const said = levels.filter(({ code }) => intensities.includes(code)).map(({ name }) => name);
  const level = said.length > 0 ? ` ${classification.second?.name}: ${said.join(", ")}.` : "";
  return ` ${classification.first?.name}: ${profile.name}.${level}`;
}

function languagesOf(supplier: DemoSupplier, random: Random): string[] {
  return supplier.languages.filter((_, index) => index === 0 || random.chance(0.5));
}
