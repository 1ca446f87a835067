/** Recording a choice for one supplier, which makes a referral of it. */
import { randomUUID } from "node:crypto";

import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { performRead, statusOf } from "./perform.server";
import { type ReferralWords, referralWords } from "./referral-words.server";
import { NOTHING_TYPED, type Typed, typedIn } from "./sent-acts.server";
import { sentForm } from "./sent-form.server";
import { valuesOf } from "./sent-referral.server";
import { requireActor } from "./session.server";
import type { ChoiceView } from "~/components/referrals/choice-page";
import { nameOf } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import { CHOOSERS, needName } from "~/domain/referrals/public";
import {
  type ChoiceFile,
  choiceForm,
  chooseSupplier,
  getChoice,
} from "~/domain/referrals/public.server";

type Asked = { vraag: string | null; plek: string | null; na: string | null };
type Sent = { typed: Typed; refusals: Refusal[]; asked: Asked };

export async function choiceView(
  request: Request,
  needId: string,
  sent?: Sent,
): Promise<ChoiceView> {
  const actor = await requireActor(request);
  const now = new Date();
  const { searchParams } = new URL(request.url);
  const one = (name: string) => searchParams.get(name);
  const asked = sent?.asked ?? { vraag: one("vraag"), plek: one("plek"), na: one("na") };
  const about = { needId, requestId: asked.vraag, offerPlaceId: asked.plek, afterId: asked.na };
  const file = await getChoice(actor, about, now);
  const words = referralWords(request, await getRegion(now), now);
  const { refusals = [], typed = NOTHING_TYPED } = sent ?? {};
  const errors = new Map(
    refusals.flatMap(({ field, ...rest }) =>
      field ? [[field, words.refusalText(rest)] as const] : [],
    ),
  );
  return viewOf(file, { ...typed, errors }, { words, asked, refusals });
}

type Around = { words: ReferralWords; asked: Asked; refusals: Refusal[] };

function viewOf(file: ChoiceFile, typed: Typed, { words, asked, refusals }: Around): ChoiceView {
  const { said, region, language, day } = words;
  const texts = said.choose;
  const field = typedIn(typed, "keuze");
  const named = (codes: readonly string[], of: Record<string, string>) =>
    codes.map((code) => ({ code, name: of[code] ?? code }));
  const advisers = region.referrers.map(({ code }) => ({
    code,
    name: nameOf(region.referrers, code, language),
  }));
  const hidden = [
    ...[["sleutel", typed.values["sleutel"]?.[0] ?? randomUUID()] as const],
    ...Object.entries(asked),
  ];
  const known = file.holdsUntil ? texts.introYes(day(file.holdsUntil)) : texts.introDirect;
  const intro = file.holdsUntil ? `${known} ${texts.noName}` : known;
  return {
    title: texts.title(file.supplier),
    back: {
      to: href("/verwijzer/hulpvragen/:id", { id: file.needId }),
      text: said.toNeed(needName(file.needNumber)),
    },
    act: {
      ...{ doe: "keuze", title: texts.heading, isMain: true, button: texts.send },
      intro: file.before ? `${intro} ${texts.redirect(file.before.name)}` : intro,
      fields: [
        ...hidden.map(([name, value]) => ({ kind: "hidden" as const, name, value: value ?? "" })),
        {
          ...{ kind: "radios" as const, label: texts.chooser },
          options: named(CHOOSERS, said.choosers),
          ...field("kiezer", [file.before?.chooser ?? ""]),
        },
        { kind: "area", label: texts.reason, hint: texts.reasonHint, ...field("reden") },
        {
          ...{ kind: "select" as const, label: texts.advisedBy },
          options: [
            { code: "", name: texts.pick },
            { code: "nobody", name: said.nobody },
            ...advisers,
          ],
          ...field("advies", [file.before?.advisedBy ?? ""]),
        },
      ],
    },
    faults: refusals.map((one) => ({ field: one.field ?? null, text: words.refusalText(one) })),
    faultTitle: said.faultTitle,
  };
}

export async function recordChoice({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const needId = params.id ?? "";
  const sent = await sentForm(request);
  const outcome = await performRead(sent, choiceForm, (form) =>
    chooseSupplier(actor, {
      ...{ needId, requestId: form.vraag, offerPlaceId: form.plek, formKey: form.sleutel },
      ...{ chooser: form.kiezer, reason: form.reden.trim(), advisedBy: form.advies },
    }),
  );
  if (outcome.ok) {
    const { id } = outcome.value;
    return redirect(href("/verwijzer/aanmeldingen/:id", { id }, { gedaan: "keuze" }), 303);
  }
  const of = (name: string) => String(sent.get(name) ?? "") || null;
  const view = await choiceView(request, needId, {
    ...{ typed: { doe: "keuze", values: valuesOf(sent), errors: new Map<string, string>() } },
    ...{
      refusals: outcome.refusals,
      asked: { vraag: of("vraag"), plek: of("plek"), na: of("na") },
    },
  });
  return data(view, { status: statusOf(outcome) });
}
