/** What a supplier can say to a request now, with the days and reasons it can choose from. */
import { proposesIntensity, type RequestWords } from "./request-words.server";
import type { ActsView, Choice } from "~/components/requests/requests-view";
import { nameOf, referralRules } from "~/domain/catalogue/public";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { declaredWeeks, holdDays, lastPromise } from "~/domain/referrals/public";
import type { ReceivedRequest } from "~/domain/referrals/public.server";

export function actsView(
  found: ReceivedRequest,
  words: RequestWords,
  now = new Date(),
): ActsView | null {
  const { moves, version, hasAsked, phone, state } = found;
  if (moves.length === 0) return null;
  return {
    version,
    yes: yesView(found, words, now),
    promise: moves.includes("promise") ? promiseView(found, words, now) : null,
    ask: moves.includes("ask"),
    call: hasAsked && state === "open" ? (phone ?? "") : null,
    refuse: moves.includes("refuse") ? reasonsOf(words) : null,
  };
}

const daysOf = ({ region }: RequestWords, now: Date) => ({
  ...{ today: dayAt(now), terms: referralRules(region).terms, holidays: region.holidays },
});

function yesView(found: ReceivedRequest, words: RequestWords, now: Date): ActsView["yes"] {
  const { moves, declared, shown } = found;
  const act = (["answer", "revise"] as const).find((move) => moves.includes(move));
  if (!act) return null;
  const { texts, day, region } = words;
  const { first, usual, last } = holdDays(daysOf(words, now));
  const weeks = declaredWeeks(declared);
  return {
    act,
    asDeclared: weeks === null ? null : texts.acts.asDeclared(weeks),
    hold: {
      ...{ from: isoDay(first), usual: isoDay(usual), to: isoDay(last) },
      hint: texts.acts.holdHint(day(isoDay(last))),
    },
    today: isoDay(first),
    intensities: proposesIntensity(shown.law, region) ? intensitiesOf(shown, words) : null,
    advised: shown.intensity ?? "",
  };
}

function intensitiesOf(
  { law, profile }: ReceivedRequest["shown"],
  { region, language }: RequestWords,
): Choice[] {
  const seconds = region.profiles.find(({ code }) => code === profile)?.seconds;
  return region.intensities
    .filter((one) => one.law === law && (seconds?.includes(one.code) ?? true))
    .map(({ code }) => ({ code, name: nameOf(region.intensities, code, language) }));
}

function promiseView({ askedOn }: ReceivedRequest, words: RequestWords, now: Date) {
  const days = daysOf(words, now);
  const last = lastPromise(askedOn, days);
  if (last <= days.today) return null;
  const { texts, day } = words;
  const to = isoDay(last);
  return { from: isoDay(days.today + 1), to, hint: texts.acts.promiseHint(day(to)) };
}

function reasonsOf({ region, language }: RequestWords): Choice[] {
  const { refusals } = referralRules(region);
  return refusals
    .filter(({ steps }) => steps.includes("request"))
    .map(({ code }) => ({ code, name: nameOf(refusals, code, language) }));
}
