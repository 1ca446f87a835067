/** A municipality's own help nearby in words, and keeping it: from the referrer's desk and from the administrator's. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { href } from "./href";
import { languageOf } from "./language.server";
import { requireActor } from "./session.server";
import { sentForm } from "./sent-form.server";
import { carryOut, statusOf } from "./perform.server";
import type { ServiceRow, ServicesDeskView } from "~/components/kept-services/kept-services-view";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { nameOf, type RegionConfig, type ServiceField } from "~/domain/catalogue/public";
import {
  confirmService,
  endService,
  getKeptService,
  getRegion,
  type KeptService,
  listKeptServices,
  resumeService,
} from "~/domain/catalogue/public.server";
import { Denied, Missing } from "~/domain/kernel/denied";
import type { Outcome } from "~/domain/kernel/outcome";
import { keptServices as en } from "~/i18n/en/kept-services";
import { keptServices as nl } from "~/i18n/nl/kept-services";

export type ServiceDesk = "referrer" | "admin";

/** Where each desk has its pages. */
export const SERVICE_PATHS = {
  referrer: {
    list: (municipality: string, more: Record<string, string> = {}) =>
      href("/verwijzer/voorzieningen", {}, { gemeente: municipality, ...more }),
    one: (id: string) => href("/verwijzer/voorzieningen/:id", { id }),
  },
  admin: {
    list: (municipality: string, more: Record<string, string> = {}) =>
      href("/beheer/voorzieningen", {}, { gemeente: municipality, ...more }),
    one: (id: string) => href("/beheer/voorzieningen/:id", { id }),
  },
};

/** The municipalities whose list somebody may keep at a desk, the own ones or all. */
export function keptMunicipalities(actor: Actor, desk: ServiceDesk, region: RegionConfig) {
  assertMay(actor, `start.${desk}`);
  const kept = region.municipalities.filter(({ code }) =>
    may(actor, "preliminary-service.keep", { municipality: code }),
  );
  if (kept.length === 0) throw new Denied("preliminary-service.keep");
  return kept.map(({ code, name }) => ({ code, name }));
}

/** Whether the page where a list is kept opens for who asks. */
export async function keepsServices(request: Request): Promise<boolean> {
  const actor = await requireActor(request);
  return actor.municipalities.some((municipality) =>
    may(actor, "preliminary-service.keep", { municipality }),
  );
}

export async function servicesView(
  request: Request,
  desk: ServiceDesk,
  refused: string | null = null,
): Promise<ServicesDeskView> {
  const actor = await requireActor(request);
  const now = new Date();
  const [region, texts] = [await getRegion(now), { nl, en }[languageOf(request)]];
  const municipalities = keptMunicipalities(actor, desk, region);
  const { searchParams: params } = new URL(request.url);
  const municipality = params.get("gemeente") ?? municipalities[0]?.code ?? "";
  const services = await listKeptServices(actor, municipality, now);
  const { list, one } = SERVICE_PATHS[desk];
  const done = texts.done[params.get("gedaan") ?? ""];
  return {
    title: texts.title(nameOf(region.municipalities, municipality, "nl")),
    self: list(municipality),
    toNew: `${one("nieuw")}?gemeente=${encodeURIComponent(municipality)}`,
    toPublic: href("/voorzieningen", {}, { gemeente: municipality }),
    ...{ municipality, municipalities, refused },
    rows: services.map((service) => rowOf(service, { texts, to: one(service.id) })),
    done: done
      ? { text: done, undoId: params.get("gedaan") === "gestopt" ? params.get("id") : null }
      : null,
  };
}

function rowOf(
  { id, name, targetGroup, checkedOn, endedOn, isToBeChecked, edited }: KeptService,
  { texts, to }: { texts: typeof nl; to: string },
): ServiceRow {
  return {
    ...{ id, name, targetGroup, isToBeChecked, to },
    checked: checkedOn ? texts.checked(checkedOn) : texts.neverChecked,
    ended: endedOn && texts.ended(endedOn),
    edited: edited.map(({ field }) => texts.fields[field as ServiceField].toLowerCase()),
  };
}

type Step = {
  verb: (actor: Actor, id: string) => Promise<Outcome<{ id: string }>>;
  done: string;
};

const STEPS: Record<string, Step> = {
  stop: { verb: endService, done: "gestopt" },
  terug: { verb: resumeService, done: "terug" },
  klopt: { verb: confirmService, done: "klopt" },
};

export function receiveServices(desk: ServiceDesk) {
  return async ({ request }: ActionFunctionArgs) => {
    const actor = await requireActor(request);
    keptMunicipalities(actor, desk, await getRegion());
    const sent = await sentForm(request);
    const id = String(sent.get("id") ?? "");
    const { municipality } = await getKeptService(actor, id);
    const step = STEPS[String(sent.get("doe") ?? "")];
    if (!step) throw new Missing("step");
    const outcome = await carryOut(sent, () => step.verb(actor, id));
    if (outcome.ok) {
      const { list } = SERVICE_PATHS[desk];
      return redirect(list(municipality, { gedaan: step.done, id }), 303);
    }
    const texts = { nl, en }[languageOf(request)];
    const text = texts.faults[outcome.refusals[0]!.code] ?? texts.fault;
    return data(await servicesView(request, desk, text), { status: statusOf(outcome) });
  };
}
