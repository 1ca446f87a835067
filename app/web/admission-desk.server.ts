/** What the desk does with a request, and what it is told when that cannot be. */
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { dossierView } from "./admission-dossier.server";
import { href } from "./href";
import { languageOf } from "./language.server";
import { performTable, statusOf } from "./perform.server";
import { sentForm } from "./sent-form.server";
import { requireActor } from "./session.server";
import type { DeskAnswer } from "~/components/admission/desk-view";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type Outcome, refuse, type Refused } from "~/domain/kernel/outcome";
import {
  answerCheck,
  askMore,
  confirmCheck,
  decideApplication,
  type DeskForm,
  deskForm,
  getDossier,
  handOver,
  noteSeen,
  readAsks,
  readDecision,
  readProofIds,
  takeApplication,
} from "~/domain/providers/public.server";
import { admissionDesk as en } from "~/i18n/en/admission-desk";
import { admissionDesk as nl } from "~/i18n/nl/admission-desk";

export async function deskAction({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  assertMay(actor, "application.screen");
  const id = params.id ?? "";
  const typed = await typedIn(request);
  const outcome = await performTable(request, deskForm, (form) => act(actor, { id, form, typed }));
  if (outcome.ok) {
    const to = href("/regio/toelating/:id", { id }, { gedaan: typed["wat"] ?? "" });
    return redirect(to, 303);
  }
  return data(await refusedView(request, { id, typed, refused: outcome }), {
    status: statusOf(outcome),
  });
}

/** Every field as it was sent; of several the last. */
async function typedIn(request: Request): Promise<Record<string, string>> {
  const form = await sentForm(request.clone());
  return Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
}

type Act = { id: string; form: DeskForm; typed: Record<string, string> };

function act(actor: Actor, { id, form, typed }: Act): Promise<Outcome<unknown>> {
  switch (form.wat) {
    case "oppakken":
      return takeApplication(actor, id);
    case "overdragen":
      return handOver(actor, { id, to: form.aan });
    case "punt": {
      const { punt: check, oordeel: verdict, toelichting: note } = form;
      return answerCheck(actor, { id, check, verdict, note, proofIds: readProofIds(typed) });
    }
    case "meegezien":
      return confirmCheck(actor, { id, check: form.punt, answeredAt: form.moment });
    case "gezien":
      return see(actor, { id, kind: form.soort, issuedOn: form.afgegeven });
    case "vragen":
      return askMore(actor, { id, asks: readAsks(typed) });
    case "besluit":
      return form.gezien === "ja"
        ? decideApplication(actor, { id, items: readDecision(typed) })
        : Promise.resolve(refuse("application.not-checked", { field: "gezien" }));
  }
}

async function see(actor: Actor, seen: { id: string; kind: string; issuedOn: string }) {
  const { applicant } = await getDossier(actor, seen.id);
  const { kind, issuedOn } = seen;
  return noteSeen(actor, {
    ...{ applicantId: applicant.id, kind, number: "", issuer: "", validUntil: null },
    issuedOn: issuedOn || null,
  });
}

async function refusedView(
  request: Request,
  { id, typed, refused }: { id: string; typed: Record<string, string>; refused: Refused },
): Promise<DeskAnswer> {
  const texts = { nl, en }[languageOf(request)];
  const faults = refused.refusals.map(({ code, field }) => ({
    field: field ?? null,
    text: texts.faults[code] ?? texts.fault,
  }));
  return {
    view: await dossierView(request, id),
    typed,
    errors: Object.fromEntries(
      faults.flatMap(({ field, text }) => (field === null ? [] : [[field, text]])),
    ),
    faults,
  };
}
