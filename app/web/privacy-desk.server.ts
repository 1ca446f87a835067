/** What a privacy officer approves, in words. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { z } from "zod";

import { type ClientWords, clientWords } from "./client-words.server";
import { href } from "./href";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type { PrivacyView } from "~/components/client-data/client-views";
import { nameOf, type RegionConfig, type ReferralRules } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";
import {
  approvePrivacy,
  countUnusual,
  getPrivacyDesk,
  type PrivacyDesk,
} from "~/domain/referrals/public.server";
import { unusualLooks as en } from "~/i18n/en/unusual-looks";
import { unusualLooks as nl } from "~/i18n/nl/unusual-looks";

const text = z.string().max(2_000).default("");
const approveForm = z.object({
  ...{ municipality: z.string(), version: z.string(), dpiaRef: text, agreementRef: text },
});
type Typed = z.output<typeof approveForm>;

export async function privacyView(
  request: Request,
  sent: { typed: Typed | null; refusals: Refusal[] } = { typed: null, refusals: [] },
): Promise<PrivacyView> {
  const actor = await requireActor(request);
  const desk = await getPrivacyDesk(actor);
  const count = await countUnusual(actor);
  const region = await getRegion();
  const words = clientWords(request);
  const { typed } = sent;
  return {
    ...{ title: words.texts.privacy.title, isAsked: desk.isAsked },
    unusual: { to: href("/verwijzer/privacy/opvallend"), text: unusualText(count, words) },
    done: new URL(request.url).searchParams.get("gedaan") === "ja",
    // Each municipality has the same fields: a fault leads to those that were sent.
    faults: words.faults(sent.refusals).map(({ field, text }) => ({
      ...{ text, field: field && typed ? `${field}-${typed.municipality}` : field },
    })),
    tables: desk.rules && desk.version ? tablesOf(desk.rules, { region, words, desk }) : null,
    municipalities: desk.approvals.map((one) => {
      const name = nameOf(region.municipalities, one.municipality, words.language);
      const given = typed?.municipality === one.municipality ? typed : one;
      const { dpiaRef, agreementRef } = given;
      return { code: one.municipality, name, dpiaRef, agreementRef, ...saidOf(one, words) };
    }),
  };
}

function unusualText(count: number, { language }: ClientWords): string {
  const { link, linkOpen } = { nl, en }[language];
  return count === 0 ? link : linkOpen(count);
}

function saidOf(
  { approvedAt, isInForce }: PrivacyDesk["approvals"][number],
  { texts, day }: ClientWords,
): { said: string; tone: "positive" | "warning" } {
  const { privacy } = texts;
  if (!approvedAt) return { said: privacy.none, tone: "warning" };
  if (!isInForce) return { said: privacy.outdated(day(approvedAt)), tone: "warning" };
  return { said: privacy.inForce(day(approvedAt)), tone: "positive" };
}

type In = { region: RegionConfig; words: ClientWords; desk: PrivacyDesk };

function tablesOf(rules: ReferralRules, { region, words, desk }: In): PrivacyView["tables"] {
  const { privacy } = words.texts;
  const { draftDays, endedDays, takenOverDays } = rules.keeping;
  const at = { region, words };
  return {
    version: desk.version ?? "",
    bases: rules.bases.map((one) => basisOf(one, at)),
    help: agreeing(rules.agreeToHelp, at),
    data: agreeing(rules.agreeToData, at),
    keeping: privacy.keepingLines(draftDays, endedDays, takenOverDays),
  };
}

type Named = Omit<In, "desk">;

function basisOf(basis: ReferralRules["bases"][number], { region, words }: Named) {
  const { texts, language } = words;
  const { privacy, purposes } = texts;
  const { code, law, routes, consentFor, source } = basis;
  const by = routes.map((route) => nameOf(region.referrers, route, language)).join(", ");
  const asked = consentFor.map((purpose) => purposes[purpose] ?? purpose).join(", ");
  return {
    id: code,
    name: nameOf([basis], code, language),
    lines: [
      privacy.basis(nameOf(region.laws, law, language), by),
      asked === "" ? privacy.noConsent : privacy.consentFor(asked),
      privacy.source(source),
    ],
  };
}

function agreeing(ages: ReferralRules["agreeToHelp"], { region, words }: Named): string[] {
  const { privacy, givers } = words.texts;
  return ages.map(({ law, fromYears, givers: codes, source }) => {
    const who = codes.map((code) => givers[code] ?? code).join(" + ");
    const from = privacy.from(nameOf(region.laws, law, words.language), fromYears);
    return `${from}: ${who}. ${privacy.source(source)}`;
  });
}

export async function receiveApproval({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  // Who may not read the desk may not approve either, whatever was sent.
  await getPrivacyDesk(actor);
  let typed: Typed | null = null;
  const outcome = await perform(request, approveForm, (sent) => {
    typed = sent;
    return approvePrivacy(actor, sent);
  });
  if (outcome.ok) return redirect(href("/verwijzer/privacy", {}, { gedaan: "ja" }), 303);
  const view = await privacyView(request, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}
