/** One option of a need in words: who, where, how long, and why. */
import { href } from "./href";
import type { NeedWords } from "./need-words.server";
import type { OptionView } from "~/components/needs/ask-view";
import type { OptionReason } from "~/domain/referrals/public";
import type { ShownOption } from "~/domain/referrals/public.server";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import type { matching } from "~/i18n/nl/matching";
import { waitingTimes as nlWaits } from "~/i18n/nl/waiting-times";
import { waitWords } from "~/i18n/wait-words";

export type MatchTexts = typeof matching;
type Words = { words: NeedWords; texts: MatchTexts };

export function optionView(option: ShownOption, { words, texts }: Words): OptionView {
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
    open: texts.open(openRequests),
  };
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
