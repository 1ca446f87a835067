/** The public page for who wants to become a provider, and the form that begins a request. */
import { type ActionFunctionArgs, data } from "@remix-run/node";

import { dayText, faultLines } from "./form-page.server";
import { languageOf } from "../language.server";
import { perform } from "../perform.server";
import type {
  BeginAnswer,
  BeginValues,
  StartPage,
  WindowLine,
} from "~/components/registration/start-view";
import { aVisitor } from "~/domain/accounts/public";
import { nameOf, type ProofKind, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { accept, type Outcome } from "~/domain/kernel/outcome";
import { type RegistrationWindow, windowOf } from "~/domain/providers/public";
import { beginApplication, type Begun, registrationForms } from "~/domain/providers/public.server";
import { becomeProvider as en } from "~/i18n/en/become-provider";
import { registration as enTexts } from "~/i18n/en/registration";
import type { Language } from "~/i18n/language";
import { becomeProvider as nl } from "~/i18n/nl/become-provider";
import { registration as nlTexts } from "~/i18n/nl/registration";

export async function startView(request: Request, now = new Date()): Promise<StartPage> {
  const language = languageOf(request);
  const texts = { nl, en }[language];
  const region = await getRegion(now);
  const { admission } = region;
  if (!admission) return { title: texts.title, admission: null };
  const lines = { region, language, now };
  return {
    title: texts.title,
    admission: {
      steps: texts.steps(admission.decideWorkdays),
      windows: windowLines(lines),
      proofs: admission.proofs.map((proof) => proofLine(proof, lines)),
    },
  };
}

type Lines = { region: RegionConfig; language: Language; now: Date };

/** What is open now, and what opens when; a region without segments takes everybody in always. */
function windowLines({ region, language, now }: Lines): WindowLine[] {
  const texts = { nl, en }[language];
  const day = isoDay(dayAt(now));
  const rounds = region.admission?.rounds ?? [];
  const living = region.segments.filter(({ until }) => !until || until >= day);
  if (living.length === 0)
    return [{ name: texts.everything, plain: "", isOpen: true, when: texts.open, extra: false }];
  return living.map((segment) => {
    const window = windowOf(segment, { rounds }, { day, kind: "entry" });
    return {
      name: nameOf(region.segments, segment.code, language),
      plain: (language === "en" ? segment.plainEn : segment.plain) ?? "",
      isOpen: window.isOpen,
      when: whenText(window, language),
      extra: window.isExtraAlways,
    };
  });
}

function whenText({ isOpen, round }: RegistrationWindow, language: Language): string {
  const texts = { nl, en }[language];
  if (!round) return isOpen ? texts.open : texts.closed;
  const name = nameOf([round], round.code, language);
  return isOpen
    ? texts.openUntil(dayText(round.to, language), name)
    : texts.opensOn(dayText(round.from, language), name);
}

function proofLine(proof: ProofKind, { region, language }: Lines) {
  const texts = { nl, en }[language];
  const codes = [
    ...(proof.laws ?? []).map((code) => nameOf(region.laws, code, language)),
    ...(proof.segments ?? []).map((code) => nameOf(region.segments, code, language)),
  ];
  return {
    name: nameOf([proof], proof.code, language),
    ask: (language === "en" ? proof.askEn : proof.ask) ?? proof.ask,
    more: [
      proof.maxAgeMonths ? texts.maxAge(proof.maxAgeMonths) : "",
      proof.keep === "seen" ? texts.seen : "",
      codes.length > 0 ? texts.only(codes.join(", ")) : "",
      proof.optional ? texts.optional : "",
    ].filter(Boolean),
  };
}

export async function receiveBeginning({ request, context }: ActionFunctionArgs) {
  const language = languageOf(request);
  let values: BeginValues = { organisation: "", kvk: "", name: "", email: "" };
  const { visitor } = context;
  const asker = { address: visitor.address, visitor: visitor.browser || "-" };
  const outcome: Outcome<Begun> = await perform(
    request,
    registrationForms.beginForm,
    async ({ onderwerp, ...sent }) => {
      values = sent;
      // Whoever fills in what people do not see is answered as everybody, and nothing is kept.
      if (onderwerp) return accept({ to: "mail" as const });
      return beginApplication(aVisitor(), { ...sent, language, asker });
    },
  );
  if (outcome.ok) return data<BeginAnswer>({ begun: outcome.value, values, faults: [] });
  const seconds = Number(outcome.refusals[0]?.details?.["seconds"] ?? 0);
  const minutes = Math.max(Math.ceil(seconds / 60), 1);
  const refusals = outcome.refusals.map((one) => ({
    ...one,
    details: { ...one.details, minutes },
  }));
  const texts = { nl: nlTexts, en: enTexts }[language];
  const { organisation, kvk, name, email } = { nl, en }[language];
  const faults = faultLines(refusals, { texts, labels: { organisation, kvk, name, email } });
  return data<BeginAnswer>(
    { begun: null, values, faults },
    {
      status: seconds > 0 ? 429 : 422,
      headers: seconds > 0 ? { "Retry-After": String(seconds) } : {},
    },
  );
}
