/** The page of talks and agreed actions of one supplier. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { z } from "zod";

import { href } from "./href";
import { languageOf } from "./language.server";
import { perform, statusOf } from "./perform.server";
import { refusedForm, registerWords } from "./register-words.server";
import { requireActor } from "./session.server";
import { actionCards, talksPart, talkTexts } from "./talks-words.server";
import type { TalksView } from "~/components/talks/talks-page";
import type { Refused } from "~/components/register/register-view";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { isoDay } from "~/domain/kernel/day";
import type { Outcome, Refusal } from "~/domain/kernel/outcome";
import { getSupplierFile } from "~/domain/providers/public.server";
import {
  agreeAction,
  finishAction,
  listTalks,
  recordTalk,
  talkForm,
} from "~/domain/signals/public.server";

export async function talksView(
  request: Request,
  code: string,
  refused: Refused | null = null,
): Promise<TalksView> {
  const actor = await requireActor(request);
  assertMay(actor, "talk.read");
  const now = new Date();
  const [{ supplier }, region] = await Promise.all([
    getSupplierFile(actor, code, now),
    getRegion(now),
  ]);
  const found = await listTalks(actor, supplier.id, now);
  const words = registerWords(request, region, now);
  const texts = talkTexts(words.language);
  return {
    ...{ title: texts.title(supplier.name), refused, mayKeep: may(actor, "talk.keep") },
    self: selfOf(code),
    back: href("/regio/aanbieders/:code", { code }),
    talks: talksPart(found, words),
    actions: {
      ...{ title: texts.actions.title, none: texts.actions.none },
      cards: actionCards(found, words),
    },
    today: isoDay(words.today),
  };
}

const selfOf = (code: string) => href("/regio/aanbieders/:code/gesprekken", { code });

type Sent = z.output<typeof talkForm>;

export async function receiveTalk({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "talk.keep");
  const code = params.code ?? "";
  const typed: Record<string, string> = {};
  const outcome = await perform(request, talkForm, (sent) => {
    for (const [name, value] of Object.entries(sent))
      if (typeof value === "string") typed[name] = value;
      else if (typeof value === "number") typed[name] = isoDay(value);
    return act(actor, sent, code);
  });
  if (outcome.ok) return redirect(`${selfOf(code)}?gedaan=ja`, 303);
  const texts = talkTexts(languageOf(request));
  const refused = refusedForm(outcome.refusals.map(asPersonal), typed, {
    faults: { ...texts.faults, personal: texts.personal },
    fault: texts.fault,
  });
  return data(await talksView(request, code, refused), { status: statusOf(outcome) });
}

/** Whatever could point to a person is said in one way. */
function asPersonal(refusal: Refusal): Refusal {
  const isPersonal = refusal.code === "signal.names-a-person" || refusal.code.startsWith("remark.");
  return isPersonal ? { ...refusal, code: "personal" } : refusal;
}

function act(actor: Actor, sent: Sent, supplierCode: string): Promise<Outcome<null>> {
  if (sent.doe === "klaar") return finishAction(actor, { supplierCode, id: sent.id });
  if (sent.doe === "gesprek")
    return recordTalk(actor, {
      ...{ supplierCode, heldOn: sent.dag, kind: sent.soort, topics: sent.onderwerpen },
      ...{ participants: sent.wie, isShared: sent.gedeeld },
    });
  return agreeAction(actor, {
    ...{ supplierCode, what: sent.wat, owner: sent.eigenaar, position: sent.functie },
    ...{ dueOn: sent.uiterlijk, isShared: sent.gedeeld },
  });
}
