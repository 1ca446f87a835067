/** The open cases of one person in words, and giving them to a colleague. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { z } from "zod";

import { href } from "./href";
import { aboutNeed, needWords } from "./need-words.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type { HandOverView } from "~/components/referrals/hand-over-view";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayNumber, isoDay } from "~/domain/kernel/day";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";
import { needName, referralName } from "~/domain/referrals/public";
import { type CaseLoad, getCaseLoad, handOver, nameDeputy } from "~/domain/referrals/public.server";
import { handOver as en } from "~/i18n/en/hand-over";
import { handOver as nl } from "~/i18n/nl/hand-over";

const one = z.string().max(60).default("");
const form = z.object({
  doe: z.enum(["overdragen", "vervanger"]),
  zaak: z
    .union([one, z.array(one).max(500)])
    .default([])
    .transform((sent) => [sent].flat()),
  ...{ alle: one, naar: one, vervanger: one },
});
type Sent = z.output<typeof form>;

type Came = { sent: Sent | null; refusals: Refusal[] };

export async function handOverView(
  request: Request,
  { sent, refusals }: Came = { sent: null, refusals: [] },
): Promise<HandOverView> {
  const actor = await requireActor(request);
  const { searchParams } = new URL(request.url);
  const [load, region] = await Promise.all([
    getCaseLoad(actor, searchParams.get("van")),
    getRegion(),
  ]);
  const words = needWords(request, region);
  const texts = { nl, en }[words.language];
  const { whose, owners, cases, receivers } = load;
  const isOwn = whose.userId === actor.userId;
  const asked = sent?.zaak ?? searchParams.getAll("zaak");
  const about = (found: CaseLoad["cases"][number]) =>
    [
      `${needName(found.number)}, ${aboutNeed(found, words)}`,
      found.referral ? referralName(found.referral.number) : "",
      found.dueOn ? texts.due(words.day(isoDay(dayNumber(found.dueOn)))) : "",
    ].filter(Boolean);
  return {
    title: isOwn ? texts.title : texts.titleOf(whose.name),
    told: toldIn(searchParams, texts),
    faults: refusals.map(({ code, field }) => ({
      ...{ field: field ?? null, text: texts.faults[code] ?? texts.fault },
    })),
    owners: owners.map(({ userId, name, count }) => ({
      ...{ userId, name, label: texts.ownerOf(name, count) },
    })),
    whose: whose.userId,
    cases: cases.map((found) => ({
      ...{ id: found.id, text: about(found).join(", ") },
      isChosen: asked.includes(found.id),
    })),
    colleagues: receivers,
    to: sent?.naar ?? "",
    deputy: isOwn ? deputyIn(load, sent) : null,
  };
}

function deputyIn({ deputy, whose, colleagues }: CaseLoad, sent: Sent | null) {
  const choices = colleagues.filter(({ userId }) => userId !== whose.userId);
  return { chosen: sent?.vervanger || (deputy ?? ""), choices };
}

function toldIn(params: URLSearchParams, texts: typeof nl): string | null {
  const count = Number(params.get("overgedragen"));
  if (count > 0) return texts.done(count);
  return params.has("bewaard") ? texts.kept : null;
}

export async function receiveHandOver({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  let sent: Sent | null = null;
  const outcome = await perform(request, form, (found) => {
    sent = found;
    return act(actor, found, new URL(request.url).searchParams.get("van"));
  });
  if (!outcome.ok) {
    const view = await handOverView(request, { sent, refusals: outcome.refusals });
    return data(view, { status: statusOf(outcome) });
  }
  const told = outcome.value ? { overgedragen: outcome.value.count } : { bewaard: "ja" };
  return redirect(href("/verwijzer/overdragen", {}, told), 303);
}

function act(
  actor: Actor,
  { doe, alle, zaak, naar, vervanger }: Sent,
  whose: string | null,
): Promise<Outcome<{ count: number } | null>> {
  if (doe === "vervanger") return nameDeputy(actor, vervanger || null);
  const needIds = alle === "" ? zaak : ("all" as const);
  return handOver(actor, { from: whose ?? actor.userId, needIds, to: naar });
}
