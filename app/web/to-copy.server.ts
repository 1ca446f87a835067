/** The page to copy from, for whoever sends and whoever receives. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { performRead, statusOf } from "./perform.server";
import { answered, type ReferralWords, referralWords } from "./referral-words.server";
import { partsToCopy } from "./lines-to-copy.server";
import { referenceActs } from "./reference-acts.server";
import { NOTHING_TYPED, type Typed } from "./sent-acts.server";
import { sentForm } from "./sent-form.server";
import { valuesOf } from "./sent-referral.server";
import { requireActor } from "./session.server";
import type { ToCopyView } from "~/components/referrals/to-copy-view";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import { referralName } from "~/domain/referrals/public";
import {
  getReferences,
  type ReferenceFile,
  referencesForm,
  type Side,
  writeReferences,
} from "~/domain/referrals/public.server";

type Page = { id: string; side: Side };
type Sent = { typed: Typed; refusals: Refusal[] };

export async function toCopyView(
  request: Request,
  page: Page,
  { typed, refusals }: Sent = { typed: NOTHING_TYPED, refusals: [] },
): Promise<ToCopyView> {
  const actor = await requireActor(request);
  const now = new Date();
  const file = await getReferences(actor, page, now);
  const words = referralWords(request, await getRegion(now), now);
  const texts = words.said.references;
  const { view, errors } = answered(request, refusals, words);
  const name = referralName(file.referral.number);
  const isTold = new URL(request.url).searchParams.get("gedaan") === "ja";
  const parts = partsToCopy(file, page.side, words);
  return {
    ...{ title: texts.title(name), back: { to: backTo(page), text: texts.back(name) }, parts },
    intro: introOf(file, page, words),
    ...{ faults: view.faults, faultTitle: texts.faultTitle, told: isTold ? texts.told : null },
    acts: referenceActs(file, { ...typed, errors }, words),
    ...{ more: texts.more, only: texts.only, copy: textOf(name, parts) },
  };
}

const backTo = ({ id, side }: Page) =>
  side === "sender"
    ? href("/verwijzer/aanmeldingen/:id", { id })
    : href("/aanbieder/aanmeldingen/:id", { id });

function introOf({ mayWrite }: ReferenceFile, { side }: Page, { said }: ReferralWords): string[] {
  const { logged, how, notHere, ofOthers } = said.references;
  return [how, logged, ...(mayWrite ? [notHere] : side === "sender" ? [ofOthers] : [])];
}

/** A line for each value that is known. */
function textOf(name: string, parts: ToCopyView["parts"]): string {
  const blocks = parts.map(({ title, lines }) =>
    [title, ...lines.filter(({ value }) => value).map((one) => `${one.name}: ${one.value}`)].join(
      "\n",
    ),
  );
  return [name, ...blocks].join("\n\n");
}

export async function receiveReferences({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = params.id ?? "";
  const sent = await sentForm(request);
  const outcome = await performRead(sent, referencesForm, (form) => {
    const { doe: indicationId, versie: version, decision, zeker, ...references } = form;
    const said = { decision, references, isSure: zeker === "ja" };
    return writeReferences(actor, { id, indicationId, version, ...said });
  });
  if (outcome.ok)
    return redirect(href("/verwijzer/aanmeldingen/:id/overnemen", { id }, { gedaan: "ja" }), 303);
  const doe = String(sent.get("doe") ?? "");
  const typed = { doe, values: valuesOf(sent), errors: new Map<string, string>() };
  const { refusals } = outcome;
  const view = await toCopyView(request, { id, side: "sender" }, { typed, refusals });
  return data(view, { status: statusOf(outcome) });
}
