/** What the region laid before a supplier, and its answer. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import { signalWords } from "./signal-words.server";
import type { DisclosedView } from "~/components/signals/disclosed-signals";
import { assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import { answerForm, answerSignal, listDisclosed } from "~/domain/signals/public.server";
import { signalName } from "~/domain/signals/public";

type Sent = { typed: DisclosedView["typed"]; refusals: Refusal[] };
const NOTHING: Sent = { typed: { signaal: "", tekst: "" }, refusals: [] };

export async function disclosedView(
  request: Request,
  { typed, refusals }: Sent = NOTHING,
): Promise<DisclosedView> {
  const actor = await requireActor(request);
  const [list, region] = await Promise.all([listDisclosed(actor), getRegion()]);
  const words = signalWords(request, region);
  const { texts, day, kind } = words;
  return {
    ...{ title: texts.disclosed.title, typed },
    signals: list.map(({ id, number, supplier, offer, isOver, text, answers, ...one }) => ({
      ...{ id, isOver, text },
      title: [`${signalName(number)}: ${kind(one.kind)}`, supplier, ...(offer ? [offer] : [])].join(
        ", ",
      ),
      from: texts.disclosed.from(day(one.at)),
      stateText: isOver ? texts.disclosed.over : texts.disclosed.open,
      answers: answers.map((answer) => ({
        on: texts.disclosed.answerOn(day(answer.at)),
        text: answer.text,
      })),
    })),
    faults: refusals.map((refusal) => ({
      ...{ field: refusal.field ?? null, text: words.faultText(refusal) },
    })),
  };
}

export async function receiveAnswer({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "signal.answer", actor.supplierIds[0]);
  let typed = NOTHING.typed;
  const outcome = await perform(request, answerForm, (sent) => {
    typed = sent;
    return answerSignal(actor, { id: sent.signaal, text: sent.tekst });
  });
  if (outcome.ok) {
    const page = href("/aanbieder/signalen", {}, { gedaan: "ja" });
    return redirect(page, 303);
  }
  const view = await disclosedView(request, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}
