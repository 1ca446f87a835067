/** One need with whom was asked, in words, and what is done with it. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { z } from "zod";

import { href } from "./href";
import { aboutNeed, factLines, type NeedWords, needWords } from "./need-words.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type { NeedPageView } from "~/components/needs/need-page";
import { nameOf } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import { CLOSE_REASONS, needName } from "~/domain/referrals/public";
import {
  closeNeed,
  getNeed,
  listSentRequests,
  type NeedView,
  reopenNeed,
} from "~/domain/referrals/public.server";

export async function needPageView(
  request: Request,
  id: string,
  refusals: Refusal[] = [],
): Promise<NeedPageView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [need, region] = await Promise.all([getNeed(actor, id, now), getRegion(now)]);
  await listSentRequests(actor, id, now);
  const words = needWords(request, region, now);
  const { texts } = words;
  return {
    id,
    title: texts.one.title(needName(need.number), aboutNeed(need, words)),
    ...{ isOpen: need.state === "open", isLate: need.isLate, hasGoals: need.goals !== "" },
    lines: headLines(need, words),
    facts: [
      ...factLines(need, words),
      {
        key: "route",
        name: texts.facts.route,
        text: nameOf(region.referrers, need.route, words.language),
      },
    ],
    reasons: CLOSE_REASONS.map((code) => ({ code, name: texts.one.reasons[code] })),
    faults: refusals.map((refusal) => ({
      field: refusal.field ?? null,
      text: words.faultText(refusal),
    })),
  };
}

function headLines(need: NeedView, { texts, day }: NeedWords): string[] {
  const { one, list } = texts;
  const reasons: Record<string, string> = one.reasons;
  return [
    one.written(day(need.createdAt), need.owner.name),
    ...(need.dueOn ? [one.due(day(need.dueOn))] : []),
    ...(need.state === "closed" ? [one.closed(reasons[need.closedReason] ?? "")] : []),
    list.touched(day(need.changedAt)),
  ];
}

const actForm = z.object({
  doe: z.enum(["sluit", "heropen"]),
  reden: z.string().max(200).default(""),
});

export async function actOnNeed({ request, params }: ActionFunctionArgs) {
  const id = params.id ?? "";
  const actor = await requireActor(request);
  const outcome = await perform(request, actForm, ({ doe, reden }) =>
    doe === "sluit" ? closeNeed(actor, { id, reason: reden }) : reopenNeed(actor, id),
  );
  if (outcome.ok) return redirect(href("/verwijzer/hulpvragen/:id", { id }, { gedaan: "ja" }), 303);
  const view = await needPageView(request, id, outcome.refusals);
  return data(view, { status: statusOf(outcome) });
}
