/** What a referrer heard on the telephone: the form on the page of an offer, and what became of it. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform } from "./perform.server";
import { findActor, requireActor } from "./session.server";
import {
  CHALLENGE_ANCHOR,
  CHALLENGE_PARAM,
  type ChallengeAnswer,
} from "~/components/challenges/challenge-answer";
import type { ChallengesView } from "~/components/challenges/challenge-section";
import type { WordSource } from "~/components/providers/offer-view";
import { assertMay, may } from "~/domain/accounts/public";
import { dayAt, isoDay } from "~/domain/kernel/day";
import {
  type ChallengeView,
  LONGEST_NOTE,
  type OfferView,
  readHeard,
} from "~/domain/providers/public";
import { challengeForm, challengeWait, listOwnChallenges } from "~/domain/providers/public.server";
import { challenges as en } from "~/i18n/en/challenges";
import { remarks as enRemarks } from "~/i18n/en/remarks";
import { challenges as nl } from "~/i18n/nl/challenges";
import { remarks as nlRemarks } from "~/i18n/nl/remarks";

type Texts = typeof nl;

export function isChallenge(request: Request): boolean {
  return new URL(request.url).searchParams.has(CHALLENGE_PARAM);
}

/** Null for who may not: then nothing of it is on the page. */
export async function challengesView(
  request: Request,
  offer: OfferView,
  { language, today, texts: { waits } }: WordSource,
): Promise<ChallengesView | null> {
  const actor = await findActor(request);
  if (!actor || !may(actor, "waiting-time.challenge")) return null;
  const texts = { nl, en }[language];
  const known = offer.places.filter(({ wait }) => wait.status !== "unknown");
  const earlier = await listOwnChallenges(actor, offer.code);
  return {
    texts: texts.form,
    longestNote: LONGEST_NOTE,
    today: isoDay(today),
    places: known.map(({ id, place }) => ({ id, name: place?.name ?? texts.atHome })),
    earlier: earlier.map((challenge) => ({
      ...{ id: String(challenge.id), state: challenge.state },
      label: texts.states[challenge.state],
      lines: linesOf(challenge, texts, waits.status),
    })),
  };
}

function linesOf(
  { calledOn, weeks, note, place, dueOn, state, answer }: ChallengeView,
  texts: Texts,
  statuses: Record<string, string>,
): string[] {
  const due = isoDay(dueOn);
  const outcome = {
    open: () => texts.due(due),
    expired: () => texts.expired(due),
    confirmed: () => answered(answer, texts, statuses),
    corrected: () => answered(answer, texts, statuses),
  };
  return [
    texts.heard(isoDay(calledOn), weeks, place ?? texts.atHome),
    ...(note ? [texts.note(note)] : []),
    outcome[state](),
  ];
}

function answered(
  answer: ChallengeView["answer"],
  texts: Texts,
  statuses: Record<string, string>,
): string {
  if (!answer) return texts.takenBack;
  const status = (statuses[answer.status] ?? answer.status).toLowerCase();
  return texts.answered(isoDay(dayAt(answer.at)), status, answer.weeksToStart);
}

export async function receiveChallenge({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "waiting-time.challenge");
  const code = params.code ?? "";
  let typed = { plek: "", gehoord: "weken", weken: "", dag: "", toelichting: "" };
  const outcome = await perform(request, challengeForm, (sent) => {
    typed = sent;
    const { plek, gehoord, weken, dag, toelichting } = sent;
    const kind = gehoord === "weken" ? "weeks" : "nobody";
    const heard = readHeard({ heard: kind, weeks: weken, day: dag, note: toelichting });
    if (!heard.ok) return Promise.resolve(heard);
    return challengeWait(actor, { ...heard.value, offerCode: code, offerPlaceId: plek });
  });
  if (outcome.ok) {
    const page = href("/aanbod/:code", { code }, { [CHALLENGE_PARAM]: "ontvangen" });
    return redirect(`${page}#${CHALLENGE_ANCHOR}`, 303);
  }
  const { code: fault, field = "" } = outcome.refusals[0]!;
  const language = languageOf(request);
  const [texts, remarks] = { nl: [nl, nlRemarks] as const, en: [en, enRemarks] as const }[language];
  const said = texts.faults[fault] ?? remarks.faults[fault] ?? remarks.fault;
  const isField = ["weken", "dag", "toelichting"].includes(field);
  const answer: ChallengeAnswer = {
    challenge: { fault: said, field: isField ? field : "", typed },
  };
  return data(answer, { status: 422 });
}
