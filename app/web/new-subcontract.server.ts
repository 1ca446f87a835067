/** A main contractor asks one or several subcontractors: the form, and what is sent with it. */
import { randomUUID } from "node:crypto";

import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { performRead, statusOf } from "./perform.server";
import { NOTHING_TYPED, type Typed } from "./sent-acts.server";
import { sentForm } from "./sent-form.server";
import { valuesOf } from "./sent-referral.server";
import { requireActor } from "./session.server";
import { answered, type SubcontractWords, subcontractWords } from "./subcontract-words.server";
import type { FieldView } from "~/components/referrals/act-view";
import type { NewSubcontractView } from "~/components/subcontracts/subcontracts-view";
import type { Actor } from "~/domain/accounts/public";
import { nameOf } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import type { Refusal } from "~/domain/kernel/outcome";
import { referralName } from "~/domain/referrals/public";
import { findOwnTrajectory } from "~/domain/referrals/public.server";
import { PRICE_UNITS } from "~/domain/subcontracting/public";
import {
  askSubcontractors,
  type FittingSupplier,
  listFitting,
  type NewSubcontractForm,
  newSubcontractForm,
} from "~/domain/subcontracting/public.server";

type Sent = { typed: Typed; refusals: Refusal[] };

export async function newSubcontractView(
  request: Request,
  { typed, refusals }: Sent = { typed: NOTHING_TYPED, refusals: [] },
): Promise<NewSubcontractView> {
  const actor = await requireActor(request);
  const now = new Date();
  const region = await getRegion(now);
  const words = subcontractWords(request, region, now);
  const { form, page } = words.said;
  const { help, ...lasting } = await lastingOf(request, actor, typed);
  const looked = { profile: lasting.profile || null, words: lasting.search };
  const found = await listFitting(actor, looked, now);
  const { view, errors } = answered(request, refusals, words);
  return {
    title: form.title,
    intro: help ? form.introReferral(referralName(help.referralNumber)) : form.introStanding,
    back: { to: href("/aanbieder/onderaanneming"), text: page.back },
    look: lookOf(lasting, words),
    found: foundText(found.length, lasting, words),
    act: actOf({ ...lasting, found, typed: { ...typed, errors } }, words),
    ...{ faults: view.faults, faultTitle: page.faultTitle },
  };
}

/** What stays from one look to the next; a referral of others is not there. */
async function lastingOf(request: Request, actor: Actor, { values }: Typed) {
  const params = new URL(request.url).searchParams;
  const asked = (name: string) => values[name]?.[0] ?? params.get(name) ?? "";
  const referralId = asked("aanmelding");
  const help = referralId === "" ? null : await findOwnTrajectory(actor, referralId);
  if (referralId !== "" && !help) throw new Missing("referral");
  return {
    referralId,
    help,
    profile: asked("profiel") || help?.profile || "",
    search: asked("zoek"),
  };
}

function foundText(count: number, { search }: Lasting, { said }: SubcontractWords): string {
  if (count === 0) return said.form.noneFound;
  return search === "" ? said.form.fitting : said.form.found(search);
}

type Lasting = { referralId: string; profile: string; search: string };

function lookOf({ referralId, profile, search }: Lasting, words: SubcontractWords) {
  const { region, language, said } = words;
  const { form } = said;
  return {
    profile: {
      ...{ label: form.profile, value: profile },
      options: [
        { code: "", name: form.noProfile },
        ...region.profiles.map(({ code }) => ({
          ...{ code, name: nameOf(region.profiles, code, language) },
        })),
      ],
    },
    words: { label: form.search, value: search },
    send: form.searchSend,
    hidden: referralId ? [{ name: "aanmelding", value: referralId }] : [],
  };
}

type Writing = Lasting & { found: FittingSupplier[]; typed: Typed };

function actOf({ referralId, profile, search, found, typed }: Writing, words: SubcontractWords) {
  const { said, today } = words;
  const { form, units } = said;
  const value = (name: string, first = "") => typed.values[name]?.[0] ?? first;
  const field = (name: string, label: string, hint?: string) => ({
    ...{ name, label, hint, error: typed.errors.get(name) },
  });
  const fields: FieldView[] = [
    { kind: "hidden", name: "sleutel", value: value("sleutel", randomUUID()) },
    { kind: "hidden", name: "aanmelding", value: referralId },
    { kind: "hidden", name: "profiel", value: profile },
    { kind: "hidden", name: "zoek", value: search },
    {
      ...field("aanbieder", form.who, form.whoHint),
      ...{ kind: "checks", values: typed.values["aanbieder"] ?? [] },
      options: found.map((one) => ({ code: one.code, name: fittingText(one, words) })),
    },
    {
      ...field("omvang", `${form.what} ${form.scope}`, form.scopeHint),
      ...{ kind: "area", value: value("omvang") },
    },
    { ...field("van", form.from), kind: "day", value: value("van", isoDay(today)) },
    { ...field("tot", form.to), kind: "day", value: value("tot") },
    {
      ...field("per", `${form.price} ${form.unit}`),
      ...{ kind: "select", value: value("per", "hour") },
      options: PRICE_UNITS.map((code) => ({ code, name: units[code] })),
    },
    { ...field("prijs", form.amount, form.amountHint), kind: "text", value: value("prijs") },
    { ...field("aantal", form.units, form.unitsHint), kind: "text", value: value("aantal", "1") },
    {
      ...{ kind: "checks", name: "zelfstandig", label: "", values: [value("zelfstandig")] },
      options: [{ code: "ja", name: form.solo }],
    },
  ];
  return {
    ...{ doe: "verstuur", title: form.own, intro: null, fields, button: form.send },
    ...{ other: { doe: "bewaar", button: form.keep }, isMain: true },
  };
}

function fittingText({ name, weeks, isKnown }: FittingSupplier, { said }: SubcontractWords) {
  const { form } = said;
  const wait = weeks === null ? form.noWait : form.weeks(weeks);
  return [name, wait, ...(isKnown ? [form.known] : [])].join(", ");
}

export async function receiveNewSubcontract({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const sent = await sentForm(request);
  const outcome = await performRead(sent, newSubcontractForm, (form) =>
    askSubcontractors(actor, askedIn(form)),
  );
  const doe = String(sent.get("doe") ?? "");
  if (outcome.ok) {
    const [id = "", ...others] = outcome.value;
    const to =
      others.length > 0
        ? href("/aanbieder/onderaanneming")
        : href("/aanbieder/onderaanneming/:id", { id }, { gedaan: doe });
    return redirect(to, 303);
  }
  const typed = { doe, values: valuesOf(sent), errors: new Map<string, string>() };
  const view = await newSubcontractView(request, { typed, refusals: outcome.refusals });
  return data(view, { status: statusOf(outcome) });
}

function askedIn(form: NewSubcontractForm) {
  return {
    ...{ formKey: form.sleutel, referralId: form.aanmelding, codes: form.aanbieder },
    ...{ scope: form.omvang, profile: form.profiel, from: form.van, to: form.tot },
    ...{ unit: form.per, units: form.aantal, price: form.prijs },
    ...{ isSolo: form.zelfstandig === "ja", send: form.doe === "verstuur" },
  };
}
