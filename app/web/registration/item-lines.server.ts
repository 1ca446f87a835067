/** What can be asked for, in words: whom it is for, what help can bring about and what proofs it needs. */
import { dayText, type Opened } from "./form-page.server";
import { itemName } from "./names.server";
import { href } from "../href";
import type { ChoiceLine, ItemFormView, ItemsView } from "~/components/registration/items-view";
import { nameOf, type RegionConfig } from "~/domain/catalogue/public";
import { dayAt, isoDay } from "~/domain/kernel/day";
import {
  type Asking,
  keyOf,
  OUTSIDE,
  type ScopeChoice,
  scopeChoices,
  windowOfItem,
} from "~/domain/providers/public";
import { proofsNeeded } from "~/domain/providers/public";
import type { Language } from "~/i18n/language";

export type Around = { region: RegionConfig; language: Language; asking: Asking; opened: Opened };

export function findChoice(key: string, region: RegionConfig): ScopeChoice | null {
  const day = isoDay(dayAt(new Date()));
  return scopeChoices(region, day).find((choice) => choice.key === key) ?? null;
}

/** Under each segment, or each law in a region without segments. */
export function choiceGroups(around: Around): ItemsView["groups"] {
  const { region, language, asking } = around;
  const groups = new Map<string, ChoiceLine[]>();
  for (const choice of scopeChoices(region, asking.day)) {
    const name = choice.segment
      ? nameOf(region.segments, choice.segment, language)
      : nameOf(region.laws, choice.law ?? "", language);
    groups.set(name, [...(groups.get(name) ?? []), choiceLine(choice, around)]);
  }
  return [...groups].map(([name, choices]) => ({ name, choices }));
}

function choiceLine(choice: ScopeChoice, around: Around): ChoiceLine {
  const { region, asking, opened, language } = around;
  const { items: words } = opened.forms;
  const window = windowOfItem({ segment: choice.segment }, region, asking);
  const opens = window.round && !window.isOpen ? window.round.from : null;
  const { key, profile } = choice;
  return {
    key,
    name: shortName(choice, around),
    plain: plainOf(choice, around),
    professional: profile?.professional ?? "",
    examples: profile?.examples ?? [],
    proofs: proofNames(choice, around),
    to: window.isOpen
      ? href("/aanbieder-worden/:token/aanvraag", { token: opened.link }, { voor: key })
      : null,
    closed: opens ? words.opensOn(dayText(opens, language)) : words.closed,
    isChosen: opened.application.items.some((item) => keyOf(item) === key),
  };
}

/** Without its segment: it stands below that. */
function shortName({ segment, profile }: ScopeChoice, { region, language }: Around): string {
  if (profile) return nameOf(region.profiles, profile.code, language);
  return nameOf(region.segments, segment ?? "", language);
}

function plainOf({ segment, profile }: ScopeChoice, { region, language }: Around): string {
  const named = profile ?? region.segments.find(({ code }) => code === segment);
  return (language === "en" ? named?.plainEn : null) ?? named?.plain ?? "";
}

/** Of the obligatory proofs, those that not everybody is asked for say most here; all are named. */
function proofNames(
  { law, segment }: Pick<ScopeChoice, "law" | "segment">,
  { region, language }: Around,
): string[] {
  const kinds = region.admission?.proofs ?? [];
  return proofsNeeded(kinds, [{ law, segment }]).map(({ code }) => nameOf(kinds, code, language));
}

/** The form of a part, or of what falls outside all; null for a key that is neither. */
export function itemForm(key: string, around: Around): ItemFormView | null {
  const choice = findChoice(key, around.region);
  if (choice) return partForm(choice, around);
  return key === OUTSIDE ? outsideForm(around) : null;
}

const NOTHING = { outside: "", motivation: "", law: "", intensities: [], roles: [] };

function partForm(choice: ScopeChoice, around: Around): ItemFormView {
  const { region, language, opened } = around;
  const { key, segment, profile, intensities } = choice;
  const scope = { segment, profile: profile?.code ?? null };
  return {
    ...{ key, isOutside: false, laws: [], values: NOTHING },
    name: itemName(scope, { region, language, texts: opened.texts }),
    plain: plainOf(choice, around),
    examples: profile?.examples ?? [],
    proofs: proofNames(choice, around),
    intensities: intensities.map((code) => ({
      ...{ code, name: nameOf(region.intensities, code, language) },
    })),
  };
}

function outsideForm(around: Around): ItemFormView {
  const { region, language, opened } = around;
  return {
    ...{ key: OUTSIDE, isOutside: true, values: NOTHING, examples: [], intensities: [] },
    name: opened.texts.outside,
    plain: opened.forms.items.outside,
    proofs: proofNames({ law: null, segment: null }, around),
    laws: region.laws.map(({ code }) => ({ code, name: nameOf(region.laws, code, language) })),
  };
}
