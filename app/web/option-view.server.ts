/** One option of a need in words: who, where, how long, and why. */
import { href } from "./href";
import type { NeedWords } from "./need-words.server";
import type { OptionView } from "~/components/needs/ask-view";
import type { Change, Higher, OptionReason } from "~/domain/referrals/public";
import type { ShownOption } from "~/domain/referrals/public.server";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import type { matching } from "~/i18n/nl/matching";
import { waitingTimes as nlWaits } from "~/i18n/nl/waiting-times";
import { waitWords } from "~/i18n/wait-words";

export type MatchTexts = typeof matching;
type Words = { words: NeedWords; texts: MatchTexts };

/** Above an option may stand another, of which is told what it has. */
export function optionView(
  option: ShownOption,
  { words, texts }: Words,
  above?: ShownOption,
): OptionView {
  const { card, wait, phone, openRequests, isChosen, offerPlaceId, why } = option;
  const { kind, slug, name } = card.supplier;
  const path = kind === "combination" ? "/zorgcombinaties/:slug" : "/aanbieders/:slug";
  const waits = { nl: nlWaits, en: enWaits }[words.language];
  return {
    ...{ id: offerPlaceId, supplier: name, isChosen, phone },
    to: href(path, { slug }),
    offer: { title: card.offer.title, to: href("/aanbod/:code", { code: card.offer.code }) },
    where: card.place ? texts.at(card.place.name, card.place.city) : texts.atHome,
    together: card.combination ? texts.combination(card.combination.members.length) : null,
    wait: waitWords(wait, waits, { today: words.today, observed: card.observed ?? null }),
    why: why.map((reason) => reasonText(reason, { words, texts })),
    standing: standingTexts(option, above?.card.supplier.name ?? null, texts),
    open: texts.open(openRequests),
  };
}

function standingTexts(
  { higher, changes }: ShownOption,
  above: string | null,
  texts: MatchTexts,
): string[] {
  const why = higher === null || above === null ? [] : [higherText(higher, above, texts)];
  return [...why, ...changes.map((change) => changeText(change, texts))];
}

function higherText(higher: Higher, above: string, { higher: said, wishes }: MatchTexts): string {
  switch (higher.code) {
    case "fits":
      return said.fits(
        above,
        higher.wishes.map((wish) => wishes[wish]),
      );
    case "sooner":
      return said.sooner(above, higher.weeks);
    case "nearer":
      return said.nearer(above, higher.km);
    default:
      return said[higher.code](above);
  }
}

function changeText(change: Change, { changes: said, wishes }: MatchTexts): string {
  switch (change.code) {
    case "without":
      return said.without(wishes[change.wish], change.place);
    case "confirmed":
      return said.confirmed(change.place);
    case "starts-within":
      return said["starts-within"](change.weeks, change.place);
    case "postcode":
      return said.postcode;
  }
}

function reasonText(reason: OptionReason, { words, texts }: Words): string {
  const { reasons } = texts;
  const { names } = words;
  if (reason.code === "form" || reason.code === "other-form")
    return reasons[reason.code](names("vorm", reason.value));
  if (reason.code === "language") return reasons.language(names("taal", reason.value));
  if (reason.code === "starts") return reasons.starts(reason.weeks);
  return reason.code === "near" ? reasons.near(reason.km) : reasons[reason.code];
}
