/** The page of a call: what is known, what was said, and what was wrong with it. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform } from "./perform.server";
import { requireActor } from "./session.server";
import type { CallView } from "~/components/region-tasks/call-form";
import { isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";
import { WAIT_STATUSES } from "~/domain/providers/public";
import { calledForm, getCalled, recordWaitingTimes } from "~/domain/providers/public.server";
import { regionTasks as en } from "~/i18n/en/region-tasks";
import { waitingTimes as enWaits } from "~/i18n/en/waiting-times";
import { regionTasks as nl } from "~/i18n/nl/region-tasks";
import { waitingTimes as nlWaits } from "~/i18n/nl/waiting-times";

type Sent = { typed: Record<string, string>; refusals: Refusal[] };
const NOTHING: Sent = { typed: {}, refusals: [] };

export async function callView(
  request: Request,
  code: string,
  { typed, refusals }: Sent = NOTHING,
): Promise<CallView> {
  const actor = await requireActor(request);
  const { name, phone, waits } = await getCalled(actor, code);
  const language = languageOf(request);
  const { call, faults, fault } = { nl, en }[language];
  const words = { nl: nlWaits, en: enWaits }[language];
  const textOf = (refusal: Refusal) => faults[refusal.code] ?? fault;
  return {
    ...{ title: call.title(name), phone, typed },
    self: href("/regio/opgaven/bellen/:code", { code }),
    // A stop is the contract's act: it is asked and decided, not said on the telephone.
    statuses: WAIT_STATUSES.filter((status) => status !== "stop").map((status) => ({
      ...{ code: status, name: words.status[status] },
    })),
    rows: waits.map(({ id, offer, place, declared }) => ({
      ...{ id, title: offer.title, place: place?.name ?? call.atHome },
      known: declared
        ? call.known(words.status[declared.status].toLowerCase(), words.day(isoDay(declared.asOf)))
        : call.unknown,
    })),
    errors: Object.fromEntries(
      refusals.flatMap((refusal) => (refusal.field ? [[refusal.field, textOf(refusal)]] : [])),
    ),
    refused: [...new Set(refusals.map(textOf))],
  };
}

export async function receiveCall({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const supplierCode = params.code ?? "";
  let typed: Record<string, string> = {};
  const outcome = await perform(request, calledForm, ({ rows }) => {
    typed = Object.fromEntries(
      rows.flatMap(({ id, seen: _, ...columns }) =>
        Object.entries(columns).map(([column, value]) => [`${column}.${id}`, value]),
      ),
    );
    return recordWaitingTimes(actor, { supplierCode, rows });
  });
  if (outcome.ok) return redirect(href("/regio/werklijst", {}, { gedaan: "ja" }), 303);
  const view = await callView(request, supplierCode, { typed, refusals: outcome.refusals });
  return data(view, { status: 422 });
}
