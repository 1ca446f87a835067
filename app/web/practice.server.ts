/** The one page on which a practice opens its window. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { pageWords } from "./page-words.server";
import { perform } from "./perform.server";
import { requireActor } from "./session.server";
import { faultLine } from "~/components/pages/faults";
import type { PracticeView } from "~/components/practice/practice-form";
import { wordsFor } from "~/components/providers/words-for";
import { assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import { WAIT_STATUSES } from "~/domain/providers/public";
import { getPractice, openWindow, practiceForm } from "~/domain/providers/public.server";
import { practice as en } from "~/i18n/en/practice";
import { practice as nl } from "~/i18n/nl/practice";

type Values = Record<string, string>;
type Sent = { values: Values; refusals: Refusal[] };

export async function practiceView(request: Request, sent?: Sent): Promise<PracticeView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [practice, region] = await Promise.all([getPractice(actor, now), getRegion(now)]);
  const words = pageWords(request, region, { places: [], now });
  const texts = { nl, en }[words.language];
  const { status } = wordsFor(region, words.language, now).texts.waits;
  return {
    ...{ title: texts.title, name: practice.name, others: practice.others },
    offers: practice.offers.map(({ code, title }, i) => ({ n: i + 1, code, title })),
    // Full needs a day and a stop a decision: both have a page of their own.
    statuses: WAIT_STATUSES.filter((one) => !["full", "stop"].includes(one)).map((code) => ({
      ...{ code, name: status[code] },
    })),
    values: sent?.values ?? known(practice),
    refused: (sent?.refusals ?? []).map((refusal) => {
      const wait = texts.waitFaults[refusal.code];
      const line = faultLine(refusal, words, words.day);
      return wait ? { ...line, text: wait } : line;
    }),
  };
}

function known({ profile, offers }: Awaited<ReturnType<typeof getPractice>>): Values {
  const { phone, email, descriptionPlain } = profile;
  const own = offers.flatMap(({ plain, status, weeksToStart }, i) => [
    [`plain.${i + 1}`, plain],
    [`status.${i + 1}`, status],
    [`weeks.${i + 1}`, weeksToStart === null ? "" : String(weeksToStart)],
  ]);
  const contact = { phone: phone ?? "", email: email ?? "", plain: descriptionPlain };
  return { ...contact, ...(Object.fromEntries(own) as Values) };
}

export async function receivePractice({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "page.publish", actor.supplierIds[0]);
  let values: Values = {};
  const outcome = await perform(request, practiceForm, (sent) => {
    const { offers, ...contact } = sent;
    const own = offers.flatMap(({ n, plain, status, weeks }) => [
      ...[[`plain.${n}`, plain] as const, [`status.${n}`, status] as const],
      [`weeks.${n}`, weeks] as const,
    ]);
    values = { ...contact, ...Object.fromEntries(own) };
    return openWindow(actor, sent);
  });
  if (outcome.ok) return redirect(href("/aanbieder", {}, { open: "ja" }), 303);
  const view = await practiceView(request, { values, refusals: outcome.refusals });
  return data(view, { status: 422 });
}
