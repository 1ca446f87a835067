/** The form of one service of a municipality: a look first, or saved. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { keptMunicipalities, SERVICE_PATHS, type ServiceDesk } from "./kept-services.server";
import { languageOf } from "./language.server";
import { perform, statusOf } from "./perform.server";
import { requireActor } from "./session.server";
import type { ServiceFormView, ServiceValues } from "~/components/kept-services/kept-services-view";
import { serviceGroups } from "~/components/catalogue/services-view";
import type { Actor } from "~/domain/accounts/public";
import { nameOf, type RegionConfig, type ServiceField } from "~/domain/catalogue/public";
import {
  addService,
  changeService,
  getKeptService,
  getRegion,
  type KeptService,
  type SentService,
  serviceForm,
} from "~/domain/catalogue/public.server";
import { Missing } from "~/domain/kernel/denied";
import { accept, type Outcome, type Refusal } from "~/domain/kernel/outcome";
import { keptServices as en } from "~/i18n/en/kept-services";
import type { Language } from "~/i18n/language";
import { keptServices as nl } from "~/i18n/nl/kept-services";

type Sent = { form: SentService | null; refusals: Refusal[] };
const NOTHING: Sent = { form: null, refusals: [] };
type At = { desk: ServiceDesk; id: string };
type Found = { service: KeptService | null; municipality: string };
type Source = { region: RegionConfig; language: Language };
type Words = { texts: typeof nl; language: Language };

const NEW = "nieuw";
const EMPTY: ServiceValues = {
  ...{ name: "", targetGroup: "", descriptionPlain: "", website: "", phone: "" },
  expertise: [],
};

export async function serviceView(
  request: Request,
  { desk, id }: At,
  sent: Sent = NOTHING,
): Promise<ServiceFormView> {
  const actor = await requireActor(request);
  const region = await getRegion();
  const language = languageOf(request);
  const words = { texts: { nl, en }[language], language };
  const found = await findIn(request, actor, { desk, id });
  const values = valuesOf(sent.form ?? found.service);
  return {
    ...whereOf(found, { desk, id }, words),
    ...revisionOf(sent, found, words),
    values,
    ...termsOf(region, values, language),
    faults: sent.refusals.map((refusal) => faultOf(refusal, words)),
    preview: previewOf(sent, found, { region, language }),
  };
}

function whereOf({ service, municipality }: Found, { desk, id }: At, { texts }: Words) {
  const { one, list } = SERVICE_PATHS[desk];
  return {
    title: service?.name ?? texts.newTitle,
    self: service ? one(id) : `${one(NEW)}?gemeente=${encodeURIComponent(municipality)}`,
    back: list(municipality),
    isNew: service === null,
  };
}

/** Who was told of another's change has seen it, and may save over it. */
function revisionOf({ form, refusals }: Sent, { service }: Found, words: Words) {
  const newest = service?.revision ?? 0;
  const isLate = refusals.some(({ conflict }) => conflict);
  return {
    revision: form && !isLate ? form.revision : newest,
    saved: isLate && service ? savedLines(service, words) : null,
  };
}

/** Chosen terms stand open, the others folded; one that has ended can only be left. */
function termsOf({ expertise }: RegionConfig, values: ServiceValues, language: Language) {
  const isChosen = ({ code }: { code: string }) => values.expertise.includes(code);
  const terms = expertise
    .filter((term) => term.until === undefined || isChosen(term))
    .map(({ code }) => ({ code, name: nameOf(expertise, code, language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  return { chosen: terms.filter(isChosen), others: terms.filter((term) => !isChosen(term)) };
}

/** The service that the address names, or the municipality that gets a new one. */
async function findIn(request: Request, actor: Actor, { desk, id }: At): Promise<Found> {
  const own = keptMunicipalities(actor, desk, await getRegion());
  if (id !== NEW) {
    const service = await getKeptService(actor, id);
    return { service, municipality: service.municipality };
  }
  const asked = new URL(request.url).searchParams.get("gemeente") ?? own[0]?.code ?? "";
  if (!own.some(({ code }) => code === asked)) throw new Missing("municipality");
  return { service: null, municipality: asked };
}

function valuesOf(stated: SentService | KeptService | null): ServiceValues {
  if (!stated) return EMPTY;
  const { name, targetGroup, descriptionPlain, website, phone, expertise } = stated;
  const texts = { name, targetGroup, descriptionPlain };
  return { ...texts, website: website ?? "", phone: phone ?? "", expertise };
}

function previewOf({ form, refusals }: Sent, { service, municipality }: Found, source: Source) {
  if (form?.doe !== "voorbeeld" || refusals.length > 0) return null;
  const { targetGroup, descriptionPlain, website, phone, expertise } = form;
  const name = service?.name ?? form.name;
  const texts = { name, targetGroup, descriptionPlain };
  const shown = { municipality, ...texts, website, phone, expertise, checkedOn: null };
  return serviceGroups([shown], source);
}

function faultOf({ code, field }: Refusal, { texts }: Words): ServiceFormView["faults"][number] {
  const known = field !== undefined && field in texts.fields ? (field as ServiceField) : null;
  const text = texts.faults[code] ?? texts.fault;
  return { field: known, text: known ? `${texts.fields[known]} ${text}` : text };
}

function savedLines(service: KeptService, { texts }: Words) {
  const { targetGroup, descriptionPlain, phone, website } = service;
  const lines = { targetGroup, descriptionPlain, phone, website };
  return (Object.keys(lines) as (keyof typeof lines)[]).map((field) => ({
    ...{ name: texts.fields[field], value: lines[field] ?? "" },
  }));
}

export function receiveService(desk: ServiceDesk) {
  return async ({ request, params }: ActionFunctionArgs) => {
    const actor = await requireActor(request);
    const id = params["id"] ?? "";
    const { municipality } = await findIn(request, actor, { desk, id });
    let form: SentService | null = null;
    const outcome = await perform(request, serviceForm, (sent) => {
      form = sent;
      return sent.doe === "voorbeeld"
        ? Promise.resolve(accept(null))
        : save(actor, { ...sent, id, municipality });
    });
    const refusals = outcome.ok ? [] : outcome.refusals;
    if (outcome.ok && outcome.value) {
      const gedaan = id === NEW ? "toegevoegd" : "bewaard";
      return redirect(SERVICE_PATHS[desk].list(municipality, { gedaan }), 303);
    }
    const view = await serviceView(request, { desk, id }, { form, refusals });
    return data(view, { status: outcome.ok ? 200 : statusOf(outcome) });
  };
}

type Saved = SentService & { id: string; municipality: string };

function save(
  actor: Actor,
  { doe: _, id, municipality, revision, name, ...stated }: Saved,
): Promise<Outcome<{ id: string } | null>> {
  return id === NEW
    ? addService(actor, { municipality, name, ...stated })
    : changeService(actor, { id, revision, ...stated });
}
